// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fix/fixpage.h"

namespace Hull {

//! Who else looks after the containers, and what is to be done there. Only where somebody does.
class ManagerPage : public FixPage
{
    Q_OBJECT

public:
    explicit ManagerPage(const FixDrafts& drafts, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString headline() const override;
    void refresh(const FixDraft& /*draft*/) override { } // a manager does not change with what is ticked
};

} // namespace Hull
