// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

namespace Hull {

//! How a host is reached. The names are part of the JSON contract, see endpointKindName().
enum class EndpointKind { Unix, Tcp, Tls, Ssh, File, Demo };

[[nodiscard]] QString endpointKindName(EndpointKind kind);

//! A host as the user knows it. Carries no secret.
struct Host
{
    QString name; //!< "local", the name of a context, or the address
    EndpointKind kind = EndpointKind::Unix;
    QString endpoint; //!< as shown and reported, "unix:///var/run/docker.sock", "demo://edge-1"
    QString socketPath; //!< where a Unix or Demo host listens
    bool tlsVerified = true; //!< false: the server's certificate is not checked (H-02); only for EndpointKind::Tls

    [[nodiscard]] HostId id() const { return {endpoint}; }

    friend bool operator==(const Host&, const Host&) = default;
};

} // namespace Hull
