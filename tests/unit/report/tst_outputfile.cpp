// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/outputfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Hull;
using namespace Qt::StringLiterals;

class OutputFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesANewFile();
    void replacesAnOlderFileAsAWhole();
    void keepsTheOlderFileWhenThereIsNoRoom_data();
    void keepsTheOlderFileWhenThereIsNoRoom();
    void followsASymbolicLink();
    void writesIntoADeviceInsteadOfReplacingIt();
    void writesIntoANamedPipe();
    void writesWhereADescriptorIs_data();
    void writesWhereADescriptorIs();
    void namesADescriptorThatIsNotOpen();
    void namesTheReason_data();
    void namesTheReason();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }
    [[nodiscard]] static QByteArray content(const QString& file);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void OutputFileTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

QByteArray OutputFileTest::content(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("cannot be read");
}

void OutputFileTest::writesANewFile()
{
    QCOMPARE(writeOutputFile(path(u"new"_s), "text"), QString());
    QCOMPARE(content(path(u"new"_s)), QByteArray("text"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"new"_s});
}

void OutputFileTest::replacesAnOlderFileAsAWhole()
{
    QCOMPARE(writeOutputFile(path(u"file"_s), QByteArray(100000, 'x')), QString());
    QFile old(path(u"file"_s));
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(writeOutputFile(path(u"file"_s), "short"), QString());
    QCOMPARE(content(path(u"file"_s)), QByteArray("short"));
    QCOMPARE(old.readAll(), QByteArray(100000, 'x')); // who has it open still sees the whole old one
}

void OutputFileTest::keepsTheOlderFileWhenThereIsNoRoom_data()
{
    QTest::addColumn<int>("room");
    QTest::newRow("none") << 0;
    QTest::newRow("for a part") << 65536 + 100;
}

void OutputFileTest::keepsTheOlderFileWhenThereIsNoRoom()
{
    QFETCH(int, room);
    QCOMPARE(writeOutputFile(path(u"file"_s), "old"), QString());
    // A limit on the size of files cuts a write short just as a disk that fills up does.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit small = before;
    small.rlim_cur = static_cast<rlim_t>(room);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString problem = writeOutputFile(path(u"file"_s), QByteArray(300000, 'x'));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QCOMPARE(problem, u"File too large"_s);
    QCOMPARE(content(path(u"file"_s)), QByteArray("old"));
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"file"_s});
}

void OutputFileTest::followsASymbolicLink()
{
    QCOMPARE(writeOutputFile(path(u"target"_s), "old"), QString());
    QVERIFY(QFile::link(path(u"target"_s), path(u"link"_s)));
    QCOMPARE(writeOutputFile(path(u"link"_s), "new"), QString());
    QCOMPARE(content(path(u"target"_s)), QByteArray("new"));
}

void OutputFileTest::writesIntoADeviceInsteadOfReplacingIt()
{
    QCOMPARE(writeOutputFile(u"/dev/null"_s, "text"), QString());
    struct stat status = {};
    QCOMPARE(::stat("/dev/null", &status), 0);
    QVERIFY(S_ISCHR(status.st_mode));
}

void OutputFileTest::writesIntoANamedPipe()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QCOMPARE(writeOutputFile(path(u"pipe"_s), "text"), QString());
    char bytes[16] = {};
    QCOMPARE(::read(reader, bytes, sizeof bytes), ssize_t(4));
    QCOMPARE(QByteArray(bytes), QByteArray("text"));
    ::close(reader);
}

void OutputFileTest::writesWhereADescriptorIs_data()
{
    QTest::addColumn<QString>("name"); // %1 the descriptor, %2 this process
    QTest::newRow("/dev/fd") << u"/dev/fd/%1"_s;
    QTest::newRow("/proc/self") << u"/proc/self/fd/%1"_s;
    QTest::newRow("/proc and the process") << u"/proc/%2/fd/%1"_s;
    QTest::newRow("a link to it, as /dev/stderr is") << u"link"_s;
}

//! As with "2>log --output /dev/stderr": what is in the log stays, and who writes there goes on behind it.
void OutputFileTest::writesWhereADescriptorIs()
{
    QFETCH(QString, name);
    const QByteArray log = QFile::encodeName(path(u"log"_s));
    const int descriptor = ::open(log.constData(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    QVERIFY(descriptor >= 0);
    QCOMPARE(::write(descriptor, "before ", 7), ssize_t(7));
    QString target = name.startsWith(u'/') ? name : path(name);
    if (name == u"link"_s) {
        QVERIFY(QFile::link(u"/proc/self/fd/%1"_s.arg(descriptor), target));
    }
    target.replace(u"%1"_s, QString::number(descriptor)).replace(u"%2"_s, QString::number(::getpid()));
    QVERIFY(isWrittenInPlace(target));
    QCOMPARE(writeOutputFile(target, "text"), QString());
    QCOMPARE(::write(descriptor, " after", 6), ssize_t(6));
    ::close(descriptor);
    QCOMPARE(content(path(u"log"_s)), QByteArray("before text after"));
}

void OutputFileTest::namesADescriptorThatIsNotOpen()
{
    QCOMPARE(writeOutputFile(u"/dev/fd/987"_s, "text"), u"Bad file descriptor"_s);
}

void OutputFileTest::namesTheReason_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("reason");
    QTest::newRow("folder") << u"."_s << u"directory"_s;
    QTest::newRow("no such folder") << u"missing/file"_s << u"No such file or directory"_s;
    QTest::newRow("full disk") << u"/dev/full"_s << u"No space left on device"_s;
}

void OutputFileTest::namesTheReason()
{
    QFETCH(QString, name);
    QFETCH(QString, reason);
    const QString problem = writeOutputFile(name.startsWith(u'/') ? name : path(name), "text");
    QVERIFY2(problem.contains(reason), qPrintable(problem));
}

QTEST_GUILESS_MAIN(OutputFileTest)
#include "tst_outputfile.moc"
