// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Hull {

class DetailsPane;
class PolicyStore;
class RulesDialog;

//! The way from the window to the rules, which open at the one whose finding is shown.
class HelpActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        const PolicyStore* policy; //!< null: nothing was decided about the rules
        const DetailsPane& details;
        QAction& rules;
        QWidget& window; //!< the dialog's parent
    };

    explicit HelpActions(const Context& context, QObject* parent = nullptr);

private:
    void openRules();

    const Context m_context;
    QPointer<RulesDialog> m_dialog;
};

} // namespace Hull
