// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/recreaterequests.h"

namespace Hull {

//! One request about a network, in the terms of EngineActions.
struct NetworkRequest
{
    QString network;
    bool connects = true; //!< false: it is taken off
    QByteArray endpointConfig; //!< JSON; may be empty
};

//! The create request, in the terms of EngineActions.
struct CreateRequest
{
    QString name;
    QString platform; //!< empty: the engine's own
};

[[nodiscard]] std::vector<NetworkRequest> networkRequests(const RecreateRequests& requests);
[[nodiscard]] CreateRequest createRequest(const RecreateRequests& requests);

} // namespace Hull
