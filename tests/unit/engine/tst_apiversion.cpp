// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/apiversion.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class ApiVersionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void comparesByNumber();
    void negotiates_data();
    void negotiates();
    void speaksNothingNewerThanWanted_data();
    void speaksNothingNewerThanWanted();
    void tellsWishesThatCannotBeHad_data();
    void tellsWishesThatCannotBeHad();
    void refusesAnEngineThatIsTooOld();
    void recognisesARefusal_data();
    void recognisesARefusal();
};

void ApiVersionTest::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("back");
    QTest::newRow("usual") << u"1.41"_s << u"1.41"_s;
    QTest::newRow("two") << u"2.0"_s << u"2.0"_s;
    for (const char* bad : {"", "1", "1.", ".1", "1.x", "v1.41", "1.41.2", "-1.4", "1.-4"}) {
        QTest::addRow("not \"%s\"", bad) << QString::fromLatin1(bad) << QString();
    }
}

void ApiVersionTest::readsText()
{
    QFETCH(QString, text);
    const std::optional<ApiVersion> version = ApiVersion::fromText(text);
    QTEST(version ? version->text() : QString(), "back");
}

void ApiVersionTest::comparesByNumber()
{
    QVERIFY((ApiVersion{1, 9} < ApiVersion{1, 41}));
    QVERIFY((ApiVersion{1, 99} < ApiVersion{2, 0}));
}

void ApiVersionTest::negotiates_data()
{
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("oldest");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("17.06") << u"1.30"_s << u"1.12"_s << u"1.30"_s;
    QTest::newRow("20.10") << u"1.41"_s << u"1.12"_s << u"1.41"_s;
    QTest::newRow("25.0") << u"1.44"_s << u"1.24"_s << u"1.44"_s;
    QTest::newRow("28.5") << u"1.51"_s << u"1.24"_s << u"1.44"_s;
    QTest::newRow("29.0") << u"1.52"_s << u"1.44"_s << u"1.44"_s;
    QTest::newRow("29.7, oldest not known yet") << u"1.55"_s << QString() << u"1.44"_s;
    QTest::newRow("Podman 4.3") << u"1.41"_s << u"1.24"_s << u"1.41"_s;
    QTest::newRow("an administrator raised the oldest") << u"1.51"_s << u"1.48"_s << u"1.48"_s;
    QTest::newRow("the oldest is above the newest") << u"1.45"_s << u"1.50"_s << u"1.45"_s;
    QTest::newRow("the future") << u"2.7"_s << u"2.0"_s << u"2.0"_s;
}

void ApiVersionTest::negotiates()
{
    QFETCH(QString, newest);
    QFETCH(QString, oldest);
    const Result<ApiVersion> spoken = negotiateApi(*ApiVersion::fromText(newest), ApiVersion::fromText(oldest));
    QVERIFY(spoken);
    QTEST(spoken->text(), "spoken");
}

void ApiVersionTest::speaksNothingNewerThanWanted_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("newest");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("nothing wanted") << QString() << u"1.51"_s << u"1.44"_s;
    QTest::newRow("older") << u"1.41"_s << u"1.51"_s << u"1.41"_s;
    QTest::newRow("as docker takes it, too") << u"v1.41"_s << u"1.51"_s << u"1.41"_s;
    QTest::newRow("the oldest") << u"1.24"_s << u"1.51"_s << u"1.24"_s;
    QTest::newRow("newer than ours") << u"1.47"_s << u"1.51"_s << u"1.44"_s;
    QTest::newRow("newer than the engine's") << u"1.43"_s << u"1.41"_s << u"1.41"_s;
}

void ApiVersionTest::speaksNothingNewerThanWanted()
{
    QFETCH(QString, wanted);
    QFETCH(QString, newest);
    const Result<ApiVersion> spoken = negotiateApi(*ApiVersion::fromText(newest), std::nullopt, wanted);
    QVERIFY(spoken);
    QTEST(spoken->text(), "spoken");
}

void ApiVersionTest::tellsWishesThatCannotBeHad_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("told");
    for (const auto& nonsense : {u"latest"_s, u"1"_s, u"1.x"_s, u"vv1.41"_s, u"-1.41"_s}) {
        QTest::newRow(qPrintable(nonsense)) << nonsense << "DOCKER_API_VERSION is \""_L1 + nonsense + u'"';
    }
    QTest::newRow("too old for us") << u"1.23"_s << u"read with 1.24"_s;
    QTest::newRow("too old for the engine") << u"1.43"_s << u"the engine speaks 1.44"_s;
}

void ApiVersionTest::tellsWishesThatCannotBeHad()
{
    QFETCH(QString, wanted);
    QFETCH(QString, told);
    const Result<ApiVersion> spoken = negotiateApi({1, 52}, ApiVersion{1, 44}, wanted);
    QVERIFY(!spoken);
    QCOMPARE(spoken.error().kind, Error::Kind::BadConfiguration);
    QVERIFY2(spoken.error().message.english().contains(told), qPrintable(spoken.error().message.english()));
}

void ApiVersionTest::refusesAnEngineThatIsTooOld()
{
    const Result<ApiVersion> spoken = negotiateApi({1, 23}, std::nullopt);
    QVERIFY(!spoken);
    QCOMPARE(spoken.error().kind, Error::Kind::ApiTooOld);
    QVERIFY(spoken.error().message.english().contains("1.23"_L1));
}

void ApiVersionTest::recognisesARefusal_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("bound");
    QTest::newRow("too old") << u"HTTP 400: client version 1.44 is too old. Minimum supported API version is 1.48, "
                                "please upgrade your client to a newer version"_s
                             << u"1.48"_s;
    QTest::newRow("too new") << u"client version 1.44 is too new. Maximum supported API version is 1.41"_s << u"1.41"_s;
    QTest::newRow("a full stop behind") << u"client version 1.44 is too new. Maximum supported API version is 1.41."_s
                                        << u"1.41"_s;
    QTest::newRow("something else") << u"invalid filter 'privileged'"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void ApiVersionTest::recognisesARefusal()
{
    QFETCH(QString, message);
    const std::optional<ApiVersion> bound = apiBoundOfRefusal(message);
    QTEST(bound ? bound->text() : QString(), "bound");
}

QTEST_GUILESS_MAIN(ApiVersionTest)
#include "tst_apiversion.moc"
