// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/fixscene.h"
#include "ui/fix/fixwizard.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <QTextBrowser>

namespace Hull::Test {

//! A wizard over a scene, and what a user does with it: a test of the wizard has these hands.
class WizardHands
{
protected:
    void reset(); //!< the scene as it was before anybody touched it
    void open(const QStringList& names, const QString& wanted = {}, bool isProduction = false);
    [[nodiscard]] QString page() const { return pageOf(*m_wizard); }
    [[nodiscard]] QString text(const char* label) const
    {
        return find<QLabel>(label) ? find<QLabel>(label)->text() : QString();
    }
    [[nodiscard]] QString review() const { return find<QTextBrowser>("reviewText")->toPlainText(); }
    template <typename Widget>
    [[nodiscard]] Widget* find(const char* name) const
    {
        return m_wizard->findChild<Widget*>(QString::fromUtf8(name));
    }
    void press(const char* button) const
    {
        QCoreApplication::processEvents(); // lays out what was just made
        auto* widget = find<QAbstractButton>(button);
        QTest::mouseClick(widget, Qt::LeftButton, {}, {8, widget->height() / 2}); // a check box is its text, too
    }
    void goTo(const QString& page) const;
    [[nodiscard]] QStringList ticked() const;

    FixScene m_scene;
    std::unique_ptr<FixWizard> m_wizard;
};

} // namespace Hull::Test
