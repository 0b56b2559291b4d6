// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/createbody.h"
#include "app/remediation/fixchoices.h"
#include "app/remediation/preflightanswers.h"
#include "models/domain/remediationplan.h"

namespace Hull {

/*!
 * The lines of a preflight that stand on what was asked beyond the container's documents: what it has written, paths
 * and ports of the host, whether it carries our own connection, which calls pass, how it is stopped.
 */
[[nodiscard]] std::vector<PreflightLine> answeredPreflight(const PreflightAnswers& answers,
    const ContainerDocuments& documents, const Container& original, const RawJson& body, const SwapChoices& choices);

//! How long the original is given to stop before it is killed, in seconds.
[[nodiscard]] int stopSeconds(const RawJson& inspect, const SwapChoices& choices);

} // namespace Hull
