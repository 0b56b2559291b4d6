// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/sshconfig.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Hull;
using namespace Qt::StringLiterals;

class SshConfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesNames_data();
    void takesNames();
    void followsIncludes();
    void includesFromHomes();
    void findsTheFileThatSshReads();
    void endsLoops();
    void endsDeepIncludes();
    void leavesOutWhatIsNoFile();
    void namesNothingWithoutAFile();
    void boundsTheNames();

private:
    void write(const QString& name, const QByteArray& content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_dir->filePath(name)).path()));
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    [[nodiscard]] SshConfigHosts read() const
    {
        return readSshConfig(m_dir->filePath(u".ssh/config"_s), m_dir->path());
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void SshConfigTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void SshConfigTest::takesNames_data()
{
    QTest::addColumn<QByteArray>("config");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("one") << QByteArray("Host web\n  HostName 10.0.0.1\n") << QStringList{u"web"_s};
    QTest::newRow("several in a line") << QByteArray("Host a b\tc") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("keyword in any case") << QByteArray("hOST web") << QStringList{u"web"_s};
    QTest::newRow("names in their case") << QByteArray("Host Web web") << QStringList{u"Web"_s, u"web"_s};
    QTest::newRow("equals") << QByteArray("Host=a\nHost = b\n\tHost =c") << QStringList{u"a"_s, u"b"_s, u"c"_s};
    QTest::newRow("quotes") << QByteArray("Host \"a\" 'b'") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("left out: a blank") << QByteArray("Host \"c d\" a") << QStringList{u"a"_s};
    QTest::newRow("a quote that does not end") << QByteArray("Host \"a b\nHost c") << QStringList{u"c"_s};
    QTest::newRow("patterns") << QByteArray("Host * web-? !dev *.net web") << QStringList{u"web"_s};
    QTest::newRow("comments") << QByteArray("# Host a\n  #Host b\nHost c # d e") << QStringList{u"c"_s};
    QTest::newRow("twice") << QByteArray("Host a\nHost b a") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("other keywords") << QByteArray("HostName x\nHostKeyAlias y\nMatch host z\nHost a")
                                    << QStringList{u"a"_s};
    QTest::newRow("CRLF") << QByteArray("Host a\r\nHost b\r\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("IPv6 with zone") << QByteArray("Host fe80::1%eth0") << QStringList{u"fe80::1%eth0"_s};
    QTest::newRow("left out: a dash in front") << QByteArray("Host -oProxyCommand=x a") << QStringList{u"a"_s};
    QTest::newRow("left out: a control character") << QByteArray("Host a\x1b[1m b") << QStringList{u"b"_s};
    QTest::newRow("left out: 300 characters")
        << QByteArray("Host " + QByteArray(300, 'x') + " b") << QStringList{u"b"_s};
    QTest::newRow("nothing") << QByteArray() << QStringList();
}

void SshConfigTest::takesNames()
{
    QFETCH(QByteArray, config);
    write(u".ssh/config"_s, config);
    const SshConfigHosts hosts = read();
    QTEST(hosts.names, "names");
    const bool leavesOut = QByteArray(QTest::currentDataTag()).startsWith("left out: ");
    QCOMPARE(hosts.warnings.size(), size_t(leavesOut ? 1 : 0));
    QVERIFY(!leavesOut || !hosts.warnings.front().cause.isEmpty());
    QFile file(m_dir->filePath(u".ssh/config"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), config);
}

void SshConfigTest::followsIncludes()
{
    write(u".ssh/config"_s,
        "Include conf.d/*.conf none/*\nInclude ~/other \"" + QFile::encodeName(m_dir->path())
            + "/with blank\"\nHost last\n  include=within\n");
    write(u".ssh/conf.d/10.conf"_s, "Host ten\nInclude deeper\n");
    write(u".ssh/conf.d/20.conf"_s, "Host twenty\n");
    write(u".ssh/conf.d/README"_s, "Host readme\n");
    write(u".ssh/deeper"_s, "Host deeper\n"); // relative to ~/.ssh, wherever the line stands
    write(u"other"_s, "Host other\n");
    write(u"with blank"_s, "Host blank\n");
    write(u".ssh/within"_s, "Host within\n");
    const SshConfigHosts hosts = read();
    QCOMPARE(
        hosts.names, (QStringList{u"ten"_s, u"deeper"_s, u"twenty"_s, u"other"_s, u"blank"_s, u"last"_s, u"within"_s}));
    QVERIFY(hosts.warnings.empty());
}

//! As ssh does: the file itself may stand elsewhere, "~" is HOME and "~user" what that account says.
void SshConfigTest::includesFromHomes()
{
    const passwd* account = ::getpwuid(::getuid());
    QVERIFY(account);
    write(u"elsewhere/config"_s,
        "Include near ~/other ~" + QByteArray(account->pw_name) + "/no/such/* ~no-such-account/x\n");
    write(u"elsewhere/near"_s, "Host wrong\n");
    write(u".ssh/near"_s, "Host near\n");
    write(u"other"_s, "Host other\n");
    const SshConfigHosts hosts = readSshConfig(m_dir->filePath(u"elsewhere/config"_s), m_dir->path());
    QCOMPARE(hosts.names, (QStringList{u"near"_s, u"other"_s}));
    QVERIFY(hosts.warnings.empty());
    QCOMPARE(hosts.patterns.size(), 3); // where a file that comes is noticed
    QCOMPARE(hosts.patterns.last(), QFile::decodeName(account->pw_dir) + "/no/such/*"_L1);
}

void SshConfigTest::findsTheFileThatSshReads()
{
    const passwd* account = ::getpwuid(::getuid());
    QVERIFY(account);
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_dir->path()); // which ssh does not ask
    QCOMPARE(sshConfigPath(environment), QFile::decodeName(account->pw_dir) + "/.ssh/config"_L1);
    environment.insert(u"HULLWRIGHT_SSH_CONFIG"_s, u"/a/config"_s);
    QCOMPARE(sshConfigPath(environment), u"/a/config"_s);
    environment.insert(u"HULLWRIGHT_SSH_CONFIG"_s, u"none"_s);
    QVERIFY(sshConfigPath(environment).isEmpty());
    QVERIFY(readSshConfig({}, m_dir->path()).names.isEmpty());
}

void SshConfigTest::endsLoops()
{
    write(u".ssh/config"_s, "Host a\nInclude b\n");
    write(u".ssh/b"_s, "Host b\nInclude config\nHost c\n");
    const SshConfigHosts hosts = read();
    QCOMPARE(hosts.names, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(hosts.warnings.size(), size_t(1));
    QVERIFY(hosts.warnings.front().message.english().endsWith("config includes itself; it was read once."_L1));
}

void SshConfigTest::endsDeepIncludes()
{
    write(u".ssh/config"_s, "Include 1\n");
    for (int i = 1; i < 30; ++i) {
        const QByteArray number = QByteArray::number(i);
        write(".ssh/"_L1 + QString::number(i), "Host h" + number + "\nInclude " + QByteArray::number(i + 1) + "\n");
    }
    const SshConfigHosts hosts = read();
    QCOMPARE(hosts.names.size(), 16);
    QCOMPARE(hosts.names.last(), u"h16"_s);
    QCOMPARE(hosts.warnings.size(), size_t(1));
}

void SshConfigTest::leavesOutWhatIsNoFile()
{
    write(u".ssh/config"_s, "Include pipe folder huge\nHost a\n");
    QCOMPARE(::mkfifo(QFile::encodeName(m_dir->filePath(u".ssh/pipe"_s)).constData(), 0600), 0);
    QVERIFY(QDir().mkdir(m_dir->filePath(u".ssh/folder"_s)));
    write(u".ssh/huge"_s, QByteArray(2 * 1024 * 1024, '\n') + "Host huge\n");
    const SshConfigHosts hosts = read();
    QCOMPARE(hosts.names, QStringList{u"a"_s});
    QCOMPARE(hosts.warnings.size(), size_t(3));
    QVERIFY(hosts.warnings.front().message.english().contains("pipe"_L1));
}

void SshConfigTest::namesNothingWithoutAFile()
{
    const SshConfigHosts hosts = read();
    QVERIFY(hosts.names.isEmpty());
    QVERIFY(hosts.warnings.empty());
}

void SshConfigTest::boundsTheNames()
{
    QByteArray config = "Host";
    for (int i = 0; i < 20000; ++i) {
        config += " h" + QByteArray::number(i);
    }
    write(u".ssh/config"_s, config);
    QCOMPARE(read().names.size(), 10000);
}

QTEST_GUILESS_MAIN(SshConfigTest)
#include "tst_sshconfig.moc"
