// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fix/fixpage.h"

#include <QSet>

class QTreeWidget;
class QTreeWidgetItem;

namespace Hull {

//! The containers of a group, each with how its plan stands. What cannot be changed is left out unless ticked again.
class GroupPage : public FixPage
{
    Q_OBJECT

public:
    explicit GroupPage(const FixDrafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString headline() const override;
    void refresh(const FixDraft& draft) override;

    [[nodiscard]] bool isChosen(const FixDraft& draft) const;

Q_SIGNALS:
    void chosenChanged();

private:
    enum Column { NameColumn, HostColumn, StateColumn, RulesColumn, ColumnCount };

    [[nodiscard]] QTreeWidgetItem* itemOf(const FixDraft& draft) const;

    const FixDrafts m_drafts;
    QTreeWidget* m_list;
    QSet<const FixDraft*> m_known; //!< whose first plan has decided about its tick
};

} // namespace Hull
