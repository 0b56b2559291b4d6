// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window while its hosts live: nothing that the user has chosen moves away, and the window says how it stands.

#include "app/demo/scalecontent.h"
#include "app/session/fleet.h"
#include "models/item/containertablemodel.h"
#include "models/item/hostlistmodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/containers/containertableview.h"

#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20000;

} // namespace

class WindowLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsSelectionAndScrollPosition();
    void saysThatAHostIsLiveAndWhatHappenedLast();
    void countsDownUntilTheNextAttempt();
    void forgetsAHostThatIsRemoved();

private:
    [[nodiscard]] bool openLive(int restartsPerSecond)
    {
        m_window->addHost(ScaleFactory().makeHost(0, 60, restartsPerSecond), u"edge"_s);
        if (!m_window->open()) {
            return false;
        }
        m_window->fleet->setLive(true);
        return QTest::qWaitFor([this] { return session()->isLive(); }, patienceMs);
    }

    [[nodiscard]] HostSession* session() const { return m_window->fleet->sessions().front(); }
    [[nodiscard]] QString hostState() const
    {
        const auto* list = m_window->find<QListView>(u"hostsList"_s);
        return list->model()->index(1, HostListModel::StateColumn).data().toString();
    }

    std::unique_ptr<WindowFixture> m_window;
};

void WindowLiveTest::init()
{
    m_window = std::make_unique<WindowFixture>();
}

void WindowLiveTest::keepsSelectionAndScrollPosition()
{
    QVERIFY(openLive(10));
    const QString name = m_window->shownNames().at(30);
    m_window->table()->scrollTo(m_window->indexOf(name), QAbstractItemView::PositionAtTop);
    m_window->select(name);
    const int scrolled = m_window->table()->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const auto* model = m_window->find<ContainerTableModel>(QString());
    QVERIFY(model);
    QSignalSpy resets(model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(model, &QAbstractItemModel::dataChanged);
    QSignalSpy assessments(session(), &HostSession::assessmentChanged);
    QTRY_VERIFY_WITH_TIMEOUT(assessments.size() >= 5 && changes.size() >= 5, patienceMs);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(
        m_window->table()->currentIndex().siblingAtColumn(ContainerTableModel::NameColumn).data().toString(), name);
    QVERIFY(m_window->table()->selectionModel()->isRowSelected(m_window->table()->currentIndex().row()));
    QCOMPARE(m_window->table()->verticalScrollBar()->value(), scrolled);
}

void WindowLiveTest::saysThatAHostIsLiveAndWhatHappenedLast()
{
    QVERIFY(openLive(10));
    QTRY_COMPARE_WITH_TIMEOUT(hostState(), u"live"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->labelText(u"statusHosts"_s), u"Hosts: 1 live"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->labelText(u"statusActivity"_s).startsWith(u"Last event 0 s ago (edge: start scale-"_s), patienceMs);
    QVERIFY(m_window->headerOf(u"edge"_s).data(GroupStateRole).toString() == "live"_L1);
}

void WindowLiveTest::countsDownUntilTheNextAttempt()
{
    QVERIFY(openLive(0));
    m_window->hosts.front()->server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(hostState().startsWith(u"reconnects in "_s), patienceMs);
    QVERIFY(m_window->indexOf(m_window->shownNames().front()).data(IsStaleRole).toBool());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->labelText(u"statusHosts"_s).contains(u"1 to be tried again"_s), patienceMs);
    // It gets on by itself: the attempts fail, and the next one is announced.
    QTRY_COMPARE_WITH_TIMEOUT(hostState(), u"reconnects in 4 s"_s, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(hostState(), u"reconnects in 3 s"_s, patienceMs);
}

void WindowLiveTest::forgetsAHostThatIsRemoved()
{
    QVERIFY(openLive(10));
    m_window->select(m_window->shownNames().front());
    m_window->fleet->removeHost(session());
    QVERIFY(m_window->shownNames().isEmpty());
    QTest::qWait(300); // what was under way reaches nobody
    QVERIFY(m_window->fleet->sessions().empty());
}

QTEST_MAIN(WindowLiveTest)
#include "tst_windowlive.moc"
