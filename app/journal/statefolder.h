// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QProcessEnvironment>

#include <optional>

namespace Hull {

//! $XDG_STATE_HOME/hullwright, else ~/.local/state/hullwright. A relative $XDG_STATE_HOME does not count.
[[nodiscard]] QString defaultStateDirectory(const QProcessEnvironment& environment);

//! Makes the folder for the owner alone where it is not there yet, and makes sure that it is a folder. Returns the
//! reason of a failure, empty when all went well.
[[nodiscard]] QString makePrivateFolder(const QString& path);

//! Makes an empty file for the owner alone where there is none. Returns the same.
[[nodiscard]] QString makePrivateFile(const QString& path);

//! What is wrong with a place where changes are to be recorded.
[[nodiscard]] Error stateUnwritable(const QString& path, const QString& reason);

} // namespace Hull
