// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a real ssh asks while it logs in to a real server, and what comes of each answer.

#include "app/base/prompter.h"
#include "app/ssh/sshtransport.h"
#include "app/transport/httpclient.h"
#include "tests/support/sshservers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <memory>
#include <optional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! Answers from a list, and cancels when it is used up.
class ScriptedPrompter : public Prompter
{
public:
    explicit ScriptedPrompter(QStringList secrets)
        : m_secrets(std::move(secrets))
    { }

    RequestHandle ask(const Prompt& prompt, const QObject* context, Handler<PromptAnswer> handler) override
    {
        asked.push_back(prompt);
        PromptAnswer answer;
        if (!m_secrets.isEmpty()) {
            answer = {.accepted = true, .secret = m_secrets.takeFirst()};
        }
        return answerLater<PromptAnswer>(answer, context, std::move(handler));
    }

    std::vector<Prompt> asked;

private:
    QStringList m_secrets;
};

} // namespace

class LiveSshQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void asks_data();
    void asks();
    void hullctlAsksOnTheTerminal_data();
    void hullctlAsksOnTheTerminal();

private:
    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
};

void LiveSshQuestionsTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"keys"_s, {u"PasswordAuthentication no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"passwords"_s, {u"PubkeyAuthentication no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"dialogue"_s,
        {u"UsePAM yes"_s, u"KbdInteractiveAuthentication yes"_s, u"PasswordAuthentication no"_s,
            u"PubkeyAuthentication no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"changed"_s));
    HULL_VERIFY_NO_PROBLEM(m_servers->command({u"rekey"_s, u"changed"_s}));
}

void LiveSshQuestionsTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

void LiveSshQuestionsTest::asks_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("questions");
    QTest::addColumn<int>("firstKind");
    const int password = static_cast<int>(Prompt::Kind::Password);
    const int passphrase = static_cast<int>(Prompt::Kind::KeyPassphrase);
    const int hostKey = static_cast<int>(Prompt::Kind::HostKey);
    QTest::newRow("password") << u"passwords"_s << QStringList{u"correct horse"_s} << u"none"_s << 1 << password;
    QTest::newRow("password at the second try")
        << u"passwords"_s << QStringList{u"wrong"_s, u"correct horse"_s} << u"none"_s << 2 << password;
    QTest::newRow("wrong password") << u"passwords"_s << QStringList{u"a"_s, u"b"_s, u"c"_s} << u"loginFailed"_s << 3
                                    << password;
    QTest::newRow("password refused") << u"passwords"_s << QStringList() << u"cancelled"_s << 1 << password;
    QTest::newRow("password by keyboard-interactive, at the second try")
        << u"dialogue"_s << QStringList{u"wrong"_s, u"correct horse"_s} << u"none"_s << 2 << password;
    QTest::newRow("keyboard-interactive refused") << u"dialogue"_s << QStringList() << u"cancelled"_s << 1 << password;
    QTest::newRow("passphrase") << u"keys/id_pass"_s << QStringList{u"battery staple"_s} << u"none"_s << 1
                                << passphrase;
    QTest::newRow("passphrase refused") << u"keys/id_pass"_s << QStringList() << u"cancelled"_s << 1 << passphrase;
    QTest::newRow("no question") << u"keys"_s << QStringList() << u"none"_s << 0 << -1;
    QTest::newRow("password, BatchMode yes")
        << u"passwords/batch"_s << QStringList{u"correct horse"_s} << u"none"_s << 1 << password;
    QTest::newRow("unknown key, StrictHostKeyChecking yes")
        << u"unknown/strict"_s << QStringList{u""_s} << u"hostKeyUnknown"_s << 0 << -1;
    QTest::newRow("unknown key refused") << u"unknown"_s << QStringList() << u"cancelled"_s << 1 << hostKey;
    QTest::newRow("unknown key accepted") << u"unknown"_s << QStringList{u""_s} << u"none"_s << 1 << hostKey;
    QTest::newRow("and known from then on") << u"unknown"_s << QStringList() << u"none"_s << 0 << -1;
    QTest::newRow("changed key is no question") << u"changed"_s << QStringList{u""_s} << u"hostKeyChanged"_s << 0 << -1;
}

void LiveSshQuestionsTest::asks()
{
    QFETCH(QString, server);
    QFETCH(QStringList, answers);
    QFETCH(QString, outcome);
    QFETCH(int, questions);
    QFETCH(int, firstKind);
    Host host{.name = server, .kind = EndpointKind::Ssh, .endpoint = "ssh://"_L1 + server};
    host.ssh.host = server.section(u'/', 0, 0);
    if (host.ssh.host == u"unknown") { // the same server by its address, of which no key is known
        host.ssh = {.host = u"127.0.0.1"_s, .user = u"ops"_s, .port = m_servers->port(u"keys"_s)};
    }
    SshServices services;
    const QString config = m_servers->clientFile(u"config"_s);
    services.options.configFile = m_servers->clientFile(u"asking"_s);
    QFile file(services.options.configFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString key = server.endsWith("id_pass"_L1) ? u"id_pass"_s : u"id"_s;
    file.write(server.endsWith("/batch"_L1) ? "BatchMode yes\n" : "");
    file.write(server.endsWith("/strict"_L1) ? "StrictHostKeyChecking yes\n" : "");
    file.write("IdentitiesOnly yes\nIdentityAgent none\nIdentityFile " + m_servers->clientFile(key).toUtf8()
        + "\nUserKnownHostsFile " + m_servers->clientFile(u"known_hosts"_s).toUtf8() + "\n");
    QFile rest(config);
    QVERIFY(rest.open(QIODevice::ReadOnly));
    for (const QByteArray& line : rest.readAll().split('\n')) { // the first value counts, but for keys, which add up
        if (!line.contains("IdentityFile")) {
            file.write(line + '\n');
        }
    }
    file.close();

    ScriptedPrompter prompter(answers);
    HttpClient http;
    SshTransport transport(host, services, http, &prompter);
    std::optional<ConnectionStep> failed;
    connect(&transport, &Transport::advanced, this, [&failed](const ConnectionStep& step) {
        if (step.state == ConnectionStep::State::Failed) {
            failed = step;
        }
    });
    std::optional<Result<Endpoint>> result;
    transport.open(this, [&result](const Result<Endpoint>& answer) { result = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 30000);
    QCOMPARE(*result ? u"none"_s : errorKindName(result->error().kind), outcome);
    QCOMPARE(static_cast<int>(prompter.asked.size()), questions);
    if (questions > 0) {
        QCOMPARE(static_cast<int>(prompter.asked.front().kind), firstKind);
    }
    if (!*result) {
        QVERIFY(failed);
        QCOMPARE(failed->kind,
            server.startsWith(u"unknown"_s) || server == u"changed" ? ConnectionStep::Kind::Trust
                                                                    : ConnectionStep::Kind::LogIn);
        for (const QString& answer : answers) {
            QVERIFY(answer.size() < 2 || !result->error().detail.contains(answer));
        }
    }
}

void LiveSshQuestionsTest::hullctlAsksOnTheTerminal_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QByteArrayList>("dialogue"); // what is asked, what is typed, and so on
    QTest::addColumn<QString>("outcome");
    const QByteArray known = "UserKnownHostsFile " + m_servers->clientFile(u"known_hosts"_s).toUtf8();
    const QByteArray nothingKnown = "UserKnownHostsFile " + m_servers->clientFile(u"nothing_known"_s).toUtf8();
    const QByteArray plainKey = "\nIdentityFile " + m_servers->clientFile(u"id"_s).toUtf8();
    const QByteArray lockedKey = "\nIdentityFile " + m_servers->clientFile(u"id_pass"_s).toUtf8();
    const QByteArray trust = "Trust it (yes, no, or the fingerprint)? ";
    QTest::newRow("one passphrase for two hosts")
        << known + lockedKey << QByteArrayList{"Passphrase of the key", "battery staple\n"} << u"none"_s;
    QTest::newRow("a key refused") << nothingKnown + plainKey << QByteArrayList{trust, "no\n", trust, "no\n"}
                                   << u"cancelled"_s;
    QTest::newRow("one key of two hosts") << nothingKnown + plainKey << QByteArrayList{trust, "yes\n"} << u"none"_s;
}

//! Two names of one server, so that both have the same to ask.
void LiveSshQuestionsTest::hullctlAsksOnTheTerminal()
{
    QFETCH(QByteArray, settings);
    QFETCH(QByteArrayList, dialogue);
    QFETCH(QString, outcome);
    QFile config(m_servers->clientFile(u"terminal"_s));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("Host one two\nHostName 127.0.0.1\nHostKeyAlias keys\nUser ops\nIdentitiesOnly yes\nIdentityAgent "
                 "none\nGlobalKnownHostsFile none\nPort "
        + QByteArray::number(m_servers->port(u"keys"_s)) + '\n' + settings + '\n');
    config.close();
    const QString report = m_servers->clientFile(u"report"_s);
    QProcess terminal;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HULLWRIGHT_SSH_CONFIG"_s, config.fileName());
    terminal.setProcessEnvironment(environment);
    terminal.setProcessChannelMode(QProcess::MergedChannels);
    terminal.start(u"script"_s,
        {u"-qec"_s,
            u"'%1' --interactive scan -H ssh://one -H ssh://two --format json --output '%2'"_s.arg(
                QStringLiteral(HULLCTL_PATH), report),
            u"/dev/null"_s});
    QByteArray shown;
    const auto shows = [&](const QByteArray& text) {
        return QTest::qWaitFor([&] { return (shown += terminal.readAll()).contains(text); }, 30000);
    };
    for (qsizetype i = 0; i < dialogue.size(); i += 2) {
        QVERIFY2(shows(dialogue[i]), shown.constData());
        QTest::qWait(300); // a second question would show by now
        shown += terminal.readAll();
        QVERIFY2(shown.count(dialogue[i]) == 1, shown.constData());
        shown.clear();
        terminal.write(dialogue[i + 1]);
    }
    QTRY_COMPARE_WITH_TIMEOUT(terminal.state(), QProcess::NotRunning, 30000);
    shown += terminal.readAll();
    QVERIFY2(!shown.contains(dialogue[0]) && !shown.contains("staple"), shown.constData());
    QFile written(report);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QJsonArray hosts = QJsonDocument::fromJson(written.readAll()).object().value(u"hosts").toArray();
    QCOMPARE(hosts.size(), 2);
    for (const QJsonValue& host : hosts) {
        QCOMPARE(host[u"error"].isObject() ? host[u"error"][u"kind"].toString() : u"none"_s, outcome);
    }
}

QTEST_GUILESS_MAIN(LiveSshQuestionsTest)
#include "tst_live_sshquestions.moc"
