// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/transport/endpoint.h"
#include "models/domain/host.h"

namespace Hull {

/*!
 * Opens the way to a host's engine. Local sockets need no more than a look; kinds of host that this version cannot
 * reach come back as Error::Kind::Unsupported with what to do instead.
 */
[[nodiscard]] Result<Endpoint> openDirect(const Host& host);

} // namespace Hull
