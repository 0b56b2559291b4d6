// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/wizardhands.h"

#include <QCheckBox>
#include <QPushButton>

namespace Hull::Test {

using namespace Qt::StringLiterals;

void WizardHands::reset()
{
    m_scene.runner.reset();
    m_scene.window.gateway.questions.clear();
    m_scene.window.gateway.agrees = true;
}

void WizardHands::open(const QStringList& names, const QString& wanted, bool isProduction)
{
    FixWizardContext context{m_scene.runner, m_scene.window.gateway, {}, wanted};
    for (const QString& name : names) {
        context.targets.push_back(m_scene.target(name));
        context.targets.back().isProduction = isProduction;
    }
    m_wizard = std::make_unique<FixWizard>(context);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose, false);
    m_wizard->show();
    m_wizard->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_wizard.get()));
    QTRY_VERIFY(text("fixHint") != FixWizard::tr("Planning…"));
}

//! By the buttons below, as far as they let.
void WizardHands::goTo(const QString& wanted) const
{
    for (int i = 0; i < 5 && page() != wanted; ++i) {
        QTRY_VERIFY2(find<QPushButton>("fixNext")->isEnabled(), qPrintable(text("fixHint")));
        press("fixNext");
    }
    QCOMPARE(page(), wanted);
}

QStringList WizardHands::ticked() const
{
    QStringList rules;
    for (const QCheckBox* box : m_wizard->findChildren<QCheckBox*>()) {
        if (box->objectName().startsWith("fix "_L1) && box->isChecked()) {
            rules += box->objectName().mid(4);
        }
    }
    rules.sort();
    return rules;
}

} // namespace Hull::Test
