// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/connectionsteps.h"
#include "app/ssh/sshlog.h"
#include "app/ssh/sshlogpipe.h"
#include "app/ssh/sshresolved.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <vector>

using namespace Hull;
using namespace Qt::StringLiterals;
using Step = ConnectionStep::Kind;

class SshLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsALogin();
    void knowsWhatTheAgentIsAskedFor();
    void knowsWhetherTheAgentTellsItsKeys_data();
    void knowsWhetherTheAgentTellsItsKeys();
    void knowsWhatTheServerSaysInPlaceOfItsVersion_data();
    void knowsWhatTheServerSaysInPlaceOfItsVersion();
    void knowsWhatIsNotSignedWith_data();
    void knowsWhatIsNotSignedWith();
    void keepsApartWhatIsNotInTheLog();
    void endsWithTheFarewellOfTheHost();
    void keepsTheFirstAndTheLatestLines();
    void readsThePipeThatSshWritesTo();
    void knowsWhetherThereIsAnAgent_data();
    void knowsWhetherThereIsAnAgent();
    void saysHowAHostIsResolved_data();
    void saysHowAHostIsResolved();
    void tellsEachStepOnce();
    void tellsWhichStepFailed();
};

void SshLogTest::followsALogin()
{
    SshLog log;
    QCOMPARE(log.add("debug1: Connecting to 127.0.0.1 [127.0.0.1] port 22."), std::nullopt);
    QCOMPARE(log.add("debug1: Connection established."), Step::Reach);
    QCOMPARE(log.add("debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1"), Step::Reach);
    log.add("debug1: Server host key: ssh-ed25519 SHA256:hk2A6JI+7GY5ZMhRdZY9U4QCEB36dXMorn7WHVe1plo");
    QCOMPARE(log.add("debug1: SSH2_MSG_NEWKEYS received"), Step::Trust);
    log.add("debug1: Offering public key: /home/me/.ssh/my key ED25519 SHA256:5ygpHK4crhi7CwBs3gIfB explicit");
    log.add("debug1: Offering public key: me@laptop RSA SHA256:5ygpHK4crhi7CwBs3gIfB agent");
    QCOMPARE(log.add("Authenticated to 127.0.0.1 (via proxy) using \"publickey\"."), Step::LogIn);
    QCOMPARE(log.keysTried(), (QStringList{u"/home/me/.ssh/my key"_s, u"me@laptop, agent"_s}));
    QCOMPARE(log.serverKey(), u"ssh-ed25519 SHA256:hk2A6JI+7GY5ZMhRdZY9U4QCEB36dXMorn7WHVe1plo"_s);
    QCOMPARE(log.method(), u"publickey"_s);
    QVERIFY(log.lines().isEmpty());
}

void SshLogTest::knowsWhatTheAgentIsAskedFor()
{
    const QByteArray fileKey = "/home/me/.ssh/id ED25519 SHA256:5ygpHK4crhi7CwBs3gIfB explicit";
    const QByteArray agentKey = "me@laptop ED25519 SHA256:5ygpHK4crhi7CwBs3gIfB agent";
    SshLog log;
    log.add("debug1: Offering public key: " + fileKey);
    log.add("debug1: Server accepts key: " + fileKey);
    QCOMPARE(log.keyAtAgent(), QString());
    log.add("debug1: Offering public key: " + agentKey);
    QCOMPARE(log.keyAtAgent(), QString());
    log.add("debug1: Server accepts key: " + agentKey);
    QCOMPARE(log.keyAtAgent(), u"me@laptop"_s);
    log.add("debug1: Offering public key: " + fileKey);
    QCOMPARE(log.keyAtAgent(), QString());
    log.add("debug1: Server accepts key: " + agentKey);
    log.add("Authenticated to 127.0.0.1 ([127.0.0.1]:22) using \"publickey\".");
    QCOMPARE(log.keyAtAgent(), QString());
}

void SshLogTest::knowsWhetherTheAgentTellsItsKeys_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<bool>("waits");
    const QByteArray newKeys = "debug1: SSH2_MSG_NEWKEYS received";
    const QByteArray rekey = "debug1: rekey in after 134217728 blocks";
    const QByteArray bound = "debug1: get_agent_identities: bound agent to hostkey";
    using Lines = QList<QByteArray>;
    QTest::newRow("before the keys are exchanged") << Lines{"debug1: expecting SSH2_MSG_NEWKEYS"} << false;
    QTest::newRow("asked") << Lines{newKeys, rekey} << true;
    QTest::newRow("asked further") << Lines{newKeys, rekey, bound} << true;
    QTest::newRow("a warning besides") << Lines{newKeys, "Warning: something", rekey} << true;
    QTest::newRow("answered") << Lines{newKeys, rekey, bound, "debug1: get_agent_identities: agent returned 1 keys"}
                              << false;
    QTest::newRow("without keys") << Lines{newKeys, rekey,
        "debug1: get_agent_identities: ssh_fetch_identitylist: agent contains no identities"}
                                  << false;
    QTest::newRow("no agent") << Lines{newKeys, rekey, "debug1: Will attempt key: /home/me/.ssh/id_rsa "} << false;
    QTest::newRow("neither agent nor keys") << Lines{newKeys, rekey, "debug1: SSH2_MSG_EXT_INFO received"} << false;
    QTest::newRow("new keys of a connection that is there")
        << Lines{"Authenticated to web ([10.0.0.5]:22) using \"publickey\".", newKeys, rekey} << false;
}

void SshLogTest::knowsWhetherTheAgentTellsItsKeys()
{
    QFETCH(QList<QByteArray>, lines);
    SshLog log;
    for (const QByteArray& line : lines) {
        log.add(line);
    }
    QTEST(log.waitsForAgentsKeys(), "waits");
}

void SshLogTest::knowsWhatTheServerSaysInPlaceOfItsVersion_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("full") << QByteArray("Exceeded MaxStartups") << QStringList{u"Exceeded MaxStartups"_s};
    QTest::newRow("blocked") << QByteArray("Not allowed at this time") << QStringList{u"Not allowed at this time"_s};
    QTest::newRow("a greeting") << QByteArray("Welcome") << QStringList();
    QTest::newRow("what only looks like it") << QByteArray("Exceeded MaxStartups, and more") << QStringList();
    QTest::newRow("another's words") << QByteArray("ops@web: Permission denied (publickey).") << QStringList();
}

void SshLogTest::knowsWhatTheServerSaysInPlaceOfItsVersion()
{
    QFETCH(QByteArray, said);
    SshLog log;
    log.add("debug1: kex_exchange_identification: banner line 0: " + said);
    QTEST(log.lines(), "lines");
}

void SshLogTest::knowsWhatIsNotSignedWith_data()
{
    QTest::addColumn<QByteArray>("then"); // once a key of a file and one of the agent were accepted
    QTest::addColumn<QString>("locked");
    QTest::addColumn<QString>("atAgent");
    const QString file = u"/home/me/my id"_s;
    const QString agent = u"me@laptop"_s;
    const QString no;
    QTest::newRow("nothing") << QByteArray("debug1: something") << file << agent;
    QTest::newRow("another key") << QByteArray("debug1: Offering public key: k RSA SHA256:x agent") << file << no;
    QTest::newRow("another method") << QByteArray("debug1: Next authentication method: password") << file << no;
    QTest::newRow("refused by the agent")
        << QByteArray("sign_and_send_pubkey: signing failed for ED25519 \"k\" from agent: agent refused operation")
        << no << no;
    QTest::newRow("more is wanted") << QByteArray("Authenticated using \"publickey\" with partial success.") << no
                                    << no;
    QTest::newRow("in") << QByteArray("Authenticated to web ([10.0.0.5]:22) using \"publickey\".") << no << no;
    QTest::newRow("a token's") << QByteArray("debug1: Server accepts key: k RSA SHA256:x token") << file << no;
}

void SshLogTest::knowsWhatIsNotSignedWith()
{
    QFETCH(QByteArray, then);
    SshLog log;
    log.add("debug1: Server accepts key: /home/me/my id ED25519 SHA256:5ygpHK4crhi7CwBs3gIfB explicit");
    log.add("debug1: Server accepts key: me@laptop ED25519 SHA256:hk2A6JI7GY5ZMhRdZY9U4Q agent");
    log.add(then);
    QTEST(log.lockedKey(), "locked");
    QTEST(log.keyAtAgent(), "atAgent");
}

void SshLogTest::keepsApartWhatIsNotInTheLog()
{
    SshLog log;
    log.addAside("debug1: Remote protocol version 2.0, remote software version forged");
    log.addAside("debug1: Offering public key: forged RSA SHA256:x agent");
    QCOMPARE(log.lines(), QStringList());
    QCOMPARE(log.aside().size(), 2);
    QCOMPARE(log.keysTried(), QStringList());
    QVERIFY(!log.hostSpoke() && !log.isTrusted());
    log.add("debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1");
    QVERIFY(log.hostSpoke() && !log.isTrusted());
    log.add("debug1: SSH2_MSG_NEWKEYS received");
    QVERIFY(log.isTrusted());
    for (int i = 0; i < 1000; ++i) {
        log.addAside("x");
    }
    QCOMPARE(log.aside().size(), 100);
}

//! Its text may have several lines, which ssh writes as they are.
void SshLogTest::endsWithTheFarewellOfTheHost()
{
    SshLog log;
    log.add("Received disconnect from 127.0.0.1 port 22:2: Bye");
    log.add("Host key verification failed.");
    QCOMPARE(log.add("debug1: SSH2_MSG_NEWKEYS received"), std::nullopt);
    QCOMPARE(log.lines(), QStringList{u"Received disconnect from 127.0.0.1 port 22:2: Bye"_s});
}

void SshLogTest::readsThePipeThatSshWritesTo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"1.log"_s);
    QList<QByteArray> lines;
    SshLogPipe pipe;
    connect(&pipe, &SshLogPipe::lineReceived, this, [&lines](const QByteArray& line) { lines << line; });
    QCOMPARE(pipe.open(path), 0);
    QCOMPARE(
        QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
        QFile::Permissions());
    QProcess writer; // as ssh -E opens it, twice, with nobody who reads meanwhile
    writer.start(u"sh"_s, {u"-c"_s, u"printf 'one\\ntw' >>\"$0\"; printf 'o\\nend' >>\"$0\""_s, path});
    QVERIFY(writer.waitForFinished());
    QCOMPARE(lines, QList<QByteArray>());
    QTRY_COMPARE(lines, (QList<QByteArray>{"one", "two"}));
    pipe.drain(true);
    QCOMPARE(lines, (QList<QByteArray>{"one", "two", "end"}));
    SshLogPipe other;
    QCOMPARE(other.open(path), EEXIST);
    QCOMPARE(SshLogPipe().open(folder.filePath(u"no/1.log"_s)), ENOENT);
}

void SshLogTest::keepsTheFirstAndTheLatestLines()
{
    SshLog log;
    for (int i = 0; i < 10000; ++i) {
        log.add("line " + QByteArray::number(i));
        log.add("debug1: Offering public key: k" + QByteArray::number(i) + " RSA SHA256:x agent");
    }
    QCOMPARE(log.lines().size(), 100);
    QCOMPARE(log.lines().first(), u"line 0"_s);
    QCOMPARE(log.lines().last(), u"line 9999"_s);
    QVERIFY(log.keysTried().size() <= 20);
    log.add(QByteArray(100000, 'x'));
    QVERIFY(log.lines().last().size() <= 500);
}

void SshLogTest::knowsWhetherThereIsAnAgent_data()
{
    QTest::addColumn<QByteArray>("line"); // of ssh -G
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("usesAgent");
    const QString socket = u"/run/agent"_s;
    QTest::newRow("not configured") << QByteArray() << socket << true;
    QTest::newRow("neither") << QByteArray() << QString() << false;
    QTest::newRow("the variable") << QByteArray("identityagent SSH_AUTH_SOCK") << socket << true;
    QTest::newRow("the variable, which is empty") << QByteArray("identityagent SSH_AUTH_SOCK") << QString() << false;
    QTest::newRow("forbidden") << QByteArray("identityagent none") << socket << false;
    QTest::newRow("a socket") << QByteArray("identityagent /run/other") << QString() << true;
}

void SshLogTest::knowsWhetherThereIsAnAgent()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, variable);
    QTEST(SshResolved::fromOutput("hostname web\n" + line + '\n').usesAgent(variable), "usesAgent");
}

void SshLogTest::saysHowAHostIsResolved_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("keyName");
    const QByteArray plain = "host web\nuser ops\nhostname 10.0.0.5\nport 2222\n";
    QTest::newRow("direct") << plain << u"Resolved as ops@10.0.0.5:2222"_s << u"10.0.0.5:2222"_s
                            << u"[10.0.0.5]:2222"_s;
    QTest::newRow("jump") << plain + "proxyjump bastion\n"
                          << u"Resolved as ops@10.0.0.5:2222 via bastion"_s << u"bastion"_s << u"[10.0.0.5]:2222"_s;
    QTest::newRow("jumps") << plain + "proxyjump me@a:2,b\n"
                           << u"Resolved as ops@10.0.0.5:2222 via me@a:2,b"_s << u"me@a:2"_s << u"[10.0.0.5]:2222"_s;
    QTest::newRow("proxy command") << plain + "proxycommand nc --password x %h\n"
                                   << u"Resolved as ops@10.0.0.5:2222 via nc"_s << u"10.0.0.5:2222"_s
                                   << u"[10.0.0.5]:2222"_s;
    QTest::newRow("none") << plain + "proxyjump none\nproxycommand none\nhostkeyalias none\n"
                          << u"Resolved as ops@10.0.0.5:2222"_s << u"10.0.0.5:2222"_s << u"[10.0.0.5]:2222"_s;
    QTest::newRow("a name for its key") << plain + "hostkeyalias web\n"
                                        << u"Resolved as ops@10.0.0.5:2222"_s << u"10.0.0.5:2222"_s << u"web"_s;
    QTest::newRow("IPv6") << QByteArray("user ops\nhostname ::1\nport 22\n") << u"Resolved as ops@[::1]:22"_s
                          << u"::1:22"_s << u"::1"_s;
}

void SshLogTest::saysHowAHostIsResolved()
{
    QFETCH(QByteArray, output);
    const SshResolved resolved = SshResolved::fromOutput(output);
    QTEST(resolved.fact().english(), "fact");
    QTEST(resolved.place().server, "server");
    QTEST(resolved.hostKeyName(), "keyName");
    QCOMPARE(resolved.mayJump(), output.contains("proxyjump") && !output.contains("proxyjump none"));
    QVERIFY(SshResolved::fromOutput({}).mayJump()); // nobody knows
}

void SshLogTest::tellsEachStepOnce()
{
    std::vector<ConnectionStep> told;
    ConnectionSteps steps([&told](const ConnectionStep& step) { told.push_back(step); });
    steps.begin();
    steps.done(Step::Configuration);
    steps.done(Step::Reach);
    steps.done(Step::Reach);
    steps.setFact(Step::LogIn, {"by key", {}});
    steps.done(Step::LogIn);
    steps.done(Step::Engine);
    steps.done(Step::Engine);
    std::vector<Step> done;
    for (const ConnectionStep& step : told) {
        if (step.state == ConnectionStep::State::Done) {
            done.push_back(step.kind);
        }
        if (step.kind == Step::LogIn && step.state == ConnectionStep::State::Done) {
            QCOMPARE(step.fact.english(), u"by key"_s);
        }
    }
    QCOMPARE(done,
        (std::vector<Step>{Step::Configuration, Step::Reach, Step::Trust, Step::LogIn, Step::Socket, Step::Engine}));
    QCOMPARE(told.size(), size_t(12)); // each as running, too
}

void SshLogTest::tellsWhichStepFailed()
{
    std::vector<ConnectionStep> told;
    ConnectionSteps steps([&told](const ConnectionStep& step) { told.push_back(step); });
    steps.begin();
    steps.failed(Step::Trust, {.kind = Error::Kind::HostKeyChanged});
    QCOMPARE(told.back().kind, Step::Trust);
    QCOMPARE(told.back().state, ConnectionStep::State::Failed);
    QCOMPARE(told.back().error.kind, Error::Kind::HostKeyChanged);
    steps.done(Step::Engine); // nothing comes after a failure
    QCOMPARE(told.back().kind, Step::Trust);
}

QTEST_GUILESS_MAIN(SshLogTest)
#include "tst_sshlog.moc"
