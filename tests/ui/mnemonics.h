// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QList>
#include <QString>
#include <QWidget>

namespace Hull::Test {

//! Which entries of a menu have the same letter for Alt: "&Find / &Filter"; empty: none.
[[nodiscard]] QString sharedMnemonics(const QList<QAction*>& entries);

//! Likewise of what is visible of a window at this moment: its menu bar, buttons, tabs and labels of fields.
[[nodiscard]] QString sharedMnemonics(const QWidget& window);

} // namespace Hull::Test
