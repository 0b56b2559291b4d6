// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

//! The user's home folder: HOME, or what the account says where that is not set, as services of root have it. Qt takes
//! the root of the file system then.
[[nodiscard]] QString homeDirectory();

//! What the account says, whatever HOME is: where ssh looks. Empty where there is no such account.
[[nodiscard]] QString accountDirectory();

[[nodiscard]] QString accountDirectory(const QString& name); //!< of another account; empty where there is none

} // namespace Hull
