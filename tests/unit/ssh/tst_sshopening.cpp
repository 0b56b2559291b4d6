// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshtransport.h"
#include "app/transport/httpclient.h"
#include "tests/support/fakessh.h"
#include "tests/support/scriptedprompter.h"
#include "tests/unit/engine/simhost.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <optional>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
        handle = transport->open(transport.get(), [this](const Result<Endpoint>& answer) { result = answer; });
    }

    SshServices services;
    HttpClient http;
    ScriptedPrompter prompter;
    std::unique_ptr<SshTransport> transport;
    std::optional<Result<Endpoint>> result;
    RequestHandle handle;
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! Waits without an event loop.
bool endsSoon(pid_t process)
{
    const auto descriptor = static_cast<int>(::syscall(SYS_pidfd_open, process, 0));
    if (descriptor < 0) {
        return true; // it has ended
    }
    pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
    const bool hasEnded = ::poll(&waiting, 1, 5000) == 1;
    ::close(descriptor);
    return hasEnded;
}

} // namespace

//! How far an opening says to have come, by what a program in place of ssh says and asks.
class SshOpeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failsWhereTheUserRefuses_data();
    void failsWhereTheUserRefuses();
    void endsInTime_data();
    void endsInTime();
    void doesNotCountTheTimeOfTheUser();
    void closingEndsWhatTheConfigurationHasStarted();
    void cancellingClosesNothingThatIsOpen();
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

void SshOpeningTest::endsInTime_data()
{
    QTest::addColumn<QByteArray>("resolver");
    QTest::addColumn<QByteArray>("master");
    QTest::addColumn<QByteArray>("session");
    QTest::addColumn<QString>("message");
    const QByteArray hangs = "exec sleep 30\n";
    const QByteArray none;
    QTest::newRow("a Match exec that hangs")
        << hangs << none << none << u"ssh did not read its configuration for far within 1.5 s."_s;
    QTest::newRow("a login that hangs, after a slow Match exec")
        << QByteArray("sleep 0.5\n") << hangs << none << u"The login at far came to no end within 1.5 s."_s;
    QTest::newRow("a server that closes time and again")
        << none
        << QByteArray("sleep 0.3\necho 'kex_exchange_identification: Connection closed by remote host' >&2\nexit 255\n")
        << none << u"far closes the connection before SSH begins."_s;
    QTest::newRow("a command that hangs")
        << none << ": >\"$control\"\n" + hangs << hangs << u"far did not answer within 1.5 s."_s;
}

void SshOpeningTest::endsInTime()
{
    QFETCH(QByteArray, resolver);
    QFETCH(QByteArray, master);
    QFETCH(QByteArray, session);
    const FakeSsh ssh;
    ssh.setResolver(resolver);
    ssh.setMaster(master);
    ssh.setForward("exit 0\n");
    ssh.setSession(session);
    Attempt attempt(ssh);
    attempt.services.options.openingTimeout = 1500ms;
    QElapsedTimer elapsed;
    elapsed.start();
    attempt.open();
    QTRY_VERIFY_WITH_TIMEOUT(attempt.result, 20000);
    const qint64 took = elapsed.elapsed();
    QVERIFY(!*attempt.result);
    QTEST(attempt.result->error().message.english(), "message");
    QVERIFY2(took >= 1400 && took < 4000, qPrintable(QString::number(took)));
}

void SshOpeningTest::doesNotCountTheTimeOfTheUser()
{
    const FakeSsh ssh;
    ssh.setMaster("\"$SSH_ASKPASS\" \"me@far's password: \"\nexit 255\n");
    Attempt attempt(ssh, true);
    attempt.services.options.openingTimeout = 1500ms;
    attempt.open();
    QTRY_COMPARE_WITH_TIMEOUT(attempt.prompter.asked.size(), size_t(1), 5000);
    QVERIFY(!QTest::qWaitFor([&attempt] { return attempt.result.has_value(); }, 2000));
}

//! Also where the program ends before it comes to anything else.
void SshOpeningTest::closingEndsWhatTheConfigurationHasStarted()
{
    const FakeSsh ssh;
    ssh.setResolver("sleep 301 &\necho $! >\"$folder/started\"\nmv \"$folder/started\" \"$folder/pid\"\nwait\n");
    Attempt attempt(ssh);
    attempt.open();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ssh.path(u"pid"_s)), 5000);
    const int pid = contentOf(ssh.path(u"pid"_s)).trimmed().toInt();
    QVERIFY(pid > 1);
    attempt.transport->close();
    QVERIFY(endsSoon(pid));
}

//! Whoever opened it may keep the handle for longer than it takes.
void SshOpeningTest::cancellingClosesNothingThatIsOpen()
{
    const SimHost sim(1);
    const FakeSsh ssh;
    ssh.setMaster(": >\"$control\"\nexec sleep 30\n");
    ssh.setForward("ln -s '" + QFile::encodeName(sim.host().socketPath) + "' \"$engine\"\n");
    Attempt attempt(ssh);
    for (int i = 0; i < 2; ++i) {
        attempt.result.reset();
        attempt.open();
        QTRY_VERIFY_WITH_TIMEOUT(attempt.result, 20000);
        QVERIFY(*attempt.result);
        const qint64 master = attempt.transport->processId();
        QVERIFY(master > 0);
        attempt.handle.cancel();
        QCOMPARE(attempt.transport->processId(), master);
        QVERIFY(QFileInfo::exists((*attempt.result)->socketPath));
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
