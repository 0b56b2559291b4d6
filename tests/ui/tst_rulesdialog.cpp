// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/rulecatalogue.h"
#include "models/item/findinglistmodel.h"
#include "models/item/rulelistmodel.h"
#include "tests/ui/mnemonics.h"
#include "tests/ui/windowfixture.h"
#include "ui/help/rulesdialog.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The rules by mouse and key.
class RulesDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void aKeyOpensItAndEscapeClosesIt();
    void thereIsOneAtATime();
    void everyRuleIsThere();
    void opensAtTheFindingThatIsShown();
    void theKeysWalkFromRuleToRule();
    void filtersAsOneTypes();
    void aPolicyIsTold();
    void followsTheTheme();
    void everyControlHasANameAndALetterOfItsOwn();

private:
    [[nodiscard]] RulesDialog* dialog() const { return m_window->window->findChild<RulesDialog*>(); }
    [[nodiscard]] bool open() const;
    [[nodiscard]] QTableView* table() const { return dialog()->findChild<QTableView*>(u"rulesTable"_s); }
    [[nodiscard]] QLineEdit* filter() const { return dialog()->findChild<QLineEdit*>(u"rulesFilter"_s); }
    [[nodiscard]] QString count() const { return dialog()->findChild<QLabel*>(u"rulesCount"_s)->text(); }
    [[nodiscard]] QString details() const
    {
        return dialog()->findChild<QTextBrowser*>(u"rulesDetails"_s)->toPlainText();
    }
    [[nodiscard]] QString current() const
    {
        return table()->currentIndex().siblingAtColumn(RuleListModel::RuleColumn).data().toString();
    }

    std::unique_ptr<WindowFixture> m_window;
};

void RulesDialogTest::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->addFleetHost(u"edge-gw"_s);
    QVERIFY(m_window->open());
}

bool RulesDialogTest::open() const
{
    m_window->action(u"actionRules"_s)->trigger();
    return QTest::qWaitForWindowExposed(dialog());
}

void RulesDialogTest::aKeyOpensItAndEscapeClosesIt()
{
    QTest::keyClick(m_window->window.get(), Qt::Key_F1);
    QVERIFY(dialog() && dialog()->isVisible());
    QVERIFY(!dialog()->isModal());
    const QPointer<RulesDialog> opened = dialog();
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!opened);
}

void RulesDialogTest::thereIsOneAtATime()
{
    QVERIFY(open());
    m_window->action(u"actionRules"_s)->trigger();
    QCOMPARE(m_window->window->findChildren<RulesDialog*>().size(), 1);
}

void RulesDialogTest::everyRuleIsThere()
{
    QVERIFY(open());
    QCOMPARE(table()->model()->rowCount(), static_cast<int>(ruleCatalogue().size()));
    QCOMPARE(count(), u"%1 rules"_s.arg(ruleCatalogue().size()));
    for (const RuleInfo* rule : ruleCatalogue()) {
        dialog()->showRule(rule->id);
        QCOMPARE(current(), QString(rule->id));
        QVERIFY2(details().contains(QString::fromUtf8(rule->why)), rule->id.data());
        QVERIFY2(details().contains(QString::fromUtf8(rule->fix)), rule->id.data());
        QVERIFY2(rule->references.empty() == !details().contains(u'§'), rule->id.data());
    }
}

void RulesDialogTest::opensAtTheFindingThatIsShown()
{
    QString name;
    const QListView* list = nullptr;
    for (const QString& shown : m_window->shownNames()) {
        m_window->select(shown);
        list = m_window->find<QListView>(u"findingsList"_s); // made when it is needed first
        if (list && list->model()->rowCount() > 1) {
            name = shown;
            break;
        }
    }
    QVERIFY2(!name.isEmpty(), "no container with two findings");
    const QModelIndex second = list->model()->index(1, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(second).center());
    QVERIFY(open());
    QCOMPARE(current(), list->currentIndex().data(FindingListModel::RuleIdRole).toString());
}

void RulesDialogTest::theKeysWalkFromRuleToRule()
{
    QVERIFY(open());
    dialog()->showRule(u"P-01"_s);
    const QString first = details();
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(current(), u"P-02"_s);
    QVERIFY(details() != first);
}

void RulesDialogTest::filtersAsOneTypes()
{
    QVERIFY(open());
    QTest::keyClicks(filter(), u"docker socket"_s);
    QVERIFY(table()->model()->rowCount() > 0);
    QVERIFY(table()->model()->rowCount() < static_cast<int>(ruleCatalogue().size()));
    QCOMPARE(count(), u"%1 of %2 shown"_s.arg(table()->model()->rowCount()).arg(ruleCatalogue().size()));
    filter()->setText(u"no such thing"_s);
    QCOMPARE(details(), u"No rule contains these words."_s);
    QTest::keyClick(filter(), Qt::Key_Escape); // clears it, and closes nothing
    QVERIFY(dialog()->isVisible());
    QCOMPARE(table()->model()->rowCount(), static_cast<int>(ruleCatalogue().size()));
}

void RulesDialogTest::aPolicyIsTold()
{
    QVERIFY(open());
    Policy policy;
    policy.rules.insert(u"P-01"_s, {.enabled = false, .severity = Severity::Low});
    dialog()->setPolicy(policy);
    dialog()->showRule(u"P-01"_s);
    QVERIFY2(details().contains("No, the policy turns it off"_L1), qPrintable(details()));
    QVERIFY2(details().contains("Low by the policy, else "_L1), qPrintable(details()));
}

void RulesDialogTest::followsTheTheme()
{
    QVERIFY(open());
    auto* browser = dialog()->findChild<QTextBrowser*>(u"rulesDetails"_s);
    m_window->theme.setScheme(Theme::Scheme::Light);
    const QString light = browser->toHtml();
    m_window->theme.setScheme(Theme::Scheme::Dark);
    QTRY_VERIFY(browser->toHtml() != light);
    m_window->theme.setScheme(Theme::Scheme::System);
}

void RulesDialogTest::everyControlHasANameAndALetterOfItsOwn()
{
    QVERIFY(open());
    QCOMPARE(sharedMnemonics(*dialog()), QString());
    QVERIFY(!table()->accessibleName().isEmpty());
    QVERIFY(!filter()->accessibleName().isEmpty());
    QVERIFY(!dialog()->findChild<QPushButton*>(u"rulesClose"_s)->text().isEmpty());
}

QTEST_MAIN(RulesDialogTest)
#include "tst_rulesdialog.moc"
