// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QString>

#include <compare>
#include <optional>

namespace Hull {

//! A version of the Engine API, "1.41".
struct ApiVersion
{
    int major = 0;
    int minor = 0;

    [[nodiscard]] static std::optional<ApiVersion> fromText(QStringView text);
    [[nodiscard]] QString text() const;

    friend auto operator<=>(const ApiVersion&, const ApiVersion&) = default; // NOLINT(modernize-use-nullptr): clang 14
};

//! Scans speak this where the engine does: every supported Docker has it, no newer one has dropped it by default, and
//! from 1.52 on answers have another shape (moby api/docs/CHANGELOG.md).
constexpr ApiVersion preferredApi{1, 44};
constexpr ApiVersion oldestApi{1, 24}; //!< the oldest that this program knows; Docker 17.06 speaks up to 1.30
constexpr ApiVersion newestTestedApi{1, 55}; //!< engines that offer a newer one are newer than this program

/*!
 * The version to speak with an engine that offers oldest … newest: the preferred one, or what comes nearest. oldest is
 * unset where the engine does not say. wanted is DOCKER_API_VERSION ("1.41", also with a "v" before it, as the docker
 * CLI takes it): nothing newer than that is spoken; empty: there is no such wish. Error kinds: ApiTooOld where they
 * have none in common, BadConfiguration where that is because of what is wanted, or that is no version.
 */
[[nodiscard]] Result<ApiVersion> negotiateApi(
    ApiVersion newest, std::optional<ApiVersion> oldest, const QString& wanted = {});

//! The bound that an engine names when it refuses a request's version ("client version 1.44 is too old. Minimum
//! supported API version is 1.45"); unset for every other message.
[[nodiscard]] std::optional<ApiVersion> apiBoundOfRefusal(const QString& message);

} // namespace Hull
