// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"
#include "app/demo/fleetcontent.h"
#include "app/session/fleet.h"
#include "models/item/roles.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSaveFile>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

class SilentEngine : public SimHandler
{
public:
    SimAnswer answer(const SimRequest& /*request*/) override
    {
        SimAnswer answer;
        answer.kind = SimAnswer::Kind::Silence;
        return answer;
    }
};

} // namespace

//! Saved hosts in the window: how they come in at start, are added, changed, imported and removed.
class HostBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void startsWithSavedHostsAndConnectsThoseThatWantIt();
    void readsNoMoreHostsAtOnceThanTheFleetDoes();
    void connectsNothingRemoteByItself();
    void addsAHostByTheDialog();
    void editsAHost();
    void disconnectsAndConnectsAHost();
    void removesAHostAfterAsking();
    void importsContextsAndSshHosts();
    void saysThatContextsCannotBeRead();
    void takesOverWhatAnotherProgramSaves();
    void followsAContextToAnotherEngine();
    void keepsTheLocalEngineBesideTheFirstSavedHosts();
    void savesTheDefaultHostOnlyOnce_data();
    void savesTheDefaultHostOnlyOnce();
    void findsHostsByGroupAndTags();
    void showsTheSameAddressBehindTwoJumpHosts();
    void tellsOfAHostThatIsSavedTwice();
    void keepsAFileThatIsNoUse();
    void tellsOfEachEntryThatIsNoUse();
    void tellsOfManyEntriesInShort();

private:
    void writeHosts(const QByteArray& entries) const;
    void save(const HostChange& change) const { QVERIFY(HostFile(m_config->path()).change(change)); }
    void openDesktop();
    void pointContext(const QString& name, const QString& endpoint) const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] HostSession* session(const QString& name) const;
    [[nodiscard]] int readingCount() const;
    [[nodiscard]] QDialog* dialog(const char* name) const;
    void chooseHost(const QString& name) const;
    [[nodiscard]] SavedHost engineHost(const QString& name) const
    {
        SavedHost host;
        host.name = name;
        host.url = m_engines->hosts.front()->host.endpoint;
        return host;
    }

    std::unique_ptr<QTemporaryDir> m_config;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<WindowFixture> m_engines;
    ScriptedGateway* m_gateway = nullptr;
    std::unique_ptr<Desktop> m_desktop;
};

void HostBookTest::init()
{
    m_config = std::make_unique<QTemporaryDir>();
    m_home = std::make_unique<QTemporaryDir>();
    m_engines = std::make_unique<WindowFixture>();
    SimulatedHost& engine = m_engines->addFleetHost(fleetHostNames().first());
    engine.host.endpoint = "unix://"_L1 + engine.host.socketPath;
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("HULLWRIGHT_SSH_CONFIG", m_home->filePath(u".ssh/config"_s).toUtf8());
    qputenv("DOCKER_CONFIG", m_home->filePath(u".docker"_s).toUtf8());
    qunsetenv("DOCKER_CONTEXT");
    qputenv("DOCKER_HOST", "unix:///nowhere/docker.sock");
}

void HostBookTest::cleanup()
{
    m_desktop.reset();
    m_engines.reset();
}

void HostBookTest::openDesktop()
{
    auto gateway = std::make_unique<ScriptedGateway>();
    m_gateway = gateway.get();
    DesktopOptions options;
    options.configDirectory = m_config->path();
    options.stateDirectory = m_config->filePath(u"state"_s);
    m_desktop = std::make_unique<Desktop>(options, std::move(gateway));
    m_desktop->open();
    QTRY_VERIFY(m_desktop->window()->isReady());
}

void HostBookTest::pointContext(const QString& name, const QString& endpoint) const
{
    const QDir home(m_home->path());
    const QString folder = u".docker/contexts/meta/"_s + name;
    QVERIFY(home.mkpath(folder));
    QFile file(home.filePath(folder + "/meta.json"_L1));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"Name":")" + name.toUtf8() + R"(","Endpoints":{"docker":{"Host":")" + endpoint.toUtf8() + R"("}}})");
}

QStringList HostBookTest::names() const
{
    QStringList names;
    for (const HostSession* session : m_desktop->fleet()->sessions()) {
        names += session->host().name;
    }
    return names;
}

HostSession* HostBookTest::session(const QString& name) const
{
    for (HostSession* session : m_desktop->fleet()->sessions()) {
        if (session->host().name == name) {
            return session;
        }
    }
    return nullptr;
}

int HostBookTest::readingCount() const
{
    const auto& sessions = m_desktop->fleet()->sessions();
    return int(std::count_if(sessions.begin(), sessions.end(),
        [](const HostSession* session) { return session->state() == HostSession::State::Reading; }));
}

QDialog* HostBookTest::dialog(const char* name) const
{
    QDialog* found = nullptr;
    (void)QTest::qWaitFor([this, name, &found] {
        found = m_desktop->window()->findChild<QDialog*>(QString::fromLatin1(name));
        return found && found->isVisible();
    });
    return found;
}

void HostBookTest::chooseHost(const QString& name) const
{
    auto* list = m_desktop->window()->findChild<QListView*>(u"hostsList"_s);
    QTRY_VERIFY(!list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name).isEmpty());
    list->setCurrentIndex(list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, name).first());
}

void HostBookTest::startsWithSavedHostsAndConnectsThoseThatWantIt()
{
    SavedHost wanted = engineHost(u"edge"_s);
    wanted.connectAtStart = true;
    SavedHost other;
    other.name = u"other"_s;
    other.url = u"unix:///somewhere/else.sock"_s;
    SavedHost broken;
    broken.name = u"broken"_s;
    broken.context = u"gone"_s;
    save({{wanted, other, broken}, {}, {}});
    openDesktop();
    QTRY_COMPARE(names(), (QStringList{u"edge"_s, u"other"_s, u"broken"_s}));
    QTRY_COMPARE(session(u"edge"_s)->state(), HostSession::State::Ready);
    QTRY_VERIFY(session(u"edge"_s)->isLive());
    QCOMPARE(session(u"other"_s)->state(), HostSession::State::Idle);
    QCOMPARE(session(u"broken"_s)->state(), HostSession::State::Failed);
}

void HostBookTest::readsNoMoreHostsAtOnceThanTheFleetDoes()
{
    SilentEngine silent;
    SimServer server(silent);
    QVERIFY(server.listen(m_home->filePath(u"silent.sock"_s)));
    std::vector<SavedHost> hosts;
    for (int i = 0; i < 20; ++i) {
        const QString socket = m_home->filePath(u"%1.sock"_s.arg(i));
        QVERIFY(QFile::link(u"silent.sock"_s, socket));
        SavedHost host;
        host.name = u"host-%1"_s.arg(i);
        host.url = "unix://"_L1 + socket;
        host.connectAtStart = true;
        hosts.push_back(host);
    }
    save({hosts, {}, {}});
    openDesktop();
    QTRY_COMPARE(names().size(), 20);
    QTRY_COMPARE(readingCount(), 16);
    QVERIFY(m_desktop->fleet()->isWaiting(session(u"host-19"_s)));
    chooseHost(u"host-19"_s);
    auto* disconnect = m_desktop->window()->findChild<QAction*>(u"actionDisconnectHost"_s);
    QTRY_VERIFY(disconnect->isEnabled());
    disconnect->trigger();
    QVERIFY(!m_desktop->fleet()->isWaiting(session(u"host-19"_s)));
    auto* connect = m_desktop->window()->findChild<QAction*>(u"actionConnectHost"_s);
    QTRY_VERIFY(connect->isEnabled());
    connect->trigger();
    QCOMPARE(readingCount(), 16);

    // Also one that is another by the time that its turn comes.
    SavedHost moved = hosts.back();
    moved.url += "-moved"_L1;
    QVERIFY(QFile::link(u"silent.sock"_s, moved.url.mid(7)));
    save({{}, {}, std::pair{moved.name, moved}});
    QTRY_COMPARE(session(u"host-19"_s)->host().endpoint, moved.url);
    QCOMPARE(readingCount(), 16);
    QVERIFY(m_desktop->fleet()->isWaiting(session(u"host-19"_s)));
    m_desktop.reset(); // before its engine
}

void HostBookTest::connectsNothingRemoteByItself()
{
    qputenv("DOCKER_HOST", "ssh://ops@192.0.2.1");
    openDesktop();
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), size_t(1));
    QTest::qWait(50);
    QCOMPARE(m_desktop->fleet()->sessions().front()->state(), HostSession::State::Idle);
    auto* connect = m_desktop->window()->findChild<QPushButton*>(u"emptyRetry"_s);
    QTRY_VERIFY((connect = m_desktop->window()->findChild<QPushButton*>(u"emptyRetry"_s)) != nullptr);
    QCOMPARE(connect->text(), u"Connec&t"_s);
}

void HostBookTest::addsAHostByTheDialog()
{
    openDesktop();
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), size_t(1));
    QTest::keyClick(m_desktop->window(), Qt::Key_N, Qt::ControlModifier);
    QDialog* add = dialog("connectionDialog");
    QVERIFY(add);
    QTest::mouseClick(add->findChild<QWidget*>(u"waySocket"_s), Qt::LeftButton, {}, {5, 8});
    add->findChild<QComboBox*>(u"socketPath"_s)->setCurrentText(m_engines->hosts.front()->host.socketPath);
    QTest::keyClicks(add->findChild<QLineEdit*>(u"connectionName"_s), u"edge"_s);
    QTest::mouseClick(add->findChild<QPushButton*>(u"connectionAddAndConnect"_s), Qt::LeftButton);
    QTRY_VERIFY(session(u"edge"_s));
    QTRY_COMPARE(session(u"edge"_s)->state(), HostSession::State::Ready);
    QTRY_VERIFY(session(u"edge"_s)->isLive());
    const Result<SavedHosts> saved = HostFile(m_config->path()).read();
    QVERIFY(saved);
    QCOMPARE(saved->hosts.size(), size_t(1));
    QCOMPARE(saved->hosts.front().url, m_engines->hosts.front()->host.endpoint);
}

void HostBookTest::editsAHost()
{
    SavedHost host = engineHost(u"edge"_s);
    host.url = u"unix:///somewhere/else.sock"_s;
    save({{host}, {}, {}});
    openDesktop();
    QTRY_VERIFY(session(u"edge"_s));
    chooseHost(u"edge"_s);
    m_desktop->window()->findChild<QAction*>(u"actionEditHost"_s)->trigger();
    QDialog* edit = dialog("connectionDialog");
    QVERIFY(edit);
    QCOMPARE(edit->findChild<QLineEdit*>(u"connectionName"_s)->text(), u"edge"_s);
    edit->findChild<QComboBox*>(u"socketPath"_s)->setCurrentText(m_engines->hosts.front()->host.socketPath);
    edit->findChild<QLineEdit*>(u"connectionName"_s)->setText(u"edge-1"_s);
    QTest::mouseClick(edit->findChild<QPushButton*>(u"connectionAddAndConnect"_s), Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList(u"edge-1"_s));
    QTRY_COMPARE(session(u"edge-1"_s)->state(), HostSession::State::Ready);
}

void HostBookTest::disconnectsAndConnectsAHost()
{
    SavedHost host = engineHost(u"edge"_s);
    host.connectAtStart = true;
    save({{host}, {}, {}});
    openDesktop();
    QTRY_VERIFY(session(u"edge"_s) && session(u"edge"_s)->state() == HostSession::State::Ready);
    chooseHost(u"edge"_s);
    auto* disconnect = m_desktop->window()->findChild<QAction*>(u"actionDisconnectHost"_s);
    QTRY_VERIFY(disconnect->isEnabled());
    disconnect->trigger();
    QCOMPARE(session(u"edge"_s)->state(), HostSession::State::Idle);
    QVERIFY(session(u"edge"_s)->isStale());
    QTRY_VERIFY(!disconnect->isEnabled());
    m_desktop->window()->findChild<QAction*>(u"actionConnectHost"_s)->trigger();
    QTRY_COMPARE(session(u"edge"_s)->state(), HostSession::State::Ready);
    QVERIFY(!session(u"edge"_s)->isStale());
}

void HostBookTest::removesAHostAfterAsking()
{
    SavedHost host = engineHost(u"edge"_s);
    host.connectAtStart = true;
    SavedHost other = host;
    other.name = u"other"_s;
    other.url = u"unix:///somewhere/else.sock"_s;
    save({{host, other}, {}, {}});
    openDesktop();
    QTRY_VERIFY(session(u"edge"_s) && session(u"edge"_s)->state() == HostSession::State::Ready);
    auto* table = m_desktop->window()->findChild<QTableView*>(u"containersTable"_s);
    QTRY_VERIFY(table->model()->rowCount() > 2);
    table->setCurrentIndex(table->model()->index(1, 1)); // its details are shown while it goes
    chooseHost(u"edge"_s);
    m_gateway->agrees = false;
    m_desktop->window()->findChild<QAction*>(u"actionRemoveHost"_s)->trigger();
    QCOMPARE(m_gateway->questions, QStringList(u"removeHostQuestion"_s));
    QTest::qWait(50);
    QVERIFY(session(u"edge"_s));
    m_gateway->agrees = true;
    m_desktop->window()->findChild<QAction*>(u"actionRemoveHost"_s)->trigger();
    QTRY_COMPARE(names(), QStringList(u"other"_s));
    QCOMPARE(HostFile(m_config->path()).read()->hosts.size(), size_t(1));
}

void HostBookTest::importsContextsAndSshHosts()
{
    QDir home(m_home->path());
    QVERIFY(home.mkpath(u".docker/contexts/meta/1"_s) && home.mkpath(u".docker/contexts/meta/2"_s));
    const auto write = [&home](const QString& path, const QByteArray& bytes) {
        QFile file(home.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write(u".docker/contexts/meta/1/meta.json"_s,
        R"({"Name":"edge","Endpoints":{"docker":{"Host":")" + m_engines->hosts.front()->host.endpoint.toUtf8()
            + R"("}}})");
    write(u".docker/contexts/meta/2/meta.json"_s, R"({"Name":"half","Endpo)");
    QVERIFY(home.mkpath(u".ssh"_s));
    write(u".ssh/config"_s, "Host web1 *.example\n");
    const QByteArray before = home.entryList(QDir::AllEntries | QDir::Hidden).join(u' ').toUtf8();
    openDesktop();
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), size_t(1));
    m_desktop->window()->findChild<QAction*>(u"actionImportHosts"_s)->trigger();
    QDialog* import = dialog("importDialog");
    QVERIFY(import);
    auto* tree = import->findChild<QTreeWidget*>(u"importTree"_s);
    QCOMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
    int unusable = 0;
    for (QTreeWidgetItemIterator row(tree); *row; ++row) {
        unusable += (*row)->isDisabled() && !(*row)->text(2).isEmpty() ? 1 : 0;
    }
    QCOMPARE(unusable, 1);
    QCOMPARE(tree->topLevelItem(1)->child(0)->text(0), u"web1"_s);
    QCOMPARE(tree->topLevelItem(1)->child(0)->checkState(0), Qt::Unchecked);
    auto* accept = import->findChild<QPushButton*>(u"importAccept"_s);
    QCOMPARE(accept->text(), u"&Import 1 host"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY(session(u"edge"_s) && session(u"edge"_s)->state() == HostSession::State::Ready);
    QCOMPARE(HostFile(m_config->path()).read()->hosts.front().context, u"edge"_s);
    QCOMPARE(home.entryList(QDir::AllEntries | QDir::Hidden).join(u' ').toUtf8(), before);
}

void HostBookTest::saysThatContextsCannotBeRead()
{
    QVERIFY(QDir(m_home->path()).mkpath(u".docker"_s));
    QFile file(m_home->filePath(u".docker/contexts"_s)); // is no folder
    QVERIFY(file.open(QIODevice::WriteOnly));
    openDesktop();
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), size_t(1));
    m_desktop->window()->findChild<QAction*>(u"actionImportHosts"_s)->trigger();
    QDialog* import = dialog("importDialog");
    QVERIFY(import);
    const auto* tree = import->findChild<QTreeWidget*>(u"importTree"_s);
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 1);
    const QString note = tree->topLevelItem(0)->child(0)->text(2);
    QVERIFY2(note.contains(u"contexts/meta cannot be read"_s), qPrintable(note));
    QVERIFY(!import->findChild<QLabel*>(u"importNote"_s)->isVisible());
}

void HostBookTest::takesOverWhatAnotherProgramSaves()
{
    save({{engineHost(u"edge"_s)}, {}, {}});
    openDesktop();
    QTRY_COMPARE(names(), QStringList(u"edge"_s));
    SavedHost second = engineHost(u"second"_s);
    second.url = u"unix:///somewhere/else.sock"_s;
    save({{second}, {}, {}});
    QTRY_COMPARE(names(), (QStringList{u"edge"_s, u"second"_s}));
}

//! Nothing may stay of the old address, the place in the list stays chosen, and the host can still be removed.
void HostBookTest::followsAContextToAnotherEngine()
{
    const QString first = m_engines->hosts.front()->host.endpoint;
    const QString second = "unix://"_L1 + m_engines->addFleetHost(fleetHostNames().last()).host.socketPath;
    pointContext(u"prod"_s, first);
    SavedHost host;
    host.name = u"prod"_s;
    host.context = u"prod"_s;
    host.connectAtStart = true;
    SavedHost other;
    other.name = u"other"_s;
    other.url = u"unix:///somewhere/else.sock"_s;
    save({{host, other}, {}, {}});
    openDesktop();
    QTRY_VERIFY(session(u"prod"_s) && session(u"prod"_s)->state() == HostSession::State::Ready);
    chooseHost(u"prod"_s);
    const auto* list = m_desktop->window()->findChild<QListView*>(u"hostsList"_s);
    auto* table = m_desktop->window()->findChild<QTableView*>(u"containersTable"_s);
    const auto endpoints = [table] {
        QSet<QString> found;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            found += table->model()->index(row, 0).data(HostIdRole).toString();
        }
        return found;
    };
    QTRY_COMPARE(endpoints(), QSet<QString>{first});

    pointContext(u"prod"_s, second);
    m_desktop->window()->findChild<QAction*>(u"actionConnectHost"_s)->trigger();
    QTRY_COMPARE(endpoints(), QSet<QString>{second});
    QCOMPARE(list->model()->rowCount(), 3); // all, and the two
    QCOMPARE(list->currentIndex().data().toString(), u"prod"_s);

    SavedHost third = other;
    third.name = u"third"_s;
    third.url = u"unix:///somewhere/third.sock"_s;
    save({{third}, {}, {}});
    QTRY_COMPARE(names(), (QStringList{u"prod"_s, u"other"_s, u"third"_s}));
    m_desktop->window()->findChild<QAction*>(u"actionRemoveHost"_s)->trigger();
    QTRY_COMPARE(names(), (QStringList{u"other"_s, u"third"_s}));
    QTRY_COMPARE(list->model()->rowCount(), 3);
}

void HostBookTest::keepsTheLocalEngineBesideTheFirstSavedHosts()
{
    const Host& local = m_engines->hosts.front()->host;
    qputenv("DOCKER_HOST", local.endpoint.toUtf8());
    pointContext(u"other"_s, u"unix:///somewhere/else.sock"_s);
    openDesktop();
    QTRY_VERIFY(session(local.socketPath) && session(local.socketPath)->state() == HostSession::State::Ready);
    const HostSession* before = session(local.socketPath);
    m_desktop->window()->findChild<QAction*>(u"actionImportHosts"_s)->trigger();
    QDialog* import = dialog("importDialog");
    QVERIFY(import);
    QTest::mouseClick(import->findChild<QPushButton*>(u"importAccept"_s), Qt::LeftButton);
    const QStringList both{local.socketPath, u"other"_s};
    QTRY_COMPARE(names(), both);
    QCOMPARE(session(local.socketPath), before); // nothing was read anew
    QCOMPARE(before->state(), HostSession::State::Ready);
    m_desktop.reset();
    openDesktop();
    QTRY_COMPARE(names(), both);
    QTRY_COMPARE(session(local.socketPath)->state(), HostSession::State::Ready);

    // Once it was removed, it stays away.
    chooseHost(local.socketPath);
    m_desktop->window()->findChild<QAction*>(u"actionRemoveHost"_s)->trigger();
    QTRY_COMPARE(names(), QStringList(u"other"_s));
    m_desktop.reset();
    openDesktop();
    QTRY_COMPARE(names(), QStringList(u"other"_s));
}

void HostBookTest::savesTheDefaultHostOnlyOnce_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("by its context") << QByteArray("DOCKER_CONTEXT");
    QTest::newRow("by its address") << QByteArray("DOCKER_HOST");
}

void HostBookTest::savesTheDefaultHostOnlyOnce()
{
    QFETCH(QByteArray, variable);
    const QString endpoint = m_engines->hosts.front()->host.endpoint;
    qunsetenv("DOCKER_HOST");
    qputenv(variable.constData(), variable == "DOCKER_HOST" ? endpoint.toUtf8() : "edge");
    pointContext(u"edge"_s, endpoint);
    openDesktop();
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), size_t(1));
    QTRY_COMPARE(m_desktop->fleet()->sessions().front()->state(), HostSession::State::Ready);
    m_desktop->window()->findChild<QAction*>(u"actionImportHosts"_s)->trigger();
    QDialog* import = dialog("importDialog");
    QVERIFY(import);
    QTest::mouseClick(import->findChild<QPushButton*>(u"importAccept"_s), Qt::LeftButton);
    QTRY_COMPARE(names(), QStringList(u"edge"_s));
    QTRY_COMPARE(HostFile(m_config->path()).read()->hosts.size(), size_t(1));
    QCOMPARE(HostFile(m_config->path()).read()->hosts.front().context, u"edge"_s);
}

//! What is changed about that counts at once, and nothing is read anew for it.
void HostBookTest::findsHostsByGroupAndTags()
{
    SavedHost host = engineHost(u"edge"_s);
    host.connectAtStart = true;
    host.group = u"Production"_s;
    host.tags = {u"eu-west"_s};
    save({{host}, {}, {}});
    openDesktop();
    QTRY_VERIFY(session(u"edge"_s) && session(u"edge"_s)->state() == HostSession::State::Ready);
    const HostSession* before = session(u"edge"_s);
    const auto* rows = m_desktop->window()->findChild<QTableView*>(u"containersTable"_s)->model();
    QTRY_VERIFY(rows->rowCount() > 2);
    const int all = rows->rowCount();
    auto* filter = m_desktop->window()->findChild<QLineEdit*>(u"filterEdit"_s);
    filter->setText(u"eu-east production"_s);
    QTRY_COMPARE(rows->rowCount(), 0);
    filter->setText(u"eu-west production"_s);
    QTRY_COMPARE(rows->rowCount(), all);
    host.tags = {u"us-east"_s};
    save({{}, {}, std::pair(u"edge"_s, host)});
    QTRY_COMPARE(before->labels().tags, host.tags);
    QTRY_COMPARE(rows->rowCount(), 0);
    QCOMPARE(session(u"edge"_s), before);
    QCOMPARE(before->state(), HostSession::State::Ready);
}

void HostBookTest::showsTheSameAddressBehindTwoJumpHosts()
{
    SavedHost first;
    first.name = u"left"_s;
    first.ssh.host = u"10.0.0.5"_s;
    first.ssh.jumpHost = u"bastion-a"_s;
    SavedHost second = first;
    second.name = u"right"_s;
    second.ssh.jumpHost = u"bastion-b"_s;
    save({{first, second}, {}, {}});
    openDesktop();
    const auto* list = m_desktop->window()->findChild<QListView*>(u"hostsList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    const std::vector<HostSession*> before = m_desktop->fleet()->sessions();
    SavedHost other = engineHost(u"other"_s);
    save({{other}, {}, {}});
    QTRY_COMPARE(names(), (QStringList{u"left"_s, u"right"_s, u"other"_s}));
    QCOMPARE(m_desktop->fleet()->sessions()[0], before[0]); // neither made way for the other
    QCOMPARE(m_desktop->fleet()->sessions()[1], before[1]);
    chooseHost(u"left"_s);
    m_desktop->window()->findChild<QAction*>(u"actionRemoveHost"_s)->trigger();
    QTRY_COMPARE(names(), (QStringList{u"right"_s, u"other"_s}));
    QCOMPARE(m_desktop->fleet()->sessions().front(), before[1]);
}

void HostBookTest::tellsOfAHostThatIsSavedTwice()
{
    SavedHost host = engineHost(u"edge"_s);
    host.connectAtStart = true;
    save({{host, engineHost(u"again"_s)}, {}, {}});
    openDesktop();
    QTRY_COMPARE(names(), (QStringList{u"edge"_s, u"again"_s}));
    QTRY_COMPARE(session(u"edge"_s)->state(), HostSession::State::Ready);
    QCOMPARE(session(u"again"_s)->state(), HostSession::State::Failed);
    QCOMPARE(session(u"again"_s)->error()->message.english(), u"\"again\" is the same host as \"edge\"."_s);
    const HostSession* edge = session(u"edge"_s);
    SavedHost other;
    other.name = u"other"_s;
    other.url = u"unix:///somewhere/else.sock"_s;
    save({{other}, {}, {}});
    QTRY_VERIFY(session(u"other"_s));
    QCOMPARE(session(u"edge"_s), edge); // and nobody took its place
    save({{}, {u"edge"_s}, {}});
    QTRY_VERIFY(!session(u"edge"_s));
    QTRY_COMPARE(session(u"again"_s)->state(), HostSession::State::Idle); // its own host now
}

void HostBookTest::keepsAFileThatIsNoUse()
{
    QFile file(m_config->filePath(u"hosts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    openDesktop();
    QTRY_COMPARE(m_gateway->told.size(), 1);
    QVERIFY2(m_gateway->told[0].contains(u"hosts.json"_s), qPrintable(m_gateway->told[0]));
    QTRY_COMPARE(m_desktop->fleet()->sessions().size(), size_t(1)); // the docker command's host
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ half"));
}

void HostBookTest::writeHosts(const QByteArray& entries) const
{
    QSaveFile file(m_config->filePath(u"hosts.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"schema":"hullwright.hosts/1","hosts":[)" + entries + "]}");
    QVERIFY(file.commit());
}

//! At start all of them, later what is new: a host that was shown goes with them.
void HostBookTest::tellsOfEachEntryThatIsNoUse()
{
    const QByteArray others = R"({"name":"ftp","url":"ftp://x"},{"name":"flag","url":7})";
    const QByteArray edge =
        R"({"name":"edge","url":")" + m_engines->hosts.front()->host.endpoint.toUtf8() + R"(","connectAtStart":true})";
    writeHosts(edge + ',' + others);
    openDesktop();
    QTRY_VERIFY(session(u"edge"_s) && session(u"edge"_s)->state() == HostSession::State::Ready);
    QCOMPARE(m_gateway->told.size(), 1);
    const QString atStart = m_gateway->told.front();
    QVERIFY2(atStart.contains(u"saved host ftp"_s) && atStart.contains(u"saved host flag"_s), qPrintable(atStart));

    writeHosts(R"({"name":"edge","url":7},)" + others);
    QTRY_VERIFY(!session(u"edge"_s));
    QCOMPARE(m_gateway->told.size(), 2);
    const QString later = m_gateway->told.back();
    QVERIFY2(later.contains(u"saved host edge"_s) && later.contains(u"\"url\""_s), qPrintable(later));
    QVERIFY2(!later.contains(u"saved host flag"_s), qPrintable(later));

    save({{engineHost(u"other"_s)}, {}, {}});
    QTRY_VERIFY(session(u"other"_s));
    QCOMPARE(m_gateway->told.size(), 2);
}

void HostBookTest::tellsOfManyEntriesInShort()
{
    QByteArray entries = R"({"name":"a","url":7})";
    for (int i = 0; i < 11; ++i) {
        entries += R"(,{"url":7})";
    }
    writeHosts(entries);
    openDesktop();
    QTRY_COMPARE(m_gateway->told.size(), 1);
    QCOMPARE(m_gateway->told.front().count(u"is no use"_s), 10);
    QVERIFY2(m_gateway->told.front().endsWith(u"And 2 more."_s), qPrintable(m_gateway->told.front()));
}

QTEST_MAIN(HostBookTest)
#include "tst_hostbook.moc"
