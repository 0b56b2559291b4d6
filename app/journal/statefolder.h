// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QProcessEnvironment>

#include <optional>

namespace Hull {

//! $XDG_STATE_HOME/hullwright, else ~/.local/state/hullwright. A relative $XDG_STATE_HOME does not count.
[[nodiscard]] QString defaultStateDirectory(const QProcessEnvironment& environment);

//! Makes the folder for the owner alone where it is not there yet, and makes sure that it is a folder. FileUnwritable.
[[nodiscard]] std::optional<Error> makePrivateFolder(const QString& path);

//! Makes an empty file for the owner alone where there is none. FileUnwritable.
[[nodiscard]] std::optional<Error> makePrivateFile(const QString& path);

//! What is wrong with a place where state is to be kept.
[[nodiscard]] Error stateUnwritable(const QString& path, const QString& reason);

} // namespace Hull
