// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"
#include "app/config/ownfile.h"
#include "app/config/policyfile.h"
#include "app/rules/rulecatalogue.h"
#include "tests/support/hangingfolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <sys/stat.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr OwnFileWords words{"The list %1 cannot be read: %2.", "It is busy."};

} // namespace

class OwnFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void readsAllOrSaysWhyNot_data();
    void readsAllOrSaysWhyNot();
    void neverTouchesWhatIsTooLarge();
    void waitsForNoHangingFileSystem();

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OwnFileTest::readsAllOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("kind"); // of what stands there
    QTest::addColumn<qint64>("size");
    QTest::addColumn<QString>("why"); // empty: it is read
    QTest::addColumn<QString>("remedy");
    const QString permissions = u"Check the owner and the permissions"_s;
    const QString none;
    QTest::newRow("nothing") << u"nothing"_s << qint64(0) << none << none;
    QTest::newRow("an empty file") << u"file"_s << qint64(0) << none << none;
    QTest::newRow("a file") << u"file"_s << qint64(100) << none << none;
    QTest::newRow("the largest one") << u"file"_s << mostBytes << none << none;
    QTest::newRow("one byte more") << u"file"_s << mostBytes + 1 << u"it is larger than 4 MiB"_s << u"Move it away"_s;
    QTest::newRow("one without an end") << u"file"_s << (qint64(8) << 30) << u"it is larger than 4 MiB"_s
                                        << u"Move it away"_s;
    QTest::newRow("a pipe") << u"pipe"_s << qint64(0) << u"it is no regular file"_s << permissions;
    QTest::newRow("a folder") << u"folder"_s << qint64(0) << u"it is no regular file"_s << permissions;
}

void OwnFileTest::readsAllOrSaysWhyNot()
{
    QFETCH(QString, kind);
    QFETCH(qint64, size);
    QFETCH(QString, why);
    QFETCH(QString, remedy);
    const QString name = path(u"it"_s);
    if (kind == "file"_L1) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(size)); // takes no room on the disk
    } else if (kind == "pipe"_L1) {
        QCOMPARE(::mkfifo(QFile::encodeName(name).constData(), 0600), 0);
    } else if (kind == "folder"_L1) {
        QVERIFY(QDir().mkdir(name));
    }
    const Result<QByteArray> read = readOwnFile(name, words);
    QCOMPARE(read.has_value(), why.isEmpty());
    if (read) {
        QCOMPARE(read->isNull(), kind == "nothing"_L1);
        QCOMPARE(read->size(), size);
        return;
    }
    QCOMPARE(read.error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(read.error().message.english(), u"The list %1 cannot be read: %2."_s.arg(name, why));
    QVERIFY2(read.error().remedy.english().startsWith(remedy), qPrintable(read.error().remedy.english()));
}

void OwnFileTest::neverTouchesWhatIsTooLarge()
{
    for (const QString& name : {u"hosts.json"_s, u"policy.json"_s}) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(mostBytes + 1));
    }
    SavedHost host;
    host.name = u"a"_s;
    host.url = u"unix:///a.sock"_s;
    const HostFile hosts(m_folder->path());
    const Result<HostFileChanged> changed = hosts.change({.add = {host}});
    QVERIFY(!changed);
    QVERIFY(changed.error().message.english().contains(u"larger than 4 MiB"_s));
    const Result<Policy> policy = PolicyFile(PolicyFile::pathIn(m_folder->path()), ruleCatalogue()).change([](Policy&) {
        return std::optional<Error>();
    });
    QVERIFY(!policy);
    QVERIFY(policy.error().message.english().contains(u"larger than 4 MiB"_s));
    for (const QString& name : {u"hosts.json"_s, u"policy.json"_s}) {
        QCOMPARE(QFileInfo(path(name)).size(), mostBytes + 1);
    }
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.broken-*"_s}), QStringList());
}

void OwnFileTest::waitsForNoHangingFileSystem()
{
    const HangingFolder gone;
    if (!gone.isHanging()) {
        QSKIP("this takes root and FUSE");
    }
    QElapsedTimer time;
    time.start();
    const QString name = gone.path() + u"/hosts.json"_s;
    const Result<QByteArray> read = readOwnFile(name, words, std::chrono::milliseconds(500));
    QVERIFY(time.elapsed() < 5000);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(
        read.error().message.english(), u"The list %1 cannot be read: it gave no answer within 0.5 s."_s.arg(name));
    QVERIFY(read.error().cause.english().contains(u"its server is gone"_s));
}

QTEST_GUILESS_MAIN(OwnFileTest)
#include "tst_ownfile.moc"
