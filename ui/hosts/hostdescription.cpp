// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/hostdescription.h"

namespace Hull {

using namespace Qt::StringLiterals;

SavedHost describe(const Host& host)
{
    SavedHost saved;
    saved.name = host.name;
    saved.context = host.context;
    if (saved.context.isEmpty() && host.kind == EndpointKind::Ssh) {
        saved.ssh = host.ssh;
    } else if (saved.context.isEmpty()) {
        saved.url = host.endpoint;
        saved.useTls = host.kind == EndpointKind::Tls;
        saved.tls = host.tls;
        saved.serverName = host.serverName;
        saved.verifyTls = host.tlsVerified;
        saved.plainTcpAllowed = host.plainTcpAllowed;
    } else if (host.kind == EndpointKind::Tcp && host.plainTcpAllowed) {
        saved.plainTcpAllowed = true;
        saved.plainTcpEndpoint = host.endpoint;
    }
    return saved;
}

SavedHost mended(SavedHost saved, const std::optional<Error>& error)
{
    if (error && error->kind == Error::Kind::TlsExpected) {
        saved.useTls = true;
    } else if (error && error->kind == Error::Kind::ForwardingForbidden) {
        saved.ssh.way = SshTarget::Way::DialStdio;
    }
    return saved;
}

QStringList namesOf(const std::vector<SavedHost>& saved)
{
    QStringList names;
    for (const SavedHost& host : saved) {
        names += host.name;
    }
    return names;
}

QStringList groupsOf(const std::vector<SavedHost>& saved)
{
    QStringList groups;
    for (const SavedHost& host : saved) {
        if (!host.group.isEmpty() && !groups.contains(host.group)) {
            groups += host.group;
        }
    }
    groups.sort();
    return groups;
}

} // namespace Hull
