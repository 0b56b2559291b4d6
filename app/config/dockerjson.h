// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QString>

// Docker's own JSON files, read as the docker CLI reads them. For the .cpp files of this folder.

namespace Hull {

//! One of docker's files, which must hold an object; BadConfiguration says why it is no use and names it.
[[nodiscard]] Result<nlohmann::json> readDockerJson(const QString& path);

//! A member by name in any case, as Go reads it; null when it is missing or object is none.
[[nodiscard]] const nlohmann::json& jsonMember(const nlohmann::json& object, QLatin1String name);

[[nodiscard]] QString jsonText(const nlohmann::json& value); //!< empty for anything but a string

//! Whether there certainly is nothing: false also where this account may not look.
[[nodiscard]] bool isMissing(const QString& path);

[[nodiscard]] Error dockerConfigError(Message message, Message remedy, const QString& detail = {});

} // namespace Hull
