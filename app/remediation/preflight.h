// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/createbody.h"
#include "app/remediation/remedyrun.h"
#include "models/domain/remediationplan.h"

namespace Hull {

/*!
 * What can be said before anything is touched, from what was read of the host alone: who manages the container,
 * whether its image and networks are there, whether its ports are free, what depends on it. What only the engine can
 * answer (the writable layer, paths on the host) is asked by whoever carries the plan out.
 */
[[nodiscard]] std::vector<PreflightLine> preflight(
    const ContainerDocuments& documents, const Container& original, const RawJson& body, const RemedyOutcome& outcome);

//! What no recreate can keep of this container.
[[nodiscard]] std::vector<Message> lossesOf(const Container& original, const RawJson& inspect, bool copiesLayer);

} // namespace Hull
