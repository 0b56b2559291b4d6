// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixchoices.h"
#include "app/remediation/preflightanswers.h"
#include "app/remediation/rawdocument.h"
#include "models/domain/container.h"
#include "models/domain/remediationplan.h"

namespace Hull {

//! The lines about what the container has written outside of its mounts, and what becomes of it. body: of the new one.
[[nodiscard]] std::vector<PreflightLine> layerPreflight(const PreflightAnswers& answers, const RawJson& inspect,
    const Container& original, const RawJson& body, const SwapChoices& choices);

//! Whether there is anything to be copied into the new container.
[[nodiscard]] bool hasWritten(const PreflightAnswers& answers, const RawJson& inspect);

} // namespace Hull
