// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/savedresolver.h"

#include "models/domain/sshtarget.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! What is saved beside an ssh address goes before what the address says.
void complete(SshTarget& target, const SshTarget& saved)
{
    for (QString SshTarget::*field :
        {&SshTarget::user, &SshTarget::remoteSocket, &SshTarget::identityFile, &SshTarget::jumpHost}) {
        if (!(saved.*field).isEmpty()) {
            target.*field = saved.*field;
        }
    }
    target.port = saved.port > 0 ? saved.port : target.port;
    target.way = saved.way;
    target.trustNewKey = saved.trustNewKey;
}

Host sshHost(const SavedHost& saved)
{
    Host host;
    host.kind = EndpointKind::Ssh;
    host.endpoint = sshUrl(saved.ssh);
    host.ssh = saved.ssh;
    return host;
}

Result<Host> urlHost(const SavedHost& saved)
{
    Result<Host> host = parseHostUrl(saved.url);
    if (!host) {
        return host;
    }
    if (host->kind == EndpointKind::Ssh) {
        complete(host->ssh, saved.ssh);
        host->endpoint = host->ssh.host.isEmpty() ? host->endpoint : sshUrl(host->ssh);
    }
    if (host->kind == EndpointKind::Tcp) {
        host->plainTcpAllowed = saved.plainTcpAllowed;
        host->kind = saved.useTls ? EndpointKind::Tls : EndpointKind::Tcp;
        host->tls = saved.tls;
        host->serverName = saved.serverName;
        host->tlsVerified = !saved.useTls || saved.verifyTls;
    }
    return host;
}

Result<Host> contextHost(const SavedHost& saved, Result<Host> host)
{
    if (host && saved.plainTcpAllowed && host->kind == EndpointKind::Tcp && host->endpoint == saved.plainTcpEndpoint) {
        host->plainTcpAllowed = true;
    }
    return host;
}

} // namespace

Result<Host> hostFromSaved(const SavedHost& saved, const DockerEnvironment& environment)
{
    Result<Host> host =
        hostFromResolved(saved, saved.context.isEmpty() ? Error() : resolveContext(saved.context, environment));
    if (host && host->kind == EndpointKind::Tcp && environment.plainTcpAllowed) {
        host->plainTcpAllowed = true;
    }
    return host;
}

Result<Host> hostFromResolved(const SavedHost& saved, const Result<Host>& context)
{
    Result<Host> host = !saved.context.isEmpty() ? contextHost(saved, context)
        : !saved.ssh.host.isEmpty()              ? Result<Host>(sshHost(saved))
                                                 : urlHost(saved);
    if (host) {
        host->name = saved.name;
        host->context = saved.context;
    }
    return host;
}

bool areChangesAllowed(const SavedHost& saved, const Host& host)
{
    return !saved.readOnly && host.addressKnown && (saved.context.isEmpty() || saved.changesAllowedOn == host.endpoint);
}

void allowChanges(SavedHost& saved, const Host& host, bool allowed)
{
    saved.readOnly = !allowed;
    saved.changesAllowedOn = allowed && !saved.context.isEmpty() && host.addressKnown ? host.endpoint : QString();
}

Host repeatedHost(const QString& name)
{
    Host host;
    host.name = name;
    host.endpoint = "saved://"_L1 + name; // the true one would take it for the earlier host
    host.addressKnown = false;
    return host;
}

Error sameHostTwice(const QString& name, const QString& earlier, const HostId& id)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "\"%1\" is the same host as \"%2\"."), {name, earlier}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "Both are saved with the address %1."), {id.value}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Correct the address of one of them, or remove it.")}};
}

std::optional<Error> checkForSaving(const SavedHost& saved)
{
    if (std::optional<Error> wrong = checkSavedHost(saved)) {
        return wrong;
    }
    if (!saved.context.isEmpty()) {
        return std::nullopt; // it may lead elsewhere, and come and go
    }
    const Result<Host> host = saved.url.isEmpty() ? Result<Host>(sshHost(saved)) : urlHost(saved);
    if (!host) {
        return host.error();
    }
    return host->kind == EndpointKind::Ssh ? sshTargetError(host->ssh) : std::nullopt;
}

} // namespace Hull
