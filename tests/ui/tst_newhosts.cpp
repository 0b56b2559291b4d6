// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"
#include "app/demo/fleetcontent.h"
#include "models/item/roles.h"
#include "tests/support/hangingfolder.h"
#include "tests/ui/userhome.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! What docker and ssh come to know while the window is open.
class NewHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offersAndImportsByClicks();
    void offersOneByItsName_data();
    void offersOneByItsName();
    void letsThemBeDismissed();
    void countsInAWindowWithoutHosts();
    void followsTheContextOfAHostThatIsRead();
    void followsTheContextOfAHostThatWaits();
    void followsAContextRightAfterItsImport_data();
    void followsAContextRightAfterItsImport();
    void keepsTheRowOfAHostThatMoves();
    void opensBesideAHangingFileSystem();

private:
    void save(const std::vector<SavedHost>& hosts) const;
    void openDesktop(); //!< with a host that is read, unless others were saved
    [[nodiscard]] QString engine(size_t index) const { return m_engines->hosts[index]->host.endpoint; }
    [[nodiscard]] QString offered() const; //!< the text of the bar; empty where it is not shown
    void click(const QString& button) const;
    [[nodiscard]] HostSession* session(const QString& name) const;

    std::unique_ptr<UserHome> m_home;
    std::unique_ptr<WindowFixture> m_engines;
    std::unique_ptr<Desktop> m_desktop;
};

void NewHostsTest::init()
{
    m_home = std::make_unique<UserHome>();
    m_engines = std::make_unique<WindowFixture>();
    for (const QString& name : fleetHostNames().mid(0, 3)) {
        SimulatedHost& engine = m_engines->addFleetHost(name);
        engine.host.endpoint = "unix://"_L1 + engine.host.socketPath;
    }
}

void NewHostsTest::cleanup()
{
    m_desktop.reset();
    m_engines.reset();
}

void NewHostsTest::save(const std::vector<SavedHost>& hosts) const
{
    QVERIFY(HostFile(m_home->filePath(u"config"_s)).change({.add = hosts}, std::chrono::milliseconds(1000)));
}

void NewHostsTest::openDesktop()
{
    if (!QFile::exists(m_home->filePath(u"config/hosts.json"_s))) {
        SavedHost host;
        host.name = u"first"_s;
        host.url = engine(0);
        host.connectAtStart = true;
        save({host});
    }
    DesktopOptions options;
    options.configDirectory = m_home->filePath(u"config"_s);
    options.stateDirectory = m_home->filePath(u"state"_s);
    options.dockerSocket = m_home->filePath(u"no-such.sock"_s); // whatever this machine has
    m_desktop = std::make_unique<Desktop>(options, std::make_unique<ScriptedGateway>());
    m_desktop->open();
    QTRY_VERIFY(m_desktop->window()->isReady());
    QTRY_VERIFY(!m_desktop->fleet()->sessions().empty());
    QTRY_VERIFY(!m_desktop->fleet()->isReading());
    QTest::qWait(500); // what is there already is no news
    QCOMPARE(offered(), QString());
}

QString NewHostsTest::offered() const
{
    const auto* text = m_desktop->window()->findChild<QLabel*>(u"newHostsText"_s);
    return text && text->isVisible() ? text->text() : QString();
}

void NewHostsTest::click(const QString& button) const
{
    QTest::mouseClick(m_desktop->window()->findChild<QPushButton*>(button), Qt::LeftButton);
}

HostSession* NewHostsTest::session(const QString& name) const
{
    for (HostSession* session : m_desktop->fleet()->sessions()) {
        if (session->host().name == name) {
            return session;
        }
    }
    return nullptr;
}

void NewHostsTest::offersAndImportsByClicks()
{
    m_home->writeContext(u"old"_s, u"ssh://ops@192.0.2.1"_s); // which somebody did not want to import
    openDesktop();
    m_home->writeContext(u"edge-1"_s, engine(1));
    m_home->writeContext(u"edge-2"_s, engine(2));
    QTRY_COMPARE(offered(), u"2 new docker contexts"_s);
    click(u"newHostsImport"_s);
    const auto* dialog = m_desktop->window()->findChild<QDialog*>(u"importDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto* accept = dialog->findChild<QPushButton*>(u"importAccept"_s);
    QCOMPARE(accept->text(), u"&Import 2 hosts"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    for (const auto& name : {u"edge-1"_s, u"edge-2"_s}) {
        QTRY_VERIFY(session(name) && session(name)->state() == HostSession::State::Ready);
    }
    QTRY_COMPARE(offered(), QString());
    QVERIFY(!session(u"old"_s));
}

void NewHostsTest::offersOneByItsName_data()
{
    QTest::addColumn<bool>("bySsh");
    QTest::addColumn<QString>("text");
    QTest::newRow("docker") << false << u"New docker context: prod-eu"_s;
    QTest::newRow("ssh") << true << u"New SSH host: prod-eu"_s;
}

void NewHostsTest::offersOneByItsName()
{
    QFETCH(bool, bySsh);
    QFETCH(QString, text);
    openDesktop();
    if (bySsh) {
        m_home->write(u".ssh/config"_s, "Host prod-eu\n");
    } else {
        m_home->writeContext(u"prod-eu"_s, u"ssh://ops@192.0.2.1"_s);
    }
    QTRY_COMPARE(offered(), text);
}

void NewHostsTest::letsThemBeDismissed()
{
    openDesktop();
    m_home->write(u".ssh/config"_s, "Host a b\n");
    QTRY_COMPARE(offered(), u"2 new SSH hosts"_s);
    click(u"newHostsDismiss"_s);
    QCOMPARE(offered(), QString());
    m_home->writeContext(u"later"_s, u"ssh://ops@192.0.2.1"_s);
    QTRY_COMPARE(offered(), u"New docker context: later"_s);
    QVERIFY(QDir(m_home->filePath(u".docker/contexts/meta/later"_s)).removeRecursively());
    QTRY_COMPARE(offered(), QString());
}

void NewHostsTest::countsInAWindowWithoutHosts()
{
    DesktopOptions options;
    options.configDirectory = m_home->filePath(u"config"_s);
    options.stateDirectory = m_home->filePath(u"state"_s);
    options.dockerSocket = m_home->filePath(u"no-such.sock"_s);
    m_desktop = std::make_unique<Desktop>(options, std::make_unique<ScriptedGateway>());
    m_desktop->open();
    const auto label = [this] {
        const auto* button = m_desktop->window()->findChild<QPushButton*>(u"emptyImportHosts"_s);
        return button ? button->text() : QString();
    };
    QTRY_COMPARE(label(), u"I&mport hosts…"_s);
    for (const auto& [name, text] :
        {std::pair{u"ca"_s, u"I&mport 1 docker context…"_s}, {u"cb"_s, u"I&mport 2 docker contexts…"_s}}) {
        m_home->writeContext(name, u"ssh://ops@192.0.2.1"_s);
        QTRY_COMPARE(label(), text);
    }
    QCOMPARE(offered(), QString()); // once is enough
}

void NewHostsTest::followsTheContextOfAHostThatIsRead()
{
    SavedHost host;
    host.name = u"moving"_s;
    host.context = u"cc"_s;
    host.connectAtStart = true;
    save({host});
    m_home->writeContext(u"cc"_s, engine(0));
    openDesktop();
    QCOMPARE(session(u"moving"_s)->state(), HostSession::State::Ready);
    m_home->writeContext(u"cc"_s, engine(1));
    QTRY_COMPARE(session(u"moving"_s)->host().endpoint, engine(1));
    QTRY_COMPARE(session(u"moving"_s)->state(), HostSession::State::Ready);
    QVERIFY(QDir(m_home->filePath(u".docker/contexts/meta/cc"_s)).removeRecursively());
    QTRY_COMPARE(session(u"moving"_s)->state(), HostSession::State::Failed);
    QVERIFY(session(u"moving"_s)->error()->message.english().contains(u"There is no docker context \"cc\""_s));
    m_home->writeContext(u"cc"_s, engine(1));
    QTRY_COMPARE(session(u"moving"_s)->state(), HostSession::State::Ready);
}

//! It is told where it would lead, and connected to nowhere.
void NewHostsTest::followsTheContextOfAHostThatWaits()
{
    SavedHost host;
    host.name = u"waiting"_s;
    host.context = u"cc"_s;
    save({host});
    openDesktop();
    QCOMPARE(session(u"waiting"_s)->state(), HostSession::State::Failed); // there is no such context
    for (const size_t index : {0U, 1U}) {
        m_home->writeContext(u"cc"_s, engine(index));
        QTRY_VERIFY(session(u"waiting"_s) && session(u"waiting"_s)->host().endpoint == engine(index));
        QCOMPARE(session(u"waiting"_s)->state(), HostSession::State::Idle);
    }
    QVERIFY(QDir(m_home->filePath(u".docker/contexts/meta/cc"_s)).removeRecursively());
    QTRY_VERIFY(session(u"waiting"_s) && session(u"waiting"_s)->state() == HostSession::State::Failed);
}

void NewHostsTest::followsAContextRightAfterItsImport_data()
{
    QTest::addColumn<QString>("when");
    QTest::newRow("before it is saved") << u"closed"_s;
    QTest::newRow("while it is connecting") << u"reading"_s;
    QTest::newRow("when it is read") << u"ready"_s;
    QTest::newRow("and it was known before") << u"known"_s;
}

//! What it led to at first never answers, or is another engine.
void NewHostsTest::followsAContextRightAfterItsImport()
{
    QFETCH(QString, when);
    const QString first = engine(0);
    if (when != "ready"_L1) {
        m_engines->hosts[0]->engine->setFault(SimFault::Silent);
    }
    if (when == "known"_L1) {
        m_home->writeContext(u"cc"_s, first);
    }
    SavedHost other;
    other.name = u"other"_s;
    other.url = engine(2);
    save({other});
    openDesktop();
    m_home->writeContext(u"cc"_s, first);
    m_desktop->window()->findChild<QAction*>(u"actionImportHosts"_s)->trigger();
    const auto dialog = [this] {
        return m_desktop->window()->findChild<QDialog*>(u"importDialog"_s);
    };
    QTRY_VERIFY(dialog());
    QTest::mouseClick(dialog()->findChild<QPushButton*>(u"importAccept"_s), Qt::LeftButton);
    if (when == "reading"_L1 || when == "known"_L1) {
        QTRY_VERIFY(session(u"cc"_s) && session(u"cc"_s)->state() == HostSession::State::Reading);
    } else if (when == "ready"_L1) {
        QTRY_VERIFY(session(u"cc"_s) && session(u"cc"_s)->state() == HostSession::State::Ready);
    }
    m_home->writeContext(u"cc"_s, engine(1));
    QTRY_VERIFY(session(u"cc"_s) && session(u"cc"_s)->host().endpoint == engine(1));
    QTRY_COMPARE(session(u"cc"_s)->state(), HostSession::State::Ready);
}

void NewHostsTest::keepsTheRowOfAHostThatMoves()
{
    SavedHost waiting;
    waiting.name = u"waiting"_s;
    waiting.context = u"cc"_s;
    SavedHost other;
    other.name = u"other"_s;
    other.url = engine(2);
    save({waiting, other});
    openDesktop();
    auto* list = m_desktop->window()->findChild<QListView*>(u"hostsList"_s);
    QTRY_COMPARE(list->model()->rowCount(), 3); // all, and the two
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"waiting"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    for (const size_t index : {0U, 1U}) { // from nowhere to somewhere, and elsewhere
        m_home->writeContext(u"cc"_s, engine(index));
        QTRY_COMPARE(list->currentIndex().data(HostIdRole).toString(), engine(index));
        QCOMPARE(list->currentIndex().row(), 1);
        QCOMPARE(list->model()->rowCount(), 3);
    }
    QVERIFY(QDir(m_home->filePath(u".docker/contexts/meta/cc"_s)).removeRecursively());
    QTRY_COMPARE(session(u"waiting"_s)->state(), HostSession::State::Failed);
    QTRY_VERIFY(list->currentIndex().data(HostIdRole).toString() != engine(1));
    QCOMPARE(list->currentIndex().data().toString(), u"waiting"_s);
    QCOMPARE(list->currentIndex().row(), 1);
}

//! Docker's files lie on a server that is gone: what needs them waits, and the window does not.
void NewHostsTest::opensBesideAHangingFileSystem()
{
    const HangingFolder gone;
    if (!gone.isHanging()) {
        QSKIP("this takes root and FUSE");
    }
    qputenv("DOCKER_CONFIG", gone.path().toUtf8());
    SavedHost host;
    host.name = u"first"_s;
    host.url = engine(0);
    save({host});
    QElapsedTimer time;
    time.start();
    openDesktop();
    m_desktop->window()->findChild<QAction*>(u"actionImportHosts"_s)->trigger();
    m_desktop->window()->findChild<QAction*>(u"actionAddHost"_s)->trigger();
    auto* dialog = m_desktop->window()->findChild<QDialog*>(u"connectionDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QRadioButton*>(u"wayContext"_s), Qt::LeftButton, {}, {5, 8});
    QVERIFY(!dialog->findChild<QComboBox*>(u"contextName"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QRadioButton*>(u"waySsh"_s), Qt::LeftButton, {}, {5, 8});
    QTest::keyClicks(dialog->findChild<QComboBox*>(u"sshHost"_s), u"ops@web1"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"connectionName"_s), u"web"_s);
    QVERIFY(dialog->findChild<QPushButton*>(u"connectionAdd"_s)->isEnabled());
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"connectionAdd"_s), Qt::LeftButton);
    QTRY_VERIFY(session(u"web"_s));
    m_desktop.reset();
    QVERIFY2(time.elapsed() < 8000, qPrintable(QString::number(time.elapsed())));
}

QTEST_MAIN(NewHostsTest)
#include "tst_newhosts.moc"
