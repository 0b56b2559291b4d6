// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixoffer.h"
#include "models/domain/remediationplan.h"
#include "ui/fix/fixpage.h"

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace Hull {

class ChoiceSection;
class KeepSection;
class StatusMark;

//! Which findings of one container are put right, and how. What comes of each stands beside it as soon as it is known.
class ChoosePage : public FixPage
{
    Q_OBJECT

public:
    explicit ChoosePage(FixDraft& draft, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString headline() const override;
    void refresh(const FixDraft& draft) override;

private:
    struct Row
    {
        QString rule;
        QCheckBox* box;
        StatusMark* fate;
    };
    struct Section
    {
        ChoiceSection* widget;
        QStringList rules; //!< it matters while one of these is ticked
    };

    [[nodiscard]] QWidget* createRow(const OfferedFix& fix);
    void addSections();
    void addCapabilities();
    void replaceCapabilities();
    void addSection(ChoiceSection* section, const QStringList& rules);
    void addUnfixable();
    void onToggled(const QString& rule, bool on);
    void onChanged();
    void showFates(const RemediationPlan* plan);
    [[nodiscard]] QString summaryOf(const RemediationPlan& plan) const;
    [[nodiscard]] QCheckBox* box(const QString& rule) const;
    [[nodiscard]] QStringList ticked() const;

    FixDraft& m_draft;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    std::vector<Section> m_sections;
    KeepSection* m_capabilities = nullptr;
    StatusMark* m_state;
    QLabel* m_summary;
    bool m_isBuilding = true;
};

} // namespace Hull
