// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of real jump hosts: checked as the host's own, whatever the configuration says of them.

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
            << u"The host key of the jump host edge is not known yet"_s << u"`ssh -F %1 edge`"_s;
    }
    const QByteArray trusting = "StrictHostKeyChecking accept-new";
    QTest::newRow("the farther of two") << u"inner"_s << QStringList{u"inner"_s, u"edge"_s} << trusting << unknown
                                        << u"the jump host middle"_s << u"`ssh -F %1 middle`"_s;
    QTest::newRow("a jump host's jump host") << u"inner"_s << QStringList{u"inner"_s, u"middle"_s} << trusting
                                             << unknown << u"the jump host edge"_s << u"`ssh -F %1 middle`"_s;
    QTest::newRow("the host behind them") << u"inner"_s << all.mid(1) << trusting << unknown
                                          << u"The host key of inner is not known yet"_s << u"`ssh -F %1 inner`"_s;
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

QTEST_GUILESS_MAIN(LiveSshJumpsTest)
#include "tst_live_sshjumps.moc"
