// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/config/hostfilefixture.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class BrokenHostFileTest : public HostFileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatIsNoUse_data();
    void tellsWhatIsNoUse();
    void keepsABrokenFileBesideTheNewOne();
    void leavesABrokenFileAloneWhenTheChangeDoesNotFit();
    void neverTouchesANewerFile();
    void leavesOutAnEntryThatIsNoUse_data();
    void leavesOutAnEntryThatIsNoUse();
    void countsTheFirstOfTwoWithTheSameName();
    void refusesWhatIsNoFile();
};

void BrokenHostFileTest::init()
{
    renew();
}

void BrokenHostFileTest::tellsWhatIsNoUse_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cause");
    QTest::newRow("torn") << QByteArray("{\n  \"schema\": \"hullwright.hosts/1\",\n  \"hosts\": [\n") << u"Line 4"_s;
    QTest::newRow("a comma too much") << QByteArray("{\n  \"hosts\": [],\n}") << u"Line 3, column 1"_s;
    QTest::newRow("a merge conflict") << QByteArray("{\n<<<<<<< HEAD\n") << u"Line 2, column 1"_s;
    QTest::newRow("empty") << QByteArray() << u"Line 1"_s;
    QTest::newRow("a list") << QByteArray("[]") << u"no JSON object"_s;
    QTest::newRow("no schema") << QByteArray(R"({"hosts": []})") << u"schema"_s;
    QTest::newRow("another schema") << QByteArray(R"({"schema": "hullwright.scan/1"})") << u"schema"_s;
    QTest::newRow("schema 0") << QByteArray(R"({"schema": "hullwright.hosts/0"})") << u"schema"_s;
    QTest::newRow("hosts is an object") << QByteArray(R"({"schema": "hullwright.hosts/1", "hosts": {}})")
                                        << u"no list"_s;
    QTest::newRow("no UTF-8") << QByteArray("{\"schema\": \"\xff\"}") << u"Line 1"_s;
    QTest::newRow("a number out of range") << QByteArray(R"({"x": 1e999})") << u"number"_s;
    QTest::newRow("deep") << QByteArray(100000, '[') << u"nested"_s;
}

void BrokenHostFileTest::tellsWhatIsNoUse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, cause);
    write(bytes);
    const Result<SavedHosts> saved = file().read();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::BadConfiguration);
    QVERIFY(saved.error().message.english().contains(path()));
    QVERIFY2(saved.error().cause.english().contains(cause), qPrintable(saved.error().cause.english()));
    QVERIFY(!saved.error().remedy.isEmpty());
    QCOMPARE(content(), bytes);
}

void BrokenHostFileTest::keepsABrokenFileBesideTheNewOne()
{
    for (const QByteArray& bytes : {QByteArray("{ torn"), QByteArray("{ torn again")}) {
        write(bytes);
        const Result<HostFileChanged> changed = file().change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s)}});
        QVERIFY(changed);
        QVERIFY(changed->broken.startsWith(path() + ".broken-"_L1));
        QFile kept(changed->broken);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);
        QCOMPARE(file().read()->hosts.size(), size_t(1));
    }
    QCOMPARE(QDir(m_dir->path()).entryList({u"hosts.json.broken-*"_s}).size(), 2);
}

void BrokenHostFileTest::leavesABrokenFileAloneWhenTheChangeDoesNotFit()
{
    write("{ torn");
    QVERIFY(!file().change({.remove = {u"a"_s}}));
    QCOMPARE(content(), QByteArray("{ torn"));
    QVERIFY(QDir(m_dir->path()).entryList({u"hosts.json.broken-*"_s}).isEmpty());
}

void BrokenHostFileTest::neverTouchesANewerFile()
{
    const QByteArray bytes = R"({"schema": "hullwright.hosts/2", "hosts": {"by": "name"}})";
    write(bytes);
    const Result<SavedHosts> saved = file().read();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Unsupported);
    const Result<HostFileChanged> changed = file().change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s)}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::Unsupported);
    QCOMPARE(content(), bytes);
    QVERIFY(QDir(m_dir->path()).entryList({u"hosts.json.broken-*"_s}).isEmpty());
}

void BrokenHostFileTest::leavesOutAnEntryThatIsNoUse_data()
{
    QTest::addColumn<QByteArray>("entry");
    QTest::addColumn<QString>("says");
    QTest::newRow("no object") << QByteArray("7") << u"#1"_s;
    QTest::newRow("no name") << QByteArray(R"({"url": "unix:///a.sock"})") << u"empty"_s;
    QTest::newRow("a number for a name") << QByteArray(R"({"name": 1, "url": "unix:///a.sock"})") << u"\"name\""_s;
    QTest::newRow("no way") << QByteArray(R"({"name": "x"})") << u"how \"x\" is reached"_s;
    QTest::newRow("two ways") << QByteArray(R"({"name": "x", "url": "unix:///a", "context": "c"})")
                              << u"more than one"_s;
    QTest::newRow("no address") << QByteArray(R"({"name": "x", "url": "ftp://a"})") << u"no Docker host address"_s;
    QTest::newRow("a password") << QByteArray(R"({"name": "x", "url": "ssh://u:hunter2@h"})") << u"h\" is no Docker"_s;
    QTest::newRow("tags") << QByteArray(R"({"name": "x", "url": "unix:///a", "tags": "t"})") << u"\"tags\""_s;
    QTest::newRow("port") << QByteArray(R"({"name": "x", "ssh": {"host": "h", "port": 70000}})") << u"\"port\""_s;
    QTest::newRow("negative port") << QByteArray(R"({"name": "x", "ssh": {"host": "h", "port": -1}})") << u"\"port\""_s;
    QTest::newRow("way") << QByteArray(R"({"name": "x", "ssh": {"host": "h", "way": "pigeon"}})") << u"\"way\""_s;
    QTest::newRow("option for a host") << QByteArray(R"({"name": "x", "ssh": {"host": "-oProxyCommand=x"}})")
                                       << u"dash"_s;
}

void BrokenHostFileTest::leavesOutAnEntryThatIsNoUse()
{
    QFETCH(QByteArray, entry);
    QFETCH(QString, says);
    write(
        R"({"schema": "hullwright.hosts/1", "hosts": [)" + entry + R"(, {"name": "good", "url": "unix:///g.sock"}]})");
    const Result<SavedHosts> saved = file().read();
    QVERIFY(saved);
    QCOMPARE(saved->hosts.size(), size_t(1));
    QCOMPARE(saved->hosts.front().name, u"good"_s);
    QCOMPARE(saved->unusable.size(), size_t(1));
    const Error& warning = saved->unusable.front().error;
    QVERIFY(!saved->unusable.front().name.isEmpty());
    const QString told = warning.message.english() + warning.cause.english() + warning.remedy.english();
    QVERIFY2(told.contains(says), qPrintable(told));
    QVERIFY(!told.contains("hunter2"_L1));
}

void BrokenHostFileTest::countsTheFirstOfTwoWithTheSameName()
{
    write(R"({"schema": "hullwright.hosts/1", "hosts": [
        {"name": "a", "url": "unix:///1.sock"}, {"name": "a", "url": "unix:///2.sock"}]})");
    const Result<SavedHosts> saved = file().read();
    QCOMPARE(saved->hosts.size(), size_t(1));
    QCOMPARE(saved->hosts.front().url, u"unix:///1.sock"_s);
    QCOMPARE(saved->unusable.size(), size_t(1));
    QVERIFY(file().change({.remove = {u"a"_s}}));
    QVERIFY(file().read()->hosts.empty());
}

void BrokenHostFileTest::refusesWhatIsNoFile()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    QCOMPARE(file().read().error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(file().change({.add = {savedUrl(u"a"_s, u"unix:///a"_s)}}).error().kind, Error::Kind::FileUnreadable);
    QVERIFY(QFile::remove(path()));
    QVERIFY(QDir().mkdir(path()));
    QCOMPARE(file().read().error().kind, Error::Kind::FileUnreadable);
    QVERIFY(QDir().rmdir(path()));
    write(QByteArray(5 * 1024 * 1024, ' '));
    QCOMPARE(file().read().error().kind, Error::Kind::FileUnreadable);
}

QTEST_GUILESS_MAIN(BrokenHostFileTest)
#include "tst_brokenhostfile.moc"
