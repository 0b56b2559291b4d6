// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/parserevealed.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hull::RevealedValues)

class ParseRevealedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatMayBeSecret_data();
    void readsWhatMayBeSecret();
    void readsExecs_data();
    void readsExecs();
    void failsWithoutADocument();
};

void ParseRevealedTest::readsWhatMayBeSecret_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<RevealedValues>("values");
    QTest::newRow("nothing") << QByteArray("{}") << RevealedValues();
    QTest::newRow("null") << QByteArray(R"({"Config": {"Env": null, "Labels": null, "Cmd": null, "Entrypoint": null}})")
                          << RevealedValues();
    RevealedValues all;
    all.environment = {u"A=1"_s, u"B=x=y"_s};
    all.labels = {{u"a"_s, u"2"_s}, {u"b"_s, QString()}};
    all.entrypoint = {u"/init"_s};
    all.command = {u"serve"_s, u"--password=x"_s};
    all.healthCheck = {u"CMD-SHELL"_s, u"curl -u x"_s};
    QTest::newRow("all") << QByteArray(R"({"Id": "1", "Config": {"Env": ["A=1", "B=x=y"], "Labels": {"b": "", "a": "2"},
        "Entrypoint": ["/init"], "Cmd": ["serve", "--password=x"], "Healthcheck": {"Test": ["CMD-SHELL", "curl -u x"]}}})")
                         << all;
    QTest::newRow("of a wrong type") << QByteArray(R"({"Config": {"Env": "A=1", "Cmd": {"x": 1}, "Labels": ["y"]}})")
                                     << RevealedValues();
}

void ParseRevealedTest::readsWhatMayBeSecret()
{
    QFETCH(const QByteArray, document);
    const Result<RevealedValues> values = parseRevealed(document);
    QVERIFY(values);
    QTEST(*values, "values");
}

void ParseRevealedTest::readsExecs_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("with arguments") << QByteArray(
        R"({"ID": "1", "ProcessConfig": {"entrypoint": "mysql", "arguments": ["-px", "db"]}})")
                                    << QStringList{u"mysql"_s, u"-px"_s, u"db"_s};
    QTest::newRow("without") << QByteArray(R"({"ProcessConfig": {"entrypoint": "sh", "arguments": null}})")
                             << QStringList(u"sh"_s);
}

void ParseRevealedTest::readsExecs()
{
    QFETCH(const QByteArray, document);
    const Result<QStringList> words = parseRevealedExec(document);
    QVERIFY(words);
    QTEST(*words, "words");
}

void ParseRevealedTest::failsWithoutADocument()
{
    QVERIFY(!parseRevealed("[1"));
    QVERIFY(!parseRevealedExec(""));
}

QTEST_APPLESS_MAIN(ParseRevealedTest)
#include "tst_parserevealed.moc"
