// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "models/item/containertablemodel.h"
#include "tests/ui/windowfixture.h"
#include "ui/aboutdialog.h"
#include "ui/details/detailspane.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The window without a mouse and without eyes.
class WindowAccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyControlHasAName();
    void noTwoShortcutsCollide();
    void theTableSpeaksWholeSentences();
    void theCurrentIndexIsValidWhileThereAreRows();
    void worksByKeyboardAlone();
    void panesFollowOneAnother();
    void followsTheTheme();
    void theAboutBoxCloses();

private:
    std::unique_ptr<WindowFixture> m_window;
};

namespace {

bool isControl(const QWidget* widget)
{
    const bool internal = widget->objectName().startsWith(u"qt_"_s) || qobject_cast<const QScrollBar*>(widget);
    return !internal
        && (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget)
            || qobject_cast<const QAbstractScrollArea*>(widget) || qobject_cast<const QTabBar*>(widget)
            || qobject_cast<const QComboBox*>(widget));
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace

void WindowAccessibilityTest::initTestCase()
{
    QAccessible::setActive(true);
}

void WindowAccessibilityTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(fleetHostNames()[0]);
    m_window->addMissingHost(u"gone"_s);
    QVERIFY(m_window->open());
}

void WindowAccessibilityTest::cleanup()
{
    m_window.reset();
}

void WindowAccessibilityTest::everyControlHasAName()
{
    m_window->select(m_window->shownNames().first());
    auto* details = m_window->find<DetailsPane>(u"detailsPane"_s);
    for (int tab = DetailsPane::FindingsTab; tab < DetailsPane::TabCount; ++tab) {
        details->showTab(static_cast<DetailsPane::Tab>(tab)); // makes the page
    }
    m_window->click(m_window->headerOf(fleetHostNames()[0]));
    details->showTab(DetailsPane::EngineTab);
    int controls = 0;
    QStringList nameless;
    for (QWidget* widget : m_window->window->findChildren<QWidget*>()) {
        const bool shownNever = widget->inherits("QTableCornerButton") && widget->isHidden();
        if (isControl(widget) && !shownNever) {
            ++controls;
            const bool inDock = widget->parentWidget() && widget->parentWidget()->inherits("QDockWidget");
            const bool objectNameMissing = widget->objectName().isEmpty() && !inDock
                && !qobject_cast<QLineEdit*>(widget->parentWidget()) && !qobject_cast<QTabBar*>(widget->parentWidget())
                && !widget->inherits("QHeaderView");
            if (nameOf(widget).isEmpty() || objectNameMissing) {
                nameless += QString::fromLatin1(widget->metaObject()->className()) + u" '"_s + widget->objectName()
                    + u"' in "_s + widget->parentWidget()->objectName();
            }
        }
    }
    QVERIFY(controls > 20);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void WindowAccessibilityTest::noTwoShortcutsCollide()
{
    QHash<QKeySequence, QString> seen;
    for (const QAction* action : m_window->window->findChildren<QAction*>()) {
        for (const QKeySequence& shortcut : action->shortcuts()) {
            QVERIFY2(!seen.contains(shortcut),
                qPrintable(shortcut.toString() + u": "_s + seen.value(shortcut) + u" / "_s + action->text()));
            seen.insert(shortcut, action->text());
        }
    }
    for (const char* key : {"F5", "Ctrl+R", "F4", "Alt+Return", "F9", "F6", "Ctrl+F", "Ctrl+O", "Ctrl+C", "Ctrl+I",
             "Ctrl+Q", "Ctrl+G", "Ctrl+PgUp", "Ctrl+PgDown"}) {
        QVERIFY2(seen.contains(QKeySequence(QString::fromLatin1(key))), key);
    }
}

void WindowAccessibilityTest::theTableSpeaksWholeSentences()
{
    QAccessibleInterface* table = QAccessible::queryAccessibleInterface(m_window->table());
    QVERIFY(table);
    QCOMPARE(table->text(QAccessible::Name), u"Containers"_s);
    QAccessibleTableInterface* cells = table->tableInterface();
    QVERIFY(cells);
    QVERIFY(cells->rowCount() > 10);
    const QString name = m_window->shownNames().first();
    const int row = m_window->indexOf(name).row();
    for (int column = 0; column < cells->columnCount(); ++column) {
        QAccessibleInterface* cell = cells->cellAt(row, column);
        QVERIFY2(cell, qPrintable(QString::number(column)));
        QVERIFY2(!cell->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(column)));
    }
    const QString sentence = cells->cellAt(row, 1)->text(QAccessible::Name);
    QVERIFY2(sentence.contains(name) && sentence.contains(fleetHostNames()[0]), qPrintable(sentence));
}

void WindowAccessibilityTest::theCurrentIndexIsValidWhileThereAreRows()
{
    const auto valid = [this] {
        return m_window->table()->model()->rowCount() == 0 || m_window->table()->currentIndex().isValid();
    };
    m_window->select(m_window->shownNames().last());
    auto* filter = m_window->find<QLineEdit>(u"filterEdit"_s);
    for (const QString& text : {m_window->shownNames().first(), u"no such thing"_s, QString()}) {
        filter->setText(text);
        QVERIFY2(valid(), qPrintable(text));
    }
    m_window->action(u"actionGroupByHost"_s)->trigger();
    QVERIFY(valid());
    m_window->action(u"actionGroupByHost"_s)->trigger();
    m_window->action(u"actionCollapseAll"_s)->trigger();
    QVERIFY(valid());
    m_window->action(u"actionExpandAll"_s)->trigger();
    QVERIFY(m_window->refreshed());
    QVERIFY(valid());
    QVERIFY(m_window->find<QListView>(u"hostsList"_s)->currentIndex().isValid());
}

void WindowAccessibilityTest::worksByKeyboardAlone()
{
    // Find a container, look at its findings, read the document, refresh: never touching the mouse.
    const QString wanted = m_window->shownNames().first();
    QWidget* window = m_window->window.get();
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), wanted);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_window->table());
    QTest::keyClick(m_window->table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(m_window->table(), Qt::Key_Down);
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), wanted);
    QTest::keyClick(m_window->table(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"detailsTabBar"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    for (int i = 0; i < 6 && QApplication::focusWidget()->objectName() != u"findingsList"_s; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget()->objectName(), u"findingsList"_s);
    QTest::keyClick(window, Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_window->find<QPlainTextEdit>(u"jsonText"_s)->toPlainText().startsWith(u'{'));
    QTest::keyClick(window, Qt::Key_F5);
    QVERIFY(m_window->fleet->isReading());
    QVERIFY(m_window->refreshed());
    QCOMPARE(m_window->labelText(u"detailsTitle"_s), wanted);
}

void WindowAccessibilityTest::panesFollowOneAnother()
{
    m_window->select(m_window->shownNames().first());
    m_window->table()->setFocus();
    QStringList order;
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(m_window->window.get(), Qt::Key_F6);
        order += QApplication::focusWidget()->objectName();
    }
    const QStringList expected{u"detailsTabBar"_s, u"hostsList"_s, u"filterEdit"_s, u"containersTable"_s};
    QCOMPARE(order, expected);
    QTest::keyClick(m_window->window.get(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"filterEdit"_s);
}

void WindowAccessibilityTest::followsTheTheme()
{
    const auto background = [this] {
        const QImage image = m_window->window->grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() - 4).lightness();
    };
    m_window->action(u"actionThemeDark"_s)->trigger();
    QTRY_VERIFY2(background() < 100, qPrintable(QString::number(background())));
    m_window->action(u"actionThemeLight"_s)->trigger();
    QTRY_VERIFY2(background() > 180, qPrintable(QString::number(background())));
}

void WindowAccessibilityTest::theAboutBoxCloses()
{
    m_window->action(u"actionAbout"_s)->trigger();
    auto* about = m_window->window->findChild<AboutDialog*>();
    QVERIFY(about && about->isVisible());
    QCOMPARE(about->findChild<QLabel*>(u"aboutName"_s)->text(), u"Hullwright "_s + QStringLiteral(HULL_VERSION));
    QTest::keyClick(about, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->window->findChild<AboutDialog*>());
}

QTEST_MAIN(WindowAccessibilityTest)
#include "tst_windowaccessibility.moc"
