// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QLineEdit>

class QAction;

namespace Hull {

//! Puts one of our icons into a line edit, with a name for assistive technology: Qt gives its icon buttons none.
QAction* addLineEditIcon(
    QLineEdit& edit, QLatin1String icon, QLineEdit::ActionPosition position, const QString& accessibleName);

} // namespace Hull
