// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/policy.h"

#include <QDialog>

class QLabel;
class QTextBrowser;

namespace Hull {

class RowTableView;
class RuleListModel;
class WordFilterEdit;
class WordFilterProxy;

//! What every rule finds, why that matters, and how it is put right: the list above, the chosen rule in full below.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(const Policy& policy, QWidget* parent = nullptr);

    void setPolicy(const Policy& policy); //!< some rules may be judged otherwise by now
    void showRule(const QString& id); //!< chooses it, where there is such a rule

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* createFilterLine();
    QWidget* createContent();
    void filter(const QString& text);
    void showCurrent();

    RuleListModel* m_model;
    WordFilterProxy* m_proxy;
    WordFilterEdit* m_filter;
    QLabel* m_count;
    RowTableView* m_table;
    QTextBrowser* m_details;
};

} // namespace Hull
