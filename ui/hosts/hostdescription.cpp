// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/hostdescription.h"

#include "app/config/savedresolver.h"

#include <QHash>

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

HostSource sourceOf(const SavedHost& saved, const DockerEnvironment& environment)
{
    const Result<Host> resolved = hostFromSaved(saved, environment);
    if (resolved) {
        return {*resolved, nullptr, std::nullopt};
    }
    Host nowhere;
    nowhere.name = saved.name;
    nowhere.addressKnown = false;
    nowhere.endpoint = saved.context.isEmpty() ? saved.url : "context://"_L1 + saved.context;
    return {nowhere, nullptr, resolved.error()};
}

std::vector<HostSource> sourcesOf(const std::vector<SavedHost>& saved, const DockerEnvironment& environment)
{
    std::vector<HostSource> sources;
    QHash<HostId, QString> names;
    for (const SavedHost& host : saved) {
        HostSource source = sourceOf(host, environment);
        const HostId id = source.host.id();
        if (const QString earlier = names.value(id); !earlier.isEmpty()) {
            source = {repeatedHost(host.name), nullptr, sameHostTwice(host.name, earlier, id)};
        }
        names.insert(source.host.id(), host.name);
        sources.push_back(std::move(source));
    }
    return sources;
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
