// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/error.h"
#include "models/domain/message.h"
#include "models/domain/sentence.h"

#include <QMetaEnum>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

//! Answers every look-up in the program's context with the source turned round.
class MirrorTranslator : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        return QByteArrayView(context) == "Hull" ? u"%2 after %1"_s : QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

} // namespace

class MessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheArgumentsIn_data();
    void putsTheArgumentsIn();
    void comparesTextNotAddresses();
    void isTranslatedInTheProgramsContextAndEnglishStaysEnglish();
    void everyErrorKindHasANameOfItsOwn();
    void endsSentences_data();
    void endsSentences();
};

void MessageTest::putsTheArgumentsIn_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("english");
    QTest::newRow("nothing to put in") << QByteArray("Port 80") << QStringList{} << u"Port 80"_s;
    QTest::newRow("in order") << QByteArray("%1 runs on %2") << QStringList{u"web"_s, u"prod"_s}
                              << u"web runs on prod"_s;
    QTest::newRow("out of order") << QByteArray("%2: %1") << QStringList{u"web"_s, u"prod"_s} << u"prod: web"_s;
    QTest::newRow("an argument that looks like a place")
        << QByteArray("%1 and %2") << QStringList{u"%2"_s, u"x"_s} << u"%2 and x"_s;
    QTest::newRow("a place without an argument") << QByteArray("%1 of %2") << QStringList{u"1"_s} << u"1 of %2"_s;
    QTest::newRow("a per cent sign") << QByteArray("100 % and 5%") << QStringList{u"x"_s} << u"100 % and 5%"_s;
    QTest::newRow("UTF-8 source") << QByteArray("%1 → %2") << QStringList{u"a"_s, u"ü"_s} << u"a → ü"_s;
}

void MessageTest::putsTheArgumentsIn()
{
    QFETCH(QByteArray, source);
    QFETCH(QStringList, arguments);
    QTEST(Message({source.constData(), arguments}).english(), "english");
    QVERIFY(!Message({source.constData(), arguments}).isEmpty());
}

void MessageTest::comparesTextNotAddresses()
{
    const QByteArray one("Port %1");
    const QByteArray other("Port %1");
    QCOMPARE(Message({one.constData(), {u"80"_s}}), Message({other.constData(), {u"80"_s}}));
    QVERIFY(Message({one.constData(), {u"80"_s}}) != Message({other.constData(), {u"81"_s}}));
    QVERIFY(Message().isEmpty());
    QCOMPARE(Message().english(), QString());
}

void MessageTest::isTranslatedInTheProgramsContextAndEnglishStaysEnglish()
{
    MirrorTranslator translator;
    QCoreApplication::installTranslator(&translator);
    const Message message{"%1 before %2", {u"a"_s, u"b"_s}};
    QCOMPARE(message.translated(), u"b after a"_s);
    QCOMPARE(message.english(), u"a before b"_s);
    QCoreApplication::removeTranslator(&translator);
}

void MessageTest::everyErrorKindHasANameOfItsOwn()
{
    QSet<QString> names;
    const int last = static_cast<int>(Error::Kind::Internal);
    for (int kind = 0; kind <= last; ++kind) {
        names.insert(errorKindName(static_cast<Error::Kind>(kind)));
    }
    QCOMPARE(names.size(), last + 1);
}

void MessageTest::endsSentences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("ended") << u"It broke."_s << u"It broke."_s;
    QTest::newRow("asked") << u"Is it there?"_s << u"Is it there?"_s;
    QTest::newRow("an engine's words") << u"HTTP 500: input/output error"_s << u"HTTP 500: input/output error."_s;
    QTest::newRow("blanks around") << u" It broke \n"_s << u"It broke."_s;
    QTest::newRow("in brackets") << u"It broke (twice)"_s << u"It broke (twice)."_s;
    QTest::newRow("a sentence in brackets") << u"It broke. (Twice.)"_s << u"It broke. (Twice.)"_s;
    QTest::newRow("quoted") << u"no such image \"web\""_s << u"no such image \"web\"."_s;
    QTest::newRow("a quoted sentence") << u"It says \u201cNo!\u201d"_s << u"It says \u201cNo!\u201d"_s;
    QTest::newRow("a command") << u"Run `docker ps`"_s << u"Run `docker ps`."_s;
    QTest::newRow("a colon") << u"One of these:"_s << u"One of these:"_s;
}

void MessageTest::endsSentences()
{
    QFETCH(QString, text);
    QTEST(asSentence(text), "sentence");
}

QTEST_GUILESS_MAIN(MessageTest)
#include "tst_message.moc"
