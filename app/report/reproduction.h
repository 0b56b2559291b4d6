// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/engineinfo.h"
#include "models/domain/host.h"

#include <QString>

namespace Hull {

//! Two commands for a POSIX shell with which anybody can look for himself, without this program.
struct Reproduction
{
    QString docker; //!< empty where there is none: a simulated host is gone when the program ends
    QString curl; //!< empty as well where what was read is a file

    friend bool operator==(const Reproduction&, const Reproduction&) = default;
};

//! Shows the configuration of a container; reference is its name or its id.
[[nodiscard]] Reproduction reproductionOf(const Host& host, const EngineInfo& engine, const QString& reference);
//! Shows what the engine says of itself.
[[nodiscard]] Reproduction reproductionOf(const Host& host, const EngineInfo& engine);

/*!
 * The text as one word of a shell command, in quotes only where it needs them. What must not be shown as it is (see
 * isUnsafeToShow()) stands in octal within $'…', which bash, ksh, zsh and POSIX of 2024 know.
 */
[[nodiscard]] QString shellWord(const QString& text);

} // namespace Hull
