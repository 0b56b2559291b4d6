// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshruntime.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 07777) : -1;
}

} // namespace

class SshRuntimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesPrivateFoldersOnlyWhenNeeded();
    void removesWhatItMade();
    void clearsWhatADeadProgramLeft();
    void spareWhatAnotherProgramUses();
    void doesNotTrustAFolderThatOthersMayRead();
    void goesElsewhereWhereThePathIsNoGood_data();
    void goesElsewhereWhereThePathIsNoGood();
    void hasRoomForAnyNumber_data();
    void hasRoomForAnyNumber();
};

void SshRuntimeTest::makesPrivateFoldersOnlyWhenNeeded()
{
    const QTemporaryDir base;
    SshRuntime runtime(base.path());
    QVERIFY(runtime.folder().isEmpty());
    QVERIFY(QDir(base.path()).isEmpty());
    const Result<SshSockets> one = runtime.newSockets();
    const Result<SshSockets> other = runtime.newSockets();
    const Result<QString> questions = runtime.newAskpassSocket();
    QVERIFY(one && other && questions);
    const QSet<QString> names{one->control, one->engine, one->configuration, other->control, other->engine,
        other->configuration, *questions, *runtime.newAskpassSocket()};
    QCOMPARE(names.size(), 8);
    QCOMPARE(QFileInfo(*questions).path(), runtime.folder());
    QVERIFY(one->control.startsWith(base.path() + "/hullwright/"_L1));
    QCOMPARE(modeOf(base.path() + "/hullwright"_L1), 0700);
    QCOMPARE(modeOf(runtime.folder()), 0700);
}

void SshRuntimeTest::removesWhatItMade()
{
    const QTemporaryDir base;
    QString folder;
    {
        SshRuntime runtime(base.path());
        const Result<SshSockets> one = runtime.newSockets();
        const Result<SshSockets> other = runtime.newSockets();
        const QString unready = one->control + ".AbCdEfGhIjKlMnOp"_L1;
        for (const QString& path :
            {one->engine, one->configuration, one->log, unready, other->engine, other->configuration}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        SshRuntime::remove(*one);
        for (const QString& path : {one->engine, one->configuration, one->log, unready}) {
            QVERIFY2(!QFileInfo::exists(path), qPrintable(path));
        }
        QVERIFY(QFileInfo::exists(other->engine) && QFileInfo::exists(other->configuration));
        folder = runtime.folder();
    }
    QVERIFY(!QFileInfo::exists(folder));
}

void SshRuntimeTest::clearsWhatADeadProgramLeft()
{
    const QTemporaryDir base;
    const QString left = base.path() + "/hullwright/AbCdEf"_L1;
    QVERIFY(QDir().mkpath(left));
    QVERIFY(
        QFile::setPermissions(base.path() + "/hullwright"_L1, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    for (const auto& name : {u"/lock"_s, u"/1.a"_s, u"/2.s"_s, u"/2.c"_s}) {
        QFile file(left + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    SshRuntime runtime(base.path());
    QVERIFY(runtime.newAskpassSocket());
    QVERIFY(!QFileInfo::exists(left));
}

void SshRuntimeTest::spareWhatAnotherProgramUses()
{
    const QTemporaryDir base;
    SshRuntime one(base.path());
    QVERIFY(one.newSockets());
    SshRuntime other(base.path());
    QVERIFY(other.newSockets());
    QVERIFY(QFileInfo::exists(one.folder()));
    QVERIFY(one.folder() != other.folder());
}

void SshRuntimeTest::doesNotTrustAFolderThatOthersMayRead()
{
    const QTemporaryDir base;
    const QString folder = base.path() + "/hullwright"_L1;
    QVERIFY(QDir().mkpath(folder));
    QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
    SshRuntime runtime(base.path());
    QVERIFY(runtime.newSockets());
    QVERIFY2(!runtime.folder().startsWith(base.path()), qPrintable(runtime.folder()));
    QCOMPARE(modeOf(runtime.folder()), 0700);
}

void SshRuntimeTest::goesElsewhereWhereThePathIsNoGood_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("too long") << QString(80, u'x');
    for (const auto& name : {u"a b"_s, u"a%d"_s, u"a;b"_s, u"a$b"_s, u"ä"_s}) { // a shell would take it otherwise
        QTest::newRow(qPrintable(name)) << name;
    }
}

void SshRuntimeTest::goesElsewhereWhereThePathIsNoGood()
{
    QFETCH(QString, name);
    const QTemporaryDir base;
    const QString odd = base.path() + u'/' + name;
    QVERIFY(QDir().mkpath(odd));
    SshRuntime runtime(odd);
    const Result<SshSockets> sockets = runtime.newSockets();
    QVERIFY(sockets);
    QVERIFY2(!runtime.folder().startsWith(base.path()), qPrintable(runtime.folder()));
    QVERIFY(sockets->control.toUtf8().size() <= 107 - 17);
}

void SshRuntimeTest::hasRoomForAnyNumber_data()
{
    QTest::addColumn<int>("length"); // of the folder that is given
    for (int length = 40; length < 80; ++length) {
        QTest::addRow("%d", length) << length;
    }
}

void SshRuntimeTest::hasRoomForAnyNumber()
{
    QFETCH(int, length);
    const QTemporaryDir parent;
    const QString base = parent.path() + u'/' + QString(length - parent.path().size() - 1, u'x');
    QCOMPARE(base.size(), length);
    QVERIFY(QDir().mkpath(base));
    SshRuntime runtime(base);
    QVERIFY(runtime.newSockets());
    const QByteArray longest = QFile::encodeName(runtime.folder() + "/2147483647.c"_L1);
    QVERIFY2(longest.size() <= 107 - 17, longest.constData()); // ssh adds ".XXXXXXXXXXXXXXXX" until it is ready
}

QTEST_GUILESS_MAIN(SshRuntimeTest)
#include "tst_sshruntime.moc"
