// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshprocess.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Hull;
using namespace Qt::StringLiterals;

//! /bin/sh in place of ssh.
class SshProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleansUpOnceItIsGone_data();
    void cleansUpOnceItIsGone();
    void cleansUpAfterOneThatEndedByItself();
};

void SshProcessTest::cleansUpOnceItIsGone_data()
{
    QTest::addColumn<bool>("isForgotten");
    QTest::newRow("while somebody has it") << false;
    QTest::newRow("when nobody has it any more") << true;
}

//! What it makes although it was told to end must not stay behind.
void SshProcessTest::cleansUpOnceItIsGone()
{
    QFETCH(bool, isForgotten);
    const QTemporaryDir folder;
    const QString late = folder.filePath(u"late"_s);
    bool wasThere = false;
    int cleanings = 0;
    auto process = std::make_unique<SshProcess>();
    process->setCleanUp([&] {
        ++cleanings;
        wasThere = QFile::remove(late);
    });
    QSignalSpy lines(process.get(), &SshProcess::lineReceived);
    process->start(u"/bin/sh"_s,
        {u"-c"_s, u"trap 'sleep 0.2; : > %1; exit' TERM; echo up >&2; while :; do sleep 0.05; done"_s.arg(late)});
    QVERIFY(lines.wait());
    process->end();
    process->end();
    if (isForgotten) {
        process.reset();
    }
    QCOMPARE(cleanings, 0);
    QTRY_COMPARE(cleanings, 1);
    QVERIFY(wasThere);
    process.reset();
    QCOMPARE(cleanings, 1);
}

void SshProcessTest::cleansUpAfterOneThatEndedByItself()
{
    int cleanings = 0;
    SshProcess process;
    process.setCleanUp([&] { ++cleanings; });
    QSignalSpy finished(&process, &SshProcess::finished);
    process.start(u"/bin/sh"_s, {u"-c"_s, u"exit 3"_s});
    QVERIFY(finished.wait());
    QCOMPARE(finished.at(0).at(0).toInt(), 3);
    QCOMPARE(cleanings, 0);
    process.end();
    QCOMPARE(cleanings, 1);
}

QTEST_GUILESS_MAIN(SshProcessTest)
#include "tst_sshprocess.moc"
