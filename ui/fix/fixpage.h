// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <vector>

namespace Hull {

class FixDraft;

using FixDrafts = std::vector<FixDraft*>; //!< one, or the members of a group in the order in which they are changed

//! One page of the fix wizard.
class FixPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0; //!< in the list of steps
    [[nodiscard]] virtual QString headline() const = 0; //!< above the page
    virtual void refresh(const FixDraft& draft) = 0; //!< what is known of it has changed
};

} // namespace Hull
