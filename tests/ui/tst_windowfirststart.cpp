// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostfile.h"
#include "app/demo/fleetcontent.h"
#include "tests/ui/userhome.h"
#include "tests/ui/windowfixture.h"
#include "ui/desktop.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! A window without hosts: it offers what this computer, docker and ssh know, and a click or a key takes it in.
class WindowFirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void offersOnlyWhatLeadsSomewhere_data();
    void offersOnlyWhatLeadsSomewhere();
    void takesContextsAndSshHostsInByClicks();
    void takesContextsInWhereTheDefaultHostIsDown();
    void ticksTheHostsOfSshWhereTheyWereAskedFor();
    void inspectsThisComputerByKeyboard();
    void importsAContextFromAFile();
    void keepsItsButtonsInsideANarrowWindow();

private:
    void writeSshConfig() const;
    void linkRootlessSocket() const;
    void openDesktop();
    [[nodiscard]] QPushButton* button(const QString& id) const; //!< nullptr where none of the kind is shown
    [[nodiscard]] QDialog* importDialog() const;
    [[nodiscard]] HostSession* session(const QString& name) const;

    std::unique_ptr<UserHome> m_home;
    std::unique_ptr<WindowFixture> m_engines;
    ScriptedGateway* m_gateway = nullptr;
    std::unique_ptr<Desktop> m_desktop;
};

void WindowFirstStartTest::init()
{
    m_home = std::make_unique<UserHome>();
    m_engines = std::make_unique<WindowFixture>();
    for (const QString& name : fleetHostNames().mid(0, 3)) {
        m_engines->addFleetHost(name);
    }
}

void WindowFirstStartTest::cleanup()
{
    m_desktop.reset();
    m_engines.reset();
}

void WindowFirstStartTest::writeSshConfig() const
{
    m_home->write(u".ssh/config"_s, "Host web1\n  ProxyCommand false\n");
}

void WindowFirstStartTest::linkRootlessSocket() const
{
    QVERIFY(QDir().mkpath(m_home->filePath(u"runtime"_s)));
    QVERIFY(QFile::link(m_engines->hosts.front()->host.socketPath, m_home->filePath(u"runtime/docker.sock"_s)));
}

void WindowFirstStartTest::openDesktop()
{
    auto gateway = std::make_unique<ScriptedGateway>();
    m_gateway = gateway.get();
    DesktopOptions options;
    options.configDirectory = m_home->filePath(u"config"_s);
    options.stateDirectory = m_home->filePath(u"state"_s);
    options.dockerSocket = m_home->filePath(u"no-such.sock"_s); // whatever this machine has
    m_desktop = std::make_unique<Desktop>(options, std::move(gateway));
    m_desktop->open();
    QTRY_VERIFY(m_desktop->window()->isReady());
}

QPushButton* WindowFirstStartTest::button(const QString& id) const
{
    for (QPushButton* button : m_desktop->window()->findChildren<QPushButton*>(id)) {
        if (button->isVisible()) {
            return button;
        }
    }
    return nullptr;
}

QDialog* WindowFirstStartTest::importDialog() const
{
    QDialog* found = nullptr;
    (void)QTest::qWaitFor([this, &found] {
        found = m_desktop->window()->findChild<QDialog*>(u"importDialog"_s);
        return found && found->isVisible();
    });
    return found;
}

HostSession* WindowFirstStartTest::session(const QString& name) const
{
    for (HostSession* session : m_desktop->fleet()->sessions()) {
        if (session->host().name == name) {
            return session;
        }
    }
    return nullptr;
}

void WindowFirstStartTest::offersOnlyWhatLeadsSomewhere_data()
{
    QTest::addColumn<int>("contexts");
    QTest::addColumn<bool>("ssh");
    QTest::addColumn<bool>("socket");
    QTest::addColumn<QString>("import"); // the button's text
    QTest::newRow("nothing") << 0 << false << false << u"I&mport hosts…"_s;
    QTest::newRow("one context") << 1 << false << false << u"I&mport 1 docker context…"_s;
    QTest::newRow("three contexts") << 3 << false << false << u"I&mport 3 docker contexts…"_s;
    QTest::newRow("ssh alone") << 0 << true << false << QString();
    QTest::newRow("a socket alone") << 0 << false << true << u"I&mport hosts…"_s;
    QTest::newRow("everything") << 2 << true << true << u"I&mport 2 docker contexts…"_s;
}

void WindowFirstStartTest::offersOnlyWhatLeadsSomewhere()
{
    QFETCH(int, contexts);
    QFETCH(bool, ssh);
    QFETCH(bool, socket);
    QFETCH(QString, import);
    for (int i = 0; i < contexts; ++i) {
        m_home->writeContext(u"edge-%1"_s.arg(i), u"ssh://ops@192.0.2.%1"_s.arg(i + 1));
    }
    if (ssh) {
        writeSshConfig();
    }
    if (socket) {
        linkRootlessSocket();
    }
    openDesktop();
    const auto text = [this](const QString& id) {
        return button(id) ? button(id)->text() : QString();
    };
    QTRY_COMPARE(text(u"emptyImportHosts"_s), import);
    QTRY_COMPARE(button(u"emptyImportSshHosts"_s) != nullptr, ssh);
    QTRY_COMPARE(button(u"emptyInspectComputer"_s) != nullptr, socket);
    QVERIFY(button(u"emptyAddHost"_s) && button(u"emptyOpenFile"_s));
    QVERIFY(m_desktop->fleet()->sessions().empty()); // nothing was connected to
    const QString found = u"Rootless Docker found at "_s + m_home->filePath(u"runtime/docker.sock"_s) + u'.';
    const QList<QLabel*> labels = m_desktop->window()->findChildren<QLabel*>(u"emptyText"_s);
    QCOMPARE(std::any_of(labels.begin(), labels.end(), [&found](const QLabel* l) { return l->text().contains(found); }),
        socket);
}

void WindowFirstStartTest::takesContextsAndSshHostsInByClicks()
{
    for (int i = 0; i < 3; ++i) {
        m_home->writeContext(
            u"edge-%1"_s.arg(i), "unix://"_L1 + m_engines->hosts[static_cast<size_t>(i)]->host.socketPath);
    }
    writeSshConfig();
    openDesktop();
    QTRY_VERIFY(button(u"emptyImportSshHosts"_s));
    QTest::mouseClick(button(u"emptyImportHosts"_s), Qt::LeftButton);
    QDialog* import = importDialog();
    QVERIFY(import);
    auto* accept = import->findChild<QPushButton*>(u"importAccept"_s);
    QCOMPARE(accept->text(), u"&Import 3 hosts"_s);
    auto* tree = import->findChild<QTreeWidget*>(u"importTree"_s);
    const QTreeWidgetItem* web = tree->topLevelItem(1)->child(0);
    tree->scrollToItem(web);
    tree->setCurrentItem(const_cast<QTreeWidgetItem*>(web));
    QTest::keyClick(tree, Qt::Key_Space); // ticks the row
    QCOMPARE(accept->text(), u"&Import 4 hosts"_s);
    QTest::mouseClick(accept, Qt::LeftButton);
    for (const char* name : {"edge-0", "edge-1", "edge-2"}) {
        QTRY_VERIFY(session(QLatin1String(name)));
        QTRY_COMPARE(session(QLatin1String(name))->state(), HostSession::State::Ready);
        QTRY_VERIFY(session(QLatin1String(name))->isLive());
    }
    QTRY_VERIFY(session(u"web1"_s));
    const auto* table = m_desktop->window()->findChild<QTableView*>(u"containersTable"_s);
    QStringList headers;
    const auto inTable = [table, &headers] {
        headers.clear();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data(Qt::DisplayRole).toString().contains(u" · "_s)) {
                headers += table->model()->index(row, 1).data().toString().section(u" · "_s, 0, 0);
            }
        }
        headers.sort();
        return headers == QStringList{u"edge-0"_s, u"edge-1"_s, u"edge-2"_s, u"web1"_s};
    };
    QVERIFY2(QTest::qWaitFor(inTable), qPrintable(headers.join(u' ')));
    QTRY_VERIFY(table->isVisible()); // the hosts' headers may stand in the model a moment before the first container
}

void WindowFirstStartTest::takesContextsInWhereTheDefaultHostIsDown()
{
    m_home->writeContext(u"prod-1"_s, "unix://"_L1 + m_engines->hosts[0]->host.socketPath);
    m_home->writeContext(u"prod-2"_s, "unix://"_L1 + m_engines->hosts[1]->host.socketPath);
    qputenv("DOCKER_HOST", "unix://" + m_home->filePath(u"down.sock"_s).toUtf8());
    openDesktop();
    QTRY_VERIFY(button(u"emptyRetry"_s)); // it was tried, and is not there
    QTRY_VERIFY(button(u"emptyImportHosts"_s));
    QTest::mouseClick(button(u"emptyImportHosts"_s), Qt::LeftButton);
    QDialog* dialog = importDialog();
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"importAccept"_s), Qt::LeftButton);
    QTRY_VERIFY(session(u"prod-2"_s) && session(u"prod-2"_s)->state() == HostSession::State::Ready);
    QTRY_VERIFY(session(u"prod-1"_s) && session(u"prod-1"_s)->state() == HostSession::State::Ready);
}

void WindowFirstStartTest::ticksTheHostsOfSshWhereTheyWereAskedFor()
{
    m_home->writeContext(u"edge"_s, u"ssh://ops@192.0.2.1"_s);
    writeSshConfig();
    openDesktop();
    QTRY_VERIFY(button(u"emptyImportSshHosts"_s));
    QTest::mouseClick(button(u"emptyImportSshHosts"_s), Qt::LeftButton);
    const QDialog* import = importDialog();
    QVERIFY(import);
    const auto* tree = import->findChild<QTreeWidget*>(u"importTree"_s);
    QCOMPARE(tree->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(tree->topLevelItem(1)->child(0)->checkState(0), Qt::Checked);
}

void WindowFirstStartTest::inspectsThisComputerByKeyboard()
{
    linkRootlessSocket();
    openDesktop();
    QTRY_VERIFY(button(u"emptyInspectComputer"_s));
    button(u"emptyInspectComputer"_s)->setFocus();
    QTest::keyClick(button(u"emptyInspectComputer"_s), Qt::Key_Space);
    QTRY_VERIFY(session(u"docker-rootless"_s));
    QTRY_COMPARE(session(u"docker-rootless"_s)->state(), HostSession::State::Ready);
    const Result<SavedHosts> saved = HostFile(m_home->filePath(u"config"_s)).read();
    QVERIFY(saved && saved->hosts.size() == 1);
    QVERIFY(saved->hosts.front().connectAtStart);
}

void WindowFirstStartTest::importsAContextFromAFile()
{
    m_home->write(u"export/meta.json"_s,
        uR"({"Name":"exported","Endpoints":{"docker":{"Host":"unix://%1"}}})"_s
            .arg(m_engines->hosts.front()->host.socketPath)
            .toUtf8());
    const QString archive = m_home->filePath(u"exported.dockercontext"_s);
    QCOMPARE(
        QProcess::execute(u"tar"_s, {u"-cf"_s, archive, u"-C"_s, m_home->filePath(u"export"_s), u"meta.json"_s}), 0);
    openDesktop();
    m_gateway->files = {archive};
    QTRY_VERIFY(button(u"emptyImportHosts"_s));
    QTest::mouseClick(button(u"emptyImportHosts"_s), Qt::LeftButton);
    QVERIFY(importDialog());
    QTest::mouseClick(importDialog()->findChild<QPushButton*>(u"importFile"_s), Qt::LeftButton);
    QTRY_VERIFY2(session(u"exported"_s), qPrintable(m_gateway->told.join(u' ')));
    QTRY_COMPARE(session(u"exported"_s)->state(), HostSession::State::Ready);
    // A second time is an error that is told, and the first stays.
    QMetaObject::invokeMethod(m_desktop->window(), "importHostsRequested");
    QVERIFY(importDialog());
    QTest::mouseClick(importDialog()->findChild<QPushButton*>(u"importFile"_s), Qt::LeftButton);
    QTRY_COMPARE(m_gateway->told.size(), 1);
    QVERIFY(session(u"exported"_s));
}

void WindowFirstStartTest::keepsItsButtonsInsideANarrowWindow()
{
    m_home->writeContext(u"edge"_s, u"ssh://ops@192.0.2.1"_s);
    writeSshConfig();
    linkRootlessSocket();
    openDesktop();
    QTRY_VERIFY(button(u"emptyInspectComputer"_s) && button(u"emptyImportSshHosts"_s));
    const auto rows = [this] { // -1 while a button is cut off
        QSet<int> heights;
        for (const auto* id : {"emptyInspectComputer", "emptyImportHosts", "emptyImportSshHosts", "emptyAddHost",
                 "emptyOpenFile", "emptyOpenDemo"}) {
            const QPushButton* shown = button(QLatin1String(id));
            if (!shown || !shown->parentWidget()->rect().contains(shown->geometry())
                || shown->width() < shown->sizeHint().width()) {
                return -1;
            }
            heights.insert(shown->y());
        }
        return static_cast<int>(heights.size());
    };
    QWidget* window = m_desktop->window();
    window->resize(1900, 600);
    QTRY_COMPARE(rows(), 1);
    window->resize(800, 600);
    QTRY_VERIFY(rows() > 1);
    QCOMPARE(window->width(), 800);
    window->resize(1900, 600);
    QTRY_COMPARE(rows(), 1);
}

QTEST_MAIN(WindowFirstStartTest)
#include "tst_windowfirststart.moc"
