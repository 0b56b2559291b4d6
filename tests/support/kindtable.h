// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <vector>

namespace Hull::Test {

/*!
 * One row of the table behind expectationsOf(): what differs from a plain running container (see plainVerdicts), as
 * words "RULE=outcome", with severity, status and certainty after colons where they matter: "P-01=fail:high:open".
 * "when?RULE=…" counts only where a circumstance is given (kernel, live, cgroup2, apparmor, selinux), "!when?RULE=…"
 * only where it is not. Of several words for one rule the last that counts stands. "@name" is a set of words with a
 * name of its own.
 */
struct KindRow
{
    const char* kind;
    const char* words;
};

extern const char* const plainVerdicts;

[[nodiscard]] const std::vector<KindRow>& containerKindRows();
[[nodiscard]] const std::vector<KindRow>& swarmKindRows();

//! The words behind "@name"; nullptr when there is no such set.
[[nodiscard]] const char* verdictSet(const QString& name);

} // namespace Hull::Test
