// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/remediation/rawdocument.h"
#include "models/domain/engineinfo.h"
#include "models/domain/snapshot.h"

namespace Hull {

/*!
 * The container that the body of a create request would make, as the engine would describe it before it is started, so
 * that the rules can judge it. inspect: of the original, whose id and name it keeps. The error is BadAnswer.
 */
[[nodiscard]] Result<Container> plannedContainer(const RawJson& body, const RawJson& inspect, const EngineInfo& engine);

} // namespace Hull
