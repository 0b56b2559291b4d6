// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/rawdocument.h"

#include <string_view>

namespace Hull {

//! Removes the security options of one kind, in any of the engine's spellings ("seccomp=x", "seccomp:x").
void eraseSecurityOptions(RawJson& hostConfig, std::string_view kind);

//! Removes the label=disable that the engine itself adds to privileged containers and to those in the host's process
//! or IPC namespace, unless one of these reasons remains: the engine would only add it again.
void eraseAddedLabelDisable(RawJson& hostConfig);

//! Whether the engine adds label=disable to this configuration.
[[nodiscard]] bool addsLabelDisable(const RawJson& hostConfig);

void eraseLabelDisable(RawJson& hostConfig);

} // namespace Hull
