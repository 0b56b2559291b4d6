// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/apiversion.h"
#include "app/remediation/rawdocument.h"

#include <QByteArray>

#include <vector>

namespace Hull {

struct ContainerDocuments;

//! One request to an engine. The body of a create request holds the container's secrets: never log or show it.
struct EngineRequest
{
    QByteArray method;
    QByteArray path; //!< with API version and query
    QByteArray body; //!< JSON, or empty
};

//! What makes the replacement, in this order; nothing of it touches the original or starts anything.
struct RecreateRequests
{
    EngineRequest create;
    //! Networks that it is put on or taken off before it is started, which the create request cannot say.
    std::vector<EngineRequest> networks;
};

/*!
 * The requests that make a container of that name of a body of recreateBody() or twinBody(), from the same documents.
 * The platform is named only where it is not the engine's own.
 */
[[nodiscard]] RecreateRequests recreateRequests(
    const QString& name, const RawJson& body, const ContainerDocuments& documents);

} // namespace Hull
