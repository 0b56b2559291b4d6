// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way of somebody who adds a host behind SSH, in the real window with a real ssh, sshd and engine.

#include "app/session/fleet.h"
#include "tests/live/windowrig.h"
#include "tests/support/sshservers.h"
#include "ui/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <memory>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = windowPatienceMs;
const QString passphrase = u"battery staple"_s; // see tests/support/sshd

} // namespace

class LiveWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void addsAHostThatItTested();
    void saysThatAPassphraseWasWrong();
    void letsARefusedLoginBeMended();
    void leavesNothingBehindOfAHostThatIsNotTrusted();
    void takesContextsAndAJumpedHostInAtTheFirstStart();

private:
    [[nodiscard]] QByteArray knownHosts() const { return m_rig.read(u"known_hosts"_s); }
    void trustTheServer() const; //!< as after an earlier connection
    [[nodiscard]] QString fingerprint() const; //!< of the server's key, as ssh-keygen tells it
    [[nodiscard]] QDialog* openForm(const QString& user) const; //!< "Add host", filled in
    [[nodiscard]] QStringList steps(const QDialog* form) const; //!< what the test has told so far

    std::unique_ptr<RealEngine> m_engine;
    std::unique_ptr<SshServers> m_servers;
    WindowRig m_rig;
};

void LiveWindowTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start());
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"behind-ssh"_s, u"busybox:test"_s}));
    m_servers = std::make_unique<SshServers>();
    HULL_VERIFY_NO_PROBLEM(m_servers->prepare(m_engine->socketPath()));
    HULL_VERIFY_NO_PROBLEM(m_servers->start(u"web"_s, {u"PasswordAuthentication no"_s}));
}

void LiveWindowTest::cleanupTestCase()
{
    m_servers.reset();
    m_engine.reset();
}

void LiveWindowTest::init()
{
    m_rig.renewHome();
    m_rig.write(u"ssh_config"_s,
        "IdentitiesOnly yes\nIdentityAgent none\nGlobalKnownHostsFile none\nIdentityFile "
            + m_servers->clientFile(u"id_pass"_s).toUtf8() + "\nUserKnownHostsFile "
            + m_rig.path(u"known_hosts"_s).toUtf8() + "\n");
    m_rig.openDesktop();
}

void LiveWindowTest::cleanup()
{
    m_rig.close();
}

void LiveWindowTest::trustTheServer() const
{
    QFile known(m_servers->clientFile(u"known_hosts"_s));
    QVERIFY(known.open(QIODevice::ReadOnly));
    m_rig.write(u"known_hosts"_s,
        known.readAll().replace("web ", "[127.0.0.1]:" + QByteArray::number(m_servers->port(u"web"_s)) + ' '));
}

QString LiveWindowTest::fingerprint() const
{
    const Finished told =
        runProgram(u"ssh-keygen"_s, {u"-l"_s, u"-F"_s, u"web"_s, u"-f"_s, m_servers->clientFile(u"known_hosts"_s)});
    return QRegularExpression(u"SHA256:\\S+"_s).match(QString::fromUtf8(told.out)).captured();
}

QDialog* LiveWindowTest::openForm(const QString& user) const
{
    QPushButton* add = nullptr; // the button of a window without hosts
    (void)QTest::qWaitFor([this, &add] {
        add = m_rig.desktop().window()->findChild<QPushButton*>(u"emptyAddHost"_s);
        return add && add->isVisible();
    });
    if (add) {
        click(add);
    }
    QDialog* form = m_rig.dialog(u"connectionDialog"_s);
    if (form) {
        type(form->findChild<QComboBox*>(u"sshHost"_s), u"%1@127.0.0.1:%2"_s.arg(user).arg(m_servers->port(u"web"_s)));
        type(form->findChild<QLineEdit*>(u"connectionName"_s), u"prod"_s);
    }
    return form;
}

QStringList LiveWindowTest::steps(const QDialog* form) const
{
    QStringList texts;
    for (const QLabel* label : form->findChildren<QLabel*>()) {
        if (label->objectName() == "stepFact"_L1 || label->objectName() == "stepProblem"_L1) {
            texts += label->text();
        }
    }
    return texts;
}

void LiveWindowTest::addsAHostThatItTested()
{
    QDialog* form = openForm(u"ops"_s);
    QVERIFY(form);
    auto* test = form->findChild<QPushButton*>(u"connectionTest"_s);
    click(test);
    QDialog* hostKey = m_rig.dialog(u"hostKeyDialog"_s);
    QVERIFY(hostKey);
    QVERIFY(fingerprint().startsWith(u"SHA256:"_s));
    QCOMPARE(hostKey->findChild<QLineEdit*>(u"hostKeyFingerprint"_s)->text(), fingerprint());
    QVERIFY2(steps(form).last().endsWith(u'…'), qPrintable(steps(form).join(u'\n')));
    const qsizetype stepsBefore = steps(form).size();
    QVERIFY(knownHosts().isEmpty());
    click(hostKey->findChild<QPushButton*>(u"askpassAccept"_s));

    QDialog* secret = m_rig.dialog(u"secretDialog"_s);
    QVERIFY(secret);
    QVERIFY2(textOf(secret, "askpassText").contains(u"id_pass"_s), qPrintable(textOf(secret, "askpassText")));
    QTRY_VERIFY2(steps(form).size() > stepsBefore, qPrintable(steps(form).join(u'\n')));
    type(secret->findChild<QLineEdit*>(u"askpassField"_s), passphrase);
    click(secret->findChild<QCheckBox*>(u"askpassKeep"_s));
    key(secret, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(
        steps(form).last().contains(u"containers: 1"_s), qPrintable(steps(form).join(u'\n')), patienceMs);
    QVERIFY(!form->findChild<QLabel*>(u"stepProblem"_s));
    QTRY_COMPARE(test->text(), u"T&est connection"_s);

    click(form->findChild<QLineEdit*>(u"connectionName"_s));
    key(form, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.shows(u"behind-ssh"_s, u"prod"_s), patienceMs);
    QVERIFY2(!m_rig.desktop().window()->findChild<QDialog*>(u"secretDialog"_s), "the passphrase was to be kept");
    QFile saved(m_rig.path(u"config/hosts.json"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray hosts = saved.readAll();
    QVERIFY2(hosts.contains("127.0.0.1") && !hosts.contains(passphrase.toUtf8()), hosts.constData());

    // What happens on the host is in the table at once, and nobody asked for it.
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.desktop().fleet()->sessions().front()->isLive(), patienceMs);
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"newcomer"_s, u"busybox:test"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_rig.shows(u"newcomer"_s, u"prod"_s), 500);
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"rm"_s, u"newcomer"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_rig.shows(u"newcomer"_s, u"prod"_s), 500);
}

void LiveWindowTest::saysThatAPassphraseWasWrong()
{
    trustTheServer();
    QDialog* form = openForm(u"ops"_s);
    QVERIFY(form);
    click(form->findChild<QPushButton*>(u"connectionTest"_s));
    QPointer<QDialog> secret = m_rig.dialog(u"secretDialog"_s);
    QVERIFY(secret);
    QVERIFY(textOf(secret, "askpassRepeated").isEmpty());
    type(secret->findChild<QLineEdit*>(u"askpassField"_s), u"wrong"_s);
    key(secret, Qt::Key_Return);
    QTRY_VERIFY(!secret);
    secret = m_rig.dialog(u"secretDialog"_s);
    QVERIFY(secret);
    QVERIFY(textOf(secret, "askpassRepeated").contains(u"not right"_s));
    type(secret->findChild<QLineEdit*>(u"askpassField"_s), passphrase);
    key(secret, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(
        steps(form).last().contains(u"containers: 1"_s), qPrintable(steps(form).join(u'\n')), patienceMs);
}

void LiveWindowTest::letsARefusedLoginBeMended()
{
    trustTheServer();
    QDialog* form = openForm(u"stranger"_s);
    QVERIFY(form);
    auto* test = form->findChild<QPushButton*>(u"connectionTest"_s);
    click(test);
    QTRY_VERIFY_WITH_TIMEOUT(!textOf(form, "stepProblem").isEmpty(), patienceMs);
    QVERIFY2(textOf(form, "stepProblem").startsWith(u"The host does not let stranger@127.0.0.1 in."_s),
        qPrintable(textOf(form, "stepProblem")));
    QTRY_COMPARE(test->text(), u"T&est connection"_s);

    type(form->findChild<QLineEdit*>(u"sshUser"_s), u"ops"_s);
    QTRY_VERIFY(steps(form).isEmpty());
    click(test);
    QDialog* secret = m_rig.dialog(u"secretDialog"_s); // comes only where the host takes the key
    QVERIFY(secret);
    type(secret->findChild<QLineEdit*>(u"askpassField"_s), passphrase);
    key(secret, Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(
        steps(form).last().contains(u"containers: 1"_s), qPrintable(steps(form).join(u'\n')), patienceMs);
}

void LiveWindowTest::leavesNothingBehindOfAHostThatIsNotTrusted()
{
    QDialog* form = openForm(u"ops"_s);
    QVERIFY(form);
    auto* test = form->findChild<QPushButton*>(u"connectionTest"_s);
    click(test);
    QPointer<QDialog> hostKey = m_rig.dialog(u"hostKeyDialog"_s);
    QVERIFY(hostKey);
    key(hostKey, Qt::Key_Return); // what is not compared is not trusted by a key that is hit in passing
    QTRY_VERIFY(!hostKey);
    QTRY_COMPARE_WITH_TIMEOUT(textOf(form, "stepProblem"), u"The connection was given up."_s, patienceMs);
    QTRY_COMPARE(test->text(), u"T&est connection"_s);
    QVERIFY(knownHosts().isEmpty());
    QVERIFY(form->isVisible());
    click(form->findChild<QPushButton*>(u"connectionCancel"_s));
    QTRY_VERIFY(!m_rig.desktop().window()->findChild<QDialog*>());
    QVERIFY(m_rig.desktop().fleet()->sessions().empty());
    QVERIFY(!QFile::exists(m_rig.path(u"config/hosts.json"_s)));
}

//! Three contexts and a host behind another, none of them known, all with one key that has a passphrase.
void LiveWindowTest::takesContextsAndAJumpedHostInAtTheFirstStart()
{
    const QStringList names{u"web"_s, u"edge"_s, u"shop"_s, u"inner"_s};
    QFile config(m_rig.path(u"ssh_config"_s));
    QVERIFY(config.open(QIODevice::Append));
    for (const QString& name : names) {
        if (name != u"web"_s) {
            HULL_VERIFY_NO_PROBLEM(m_servers->start(name, {u"PasswordAuthentication no"_s}));
        }
        config.write(
            u"Host %1\n  HostName 127.0.0.1\n  Port %2\n  User ops\n"_s.arg(name).arg(m_servers->port(name)).toUtf8());
        if (name == u"inner"_s) {
            config.write("  ProxyJump edge\n");
            continue;
        }
        const QString folder = u".docker/contexts/meta/"_s + name;
        QVERIFY(QDir(m_rig.path({})).mkpath(folder));
        m_rig.write(folder + u"/meta.json"_s,
            uR"({"Name":"%1","Endpoints":{"docker":{"Host":"ssh://%1"}}})"_s.arg(name).toUtf8());
    }
    config.close();
    QElapsedTimer sinceStart;
    sinceStart.start();
    m_rig.openDesktop();

    QPushButton* import = nullptr;
    QVERIFY(QTest::qWaitFor(
        [this, &import] {
            import = m_rig.desktop().window()->findChild<QPushButton*>(u"emptyImportSshHosts"_s);
            return import && import->isVisible();
        },
        patienceMs));
    import = m_rig.desktop().window()->findChild<QPushButton*>(u"emptyImportHosts"_s);
    QVERIFY(import && import->isVisible());
    click(import);
    QDialog* form = m_rig.dialog(u"importDialog"_s);
    QVERIFY(form);
    auto* tree = form->findChild<QTreeWidget*>(u"importTree"_s);
    const QList<QTreeWidgetItem*> jumped = tree->findItems(u"inner"_s, Qt::MatchContains | Qt::MatchRecursive);
    QCOMPARE(jumped.size(), 1);
    tree->setCurrentItem(jumped.front());
    tree->setFocus();
    key(tree, Qt::Key_Space);
    click(form->findChild<QPushButton*>(u"importAccept"_s));

    int secrets = 0;
    const auto answerQuestions = [this, &secrets] {
        for (QDialog* asked : m_rig.desktop().window()->findChildren<QDialog*>()) {
            if (!asked->isVisible()) {
                continue;
            }
            if (asked->objectName() == u"hostKeyDialog"_s) {
                click(asked->findChild<QPushButton*>(u"askpassAccept"_s));
            } else if (asked->objectName() == u"secretDialog"_s) {
                ++secrets;
                type(asked->findChild<QLineEdit*>(u"askpassField"_s), passphrase);
                click(asked->findChild<QCheckBox*>(u"askpassKeep"_s));
                key(asked, Qt::Key_Return);
            }
        }
    };
    const auto allShown = [&] {
        answerQuestions();
        const auto& sessions = m_rig.desktop().fleet()->sessions();
        return sessions.size() == size_t(names.size())
            && std::all_of(sessions.begin(), sessions.end(), [](const HostSession* s) { return s->isLive(); })
            && std::all_of(
                names.begin(), names.end(), [this](const QString& n) { return m_rig.shows(u"behind-ssh"_s, n); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allShown(), 60000);
    QVERIFY2(sinceStart.elapsed() < 60000, qPrintable(QString::number(sinceStart.elapsed())));
    QCOMPARE(secrets, 1); // asked for once, however many hosts want it
}

QTEST_MAIN(LiveWindowTest)
#include "tst_live_window.moc"
