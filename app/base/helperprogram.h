// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

//! Where a helper such as hullwright-askpass is: beside the running program, or where it is installed, in a folder that
//! is called like the program. Each has its own helpers there, so that it can be installed without the other. Empty if
//! nowhere.
[[nodiscard]] QString helperProgram(QLatin1String name);

} // namespace Hull
