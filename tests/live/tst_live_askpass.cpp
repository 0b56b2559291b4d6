// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The real ssh against a real sshd, asked through the real helper; only the user is scripted.

#include "app/base/helperprogram.h"
#include "app/ssh/askpassserver.h"
#include "app/ssh/sshruntime.h"
#include "tests/support/scriptedprompter.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <memory>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;
const QString passphrase = u"battery-staple-4711"_s;
const QString password = u"correct-horse-4711"_s;

PromptAnswer yes(const QString& secret = {}, bool keep = false)
{
    return {true, secret, keep};
}

//! A port of 127.0.0.1 that nobody uses just now.
int freePort()
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    // NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): how sockets take their addresses
    const bool bound = ::bind(descriptor, reinterpret_cast<sockaddr*>(&address), size) == 0
        && ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    // NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
    ::close(descriptor);
    return bound ? ntohs(address.sin_port) : 0;
}

//! Keys, an account of its own in a mount namespace of its own, and an sshd that knows both.
constexpr char startScript[] = R"(set -eu
cd "$1"; port=$2
ssh-keygen -q -t ed25519 -N '' -f hostkey
ssh-keygen -q -t ed25519 -N "$PASSPHRASE" -f id
mkdir home && cp id.pub keys && chmod 644 keys
cp /etc/passwd passwd && cp /etc/shadow shadow
echo "hulltest:x:4711:4711::$1/home:/bin/sh" >> passwd
echo "hulltest:$(openssl passwd -6 -stdin <<< "$PASSWORD"):19000::::::" >> shadow
cat > config <<END
Port $port
ListenAddress 127.0.0.1
HostKey $1/hostkey
PidFile none
AuthorizedKeysFile $1/keys
StrictModes no
UsePAM no
KbdInteractiveAuthentication no
END
unset PASSWORD PASSPHRASE
mkdir -p /run/sshd
exec unshare -m sh -c 'mount --bind passwd /etc/passwd; mount --bind shadow /etc/shadow; exec /usr/sbin/sshd -D -e -f config')";

struct Login
{
    int code = -1;
    QByteArray said;
};

} // namespace

class LiveAskpassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void trustsTheKeyThatWasShown();
    void refusesAKeyThatTheUserRefuses();
    void refusesAKeyThatWasNotShown();
    void asksForAPassphrase_data();
    void asksForAPassphrase();
    void asksForAPassword_data();
    void asksForAPassword();
    void endsWhenTheUserCancels();
    void keepsAPassphraseForTheNextLogin();
    void leavesNoSecretInProcesses();
    void letsNoOtherAccountIn();

private:
    void startSsh(QProcess& ssh, const QStringList& options, const QProcessEnvironment& environment);
    Login logIn(const QStringList& options);
    void trustHost();
    [[nodiscard]] QString path(const QString& name) const { return m_dir->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcess m_sshd;
    int m_port = 0;
    Host m_host;
    SecretStore m_secrets;
    ScriptedPrompter m_prompter;
    SshRuntime m_runtime;
    std::unique_ptr<AskpassServer> m_server;
    const QStringList m_byKey{u"-o"_s, u"PreferredAuthentications=publickey"_s, u"-o"_s, u"IdentityAgent=none"_s};
    const QStringList m_byPassword{u"-o"_s, u"PreferredAuthentications=password"_s};
};

void LiveAskpassTest::initTestCase()
{
    if (::geteuid() != 0 || !QFile::exists(u"/usr/sbin/sshd"_s)) {
        QSKIP("needs root and openssh-server");
    }
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(::chmod(m_dir->path().toLocal8Bit().constData(), 0755) == 0); // sshd reads keys as who logs in
    m_port = freePort();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PASSPHRASE"_s, passphrase);
    environment.insert(u"PASSWORD"_s, password);
    m_sshd.setProcessEnvironment(environment);
    m_sshd.setProcessChannelMode(QProcess::MergedChannels);
    m_sshd.start(u"/bin/bash"_s,
        {u"-c"_s, QString::fromLatin1(startScript), u"start"_s, m_dir->path(), QString::number(m_port)});
    QByteArray said;
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     said += m_sshd.readAll();
                     return said.contains("Server listening");
                 },
                 patienceMs),
        said.constData());
    m_host.name = u"web"_s;
    m_host.endpoint = u"ssh://hulltest@127.0.0.1:%1"_s.arg(m_port);
}

void LiveAskpassTest::cleanupTestCase()
{
    m_server.reset();
    m_sshd.terminate();
    QVERIFY(m_sshd.state() == QProcess::NotRunning || m_sshd.waitForFinished());
}

void LiveAskpassTest::init()
{
    m_prompter.answers.clear();
    m_prompter.asked.clear();
    m_server = std::make_unique<AskpassServer>(m_prompter, m_secrets, m_host);
    QVERIFY(!m_server->listen(*m_runtime.newAskpassSocket()));
    QFile::remove(path(u"known_hosts"_s));
}

void LiveAskpassTest::startSsh(QProcess& ssh, const QStringList& options, const QProcessEnvironment& environment)
{
    ssh.setProcessEnvironment(environment);
    ssh.setProcessChannelMode(QProcess::MergedChannels);
    ssh.setStandardInputFile(QProcess::nullDevice());
    const QStringList arguments =
        QStringList{u"-F"_s, u"none"_s, u"-o"_s, u"UserKnownHostsFile="_s + path(u"known_hosts"_s), u"-o"_s,
            u"GlobalKnownHostsFile=/dev/null"_s, u"-i"_s, path(u"id"_s), u"-p"_s, QString::number(m_port)}
        + options + QStringList{u"--"_s, u"hulltest@127.0.0.1"_s, u"echo in; sleep 0.5"_s};
    ssh.start(u"ssh"_s, arguments);
}

Login LiveAskpassTest::logIn(const QStringList& options)
{
    QProcess ssh;
    connect(m_server.get(), &AskpassServer::cancelled, &ssh, &QProcess::kill); // as the owner does
    startSsh(ssh, options, m_server->environment(QProcessEnvironment::systemEnvironment()));
    if (!QTest::qWaitFor([&] { return ssh.state() == QProcess::NotRunning; }, patienceMs)) {
        ssh.kill();
        ssh.waitForFinished();
        return {};
    }
    return {ssh.exitStatus() == QProcess::NormalExit ? ssh.exitCode() : -2, ssh.readAll()};
}

//! Writes the host's key down, so that no question about it comes.
void LiveAskpassTest::trustHost()
{
    QFile key(path(u"hostkey.pub"_s));
    QFile known(path(u"known_hosts"_s));
    QVERIFY(key.open(QIODevice::ReadOnly) && known.open(QIODevice::WriteOnly));
    known.write("[127.0.0.1]:" + QByteArray::number(m_port) + ' ' + key.readAll());
}

void LiveAskpassTest::trustsTheKeyThatWasShown()
{
    m_prompter.answers = {yes(), yes(passphrase)};
    const Login login = logIn(m_byKey);
    QVERIFY2(login.code == 0, login.said.constData());
    QVERIFY(login.said.contains("in\n"));
    QCOMPARE(m_prompter.asked[0].kind, Prompt::Kind::HostKey);
    QCOMPARE(m_prompter.asked[0].keyType, u"ED25519"_s);
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-lf"_s, path(u"hostkey.pub"_s)});
    QVERIFY(keygen.waitForFinished());
    QCOMPARE(m_prompter.asked[0].fingerprint, QString::fromLatin1(keygen.readAll().split(' ').value(1)));
    QVERIFY(QFile::exists(path(u"known_hosts"_s)));
}

void LiveAskpassTest::refusesAKeyThatTheUserRefuses()
{
    m_prompter.answers = {PromptAnswer()};
    QVERIFY(logIn(m_byKey).code != 0);
    QCOMPARE(m_prompter.asked.size(), 1U);
    QVERIFY(!QFile::exists(path(u"known_hosts"_s)));
}

//! Something between ssh and us that shows another fingerprint: the consent to that one lets ssh trust nothing.
void LiveAskpassTest::refusesAKeyThatWasNotShown()
{
    QFile liar(path(u"liar"_s));
    QVERIFY(liar.open(QIODevice::WriteOnly));
    liar.write("#!/bin/sh\nexec '" + helperProgram("hullwright-askpass"_L1).toLocal8Bit()
        + "' \"$(printf %s \"$1\" | sed 's/SHA256:...../SHA256:XXXXX/')\"\n");
    liar.close();
    QVERIFY(liar.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    m_prompter.answers = {yes(), yes(), yes()};
    QProcess ssh;
    QProcessEnvironment environment = m_server->environment(QProcessEnvironment::systemEnvironment());
    environment.insert(u"SSH_ASKPASS"_s, liar.fileName());
    startSsh(ssh, m_byKey, environment);
    QTRY_COMPARE_WITH_TIMEOUT(ssh.state(), QProcess::NotRunning, patienceMs);
    QCOMPARE(ssh.exitCode(), 255);
    QVERIFY(ssh.readAll().contains("Host key verification failed"));
    QVERIFY(m_prompter.asked[0].fingerprint.startsWith(u"SHA256:XXXXX"_s));
    QCOMPARE(m_prompter.asked.size(), 1U);
    QVERIFY(!QFile::exists(path(u"known_hosts"_s)));
}

void LiveAskpassTest::asksForAPassphrase_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("right") << QStringList{passphrase} << true;
    QTest::newRow("wrong, then right") << QStringList{u"no"_s, passphrase} << true;
    QTest::newRow("always wrong") << QStringList{u"a"_s, u"b"_s, u"c"_s} << false;
}

void LiveAskpassTest::asksForAPassphrase()
{
    QFETCH(QStringList, typed);
    QFETCH(bool, isIn);
    trustHost();
    for (const QString& secret : typed) {
        m_prompter.answers.push_back(yes(secret));
    }
    const Login login = logIn(m_byKey);
    QVERIFY2((login.code == 0) == isIn, login.said.constData());
    QCOMPARE(m_prompter.asked.size(), size_t(typed.size()));
    for (size_t i = 0; i < m_prompter.asked.size(); ++i) {
        QCOMPARE(m_prompter.asked[i].kind, Prompt::Kind::KeyPassphrase);
        QCOMPARE(m_prompter.asked[i].subject, path(u"id"_s));
        QCOMPARE(m_prompter.asked[i].repeated, i > 0);
    }
}

void LiveAskpassTest::asksForAPassword_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<bool>("isIn");
    QTest::newRow("right") << QStringList{password} << true;
    QTest::newRow("wrong, then right") << QStringList{u"no"_s, password} << true;
}

void LiveAskpassTest::asksForAPassword()
{
    QFETCH(QStringList, typed);
    QFETCH(bool, isIn);
    trustHost();
    for (const QString& secret : typed) {
        m_prompter.answers.push_back(yes(secret));
    }
    const Login login = logIn(m_byPassword);
    QVERIFY2((login.code == 0) == isIn, login.said.constData());
    QCOMPARE(m_prompter.asked.size(), size_t(typed.size()));
    QCOMPARE(m_prompter.asked[0].kind, Prompt::Kind::Password);
    QCOMPARE(m_prompter.asked[0].subject, u"hulltest@127.0.0.1"_s);
    QCOMPARE(m_prompter.asked.back().repeated, typed.size() > 1);
}

void LiveAskpassTest::endsWhenTheUserCancels()
{
    trustHost();
    m_prompter.answers = {PromptAnswer()};
    QVERIFY(logIn(m_byPassword).code != 0); // ssh would ask three times
    QCOMPARE(m_prompter.asked.size(), 1U);
}

void LiveAskpassTest::keepsAPassphraseForTheNextLogin()
{
    trustHost();
    m_prompter.answers = {yes(passphrase, true)};
    QCOMPARE(logIn(m_byKey).code, 0);
    QCOMPARE(logIn(m_byKey).code, 0);
    QCOMPARE(m_prompter.asked.size(), 1U);
    m_server->loginFailed();
    m_prompter.answers = {yes(passphrase)};
    QCOMPARE(logIn(m_byKey).code, 0);
    QCOMPARE(m_prompter.asked.size(), 2U);
}

void LiveAskpassTest::leavesNoSecretInProcesses()
{
    trustHost();
    m_prompter.answers = {yes(password)};
    QProcess ssh;
    startSsh(ssh, m_byPassword, m_server->environment(QProcessEnvironment::systemEnvironment()));
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += ssh.readAll()).contains("in\n"), patienceMs);
    int looked = 0;
    for (const QString& process : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        for (const auto& name : {u"/cmdline"_s, u"/environ"_s}) {
            QFile file(u"/proc/"_s + process + name);
            if (process.at(0).isDigit() && file.open(QIODevice::ReadOnly)) {
                ++looked;
                QVERIFY2(!file.readAll().contains(password.toLatin1()), qPrintable(file.fileName()));
            }
        }
    }
    QVERIFY(looked > 2);
    QVERIFY(!said.contains(password.toLatin1()));
    QVERIFY(ssh.waitForFinished());
}

void LiveAskpassTest::letsNoOtherAccountIn()
{
    // Even where the folder's mode does not keep it out, as a mistaken umask or chmod would let it.
    const QProcessEnvironment environment = m_server->environment(QProcessEnvironment::systemEnvironment());
    const QByteArray socket = environment.value(u"HULLWRIGHT_ASKPASS_SOCKET"_s).toLocal8Bit();
    QVERIFY(::chmod(QFileInfo(QString::fromLocal8Bit(socket)).path().toLocal8Bit().constData(), 0755) == 0);
    QVERIFY(::chmod(socket.constData(), 0666) == 0);
    const QString helper = path(u"helper"_s);
    QVERIFY(QFile::copy(helperProgram("hullwright-askpass"_L1), helper));
    QVERIFY(::chmod(helper.toLocal8Bit().constData(), 0755) == 0);
    const QStringList command{helper, u"hulltest@127.0.0.1's password: "_s};
    for (const bool isOther : {true, false}) {
        m_prompter.answers = {yes(u"x"_s)};
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(u"setpriv"_s,
            (isOther ? QStringList{u"--reuid"_s, u"65534"_s, u"--clear-groups"_s} : QStringList()) + command);
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, patienceMs);
        QCOMPARE(process.readAllStandardOutput(), isOther ? QByteArray() : QByteArray("x\n"));
        QCOMPARE(process.exitCode(), isOther ? 1 : 0);
        QCOMPARE(m_prompter.asked.size(), isOther ? 0U : 1U);
    }
}

QTEST_GUILESS_MAIN(LiveAskpassTest)
#include "tst_live_askpass.moc"
