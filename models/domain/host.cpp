// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/host.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString endpointKindName(EndpointKind kind)
{
    switch (kind) {
    case EndpointKind::Unix:
        return u"unix"_s;
    case EndpointKind::Tcp:
        return u"tcp"_s;
    case EndpointKind::Tls:
        return u"tls"_s;
    case EndpointKind::Ssh:
        return u"ssh"_s;
    case EndpointKind::File:
        return u"file"_s;
    case EndpointKind::Demo:
        return u"demo"_s;
    }
    return u"unix"_s;
}

HostId Host::id() const
{
    const bool hasJumpHost = kind == EndpointKind::Ssh && !ssh.jumpHost.isEmpty();
    return {hasJumpHost ? QString(endpoint + viaJumpHost + ssh.jumpHost) : endpoint};
}

} // namespace Hull
