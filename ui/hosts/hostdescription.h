// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/host.h"
#include "models/domain/savedhost.h"

#include <optional>
#include <vector>

namespace Hull {

//! A host that is in the fleet without being saved, as it would be saved.
[[nodiscard]] SavedHost describe(const Host& host);

//! What the button of a host that could not be reached promises, already chosen in the dialog.
[[nodiscard]] SavedHost mended(SavedHost saved, const std::optional<Error>& error);

[[nodiscard]] QStringList namesOf(const std::vector<SavedHost>& saved);
[[nodiscard]] QStringList groupsOf(const std::vector<SavedHost>& saved); //!< each once, sorted

} // namespace Hull
