// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

//! A tool tip that shows foreign text as it is. Qt takes whatever looks like markup for markup, and would even load the
//! pictures it names.
[[nodiscard]] QString plainTip(const QString& text);

} // namespace Hull
