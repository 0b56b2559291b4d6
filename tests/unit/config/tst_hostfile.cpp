// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/config/hostfilefixture.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

SavedHost fullSsh()
{
    SavedHost host;
    host.name = u"prod"_s;
    host.group = u"Production"_s;
    host.tags = {u"edge"_s, u"eu"_s};
    host.connectAtStart = true;
    host.readOnly = false;
    host.ssh = {.host = u"Web_1"_s,
        .user = u"ops"_s,
        .port = 2222,
        .remoteSocket = u"/run/user/1000/docker.sock"_s,
        .identityFile = u"/home/me/.ssh/prod"_s,
        .jumpHost = u"bastion"_s,
        .way = SshTarget::Way::DialStdio,
        .trustNewKey = true};
    return host;
}

SavedHost fullTls()
{
    SavedHost host = savedUrl(u"tls"_s, u"tcp://10.0.0.5:2376"_s);
    host.useTls = true;
    host.tls = {u"/pki/ca.pem"_s, u"/pki/cert.pem"_s, u"/pki/key.pem"_s};
    host.serverName = u"docker.internal"_s;
    host.verifyTls = false;
    return host;
}

} // namespace

class HostFileTest : public HostFileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsNothingWithoutAFile();
    void keepsEveryKindOfHost_data();
    void keepsEveryKindOfHost();
    void writesOneKeyPerLineInAFixedOrder();
    void keepsWhatItDoesNotKnow();
    void replacesUnderAnotherName();
    void refusesNamesThatDoNotFit_data();
    void refusesNamesThatDoNotFit();
    void followsALink();
    void isForTheOwnerAlone();
    void waitsForTheLockNoLongerThanAsked();
    void saysThatAFolderCannotBeWritten();
    void takesTheUsersConfigurationFolder_data();
    void takesTheUsersConfigurationFolder();
    void takesTheHomeOfTheAccountWithoutHome();
};

void HostFileTest::init()
{
    renew();
}

void HostFileTest::holdsNothingWithoutAFile()
{
    const Result<SavedHosts> saved = HostFile(m_dir->filePath(u"none"_s)).read();
    QVERIFY(saved);
    QVERIFY(saved->hosts.empty());
    QVERIFY(!QFileInfo::exists(m_dir->filePath(u"none"_s)));
}

void HostFileTest::keepsEveryKindOfHost_data()
{
    QTest::addColumn<SavedHost>("host");
    QTest::newRow("socket") << savedUrl(u"local"_s, u"unix:///run/docker.sock"_s);
    QTest::newRow("ssh") << fullSsh();
    QTest::newRow("tls") << fullTls();
    SavedHost context;
    context.name = u"über alles"_s;
    context.context = u"prod-tls"_s;
    QTest::newRow("context") << context;
    SavedHost plain = savedUrl(u"plain"_s, u"tcp://[fe80::1]:2375"_s);
    plain.plainTcpAllowed = true;
    QTest::newRow("plain tcp") << plain;
    SavedHost plainContext = context;
    plainContext.plainTcpAllowed = true;
    plainContext.plainTcpEndpoint = u"tcp://10.0.0.5:2375"_s;
    QTest::newRow("plain tcp by a context") << plainContext;
    SavedHost changeable = context;
    changeable.readOnly = false;
    changeable.changesAllowedOn = u"ssh://ops@web1"_s;
    QTest::newRow("changes by a context") << changeable;
    SavedHost sshUrlHost = savedUrl(u"by url"_s, u"ssh://ops@web1"_s);
    sshUrlHost.ssh.jumpHost = u"bastion"_s;
    QTest::newRow("ssh url") << sshUrlHost;
}

void HostFileTest::keepsEveryKindOfHost()
{
    QFETCH(SavedHost, host);
    const Result<HostFileChanged> changed = file().change({.add = {host}});
    QVERIFY2(changed.has_value(), changed ? "" : qPrintable(changed.error().message.english()));
    QCOMPARE(changed->now.hosts.size(), size_t(1));
    const Result<SavedHosts> saved = file().read();
    QVERIFY(saved);
    QVERIFY(saved->unusable.empty());
    QCOMPARE(saved->hosts.size(), size_t(1));
    QVERIFY(saved->hosts.front() == host);
    const Result<HostFileChanged> removed = file().change({.remove = {host.name}});
    QVERIFY(removed);
    QVERIFY(file().read()->hosts.empty());
}

void HostFileTest::writesOneKeyPerLineInAFixedOrder()
{
    QVERIFY(file().change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s), fullTls()}}));
    const QByteArray expected = R"({
  "schema": "hullwright.hosts/1",
  "hosts": [
    {
      "name": "a",
      "url": "unix:///a.sock"
    },
    {
      "name": "tls",
      "url": "tcp://10.0.0.5:2376",
      "tls": {
        "authority": "/pki/ca.pem",
        "certificate": "/pki/cert.pem",
        "key": "/pki/key.pem",
        "serverName": "docker.internal",
        "verify": false
      }
    }
  ]
}
)";
    QCOMPARE(content(), expected);
}

void HostFileTest::keepsWhatItDoesNotKnow()
{
    write(R"({"comment": "reviewed by ops", "schema": "hullwright.hosts/1", "hosts": [
        {"zone": {"b": 1, "a": [true, null]}, "url": "ssh://web1", "name": "web", "ssh": {"cipher": "x", "jumpHost": "j"}},
        {"name": "cloud", "ssm": {"instance": "i-1"}},
        {"name": "gone", "url": "unix:///b.sock"}]})");
    const Result<SavedHosts> before = file().read();
    QVERIFY(before);
    QCOMPARE(before->hosts.size(), size_t(2)); // nothing says here how "cloud" is reached
    SavedHost web = before->hosts.front();
    web.group = u"Web"_s;
    web.ssh = {};
    QVERIFY(file().change({.remove = {u"gone"_s}, .replace = std::pair(u"web"_s, web)}));
    const QByteArray expected = R"({
  "comment": "reviewed by ops",
  "schema": "hullwright.hosts/1",
  "hosts": [
    {
      "name": "web",
      "group": "Web",
      "url": "ssh://web1",
      "ssh": {
        "cipher": "x"
      },
      "zone": {
        "b": 1,
        "a": [
          true,
          null
        ]
      }
    },
    {
      "name": "cloud",
      "ssm": {
        "instance": "i-1"
      }
    }
  ]
}
)";
    QCOMPARE(content(), expected);
}

void HostFileTest::replacesUnderAnotherName()
{
    QVERIFY(file().change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s), savedUrl(u"b"_s, u"unix:///b.sock"_s)}}));
    QVERIFY(file().change({.replace = std::pair(u"a"_s, savedUrl(u"c"_s, u"unix:///c.sock"_s))}));
    const Result<SavedHosts> saved = file().read();
    QCOMPARE(saved->hosts.size(), size_t(2));
    QCOMPARE(saved->hosts[0].name, u"c"_s);
    QVERIFY(!file().change({.replace = std::pair(u"c"_s, savedUrl(u"b"_s, u"unix:///c.sock"_s))}));
    QVERIFY(!file().change({.replace = std::pair(u"gone"_s, savedUrl(u"d"_s, u"unix:///c.sock"_s))}));
}

void HostFileTest::refusesNamesThatDoNotFit_data()
{
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("remove");
    QTest::addColumn<QString>("says");
    QTest::newRow("there already") << QStringList{u"new"_s, u"a"_s} << QStringList() << u"already"_s;
    QTest::newRow("twice at once") << QStringList{u"new"_s, u"new"_s} << QStringList() << u"already"_s;
    QTest::newRow("not there") << QStringList() << QStringList{u"a"_s, u"A"_s} << u"no saved host \"A\""_s;
    QTest::newRow("no name") << QStringList{u"new"_s, QString()} << QStringList() << u"empty"_s;
}

void HostFileTest::refusesNamesThatDoNotFit()
{
    QFETCH(QStringList, add);
    QFETCH(QStringList, remove);
    QFETCH(QString, says);
    QVERIFY(file().change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s)}}));
    const QByteArray before = content();
    HostChange change;
    for (const QString& name : add) {
        change.add.push_back(savedUrl(name, u"unix:///x.sock"_s));
    }
    change.remove = remove;
    const Result<HostFileChanged> changed = file().change(change);
    QVERIFY(!changed);
    QVERIFY2(changed.error().message.english().contains(says), qPrintable(changed.error().message.english()));
    QCOMPARE(content(), before);
}

void HostFileTest::followsALink()
{
    const QString target = m_dir->filePath(u"in-git.json"_s);
    QVERIFY(QFile::link(target, path()));
    write(R"({"schema": "hullwright.hosts/1", "hosts": []})");
    QVERIFY(file().change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s)}}));
    QVERIFY(QFileInfo(path()).isSymLink());
    QFile kept(target);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains("unix:///a.sock"));
}

void HostFileTest::isForTheOwnerAlone()
{
    const HostFile made(m_dir->filePath(u"deep/hullwright"_s));
    QVERIFY(made.change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s)}}));
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(made.path()).constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 0777), 0600);
    QCOMPARE(::stat(QFile::encodeName(m_dir->filePath(u"deep/hullwright"_s)).constData(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 0777), 0700);
    QCOMPARE(QDir(m_dir->filePath(u"deep/hullwright"_s)).entryList(QDir::Files | QDir::Hidden),
        (QStringList{u"hosts.json"_s, u"hosts.json.lock"_s}));
}

void HostFileTest::waitsForTheLockNoLongerThanAsked()
{
    QVERIFY(file().change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s)}}));
    const QByteArray before = content();
    QFile lock(path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::ReadWrite));
    QCOMPARE(::flock(lock.handle(), LOCK_EX | LOCK_NB), 0);
    const Result<HostFileChanged> changed = file().change({.remove = {u"a"_s}}, std::chrono::milliseconds(50));
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(!changed.error().remedy.isEmpty());
    QCOMPARE(content(), before);
    QCOMPARE(file().read()->hosts.size(), size_t(1)); // reading needs no lock
    lock.close();
    QVERIFY(file().change({.remove = {u"a"_s}}));
}

void HostFileTest::saysThatAFolderCannotBeWritten()
{
    // A file in the folder's place stops root, too.
    QFile inTheWay(m_dir->filePath(u"taken"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const HostFile made(m_dir->filePath(u"taken/hullwright"_s));
    const Result<HostFileChanged> changed = made.change({.add = {savedUrl(u"a"_s, u"unix:///a.sock"_s)}});
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(changed.error().message.english().contains(m_dir->path()));
}

void HostFileTest::takesTheUsersConfigurationFolder_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("directory");
    QTest::newRow("set") << u"/etc/mine"_s << u"/etc/mine/hullwright"_s;
    QTest::newRow("not set") << QString() << QDir::home().filePath(u".config/hullwright"_s);
    QTest::newRow("relative") << u"mine"_s << QDir::home().filePath(u".config/hullwright"_s);
}

void HostFileTest::takesTheUsersConfigurationFolder()
{
    QFETCH(QString, variable);
    QProcessEnvironment environment;
    environment.insert(u"XDG_CONFIG_HOME"_s, variable);
    QTEST(HostFile::defaultDirectory(environment), "directory");
}

//! As a service of root: Qt would take the root of the file system.
void HostFileTest::takesTheHomeOfTheAccountWithoutHome()
{
    const QByteArray before = qgetenv("HOME");
    const auto restored = qScopeGuard([&before] { qputenv("HOME", before); });
    const passwd* account = ::getpwuid(::geteuid());
    QVERIFY(account);
    qunsetenv("HOME");
    QCOMPARE(HostFile::defaultDirectory({}), QFile::decodeName(account->pw_dir) + "/.config/hullwright"_L1);
    qputenv("HOME", "/elsewhere");
    QCOMPARE(HostFile::defaultDirectory({}), u"/elsewhere/.config/hullwright"_s);
}

QTEST_GUILESS_MAIN(HostFileTest)
#include "tst_hostfile.moc"
