// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/importsources.h"

#include "tests/support/hangingfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! What docker and ssh come to know while somebody watches; each change as the programs make it.
class ImportSourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void noticesWhatComes_data();
    void noticesWhatComes();
    void offersWhatIsMendedOnce();
    void tellsContextsThatLeadElsewhere_data();
    void tellsContextsThatLeadElsewhere();
    void tellsWhereTheServerIsNotCheckedAnyMore();
    void noticesAContextThatComesLate();
    void restsWhereNothingChanges();
    void restsWhereOthersAreBusy();
    void readsWhatIsAskedForAfterwards();
    void waitsForNoHangingFileSystem();

private:
    void write(const QString& path, const QByteArray& bytes) const;
    void writeContext(const QString& name, const QString& endpoint) const;
    void replace(const QString& path, const QByteArray& bytes) const; //!< as editors do
    [[nodiscard]] QString context(const QString& name) const
    {
        return u"docker/contexts/meta/%1/meta.json"_s.arg(name);
    }
    void watch();

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ImportSources> m_sources;
    std::unique_ptr<QSignalSpy> m_loaded;
    std::unique_ptr<QSignalSpy> m_changed;
};

void ImportSourcesTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void ImportSourcesTest::cleanup()
{
    m_loaded.reset();
    m_changed.reset();
    m_sources.reset();
}

void ImportSourcesTest::write(const QString& path, const QByteArray& bytes) const
{
    const QFileInfo info(m_dir->filePath(path));
    QVERIFY(QDir().mkpath(info.path()));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void ImportSourcesTest::writeContext(const QString& name, const QString& endpoint) const
{
    write(context(name), uR"({"Name":"%1","Endpoints":{"docker":{"Host":"%2"}}})"_s.arg(name, endpoint).toUtf8());
}

void ImportSourcesTest::replace(const QString& path, const QByteArray& bytes) const
{
    write(path + u'~', bytes);
    QVERIFY(QFile::remove(m_dir->filePath(path)));
    QVERIFY(QFile::rename(m_dir->filePath(path + u'~'), m_dir->filePath(path)));
}

void ImportSourcesTest::watch()
{
    FirstStartEnvironment environment;
    environment.docker.configDirectory = m_dir->filePath(u"docker"_s);
    environment.home = m_dir->path();
    environment.sshConfig = m_dir->filePath(u".ssh/config"_s);
    environment.runtimeDirectory = m_dir->filePath(u"run"_s);
    environment.dockerSocket = m_dir->filePath(u"docker.sock"_s);
    m_sources = std::make_unique<ImportSources>(environment);
    m_loaded = std::make_unique<QSignalSpy>(m_sources.get(), &ImportSources::loaded);
    m_changed = std::make_unique<QSignalSpy>(m_sources.get(), &ImportSources::contextsChanged);
    m_sources->watch();
    QTRY_COMPARE(m_loaded->size(), 2); // as soon as the places are watched they are read again
    QVERIFY(m_sources->news().isEmpty());
    QVERIFY(m_changed->isEmpty());
}

void ImportSourcesTest::noticesWhatComes_data()
{
    using Act = std::function<void(const ImportSourcesTest&)>;
    QTest::addColumn<QStringList>("before"); // files
    QTest::addColumn<Act>("act");
    QTest::addColumn<QStringList>("contexts");
    QTest::addColumn<QStringList>("sshHosts");
    const auto row = [](const char* name, const QStringList& before, const Act& act, const QStringList& contexts,
                         const QStringList& sshHosts) {
        QTest::newRow(name) << before << act << contexts << sshHosts;
    };
    const auto newContext = [](const ImportSourcesTest& test) {
        test.writeContext(u"bb"_s, u"ssh://bb"_s);
    };
    row("the first context", {}, newContext, {u"bb"_s}, {});
    row("the first of a docker that is there", {u"docker/config.json"_s}, newContext, {u"bb"_s}, {});
    row("one more context", {context(u"aa"_s)}, newContext, {u"bb"_s}, {});
    const auto hosts = [](const QString& path, const QByteArray& text) {
        return [path, text](const ImportSourcesTest& test) {
            test.write(path, text);
        };
    };
    const QString config = u".ssh/config"_s;
    row("the first of ssh", {}, hosts(config, "Host x y\n"), {}, {u"x"_s, u"y"_s});
    row("the first configuration", {u".ssh/known_hosts"_s}, hosts(config, "Host x\n"), {}, {u"x"_s});
    row("one more of ssh", {config}, hosts(config, "Host one\nHost x\n"), {}, {u"x"_s});
    row("by an editor", {config}, [config](const ImportSourcesTest& test) { test.replace(config, "Host x\n"); }, {},
        {u"x"_s});
    row("in an included file", {config}, hosts(u".ssh/more/a.conf"_s, "Host x\n"), {}, {u"x"_s});
    row("in another included file", {config, u".ssh/more/a.conf"_s}, hosts(u".ssh/more/b.conf"_s, "Host x\n"), {},
        {u"x"_s});
    row("in the same included file", {config, u".ssh/more/a.conf"_s}, hosts(u".ssh/more/a.conf"_s, "Host x\n"), {},
        {u"x"_s});
}

void ImportSourcesTest::noticesWhatComes()
{
    QFETCH(QStringList, before);
    QFETCH(std::function<void(const ImportSourcesTest&)>, act);
    QFETCH(QStringList, contexts);
    QFETCH(QStringList, sshHosts);
    for (const QString& file : before) {
        if (file.endsWith("meta.json"_L1)) {
            writeContext(u"aa"_s, u"ssh://aa"_s);
        } else {
            write(file, file.endsWith("/config"_L1) ? "Include more/*.conf\nHost one\n" : "");
        }
    }
    watch();
    act(*this);
    QTRY_COMPARE(m_sources->news(), (NewHosts{contexts, sshHosts}));
    m_sources->forgetNews();
    QVERIFY(m_sources->news().isEmpty());
}

void ImportSourcesTest::offersWhatIsMendedOnce()
{
    write(context(u"half"_s), "{");
    watch();
    writeContext(u"half"_s, u"ssh://half"_s);
    QTRY_COMPARE(m_sources->news().contexts, QStringList{u"half"_s});
    m_sources->forgetNews();
    write(context(u"half"_s), "{");
    QTRY_VERIFY(m_sources->choices().contexts.contexts.front().error);
    writeContext(u"half"_s, u"ssh://half"_s);
    QTRY_VERIFY(!m_sources->choices().contexts.contexts.front().error);
    QVERIFY(m_sources->news().isEmpty());
}

void ImportSourcesTest::tellsContextsThatLeadElsewhere_data()
{
    using Act = std::function<void(const ImportSourcesTest&)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QStringList>("changed");
    const auto row = [](const char* name, const Act& act, const QStringList& changed) {
        QTest::newRow(name) << act << changed;
    };
    row("written over", [](const ImportSourcesTest& test) { test.writeContext(u"aa"_s, u"ssh://other"_s); }, {u"aa"_s});
    row("replaced",
        [](const ImportSourcesTest& test) {
            test.replace(test.context(u"aa"_s), R"({"Name":"aa","Endpoints":{"docker":{"Host":"ssh://other"}}})");
        },
        {u"aa"_s});
    row("removed",
        [](const ImportSourcesTest& test) {
            QVERIFY(QDir(test.m_dir->filePath(u"docker/contexts/meta/aa"_s)).removeRecursively());
        },
        {u"aa"_s});
    row("another one came", [](const ImportSourcesTest& test) { test.writeContext(u"cc"_s, u"ssh://cc"_s); },
        {u"cc"_s});
}

void ImportSourcesTest::tellsContextsThatLeadElsewhere()
{
    QFETCH(std::function<void(const ImportSourcesTest&)>, act);
    QFETCH(QStringList, changed);
    writeContext(u"aa"_s, u"ssh://aa"_s);
    writeContext(u"bb"_s, u"ssh://bb"_s);
    watch();
    act(*this);
    QTRY_VERIFY(!m_changed->isEmpty());
    QCOMPARE(m_changed->last().front().toStringList(), changed);
}

void ImportSourcesTest::tellsWhereTheServerIsNotCheckedAnyMore()
{
    const auto write = [this](bool skips) {
        this->write(context(u"tls"_s),
            uR"({"Name":"tls","Endpoints":{"docker":{"Host":"tcp://h:2376","SkipTLSVerify":%1}}})"_s
                .arg(skips ? u"true"_s : u"false"_s)
                .toUtf8());
    };
    const QByteArray folder = QCryptographicHash::hash("tls", QCryptographicHash::Sha256).toHex();
    this->write(u"docker/contexts/tls/%1/docker/ca.pem"_s.arg(QLatin1String(folder)), "PEM");
    write(false);
    watch();
    QVERIFY(m_sources->choices().contexts.contexts.front().host.tlsVerified);
    write(true);
    QTRY_VERIFY(!m_changed->isEmpty());
    QCOMPARE(m_changed->last().front().toStringList(), QStringList{u"tls"_s});
    QVERIFY(!m_sources->choices().contexts.contexts.front().host.tlsVerified);
}

//! Its folder is there when the others are read, and the file is not yet.
void ImportSourcesTest::noticesAContextThatComesLate()
{
    writeContext(u"aa"_s, u"ssh://aa"_s);
    watch();
    QVERIFY(QDir().mkpath(m_dir->filePath(u"docker/contexts/meta/bb"_s)));
    QTRY_VERIFY(m_loaded->size() > 2);
    QTest::qWait(400); // until all is quiet
    writeContext(u"bb"_s, u"ssh://bb"_s);
    QTRY_COMPARE(m_sources->news().contexts, QStringList{u"bb"_s});
}

void ImportSourcesTest::restsWhereNothingChanges()
{
    writeContext(u"aa"_s, u"ssh://aa"_s);
    write(u".ssh/config"_s, "Host x\n");
    watch();
    QTest::qWait(800); // time for two more readings
    QCOMPARE(m_loaded->size(), 2);
    QVERIFY(m_changed->isEmpty());
}

//! Each ssh of the user's makes its socket in that folder, and writes down the keys of hosts.
void ImportSourcesTest::restsWhereOthersAreBusy()
{
    write(u".ssh/config"_s, "Include more/*.conf\nHost x\n");
    write(u".ssh/more/a.conf"_s, "Host y\n");
    watch();
    for (int i = 0; i < 8; ++i) {
        write(u".ssh/cm-%1"_s.arg(i), "");
        write(u".ssh/known_hosts"_s, QByteArray(i, 'k'));
        write(u".ssh/more/a.conf.swp"_s, QByteArray(i, 's'));
        QTest::qWait(100);
    }
    QTest::qWait(400); // the last look
    QCOMPARE(m_loaded->size(), 2);
    write(u".ssh/more/b.conf"_s, "Host z\n");
    QTRY_COMPARE(m_sources->news().sshHosts, QStringList{u"z"_s});
}

//! Whoever asks wants what is there then, not what a reading has found that was under way.
void ImportSourcesTest::readsWhatIsAskedForAfterwards()
{
    watch();
    int loaded = 0;
    connect(m_sources.get(), &ImportSources::loaded, this, [this, &loaded] {
        if (++loaded == 1) {
            QVERIFY(m_sources->isReading());
        } else if (!m_sources->isReading()) {
            QCOMPARE(m_sources->choices().contexts.contexts.size(), size_t(1));
        }
    });
    m_sources->watch();
    writeContext(u"aa"_s, u"ssh://aa"_s);
    m_sources->watch();
    QTRY_VERIFY(loaded >= 2 && !m_sources->isReading());
    QCOMPARE(m_sources->choices().contexts.contexts.size(), size_t(1));
}

void ImportSourcesTest::waitsForNoHangingFileSystem()
{
    auto gone = std::make_unique<HangingFolder>();
    if (!gone->isHanging()) {
        QSKIP("this takes root and FUSE");
    }
    FirstStartEnvironment environment;
    environment.docker.configDirectory = gone->path() + "/docker"_L1;
    environment.home = gone->path();
    environment.sshConfig = gone->path() + "/.ssh/config"_L1;
    m_sources = std::make_unique<ImportSources>(environment);
    m_loaded = std::make_unique<QSignalSpy>(m_sources.get(), &ImportSources::loaded);
    QElapsedTimer time;
    time.start();
    m_sources->watch();
    QTest::qWait(300);
    m_sources->watch();
    QVERIFY(m_loaded->isEmpty() && !m_sources->isRead());
    m_sources.reset(); // which waits for nobody
    QVERIFY(time.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(ImportSourcesTest)
#include "tst_importsources.moc"
