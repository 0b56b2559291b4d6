// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way of somebody who finds a privileged container and puts it right: in the real window, by click and key,
// on a real engine. Clicks go through the window system: a window that another one blocks takes none of them.

#include "app/session/fleet.h"
#include "app/transaction/changes.h"
#include "models/item/containertablemodel.h"
#include "models/item/findinglistmodel.h"
#include "models/item/roles.h"
#include "tests/live/fixrig.h"
#include "ui/fix/changesrunner.h"
#include "ui/fix/fixwizard.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/modalgateway.h"
#include "ui/windowsettings.h"

#include <QApplication>
#include <QCheckBox>
#include <QJsonArray>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QWindow>

#include <algorithm>
#include <memory>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;

void click(const QWidget* widget)
{
    const QPoint centre(qMin(widget->width() / 2, 40), widget->height() / 2); // a check box is its text, too
    QTest::mouseClick(widget->window()->windowHandle(), Qt::LeftButton, {}, widget->mapTo(widget->window(), centre));
}

void click(const QAbstractItemView* view, const QModelIndex& index, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mouseClick(view->window()->windowHandle(), Qt::LeftButton, modifiers,
        view->viewport()->mapTo(view->window(), view->visualRect(index).center()));
}

//! For the command of a container: it serves one page on port 80, and stops at once.
const QString server = u"echo hello > /tmp/index.html; exec httpd -f -p 80 -h /tmp"_s;

} // namespace

class LiveFixWizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void putsAContainerRightAndTakesItBack();
    void takesBackWhatDoesNotStayUp();
    void givesTheOriginalUp();
    void changesSeveralUpToTheFirstThatFails();

private:
    [[nodiscard]] bool run(const QStringList& options, const QString& command);
    void open();
    [[nodiscard]] QModelIndex row(const QString& container) const;
    void select(const QString& container, Qt::KeyboardModifiers modifiers = {}) const;
    void showFinding(const QString& rule) const;
    [[nodiscard]] FixWizard* wizard() const { return m_window->findChild<FixWizard*>(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return wizard()->findChild<Widget*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString page() const;
    void allowAndRecreate() const;
    void agree(const QString& question) const; //!< to a box that asks

    FixRig m_rig;
    QTemporaryDir m_home;
    ModalGateway m_gateway;
    Theme m_theme;
    std::unique_ptr<WindowSettings> m_settings;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<ChangesRunner> m_runner;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<MainWindow> m_window;
};

void LiveFixWizardTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("DOCKER_CONFIG", m_home.filePath(u".docker"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_home.filePath(u"runtime"_s).toUtf8());
}

void LiveFixWizardTest::init()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
}

bool LiveFixWizardTest::run(const QStringList& options, const QString& command)
{
    return !m_rig
                .run(QStringList{u"run"_s, u"-d"_s, u"--stop-timeout"_s, u"2"_s} + options
                    + QStringList{u"busybox:test"_s, u"sh"_s, u"-c"_s, command})
                .isEmpty();
}

void LiveFixWizardTest::open()
{
    m_settings = std::make_unique<WindowSettings>(m_home.filePath(u"config"_s));
    m_fleet = std::make_unique<Fleet>();
    m_changes = std::make_unique<Changes>(*m_fleet, m_rig.stateDirectory());
    m_runner = std::make_unique<ChangesRunner>(*m_changes);
    const QString socket = m_rig.engine().socketPath();
    HostSession* session = m_fleet->addHost({u"lab"_s, EndpointKind::Unix, "unix://"_L1 + socket, socket, true});
    m_window = std::make_unique<MainWindow>(
        WindowContext{*m_fleet, m_theme, *m_settings, m_gateway, false, false, m_runner.get(), {}});
    m_window->resize(1500, 1000);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_window->isReady());
    m_fleet->setLive(true);
    m_fleet->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Ready, patienceMs);
}

void LiveFixWizardTest::cleanup()
{
    m_window.reset();
    m_runner.reset();
    m_changes.reset();
    m_fleet.reset();
}

QModelIndex LiveFixWizardTest::row(const QString& container) const
{
    const auto* table = m_window->findChild<QTableView*>(u"containersTable"_s);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        const QModelIndex index = table->model()->index(row, ContainerTableModel::NameColumn);
        if (!index.data(IsGroupRole).toBool() && index.data().toString() == container) {
            return index;
        }
    }
    return {};
}

void LiveFixWizardTest::select(const QString& container, Qt::KeyboardModifiers modifiers) const
{
    QTRY_VERIFY_WITH_TIMEOUT(row(container).isValid(), patienceMs);
    auto* table = m_window->findChild<QTableView*>(u"containersTable"_s);
    table->scrollTo(row(container));
    click(table, row(container), modifiers);
}

void LiveFixWizardTest::showFinding(const QString& rule) const
{
    auto* list = m_window->findChild<QListView*>(u"findingsList"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, FindingListModel::MessageColumn);
        if (index.data(FindingListModel::RuleIdRole).toString() == rule) {
            list->scrollTo(index);
            click(list, index);
            return;
        }
    }
    QFAIL("there is no such finding");
}

QString LiveFixWizardTest::page() const
{
    for (const QLabel* label : wizard() ? wizard()->findChildren<QLabel*>() : QList<QLabel*>()) {
        if (label->accessibleName().contains(u"this page: "_s)) {
            return label->accessibleName().section(u"this page: "_s, 1);
        }
    }
    return {};
}

//! From the review on; nothing is allowed on the host before.
void LiveFixWizardTest::allowAndRecreate() const
{
    QVERIFY(!find<QPushButton>("fixNext")->isEnabled());
    click(find<QPushButton>("allowChanges"));
    QTRY_VERIFY(find<QPushButton>("fixNext")->isEnabled());
    click(find<QPushButton>("fixNext"));
    QTRY_COMPARE(page(), u"Recreate"_s);
}

void LiveFixWizardTest::agree(const QString& question) const
{
    QTRY_VERIFY(wizard()->findChild<QMessageBox*>(question));
    auto* box = wizard()->findChild<QMessageBox*>(question);
    QVERIFY(QTest::qWaitForWindowExposed(box));
    const QList<QAbstractButton*> buttons = box->buttons();
    const auto accept = std::find_if(buttons.begin(), buttons.end(),
        [box](QAbstractButton* button) { return box->buttonRole(button) == QMessageBox::AcceptRole; });
    QVERIFY(accept != buttons.end());
    click(*accept); // the box goes with it
}

void LiveFixWizardTest::putsAContainerRightAndTakesItBack()
{
    QVERIFY(run({u"--name"_s, u"web"_s, u"--privileged"_s, u"-p"_s, u"80:80"_s, u"-v"_s, u"site:/tmp"_s}, server));
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
    const QJsonObject before = m_rig.inspect(u"web"_s);
    open();
    select(u"web"_s);
    showFinding(u"A-01"_s);
    click(m_window->findChild<QPushButton*>(u"findingFix"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Review"_s, patienceMs);
    const QString review = find<QTextBrowser>("reviewText")->toPlainText();
    QVERIFY2(review.contains(u"port 8080 of every address"_s), qPrintable(review));
    find<QSpinBox>("probation")->setValue(1);
    QTRY_VERIFY(find<QLabel>("fixHint")->text().isEmpty());
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    allowAndRecreate();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Result"_s, patienceMs);
    const QString told = find<QLabel>("resultText")->text();
    QVERIFY2(told.startsWith(u"web was recreated."_s), qPrintable(told));
    QCOMPARE(m_window->findChild<QLabel*>(u"statusLock"_s)->text(), u"Hosts that may be changed: 1"_s);
    QCOMPARE(m_rig.containers(), (QStringList{u"web running"_s, u"web.hull-old exited"_s}));
    const QJsonObject after = m_rig.inspect(u"web"_s);
    QCOMPARE(after["HostConfig"_L1]["Privileged"_L1].toBool(true), false);
    QCOMPARE(after["HostConfig"_L1]["CapDrop"_L1].toArray(), QJsonArray{u"ALL"_s});
    QVERIFY(after["HostConfig"_L1]["SecurityOpt"_L1].toArray().contains(u"no-new-privileges:true"_s));
    QCOMPARE(m_rig.get(8080), QByteArray("hello\n"));
    QVERIFY(m_rig.get(80).isEmpty());

    click(find<QPushButton>("resultRollBack"));
    agree(u"rollBackQuestion"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        page() == u"Result"_s && find<QLabel>("resultText")->text().startsWith(u"The original web runs again."_s),
        patienceMs);
    const QJsonObject restored = m_rig.inspect(u"web"_s);
    QCOMPARE(restored["Id"_L1], before["Id"_L1]);
    QCOMPARE(differences(identityOf(before), identityOf(restored)), QStringList());
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QTRY_COMPARE(m_rig.get(80), QByteArray("hello\n"));
    QPointer<FixWizard> open = wizard();
    click(find<QPushButton>("fixClose"));
    QTRY_VERIFY(!open);
}

void LiveFixWizardTest::takesBackWhatDoesNotStayUp()
{
    QVERIFY(run({u"--name"_s, u"needy"_s, u"--privileged"_s},
        u"grep -q CapEff:.*ffffff /proc/1/status || { echo no rights; exit 7; }; "_s + FixRig::untilStopped()));
    const QJsonObject before = m_rig.inspect(u"needy"_s);
    open();
    select(u"needy"_s);
    showFinding(u"A-01"_s);
    click(m_window->findChild<QPushButton*>(u"findingFix"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Review"_s, patienceMs);
    allowAndRecreate();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Result"_s, patienceMs);
    const QString told = find<QLabel>("resultText")->text();
    QVERIFY2(told.startsWith(u"The original needy runs again."_s), qPrintable(told));
    QVERIFY(find<QPlainTextEdit>("resultLog")->toPlainText().contains(u"no rights"_s));
    QCOMPARE(differences(identityOf(before), identityOf(m_rig.inspect(u"needy"_s))), QStringList());
    QCOMPARE(m_rig.containers(), QStringList{u"needy running"_s});
}

void LiveFixWizardTest::givesTheOriginalUp()
{
    QVERIFY(run({u"--name"_s, u"web"_s, u"-p"_s, u"81:80"_s, u"-v"_s, u"site:/tmp"_s}, server));
    open();
    select(u"web"_s);
    showFinding(u"P-01"_s);
    click(m_window->findChild<QPushButton*>(u"findingFix"_s));
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Review"_s, patienceMs);
    find<QSpinBox>("probation")->setValue(1);
    QTRY_VERIFY(find<QLabel>("fixHint")->text().isEmpty());
    allowAndRecreate();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Result"_s, patienceMs);
    click(find<QPushButton>("resultGiveUp"));
    agree(u"giveUpQuestion"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_rig.containers(), QStringList{u"web running"_s}, patienceMs);
    QTRY_COMPARE(page(), u"Result"_s);
    QVERIFY(!find<QPushButton>("resultRollBack")->isVisible());
}

void LiveFixWizardTest::changesSeveralUpToTheFirstThatFails()
{
    QVERIFY(run({u"--name"_s, u"first"_s, u"-p"_s, u"81:80"_s, u"-v"_s, u"site:/tmp"_s}, server));
    QVERIFY(run(
        {u"--name"_s, u"second"_s}, u"grep -q 'NoNewPrivs:.*0' /proc/1/status || exit 5; "_s + FixRig::untilStopped()));
    QVERIFY(run({u"--name"_s, u"third"_s}, FixRig::untilStopped()));
    open();
    select(u"first"_s);
    select(u"second"_s, Qt::ControlModifier);
    select(u"third"_s, Qt::ControlModifier);
    QTest::keyClick(m_window->windowHandle(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(page(), u"Choose"_s);
    for (const QString& next : {u"Check"_s, u"Review"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("fixNext")->isEnabled(), patienceMs);
        click(find<QPushButton>("fixNext"));
        QCOMPARE(page(), next);
    }
    find<QSpinBox>("probation")->setValue(1);
    QTRY_VERIFY(find<QLabel>("fixHint")->text().isEmpty());
    const QString last = m_rig.inspect(u"third"_s)["Id"_L1].toString();
    allowAndRecreate();
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Result"_s, 2 * patienceMs);
    const auto* list = find<QListWidget>("resultList");
    QCOMPARE(list->item(0)->text(), u"first: Done and verified"_s);
    QCOMPARE(list->item(1)->text(), u"second: Taken back"_s);
    QCOMPARE(list->item(2)->text(), u"third: not begun"_s);
    QCOMPARE(m_rig.containers(),
        (QStringList{u"first running"_s, u"first.hull-old exited"_s, u"second running"_s, u"third running"_s}));
    QCOMPARE(m_rig.inspect(u"third"_s)["Id"_L1].toString(), last);
}

QTEST_MAIN(LiveFixWizardTest)
#include "tst_live_fixwizard.moc"
