// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/logtail.h"

#include <QTest>
#include <QtEndian>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

QByteArray frame(char stream, const QByteArray& text)
{
    QByteArray head(8, '\0');
    head[0] = stream;
    qToBigEndian(static_cast<quint32>(text.size()), head.data() + 4);
    return head + text;
}

} // namespace

class LogTailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsLines_data();
    void showsLines();
};

void LogTailTest::showsLines_data()
{
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("of a terminal") << QByteArray("one\r\n\r\ntwo\r\n") << QStringList{u"one"_s, u"two"_s};
    QTest::newRow("of both streams") << frame(1, "one\n") + frame(2, "two\nthree\n")
                                     << QStringList{u"one"_s, u"two"_s, u"three"_s};
    QTest::newRow("a line in two frames") << frame(1, "on") + frame(1, "e\n") << QStringList{u"one"_s};
    QTest::newRow("a frame that is cut off") << frame(1, "one\ntwo").chopped(2) << QStringList{u"one"_s, u"t"_s};
    QTest::newRow("a secret of the environment")
        << QByteArray("login with hunter22 failed\n") << QStringList{u"login with ••• failed"_s};
    QTest::newRow("a harmless value") << QByteArray("mode production\n") << QStringList{u"mode production"_s};
    QTest::newRow("a secret by its name") << QByteArray("token=abc x=1\n") << QStringList{u"token=••• x=1"_s};
    QTest::newRow("a URL with a password")
        << QByteArray("to postgres://a:b@db/x\n") << QStringList{u"to postgres://•••@db/x"_s};
}

void LogTailTest::showsLines()
{
    QFETCH(const QByteArray, log);
    const QStringList environment{u"DB_PASSWORD=hunter22"_s, u"MODE=production"_s, u"PATH=/bin"_s};
    QTEST(shownLogLines(log, environment), "lines");
}

QTEST_GUILESS_MAIN(LogTailTest)
#include "tst_logtail.moc"
