// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshtransport.h"
#include "app/transport/httpclient.h"
#include "tests/support/fakessh.h"
#include "tests/support/scriptedprompter.h"

#include <QTest>

#include <optional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

using Step = ConnectionStep::Kind;
using State = ConnectionStep::State;

namespace {

//! An opening of ssh://far by a program in place of ssh.
class Attempt
{
public:
    explicit Attempt(const FakeSsh& ssh, bool canAsk = false)
    {
        services.options.program = ssh.program();
        Host host{.name = u"far"_s, .kind = EndpointKind::Ssh, .endpoint = u"ssh://far"_s};
        host.ssh.host = u"far"_s;
        transport = std::make_unique<SshTransport>(host, services, http, canAsk ? &prompter : nullptr);
    }

    void open()
    {
        transport->open(transport.get(), [this](const Result<Endpoint>& answer) { result = answer; });
    }

    SshServices services;
    HttpClient http;
    ScriptedPrompter prompter;
    std::unique_ptr<SshTransport> transport;
    std::optional<Result<Endpoint>> result;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

//! How far an opening says to have come, by what a program in place of ssh says and asks.
class SshOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsWhereTheUserRefuses_data();
    void failsWhereTheUserRefuses();
    void tellsWhyTheMasterDoesNotForward();
    void staysAsStrictAsTheConfiguration_data();
    void staysAsStrictAsTheConfiguration();
};

void SshOpeningTest::failsWhereTheUserRefuses_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("asked");
    QTest::addColumn<Step>("step");
    const QByteArray reached = "debug1: Connection established.\n";
    const QByteArray trusted = reached + "debug1: SSH2_MSG_NEWKEYS received\n";
    const QByteArray key = "The authenticity of host 'far (10.0.0.5)' can't be established.\n"
                           "ED25519 key fingerprint is SHA256:abc+/d.\n"
                           "Are you sure you want to continue connecting (yes/no/[fingerprint])? ";
    QTest::newRow("host key") << reached << key << Step::Trust;
    QTest::newRow("a jump host's key") << QByteArray() << key << Step::Reach;
    QTest::newRow("password") << trusted << QByteArray("me@far's password: ") << Step::LogIn;
    QTest::newRow("passphrase") << trusted << QByteArray("Enter passphrase for key '/k': ") << Step::LogIn;
}

void SshOpeningTest::failsWhereTheUserRefuses()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, asked);
    QFETCH(Step, step);
    const FakeSsh ssh;
    for (const auto& [name, text] : {std::pair{u"said"_s, said}, std::pair{u"asked"_s, asked}}) {
        QFile file(ssh.path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    // The shell cuts blanks at the end, which ssh's questions have.
    ssh.setMaster("cat \"$folder/said\" >&2\nquestion=$(cat \"$folder/asked\"; echo .)\n"
                  "\"$SSH_ASKPASS\" \"${question%.}\"\nexit 255\n");
    Host host{.name = u"far"_s, .kind = EndpointKind::Ssh, .endpoint = u"ssh://far"_s};
    host.ssh.host = u"far"_s;
    SshServices services;
    services.options.program = ssh.program();
    ScriptedPrompter prompter;
    prompter.answers = {PromptAnswer()};
    HttpClient http;
    SshTransport transport(host, services, http, &prompter);
    std::vector<ConnectionStep> steps;
    connect(&transport, &Transport::advanced, this, [&steps](const ConnectionStep& told) {
        if (told.state != State::Running) {
            steps.push_back(told);
        }
    });
    std::optional<Result<Endpoint>> result;
    transport.open(this, [&result](const Result<Endpoint>& answer) { result = answer; });
    QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    QCOMPARE(result->error().kind, Error::Kind::Cancelled);
    QCOMPARE(prompter.asked.size(), size_t(1));
    QCOMPARE(steps.back().kind, step);
    QCOMPARE(steps.back().state, State::Failed);
    QCOMPARE(steps.size(), size_t(step) + 1); // and those before it were done
    for (size_t i = 0; i + 1 < steps.size(); ++i) {
        QCOMPARE(steps[i].state, State::Done);
    }
}

void SshOpeningTest::tellsWhyTheMasterDoesNotForward()
{
    const FakeSsh ssh;
    ssh.setMaster(": >\"$control\"\nexec sleep 30\n");
    ssh.setForward("echo 'mux_client_forward: forwarding request failed: Port forwarding failed' >&2\nexit 255\n");
    Attempt attempt(ssh);
    attempt.open();
    QTRY_VERIFY_WITH_TIMEOUT(attempt.result, 20000);
    QVERIFY(!*attempt.result);
    QVERIFY(attempt.result->error().message.english().contains(u"Port forwarding failed"_s));
    QCOMPARE(attempt.transport->processId(), 0);
}

void SshOpeningTest::staysAsStrictAsTheConfiguration_data()
{
    QTest::addColumn<QByteArray>("resolved");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("yes") << QByteArray("true") << QByteArray("StrictHostKeyChecking=yes\n");
    QTest::newRow("ask") << QByteArray("ask") << QByteArray("StrictHostKeyChecking=ask\n");
    QTest::newRow("no") << QByteArray("false") << QByteArray("StrictHostKeyChecking=ask\n");
}

void SshOpeningTest::staysAsStrictAsTheConfiguration()
{
    QFETCH(QByteArray, resolved);
    QFETCH(QByteArray, expected);
    const FakeSsh ssh;
    ssh.setResolver("echo stricthostkeychecking " + resolved + "\n");
    ssh.setMaster("printf '%s\\n' \"$@\" >\"$folder/words\"\nexit 255\n");
    Attempt attempt(ssh, true);
    attempt.open();
    QTRY_VERIFY_WITH_TIMEOUT(attempt.result, 20000);
    const QByteArray words = contentOf(ssh.path(u"words"_s));
    QVERIFY2(words.contains(expected), words.constData());
    QVERIFY2(words.contains("BatchMode=no\n"), words.constData());
}

QTEST_GUILESS_MAIN(SshOpeningTest)
#include "tst_sshopening.moc"
