// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containertablemodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/palette/commandpalette.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The command palette by key and mouse, and the model behind it.
class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void ranksWhatIsTyped_data();
    void ranksWhatIsTyped();
    void showsTheFirstOfMany();
    void speaks();

    void aKeyOpensItAndEscapeClosesIt();
    void offersWhatTheMenusOffer();
    void doesNotOfferWhatCannotBeDone();
    void returnDoesIt();
    void theArrowsChoose();
    void aClickDoesIt();
    void goesToAHost();
    void goesToAContainerThatIsHidden();
    void nothingIsDoneWhereNothingIsFound();

private:
    [[nodiscard]] CommandPalette* palette() const { return m_window->window->findChild<CommandPalette*>(); }
    [[nodiscard]] bool open() const;
    [[nodiscard]] QLineEdit* edit() const { return palette()->findChild<QLineEdit*>(u"paletteEdit"_s); }
    [[nodiscard]] QListView* list() const { return palette()->findChild<QListView*>(u"paletteList"_s); }
    [[nodiscard]] QString count() const { return palette()->findChild<QLabel*>(u"paletteCount"_s)->text(); }
    [[nodiscard]] static QStringList texts(const QAbstractItemModel& model);

    std::unique_ptr<WindowFixture> m_window;
};

void CommandPaletteTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(u"edge-gw"_s);
    m_window->addCleanHost(u"spare"_s);
    QVERIFY(m_window->open());
}

bool CommandPaletteTest::open() const
{
    QTest::keyClick(m_window->window.get(), Qt::Key_K, Qt::ControlModifier);
    return palette() && QTest::qWaitForWindowExposed(palette());
}

QStringList CommandPaletteTest::texts(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts += model.index(row, 0).data().toString();
    }
    return texts;
}

void CommandPaletteTest::ranksWhatIsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u""_s
                             << QStringList{u"web"_s, u"Export report…"_s, u"new-web"_s, u"Refresh"_s, u"old web"_s};
    QTest::newRow("beginning first") << u"WEB"_s << QStringList{u"web"_s, u"new-web"_s, u"old web"_s};
    QTest::newRow("the note last") << u"s"_s << QStringList{u"Refresh"_s, u"web"_s, u"new-web"_s, u"old web"_s};
    QTest::newRow("inside a word") << u"port"_s << QStringList(u"Export report…"_s);
    QTest::newRow("words in any order") << u"report ex"_s << QStringList(u"Export report…"_s);
    QTest::newRow("by the note") << u"web shop"_s << QStringList{u"web"_s, u"old web"_s};
    QTest::newRow("no such thing") << u"zebra"_s << QStringList();
}

void CommandPaletteTest::ranksWhatIsTyped()
{
    QFETCH(const QString, typed);
    QFETCH(const QStringList, found);
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCommands({{u"web"_s, u"shop"_s, {}, {}, {}}, {u"Export report…"_s, u"File"_s, {}, {}, {}},
        {u"new-web"_s, u"spare"_s, {}, {}, {}}, {u"Refresh"_s, u"Hosts"_s, {}, {}, {}},
        {u"old web"_s, u"shop"_s, {}, {}, {}}});
    model.setWords(typed);
    QCOMPARE(texts(model), found);
    QCOMPARE(model.matchCount(), static_cast<int>(found.size()));
}

//! The best of all are shown, wherever they stand.
void CommandPaletteTest::showsTheFirstOfMany()
{
    std::vector<Command> commands;
    for (int i = 0; i < 500; ++i) {
        commands.push_back({u"a web %1"_s.arg(i), {}, {}, {}, {}});
    }
    commands.push_back({u"web"_s, {}, {}, {}, {}});
    CommandModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCommands(std::move(commands));
    model.setWords(u"web"_s);
    QCOMPARE(model.rowCount(), CommandModel::mostShown);
    QCOMPARE(model.matchCount(), 501);
    QCOMPARE(texts(model).mid(0, 2), QStringList({u"web"_s, u"a web 0"_s}));
}

void CommandPaletteTest::speaks()
{
    CommandModel model;
    model.setCommands({{u"Export report…"_s, u"File"_s, u"Ctrl+E"_s, {}, {}}, {u"web"_s, u"shop"_s, {}, {}, {}}});
    QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Export report…, File, Ctrl+E"_s);
    QCOMPARE(model.index(1, 0).data(Qt::AccessibleTextRole).toString(), u"web, shop"_s);
}

void CommandPaletteTest::aKeyOpensItAndEscapeClosesIt()
{
    QVERIFY(open());
    QVERIFY(edit()->hasFocus());
    const QPointer<CommandPalette> opened = palette();
    QTest::keyClick(edit(), Qt::Key_Escape);
    QTRY_VERIFY(!opened);
}

void CommandPaletteTest::offersWhatTheMenusOffer()
{
    QVERIFY(open());
    QTest::keyClicks(edit(), u"dark theme"_s);
    QCOMPARE(texts(*list()->model()), QStringList(u"Dark"_s));
    const QModelIndex dark = list()->model()->index(0, 0);
    QCOMPARE(dark.data(CommandModel::NoteRole).toString(), u"View ▸ Theme"_s);
    edit()->setText(u"export report"_s);
    QCOMPARE(list()->model()->index(0, 0).data(CommandModel::KeyRole).toString(), u"Ctrl+E"_s);
}

void CommandPaletteTest::doesNotOfferWhatCannotBeDone()
{
    QVERIFY(!m_window->action(u"actionAuditLog"_s)->isEnabled());
    QVERIFY(open());
    QTest::keyClicks(edit(), u"audit log"_s);
    QCOMPARE(texts(*list()->model()), QStringList());
}

void CommandPaletteTest::returnDoesIt()
{
    QAction* grouped = m_window->action(u"actionGroupByHost"_s);
    const bool before = grouped->isChecked();
    QVERIFY(open());
    QTest::keyClicks(edit(), u"group by host"_s);
    const QPointer<CommandPalette> opened = palette();
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_COMPARE(grouped->isChecked(), !before);
    QTRY_VERIFY(!opened);
}

void CommandPaletteTest::theArrowsChoose()
{
    QVERIFY(open());
    QCOMPARE(list()->currentIndex().row(), 0);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Down);
    QCOMPARE(list()->currentIndex().row(), 2);
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(list()->currentIndex().row(), 1);
    QTest::keyClicks(edit(), u"e"_s); // the best match, not what stood there before
    QCOMPARE(list()->currentIndex().row(), 0);
}

void CommandPaletteTest::aClickDoesIt()
{
    QAction* grouped = m_window->action(u"actionGroupByHost"_s);
    const bool before = grouped->isChecked();
    QVERIFY(open());
    edit()->setText(u"group by host"_s);
    QTest::mouseClick(
        list()->viewport(), Qt::LeftButton, {}, list()->visualRect(list()->model()->index(0, 0)).center());
    QTRY_COMPARE(grouped->isChecked(), !before);
}

void CommandPaletteTest::goesToAHost()
{
    const int all = static_cast<int>(m_window->shownNames().size());
    QVERIFY(open());
    QTest::keyClicks(edit(), u"spare"_s);
    QCOMPARE(list()->currentIndex().data().toString(), u"spare"_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_VERIFY(m_window->shownNames().size() < all);
    QVERIFY(!m_window->shownNames().isEmpty());
}

//! Neither a filter nor another host that was chosen stands in the way.
void CommandPaletteTest::goesToAContainerThatIsHidden()
{
    const QString name = m_window->shownNames().front();
    m_window->find<QLineEdit>(u"filterEdit"_s)->setText(u"no such container"_s);
    QTRY_VERIFY(m_window->shownNames().isEmpty());
    QVERIFY(open());
    edit()->setText(name);
    QCOMPARE(list()->currentIndex().data().toString(), name);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTRY_COMPARE(
        m_window->table()->currentIndex().siblingAtColumn(ContainerTableModel::NameColumn).data().toString(), name);
    QVERIFY(m_window->find<QLineEdit>(u"filterEdit"_s)->text().isEmpty());
    QTRY_COMPARE(m_window->window->focusWidget(), m_window->table());
}

void CommandPaletteTest::nothingIsDoneWhereNothingIsFound()
{
    QVERIFY(open());
    QTest::keyClicks(edit(), u"no such thing"_s);
    QCOMPARE(count(), u"Nothing is called so."_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_commandpalette.moc"
