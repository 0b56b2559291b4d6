// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containertablemodel.h"
#include "tests/ui/windowfixture.h"

#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Columns that the user adds and takes away, by mouse and keys.
class ColumnMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void addsALabelColumn();
    void offersTheLabelsThatAreThere();
    void addsAnEnvironmentColumnWithoutValues();
    void hidesLabelsThatLookSecret();
    void addsNothingWithoutAKey();
    void sortsByAClick();
    void takesAColumnAwayWhereItIsUnticked();
    void keepsThemFromStartToStart();
    void aResetTakesThemAway();

private:
    [[nodiscard]] QMenu* openMenu() const; //!< by a right click on the header
    void choose(const QString& actionName) const; //!< in the open menu
    [[nodiscard]] QDialog* askedFor(const QString& actionName) const;
    void add(const QString& actionName, const QString& key) const;
    [[nodiscard]] QStringList titles() const; //!< of the shown columns, as they stand
    [[nodiscard]] QStringList cells(int column) const; //!< of containers
    [[nodiscard]] QHeaderView* header() const { return m_window->table()->horizontalHeader(); }

    static constexpr int first = ContainerTableModel::ColumnCount;
    std::unique_ptr<WindowFixture> m_window;
};

void ColumnMenuTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(fleetHostNames()[0]);
    QVERIFY(m_window->open());
}

QMenu* ColumnMenuTest::openMenu() const
{
    auto* menu = m_window->find<QMenu>(u"columnMenu"_s);
    Q_EMIT header()->customContextMenuRequested(QPoint(20, 5));
    return menu->isVisible() ? menu : nullptr;
}

void ColumnMenuTest::choose(const QString& actionName) const
{
    QMenu* menu = openMenu();
    QVERIFY(menu);
    QAction* action = m_window->action(actionName);
    QVERIFY2(action, qPrintable(actionName));
    QTest::mouseClick(menu, Qt::LeftButton, Qt::NoModifier, menu->actionGeometry(action).center());
    QVERIFY(!menu->isVisible());
}

QDialog* ColumnMenuTest::askedFor(const QString& actionName) const
{
    choose(actionName);
    auto* dialog = m_window->find<QDialog>(u"extraColumnDialog"_s);
    return dialog && QTest::qWaitForWindowExposed(dialog) ? dialog : nullptr;
}

void ColumnMenuTest::add(const QString& actionName, const QString& key) const
{
    QDialog* dialog = askedFor(actionName);
    QVERIFY(dialog);
    auto* edit = dialog->findChild<QComboBox*>(u"extraColumnKey"_s);
    QTest::keyClicks(edit->lineEdit(), key);
    edit->completer()->popup()->hide();
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"extraColumnAdd"_s), Qt::LeftButton);
    QTRY_VERIFY(!m_window->find<QDialog>(u"extraColumnDialog"_s));
}

QStringList ColumnMenuTest::titles() const
{
    QStringList list;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(column)) {
            list += m_window->table()->model()->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        }
    }
    return list;
}

QStringList ColumnMenuTest::cells(int column) const
{
    QStringList list;
    for (const QString& name : m_window->shownNames()) {
        list += m_window->indexOf(name).siblingAtColumn(column).data().toString();
    }
    return list;
}

void ColumnMenuTest::addsALabelColumn()
{
    add(u"addLabelColumn"_s, u"com.docker.compose.service"_s);
    QCOMPARE(titles().last(), u"Label com.docker.compose.service"_s);
    QStringList services = cells(first);
    QCOMPARE(services, cells(ContainerTableModel::ServiceColumn));
    services.removeAll(QString());
    QVERIFY(!services.isEmpty());
}

void ColumnMenuTest::offersTheLabelsThatAreThere()
{
    QDialog* dialog = askedFor(u"addLabelColumn"_s);
    QVERIFY(dialog);
    auto* edit = dialog->findChild<QComboBox*>(u"extraColumnKey"_s);
    QVERIFY(edit->findText(u"com.docker.compose.project"_s) >= 0);
    QTest::keyClicks(edit->lineEdit(), u"WORKING"_s); // any part of it, in any case
    QCOMPARE(edit->completer()->completionCount(), 1);
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(edit->completer()->popup(), Qt::Key_Return);
    QCOMPARE(edit->currentText(), u"com.docker.compose.project.working_dir"_s);
    QTest::mouseClick(dialog->findChild<QPushButton*>(u"extraColumnCancel"_s), Qt::LeftButton);
    QCOMPARE(header()->count(), first);
}

void ColumnMenuTest::addsAnEnvironmentColumnWithoutValues()
{
    add(u"addEnvironmentColumn"_s, u"PATH"_s);
    QCOMPARE(titles().last(), u"Env PATH"_s);
    QStringList shown = cells(first);
    shown.removeDuplicates();
    shown.removeAll(QString());
    QCOMPARE(shown, QStringList{u"set"_s});
}

void ColumnMenuTest::hidesLabelsThatLookSecret()
{
    auto* model = m_window->window->findChild<ContainerTableModel*>();
    QVERIFY(model);
    model->removeHost(m_window->fleet->sessions()[0]->host().id());
    Container container;
    container.id = {u"a1"_s};
    container.name = u"leaky"_s;
    container.labels = {{u"deploy.password"_s, u"hunter2hunter2"_s}};
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->containers = {std::make_shared<const Container>(container)};
    auto assessment = std::make_shared<HostAssessment>();
    assessment->snapshot = snapshot;
    assessment->containers.resize(1);
    HostRow row;
    row.host.endpoint = u"unix:///nowhere"_s;
    row.assessment = assessment;
    model->setHost(row.host.id(), row);
    add(u"addLabelColumn"_s, u"deploy.password"_s);
    QCOMPARE(cells(first), QStringList{u"•••"_s});
}

void ColumnMenuTest::addsNothingWithoutAKey()
{
    QDialog* dialog = askedFor(u"addLabelColumn"_s);
    QVERIFY(dialog);
    auto* addButton = dialog->findChild<QPushButton*>(u"extraColumnAdd"_s);
    QVERIFY(!addButton->isEnabled());
    auto* edit = dialog->findChild<QComboBox*>(u"extraColumnKey"_s);
    QTest::keyClicks(edit->lineEdit(), u"  "_s);
    QVERIFY(!addButton->isEnabled());
    QTest::keyClick(edit->lineEdit(), Qt::Key_Return);
    QCOMPARE(header()->count(), first);
}

void ColumnMenuTest::sortsByAClick()
{
    add(u"addLabelColumn"_s, u"com.docker.compose.service"_s);
    m_window->action(u"actionGroupByHost"_s)->setChecked(false);
    m_window->table()->scrollTo(m_window->table()->model()->index(0, first));
    const QPoint at(header()->sectionViewportPosition(first) + 20, header()->height() / 2);
    QTest::mouseClick(header()->viewport(), Qt::LeftButton, Qt::NoModifier, at);
    const QStringList shown = cells(first);
    QStringList sorted = shown;
    std::stable_sort(sorted.begin(), sorted.end());
    QCOMPARE(shown, sorted);
    QVERIFY(shown.first() != shown.last());
}

void ColumnMenuTest::takesAColumnAwayWhereItIsUnticked()
{
    add(u"addLabelColumn"_s, u"com.docker.compose.service"_s);
    add(u"addEnvironmentColumn"_s, u"PATH"_s);
    choose(u"column%1"_s.arg(first));
    QCOMPARE(header()->count(), first + 1);
    QVERIFY(!titles().contains(u"Label com.docker.compose.service"_s));
    QCOMPARE(titles().last(), u"Env PATH"_s);
    QVERIFY(m_window->table()->currentIndex().isValid());
}

void ColumnMenuTest::keepsThemFromStartToStart()
{
    add(u"addLabelColumn"_s, u"com.docker.compose.service"_s);
    add(u"addEnvironmentColumn"_s, u"PATH"_s);
    header()->resizeSection(first, 123);
    header()->moveSection(header()->visualIndex(first), 2);
    const QStringList before = titles();
    m_window->window->close();
    QVERIFY(m_window->show());
    QCOMPARE(titles(), before);
    QCOMPARE(header()->sectionSize(first), 123);
    QTRY_VERIFY(!cells(first).isEmpty());
}

void ColumnMenuTest::aResetTakesThemAway()
{
    const QStringList fresh = titles();
    add(u"addLabelColumn"_s, u"com.docker.compose.service"_s);
    add(u"addEnvironmentColumn"_s, u"PATH"_s);
    choose(u"resetColumns"_s);
    QCOMPARE(titles(), fresh);
    m_window->window->close();
    QVERIFY(m_window->show());
    QCOMPARE(titles(), fresh);
}

QTEST_MAIN(ColumnMenuTest)
#include "tst_columnmenu.moc"
