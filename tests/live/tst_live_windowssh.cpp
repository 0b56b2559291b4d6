// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved hosts behind SSH that the window connects at its start, with a real ssh, sshd and engine: what it asks, what
// comes of each answer, and what it tells where it gets no further.

#include "app/session/fleet.h"
#include "tests/live/windowrig.h"
#include "tests/support/sshservers.h"
#include "ui/mainwindow.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>

#include <signal.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;
const QString password = u"correct horse"_s; // see tests/support/sshd
const QString elsewhere = u"/run/user/4242/docker.sock"_s;

//! One entry of hosts.json; more: further members of its target.
QByteArray saved(const QString& name, const QString& host, const QString& more = {}, bool connectAtStart = true)
{
    return uR"({"name": "%1", "connectAtStart": %2, "ssh": {"host": "%3"%4}})"_s
        .arg(name, connectAtStart ? u"true"_s : u"false"_s, host, more.isEmpty() ? QString() : ", "_L1 + more)
        .toUtf8();
}

QString socketAt(const QString& path)
{
    return uR"("socket": "%1")"_s.arg(path);
}

QString fingerprintIn(const Finished& keygen)
{
    return QRegularExpression(u"SHA256:\\S+"_s).match(QString::fromUtf8(keygen.out)).captured();
}

} // namespace

class LiveWindowSshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void asksForAPasswordUntilItIsRight();
    void leavesAHostWhosePasswordIsRefused_data();
    void leavesAHostWhosePasswordIsRefused();
    void neverConnectsToAHostWhoseKeyHasChanged();
    void asksOnceForAKeyThatAnotherHostHasAskedFor();
    void findsAnEnginesSocketElsewhere();
    void tellsSocketsThatLeadNowhereApart_data();
    void tellsSocketsThatLeadNowhereApart();

private:
    void open(const QByteArrayList& hosts); //!< the window, with these saved
    [[nodiscard]] HostSession* session(const QString& name) const;
    [[nodiscard]] QString told() const; //!< what the window says about hosts in the place of rows, and above them
    [[nodiscard]] QPushButton* button(const QString& name) const; //!< once it is shown
    [[nodiscard]] QList<int> logins() const; //!< ssh processes of the window that connect or are connected

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
    std::unique_ptr<SshServers> m_rootless; //!< whose engine is elsewhere
    WindowRig m_rig;
};

void LiveWindowSshTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"behind-ssh"_s, u"busybox:test"_s}));
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"vault"_s, {u"PubkeyAuthentication no"_s}));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"web"_s, {u"PasswordAuthentication no"_s}));
    m_rootless = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_rootless->prepare(m_engine->socketPath(), elsewhere));
    HULL_VERIFY_NO_PROBLEM(m_rootless->start(u"rootless"_s));
}

void LiveWindowSshTest::cleanupTestCase()
{
    m_rootless.reset();
    m_servers.reset();
    m_engine.reset();
}

void LiveWindowSshTest::init()
{
    m_rig.renewHome();
    QByteArray known;
    QByteArray config = "IdentityAgent none\nUserKnownHostsFile " + m_rig.path(u"known_hosts"_s).toUtf8() + '\n';
    for (const auto& servers : {m_servers.get(), m_rootless.get()}) {
        QFile file(servers->clientFile(u"known_hosts"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        known += file.readAll();
        config += "Include " + servers->clientFile(u"config"_s).toUtf8() + '\n';
    }
    m_rig.write(u"known_hosts"_s, known);
    m_rig.write(u"ssh_config"_s, config);
}

void LiveWindowSshTest::cleanup()
{
    m_rig.close();
}

void LiveWindowSshTest::open(const QByteArrayList& hosts)
{
    QVERIFY(QDir(m_rig.path({})).mkpath(u"config"_s));
    m_rig.write(
        u"config/hosts.json"_s, "{\"schema\": \"hullwright.hosts/1\", \"hosts\": [" + hosts.join(",\n") + "]}\n");
    m_rig.openDesktop();
    QTRY_COMPARE(m_rig.desktop().fleet()->sessions().size(), size_t(hosts.size()));
}

HostSession* LiveWindowSshTest::session(const QString& name) const
{
    const auto& sessions = m_rig.desktop().fleet()->sessions();
    const auto found = std::find_if(
        sessions.begin(), sessions.end(), [&name](const HostSession* known) { return known->host().name == name; });
    return found == sessions.end() ? nullptr : *found;
}

QString LiveWindowSshTest::told() const
{
    QStringList texts;
    for (const auto& name : {u"emptyTitle"_s, u"emptyText"_s, u"bannerTitle"_s, u"bannerText"_s}) {
        for (const QLabel* label : m_rig.desktop().window()->findChildren<QLabel*>(name)) {
            if (label->isVisible()) {
                texts += label->text();
            }
        }
    }
    return texts.join(u'\n');
}

QPushButton* LiveWindowSshTest::button(const QString& name) const
{
    QPushButton* found = nullptr;
    (void)QTest::qWaitFor([this, &name, &found] {
        found = m_rig.desktop().window()->findChild<QPushButton*>(name);
        return found && found->isVisible();
    });
    return found && found->isVisible() ? found : nullptr;
}

QList<int> LiveWindowSshTest::logins() const
{
    QList<int> processes;
    const Finished found = runProgram(u"pgrep"_s, {u"-f"_s, "ssh -M -S "_L1 + m_rig.path(u"runtime"_s)});
    for (const QByteArray& line : found.out.split('\n')) {
        if (!line.isEmpty()) {
            processes += line.toInt();
        }
    }
    return processes;
}

void LiveWindowSshTest::asksForAPasswordUntilItIsRight()
{
    open({saved(u"vault"_s, u"vault"_s)});
    QPointer<QDialog> secret = m_rig.dialog(u"secretDialog"_s);
    QVERIFY(secret);
    QVERIFY2(textOf(secret, "askpassText").contains(u"ops@vault"_s), qPrintable(textOf(secret, "askpassText")));
    QVERIFY(textOf(secret, "askpassRepeated").isEmpty());
    for (const char character : {'w', 'r', 'o', 'n', 'g'}) { // where the window itself has put the cursor
        QTest::keyClick(secret->windowHandle(), character);
    }
    QCOMPARE(secret->findChild<QLineEdit*>(u"askpassField"_s)->text(), u"wrong"_s);
    key(secret, Qt::Key_Return);
    QTRY_VERIFY(!secret);

    secret = m_rig.dialog(u"secretDialog"_s);
    QVERIFY(secret);
    QVERIFY2(textOf(secret, "askpassRepeated").contains(u"not right"_s), qPrintable(textOf(secret, "askpassRepeated")));
    type(secret->findChild<QLineEdit*>(u"askpassField"_s), password);
    click(secret->findChild<QCheckBox*>(u"askpassKeep"_s));
    click(secret->findChild<QPushButton*>(u"askpassAccept"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.shows(u"behind-ssh"_s, u"vault"_s), patienceMs);
    QVERIFY(!m_rig.isAsking());
    QCOMPARE(m_servers->log(u"vault"_s).count("Accepted password for ops"), 1);

    // It was to be kept, so another login asks nothing.
    m_rig.desktop().fleet()->disconnectHost(session(u"vault"_s));
    m_rig.desktop().fleet()->connectHost(session(u"vault"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.isAsking() || session(u"vault"_s)->isLive(), patienceMs);
    QVERIFY(!m_rig.isAsking());
    QVERIFY(!m_rig.read(u"config/hosts.json"_s).contains(password.toUtf8()));
}

void LiveWindowSshTest::leavesAHostWhosePasswordIsRefused_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("by a click") << false;
    QTest::newRow("by a key") << true;
}

void LiveWindowSshTest::leavesAHostWhosePasswordIsRefused()
{
    QFETCH(bool, byKey);
    open({saved(u"vault"_s, u"vault"_s)});
    QPointer<QDialog> secret = m_rig.dialog(u"secretDialog"_s);
    QVERIFY(secret);
    if (byKey) {
        key(secret, Qt::Key_Escape);
    } else {
        click(secret->findChild<QPushButton*>(u"askpassCancel"_s));
    }
    QTRY_COMPARE_WITH_TIMEOUT(session(u"vault"_s)->state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(session(u"vault"_s)->error()->kind, Error::Kind::Cancelled);
    QTRY_VERIFY2(told().contains(u"The connection was given up."_s), qPrintable(told()));
    QVERIFY2(told().contains(u"A question of ssh was answered with Cancel."_s), qPrintable(told()));
    QTRY_VERIFY(logins().isEmpty()); // so nobody is left who could ask again
    QVERIFY(!m_rig.isAsking());
    QVERIFY(!session(u"vault"_s)->nextAttempt().isValid());

    click(button(u"emptyRetry"_s));
    secret = m_rig.dialog(u"secretDialog"_s);
    QVERIFY(secret);
    QVERIFY(textOf(secret, "askpassRepeated").isEmpty()); // nothing was wrong, nothing was said
    type(secret->findChild<QLineEdit*>(u"askpassField"_s), password);
    key(secret, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.shows(u"behind-ssh"_s, u"vault"_s), patienceMs);
}

void LiveWindowSshTest::neverConnectsToAHostWhoseKeyHasChanged()
{
    const QString known = m_rig.path(u"known_hosts"_s);
    const QString received = fingerprintIn(runProgram(u"ssh-keygen"_s, {u"-l"_s, u"-F"_s, u"web"_s, u"-f"_s, known}));
    const QString expected =
        fingerprintIn(runProgram(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, m_servers->clientFile(u"id_stranger.pub"_s)}));
    QVERIFY(received.startsWith("SHA256:"_L1) && expected.startsWith("SHA256:"_L1) && received != expected);
    QFile stranger(m_servers->clientFile(u"id_stranger.pub"_s));
    QVERIFY(stranger.open(QIODevice::ReadOnly));
    const QByteArray before = "# mine\nweb " + stranger.readAll();
    m_rig.write(u"known_hosts"_s, before);
    const qsizetype accepted = m_servers->log(u"web"_s).count("Accepted ");

    open({saved(u"web"_s, u"web"_s, uR"("trustNewKey": true)"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(session(u"web"_s)->state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(session(u"web"_s)->error()->kind, Error::Kind::HostKeyChanged);
    const QString sentence = u"The host key of web has changed. Expected was %1 (%2:2), received was %3. No "
                             "connection is made."_s.arg(expected, known, received);
    QTRY_VERIFY2(told().contains(sentence), qPrintable(told()));
    QVERIFY(!m_rig.isAsking());
    // What is offered is to copy the command, for whoever has asked the administrator; it works, and we do not run it.
    click(button(u"emptyCopyCommand"_s));
    const QString command = QGuiApplication::clipboard()->text();
    QCOMPARE(command, u"ssh-keygen -f %1 -R web"_s.arg(known));
    click(button(u"emptyRetry"_s));
    QTRY_COMPARE(session(u"web"_s)->state(), HostSession::State::Reading);
    QTRY_COMPARE_WITH_TIMEOUT(session(u"web"_s)->state(), HostSession::State::Failed, patienceMs);
    QVERIFY(!m_rig.isAsking());
    QCOMPARE(m_rig.read(u"known_hosts"_s), before);
    QCOMPARE(m_servers->log(u"web"_s).count("Accepted "), accepted);
    QVERIFY(runProgram(u"sh"_s, {u"-c"_s, command}).succeeded());
    QCOMPARE(m_rig.read(u"known_hosts"_s), QByteArray("# mine\n"));
}

//! Two names of one server. The first ssh is held up between its answer and what it writes down of it, so the second
//! one finds nothing there.
void LiveWindowSshTest::asksOnceForAKeyThatAnotherHostHasAskedFor()
{
    m_rig.write(u"known_hosts"_s, {});
    m_rig.write(u"ssh_config"_s,
        m_rig.read(u"ssh_config"_s)
            + "Host other\n    HostName 127.0.0.1\n    HostKeyAlias web\n    User ops\n    Port "
            + QByteArray::number(m_servers->port(u"web"_s)) + "\n    IdentityFile "
            + m_servers->clientFile(u"id"_s).toUtf8() + '\n');
    open({saved(u"web"_s, u"web"_s), saved(u"other"_s, u"other"_s, {}, false)});
    QPointer<QDialog> hostKey = m_rig.dialog(u"hostKeyDialog"_s);
    QVERIFY(hostKey);
    QCOMPARE(logins().size(), 1);
    const int first = logins().front();
    QCOMPARE(::kill(first, SIGSTOP), 0);
    click(hostKey->findChild<QPushButton*>(u"askpassAccept"_s));
    QTRY_VERIFY(!hostKey);
    m_rig.desktop().fleet()->connectHost(session(u"other"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.isAsking() || session(u"other"_s)->isLive(), patienceMs);
    const bool wasAsked = m_rig.isAsking();
    ::kill(first, SIGCONT);
    QVERIFY(!wasAsked);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.shows(u"behind-ssh"_s, u"web"_s), patienceMs);
    QVERIFY(m_rig.shows(u"behind-ssh"_s, u"other"_s));
}

void LiveWindowSshTest::findsAnEnginesSocketElsewhere()
{
    open({saved(u"rootless"_s, u"rootless"_s, socketAt(elsewhere)),
        saved(u"by stdio"_s, u"rootless"_s, uR"("user": "ops", "way": "dialStdio", )"_s + socketAt(elsewhere)),
        saved(u"usual"_s, u"rootless"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(session(u"rootless"_s)->isLive(), patienceMs);
    QTRY_VERIFY(m_rig.shows(u"behind-ssh"_s, u"rootless"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.shows(u"behind-ssh"_s, u"by stdio"_s), patienceMs);
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"newcomer"_s, u"busybox:test"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.shows(u"newcomer"_s, u"rootless"_s), patienceMs);
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"rm"_s, u"newcomer"_s}));
    // There is none where it usually is: it was found because the file names it.
    QTRY_COMPARE_WITH_TIMEOUT(session(u"usual"_s)->state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(session(u"usual"_s)->error()->kind, Error::Kind::SocketMissing);
}

void LiveWindowSshTest::tellsSocketsThatLeadNowhereApart_data()
{
    QTest::addColumn<QString>("ssh");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("missing") << socketAt(u"/run/user/4242/podman.sock"_s) << u"No Docker engine answers on rootless."_s
                             << u"Logged in to rootless, but there is no socket at /run/user/4242/podman.sock."_s;
    const QString denied = u"guest may not use Docker on rootless: %1 is closed to that account."_s.arg(elsewhere);
    QTest::newRow("denied") << uR"("user": "guest", )"_s + socketAt(elsewhere)
                            << u"Docker is here, but your account may not use it."_s << denied;
    QTest::newRow("a plain file") << socketAt(u"/etc/passwd"_s) << u"ssh://rootless/etc/passwd leads to no socket."_s
                                  << u"Logged in to rootless, but /etc/passwd is no socket."_s;
}

void LiveWindowSshTest::tellsSocketsThatLeadNowhereApart()
{
    QFETCH(QString, ssh);
    QFETCH(QString, title);
    QFETCH(QString, text);
    open({saved(u"rootless"_s, u"rootless"_s, ssh)});
    QTRY_COMPARE_WITH_TIMEOUT(session(u"rootless"_s)->state(), HostSession::State::Failed, patienceMs);
    QTRY_VERIFY2(told().contains(title), qPrintable(told()));
    QVERIFY2(told().contains(text), qPrintable(told()));
    QTRY_VERIFY(logins().isEmpty());
}

QTEST_MAIN(LiveWindowSshTest)
#include "tst_live_windowssh.moc"
