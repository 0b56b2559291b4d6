// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/askpass/askpasswire.h"
#include "app/ssh/askpassserver.h"
#include "app/ssh/sshruntime.h"
#include "tests/support/scriptedprompter.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <memory>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;
const QString passphrasePrompt = u"Enter passphrase for key '/k': "_s;
const QString passwordPrompt = u"ops@web's password: "_s;
const QString keyPrompt = u"The authenticity of host 'web (10.0.0.5)' can't be established.\n"
                          "ED25519 key fingerprint is SHA256:abc+/d.\n"
                          "Are you sure you want to continue connecting (yes/no/[fingerprint])? "_s;

PromptAnswer secret(const QString& text, bool keep = false)
{
    return {true, text, keep};
}

Host host(const QString& endpoint = u"ssh://ops@web"_s)
{
    Host host;
    host.name = u"web"_s;
    host.endpoint = endpoint;
    host.kind = EndpointKind::Ssh;
    return host;
}

struct Outcome
{
    int code = -1;
    QByteArray printed;
};

//! A server, and the real helper as an ssh would start it.
struct Stage
{
    explicit Stage(const Host& asking = host())
        : server(prompter, secrets, asking)
    {
        listening = !server.listen(*runtime.newAskpassSocket());
        environment = server.environment(QProcessEnvironment::systemEnvironment());
    }

    std::unique_ptr<QProcess> start(const QString& prompt, const QString& hint = {})
    {
        auto helper = std::make_unique<QProcess>();
        QProcessEnvironment variables = environment;
        if (!hint.isEmpty()) {
            variables.insert(u"SSH_ASKPASS_PROMPT"_s, hint);
        }
        helper->setProcessEnvironment(variables);
        helper->start(environment.value(u"SSH_ASKPASS"_s), {prompt});
        return helper;
    }

    Outcome ask(const QString& prompt, const QString& hint = {})
    {
        const auto helper = start(prompt, hint);
        if (!QTest::qWaitFor([&] { return helper->state() == QProcess::NotRunning; }, patienceMs)) {
            return {};
        }
        return {helper->exitCode(), helper->readAllStandardOutput()};
    }

    //! The socket as anybody of this account can open it.
    int connected() const
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        const QByteArray path = environment.value(u"HULLWRIGHT_ASKPASS_SOCKET"_s).toLocal8Bit();
        qstrncpy(address.sun_path, path.constData(), sizeof(address.sun_path));
        const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): how sockets take their addresses
        return ::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0 ? descriptor : -1;
    }

    ScriptedPrompter prompter;
    SecretStore secrets;
    SshRuntime runtime;
    AskpassServer server;
    QProcessEnvironment environment;
    bool listening = false;
};

bool isClosed(int descriptor)
{
    return QTest::qWaitFor(
        [descriptor] {
            char byte = 0;
            return ::recv(descriptor, &byte, 1, 0) == 0;
        },
        patienceMs);
}

} // namespace

class AskpassServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheAnswer_data();
    void givesTheAnswer();
    void refusesWhatTheUserRefuses();
    void refusesAHostKeyThatCannotBeShown();
    void tellsThatAnAnswerWasWrong();
    void keepsWhatIsToBeKept();
    void givesAPasswordToItsOwnHostOnly();
    void forgetsWhatWasKeptWhenTheLoginFails();
    void withdrawsTheQuestionOfAHelperThatDies();
    void refusesAWrongToken();
    void endsHostileConnections_data();
    void endsHostileConnections();
    void hasAPrivateSocketThatGoesWithIt();
    void letsTheHelperRefuseToRunByHand();
};

void AskpassServerTest::givesTheAnswer_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("printed");
    QTest::newRow("passphrase") << passphrasePrompt << QString() << u"pä ss"_s << QByteArray("p\xc3\xa4 ss\n");
    QTest::newRow("password") << passwordPrompt << QString() << u"x"_s << QByteArray("x\n");
    QTest::newRow("longest") << passwordPrompt << QString() << QString(1023, u'x') << QByteArray(1023, 'x') + "\n";
    QTest::newRow("host key") << keyPrompt << QString() << QString() << QByteArray("SHA256:abc+/d\n");
    QTest::newRow("confirmation") << u"Allow?"_s << u"confirm"_s << QString() << QByteArray("yes\n");
}

void AskpassServerTest::givesTheAnswer()
{
    QFETCH(QString, prompt);
    QFETCH(QString, hint);
    QFETCH(QString, typed);
    QFETCH(QByteArray, printed);
    Stage stage;
    QVERIFY(stage.listening);
    stage.prompter.answers = {secret(typed)};
    const Outcome outcome = stage.ask(prompt, hint);
    QCOMPARE(outcome.code, 0);
    QCOMPARE(outcome.printed, printed);
    QCOMPARE(stage.prompter.asked.size(), 1U);
    QCOMPARE(stage.prompter.asked[0].hostName, u"web"_s);
    QCOMPARE(stage.prompter.asked[0].endpoint, u"ssh://ops@web"_s);
    QVERIFY(!stage.server.isAsking());
}

void AskpassServerTest::refusesWhatTheUserRefuses()
{
    Stage stage;
    QSignalSpy cancelled(&stage.server, &AskpassServer::cancelled);
    stage.prompter.answers = {PromptAnswer()};
    const Outcome outcome = stage.ask(passwordPrompt);
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.printed, QByteArray());
    QTRY_COMPARE(cancelled.size(), 1);
    // The same process asks on; nobody is asked any more.
    QCOMPARE(stage.ask(passwordPrompt).code, 1);
    QCOMPARE(stage.prompter.asked.size(), 1U);
}

void AskpassServerTest::refusesAHostKeyThatCannotBeShown()
{
    Stage stage;
    QCOMPARE(stage.ask(u"Please type 'yes', 'no' or the fingerprint: "_s).code, 1);
    QCOMPARE(stage.prompter.asked.size(), 0U);
}

void AskpassServerTest::tellsThatAnAnswerWasWrong()
{
    Stage stage;
    stage.prompter.answers = {secret(u"a"_s), secret(u"b"_s), secret(u"c"_s)};
    (void)stage.ask(passphrasePrompt);
    (void)stage.ask(passphrasePrompt);
    (void)stage.ask(u"Enter passphrase for key '/other': "_s);
    QCOMPARE(stage.prompter.asked.size(), 3U);
    QVERIFY(!stage.prompter.asked[0].repeated);
    QVERIFY(stage.prompter.asked[1].repeated);
    QVERIFY(!stage.prompter.asked[2].repeated);
}

void AskpassServerTest::keepsWhatIsToBeKept()
{
    Stage stage;
    stage.secrets.keep(u"passphrase /k"_s, u"kept"_s);
    QCOMPARE(stage.ask(passphrasePrompt).printed, QByteArray("kept\n"));
    QCOMPARE(stage.prompter.asked.size(), 0U);
    // Asked again by the same process: it was wrong, and is forgotten.
    stage.prompter.answers = {secret(u"right"_s, true)};
    QCOMPARE(stage.ask(passphrasePrompt).printed, QByteArray("right\n"));
    QVERIFY(stage.prompter.asked[0].repeated);
    QCOMPARE(stage.secrets.find(u"passphrase /k"_s).toByteArray(), QByteArray("right"));
}

void AskpassServerTest::givesAPasswordToItsOwnHostOnly()
{
    Stage stage;
    stage.prompter.answers = {secret(u"p"_s, true)};
    (void)stage.ask(passwordPrompt);
    QCOMPARE(stage.secrets.find(u"password ssh://ops@web ops@web"_s).toByteArray(), QByteArray("p"));
    ScriptedPrompter other;
    AskpassServer server(other, stage.secrets, host(u"ssh://ops@web:2222"_s));
    QVERIFY(!server.listen(*stage.runtime.newAskpassSocket()));
    stage.environment = server.environment(stage.environment);
    const auto helper = stage.start(passwordPrompt);
    QTRY_COMPARE_WITH_TIMEOUT(other.asked.size(), 1U, patienceMs);
    helper->kill();
    helper->waitForFinished();
}

void AskpassServerTest::forgetsWhatWasKeptWhenTheLoginFails()
{
    Stage stage;
    stage.prompter.answers = {secret(u"p"_s, true)};
    (void)stage.ask(passwordPrompt);
    stage.server.loginFailed();
    QVERIFY(stage.secrets.find(u"password ssh://ops@web ops@web"_s).isNull());
}

void AskpassServerTest::withdrawsTheQuestionOfAHelperThatDies()
{
    Stage stage;
    QSignalSpy cancelled(&stage.server, &AskpassServer::cancelled);
    const auto helper = stage.start(u"Confirm user presence for key"_s, u"none"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.prompter.waiting.size(), 1U, patienceMs);
    QVERIFY(stage.server.isAsking());
    helper->terminate(); // as ssh does once the key was touched
    QTRY_VERIFY_WITH_TIMEOUT(stage.prompter.waiting[0]->isCancelled(), patienceMs);
    QVERIFY(!stage.server.isAsking());
    QCOMPARE(cancelled.size(), 0);
    helper->waitForFinished();
}

void AskpassServerTest::refusesAWrongToken()
{
    Stage stage;
    stage.environment.insert(u"HULLWRIGHT_ASKPASS_TOKEN"_s, QString(32, u'0'));
    QCOMPARE(stage.ask(passwordPrompt).code, 1);
    QCOMPARE(stage.prompter.asked.size(), 0U);
}

void AskpassServerTest::endsHostileConnections_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("huge length") << QByteArray("\xff\xff\xff\xff");
    QTest::newRow("no request") << QByteArray("\0\0\0\4abcd", 8);
    QTest::newRow("more than announced") << QByteArray("\0\0\0\1abcd", 8);
    QTest::newRow("inner length too long") << QByteArray("\0\0\0\10\0\0\0\1\xff\xff\xff\xff", 12);
    QTest::newRow("nothing in it") << QByteArray("\0\0\0\0", 4);
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\n\r\n");
}

void AskpassServerTest::endsHostileConnections()
{
    QFETCH(QByteArray, bytes);
    Stage stage;
    const int descriptor = stage.connected();
    QVERIFY(descriptor >= 0);
    QCOMPARE(::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL), ssize_t(bytes.size()));
    QVERIFY(isClosed(descriptor));
    ::close(descriptor);
    stage.prompter.answers = {secret(u"still there"_s)};
    QCOMPARE(stage.ask(passwordPrompt).printed, QByteArray("still there\n"));
}

void AskpassServerTest::hasAPrivateSocketThatGoesWithIt()
{
    Stage stage;
    const QString path = *stage.runtime.newAskpassSocket();
    {
        AskpassServer server(stage.prompter, stage.secrets, host());
        QVERIFY(!server.listen(path));
        const QProcessEnvironment environment = server.environment({});
        QCOMPARE(environment.value(u"HULLWRIGHT_ASKPASS_SOCKET"_s), path);
        QCOMPARE(environment.value(u"HULLWRIGHT_ASKPASS_TOKEN"_s).size(), 32);
        QVERIFY(
            environment.value(u"HULLWRIGHT_ASKPASS_TOKEN"_s) != stage.environment.value(u"HULLWRIGHT_ASKPASS_TOKEN"_s));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        QVERIFY(!(QFileInfo(QFileInfo(path).path()).permissions() & (others | QFile::ExeGroup | QFile::ExeOther)));
    }
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(QFileInfo::exists(stage.environment.value(u"HULLWRIGHT_ASKPASS_SOCKET"_s)));
}

void AskpassServerTest::letsTheHelperRefuseToRunByHand()
{
    Stage stage;
    stage.environment.remove(u"HULLWRIGHT_ASKPASS_TOKEN"_s);
    QCOMPARE(stage.ask(passwordPrompt).code, 1);
    QCOMPARE(stage.prompter.asked.size(), 0U);
}

QTEST_GUILESS_MAIN(AskpassServerTest)
#include "tst_askpassserver.moc"
