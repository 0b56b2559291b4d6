// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A key that is in a real ssh-agent only, on the way to a real sshd. An agent that wants to be allowed each use asks by
// the SSH_ASKPASS of the environment that it was started in, so its question is Hullwright's only where that
// environment is: otherwise it is asked by another program, and Hullwright waits and tells what came of it.

#include "app/ssh/askpassserver.h"
#include "app/ssh/sshruntime.h"
#include "tests/live/opentunnel.h"
#include "tests/support/scriptedprompter.h"

#include <QProcess>

#include <csignal>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;

//! A private ssh-agent; ends with this object.
class Agent
{
public:
    explicit Agent(const QProcessEnvironment& environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(u"ssh-agent"_s, {u"-D"_s, u"-a"_s, socket()});
        (void)QTest::qWaitFor([this] { return QFileInfo::exists(socket()); }, patienceMs);
    }
    ~Agent()
    {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
        m_process.terminate();
        m_process.waitForFinished();
    }
    Agent(const Agent&) = delete;
    Agent& operator=(const Agent&) = delete;

    [[nodiscard]] QString socket() const { return m_folder.filePath(u"agent"_s); }

    void freeze() const { ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP); }

    //! What went wrong with `ssh-add`, given options and key, or an empty text. askpass answers its question.
    [[nodiscard]] QByteArray add(const QStringList& arguments, const QString& askpass)
    {
        return runProgram(u"env"_s,
            QStringList{"SSH_AUTH_SOCK="_L1 + socket(), "SSH_ASKPASS="_L1 + askpass, u"SSH_ASKPASS_REQUIRE=force"_s,
                u"ssh-add"_s, u"-q"_s}
                + arguments)
            .err;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class LiveSshAgentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void asksNothingForAKeyThatTheAgentHas();
    void waitsForAnAgentThatAsks_data();
    void waitsForAnAgentThatAsks();
    void tellsThatTheAgentWaits();
    void tellsThatTheAgentHangs();
    void asksForAnAgentInItsOwnEnvironment_data();
    void asksForAnAgentInItsOwnEnvironment();

private:
    [[nodiscard]] QString script(const QString& name, const QByteArray& text) const;
    [[nodiscard]] QProcessEnvironment environmentWith(const QString& askpass) const;
    void useAgent(const QString& socket) const; //!< of the host "keyless", which has no key but the agent's

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
    QTemporaryDir m_folder;
    QString m_key; //!< with a passphrase
    QString m_passphrase; //!< a program that tells it
    ScriptedPrompter m_prompter;
};

void LiveSshAgentTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"web"_s, {u"PasswordAuthentication no"_s}));
    m_key = m_servers->clientFile(u"id_pass"_s);
    m_passphrase = script(u"passphrase"_s, "echo battery staple");
    for (const char* variable : {"SSH_AUTH_SOCK", "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "DISPLAY", "WAYLAND_DISPLAY"}) {
        qunsetenv(variable);
    }
}

void LiveSshAgentTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

void LiveSshAgentTest::init()
{
    m_prompter.asked.clear();
    m_prompter.answers.clear();
    m_prompter.waiting.clear();
}

QString LiveSshAgentTest::script(const QString& name, const QByteArray& text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + text + '\n') < 0
        || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
        qFatal("a script cannot be written");
    }
    return file.fileName();
}

QProcessEnvironment LiveSshAgentTest::environmentWith(const QString& askpass) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"SSH_ASKPASS"_s, askpass);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"force"_s);
    return environment;
}

void LiveSshAgentTest::useAgent(const QString& socket) const
{
    QFile config(m_servers->clientFile(u"config"_s));
    QVERIFY(config.open(QIODevice::ReadWrite));
    const QByteArray all = config.readAll();
    const QByteArray before = all.left(all.indexOf("Host keyless\n") < 0 ? all.size() : all.indexOf("Host keyless\n"));
    QVERIFY(config.resize(before.size()) && config.seek(before.size()));
    config.write(
        "Host keyless\n    HostName 127.0.0.1\n    HostKeyAlias web\n    User ops\n    IdentityFile none\n    Port "
        + QByteArray::number(m_servers->port(u"web"_s)) + "\n    IdentityAgent " + socket.toUtf8()
        + "\n    UserKnownHostsFile " + m_servers->clientFile(u"known_hosts"_s).toUtf8()
        + "\n    GlobalKnownHostsFile none\n");
}

void LiveSshAgentTest::asksNothingForAKeyThatTheAgentHas()
{
    Agent agent(QProcessEnvironment::systemEnvironment());
    useAgent(agent.socket());
    {
        Opened refused(*m_servers, sshHost(u"keyless"_s), &m_prompter);
        refused.open(patienceMs);
        QCOMPARE(refused.errorKind(), u"loginFailed"_s); // there is no other way in
    }
    HULL_VERIFY_NO_PROBLEM(agent.add({m_key}, m_passphrase));
    Opened opened(*m_servers, sshHost(u"keyless"_s), &m_prompter);
    opened.open(patienceMs);
    QCOMPARE(opened.errorKind(), u"none"_s);
    QCOMPARE(opened.get("/_ping"), 200);
    QVERIFY(m_prompter.asked.empty());
}

void LiveSshAgentTest::waitsForAnAgentThatAsks_data()
{
    QTest::addColumn<QByteArray>("answer"); // what the program does that the agent asks by
    QTest::addColumn<QString>("outcome");
    QTest::newRow("allowed") << QByteArray("exit 0") << u"none"_s;
    QTest::newRow("refused") << QByteArray("exit 1") << u"loginFailed"_s;
}

void LiveSshAgentTest::waitsForAnAgentThatAsks()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, outcome);
    const QString asked = m_folder.filePath(u"asked"_s);
    QFile::remove(asked);
    Agent agent(environmentWith(
        script(u"confirm"_s, "echo \"$SSH_ASKPASS_PROMPT: $1\" >> '" + QFile::encodeName(asked) + "'\n" + answer)));
    HULL_VERIFY_NO_PROBLEM(agent.add({u"-c"_s, m_key}, m_passphrase));
    useAgent(agent.socket());
    Opened opened(*m_servers, sshHost(u"keyless"_s), &m_prompter);
    opened.open(patienceMs);
    QCOMPARE(opened.errorKind(), outcome);
    QVERIFY(m_prompter.asked.empty());
    QFile log(asked);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QByteArray question = log.readAll();
    QVERIFY2(question.startsWith("confirm: Allow use of key "), question.constData());
    QCOMPARE(question.count("Allow use of key"), 1);
    if (outcome != "none"_L1) {
        const QString message = opened.result->error().message.english();
        QVERIFY2(message.startsWith(u"ssh-agent does not let its key "_s), qPrintable(message));
        QVERIFY2(message.contains(u"(agent refused operation)"_s), qPrintable(message));
    }
}

void LiveSshAgentTest::tellsThatTheAgentWaits()
{
    Agent agent(environmentWith(script(u"confirm"_s, "exec sleep 60")));
    HULL_VERIFY_NO_PROBLEM(agent.add({u"-c"_s, m_key}, m_passphrase));
    useAgent(agent.socket());
    Opened opened(*m_servers, sshHost(u"keyless"_s), &m_prompter);
    opened.services->options.loginTimeout = std::chrono::seconds(6);
    opened.open(patienceMs);
    QCOMPARE(opened.errorKind(), u"agentWaits"_s);
    const QString message = opened.result->error().message.english();
    QVERIFY2(message.startsWith(u"ssh-agent did not let its key "_s), qPrintable(message));
}

void LiveSshAgentTest::tellsThatTheAgentHangs()
{
    Agent agent(QProcessEnvironment::systemEnvironment());
    HULL_VERIFY_NO_PROBLEM(agent.add({m_key}, m_passphrase));
    useAgent(agent.socket());
    agent.freeze();
    Opened opened(*m_servers, sshHost(u"keyless"_s), &m_prompter);
    opened.services->options.loginTimeout = std::chrono::seconds(6);
    opened.open(patienceMs);
    QCOMPARE(opened.errorKind(), u"agentWaits"_s);
    QCOMPARE(
        opened.result->error().message.english(), u"ssh-agent did not say which keys it has for keyless within 6 s."_s);
    QVERIFY(m_prompter.asked.empty());
}

void LiveSshAgentTest::asksForAnAgentInItsOwnEnvironment_data()
{
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("allowed") << true;
    QTest::newRow("refused") << false;
}

void LiveSshAgentTest::asksForAnAgentInItsOwnEnvironment()
{
    QFETCH(bool, isAllowed);
    SecretStore secrets;
    SshRuntime runtime;
    AskpassServer asking(m_prompter, secrets, sshHost(u"keyless"_s));
    QVERIFY(!asking.listen(*runtime.newAskpassSocket()));
    Agent agent(asking.environment(QProcessEnvironment::systemEnvironment()));
    HULL_VERIFY_NO_PROBLEM(agent.add({u"-c"_s, m_key}, m_passphrase));
    useAgent(agent.socket());
    m_prompter.answers = {{.accepted = isAllowed, .secret = {}, .keepForSession = false}};
    Opened opened(*m_servers, sshHost(u"keyless"_s), &m_prompter);
    opened.open(patienceMs);
    QCOMPARE(opened.errorKind(), isAllowed ? u"none"_s : u"loginFailed"_s);
    QCOMPARE(m_prompter.asked.size(), size_t(1));
    QCOMPARE(m_prompter.asked[0].kind, Prompt::Kind::Confirmation);
    QVERIFY2(m_prompter.asked[0].text.startsWith(u"Allow use of key "_s), qPrintable(m_prompter.asked[0].text));
    QVERIFY2(m_prompter.asked[0].text.contains(u"SHA256:"_s), qPrintable(m_prompter.asked[0].text));
}

QTEST_GUILESS_MAIN(LiveSshAgentTest)
#include "tst_live_sshagent.moc"
