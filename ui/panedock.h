// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDockWidget>

namespace Hull {

//! A dock whose Tab order follows the screen also while it floats: then the window does not see its Tab key.
class PaneDock : public QDockWidget
{
    Q_OBJECT

public:
    using QDockWidget::QDockWidget;

protected:
    bool focusNextPrevChild(bool next) override;
};

} // namespace Hull
