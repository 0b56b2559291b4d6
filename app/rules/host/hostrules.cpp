// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/host/hostrules.h"

#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

const char* const hostNotRead = QT_TRANSLATE_NOOP("Hull", "The host could not be read.");
const char* const noAddress = QT_TRANSLATE_NOOP("Hull", "The host has no address that could be judged.");

Finding endpointFinding(const HostContext& context, Severity severity, const char* message, const char* expected)
{
    Finding finding = makeFinding(severity, {message, {}});
    finding.evidence.push_back({u"endpoint"_s, Origin::Config, context.snapshot.host.endpoint, {expected, {}}});
    return finding;
}

//! The engine's settings stand in /info, of which a file of inspect documents holds nothing.
Verdict notTold(const HostContext& context, const char* byEngine)
{
    return Verdict::notAssessed(context.snapshot.host.kind == EndpointKind::File
            ? QT_TRANSLATE_NOOP("Hull", "The file tells of containers only, not of the engine's own settings.")
            : byEngine);
}

//! An option of its own keeps the engine's default out, today and after a recreate: that is A-02's.
bool isSwitchedOff(const Container& container)
{
    return parseSecurityOptions(container.hostConfig.securityOpt).noNewPrivileges == SecurityOptions::Switch::Off;
}

Verdict judgeDrift(const HostContext& context)
{
    if (context.snapshot.status == HostSnapshot::Status::Unreachable) {
        return Verdict::notAssessed(hostNotRead);
    }
    if (context.snapshot.engine.product == EngineInfo::Product::Podman) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "Podman has no such default of its own."));
    }
    const std::optional<bool>& daemonDefault = context.snapshot.engine.noNewPrivileges;
    if (!daemonDefault) {
        return notTold(
            context, QT_TRANSLATE_NOOP("Hull", "The engine does not tell whether no-new-privileges is its default."));
    }
    if (!*daemonDefault) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "No-new-privileges is not the engine's default."));
    }
    Finding finding = makeFinding(Severity::Low, {});
    QStringList names;
    bool allSeen = true;
    for (const ContainerPtr& container : context.snapshot.containers) {
        const KernelView* kernel = trustedKernelView(*container);
        const bool seen = !container->isRunning() || kernel;
        const bool withoutIt = kernel && !kernel->noNewPrivileges;
        if ((seen && !withoutIt) || isSwitchedOff(*container)) {
            continue;
        }
        allSeen = allSeen && seen;
        if (withoutIt) {
            names += container->name;
            finding.evidence.push_back(
                {u"containers[\"%1\"] "_s.arg(container->name) + kernelStatusPath(*kernel, "NoNewPrivs"_L1),
                    Origin::Kernel, u"0"_s, {QT_TRANSLATE_NOOP("Hull", "1, as the engine's default says"), {}}});
        }
    }
    if (names.isEmpty() && !context.snapshot.unreadable.empty()) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "Not every container could be read."));
    }
    if (names.isEmpty()) {
        return allSeen ? Verdict::pass()
                       : Verdict::notAssessed(QT_TRANSLATE_NOOP(
                           "Hull", "Only the kernel of the host could tell, and it could not be asked."));
    }
    finding.message = {QT_TRANSLATE_NOOP("Hull",
                           "No-new-privileges is the engine's default, but these containers run without it: %1."),
        {names.join(", "_L1)}};
    return Verdict::fail(std::move(finding));
}

Verdict judgeTcp(const HostContext& context)
{
    if (!context.snapshot.host.addressKnown) {
        return Verdict::notAssessed(noAddress);
    }
    switch (context.snapshot.host.kind) {
    case EndpointKind::Tcp:
        return Verdict::fail(endpointFinding(context, Severity::Critical,
            QT_TRANSLATE_NOOP(
                "Hull", "The engine is addressed over plain TCP: whoever reaches the port controls the host."),
            QT_TRANSLATE_NOOP("Hull", "a local socket, SSH, or TLS with client certificates")));
    case EndpointKind::File:
    case EndpointKind::Demo:
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "There is no connection to a real engine."));
    case EndpointKind::Unix:
    case EndpointKind::Tls:
    case EndpointKind::Ssh:
        break;
    }
    return Verdict::pass();
}

Verdict judgeTls(const HostContext& context)
{
    if (!context.snapshot.host.addressKnown) {
        return Verdict::notAssessed(noAddress);
    }
    if (context.snapshot.host.kind != EndpointKind::Tls) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "The connection does not use TLS."));
    }
    if (context.snapshot.host.tlsVerified) {
        return Verdict::pass();
    }
    return Verdict::fail(endpointFinding(context, Severity::High,
        QT_TRANSLATE_NOOP(
            "Hull", "The engine's certificate is not checked: anybody on the way can pose as the engine."),
        QT_TRANSLATE_NOOP("Hull", "a certificate checked against the authority that issued it")));
}

Verdict judgeSwarm(const HostContext& context)
{
    if (context.snapshot.status == HostSnapshot::Status::Unreachable) {
        return Verdict::notAssessed(hostNotRead);
    }
    const QString& state = context.snapshot.engine.swarmState;
    if (state.isEmpty()) {
        return notTold(context, QT_TRANSLATE_NOOP("Hull", "The engine does not tell whether it is in a Swarm."));
    }
    if (state == "inactive"_L1) {
        return Verdict::pass();
    }
    Finding finding = makeFinding(Severity::Info, {QT_TRANSLATE_NOOP("Hull", "The engine is part of a Swarm."), {}});
    finding.evidence.push_back({u"Info.Swarm.LocalNodeState"_s, Origin::Runtime, state,
        {QT_TRANSLATE_NOOP("Hull", "inactive, unless services run here"), {}}});
    return Verdict::fail(std::move(finding));
}

} // namespace

HostRule noNewPrivilegesDrift()
{
    return {{.id = "A-18"_L1,
                .key = "no-new-privileges-drift"_L1,
                .severity = Severity::Low,
                .scope = RuleScope::Host,
                .title = QT_TRANSLATE_NOOP("Hull", "Engine default and running containers differ"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The engine writes its no-new-privileges default into a container when it makes it. Older "
                    "containers keep running without it, and their configuration looks the same."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Recreate the containers that are listed."),
                .references = {{"CIS Docker"_L1, "1.8.0"_L1, "2.15"_L1}, {"CIS Docker"_L1, "1.6.0"_L1, "2.14"_L1},
                    {"CIS Docker"_L1, "1.5.0"_L1, "2.14"_L1}}},
        judgeDrift};
}

HostRule unprotectedTcp()
{
    return {{.id = "H-01"_L1,
                .key = "unprotected-tcp"_L1,
                .severity = Severity::Critical,
                .scope = RuleScope::Host,
                .title = QT_TRANSLATE_NOOP("Hull", "Engine reachable over plain TCP"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The engine neither knows who asks nor hides what is said. Such ports are found and taken over by "
                    "scanners within hours."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Let the engine listen on its local socket only and connect by SSH, or set up TLS with client "
                    "certificates."),
                .references = {}},
        judgeTcp};
}

HostRule tlsNotVerified()
{
    return {{.id = "H-02"_L1,
                .key = "tls-not-verified"_L1,
                .severity = Severity::High,
                .scope = RuleScope::Host,
                .title = QT_TRANSLATE_NOOP("Hull", "Engine certificate not verified"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Encryption without knowing the other side protects from nobody who can redirect the connection."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Switch verification on and give the certificate authority's file."),
                .references = {}},
        judgeTls};
}

HostRule swarmModeOn()
{
    return {{.id = "C-5.1"_L1,
                .key = "swarm-mode"_L1,
                .severity = Severity::Info,
                .profile = Profile::Full,
                .scope = RuleScope::Host,
                .title = QT_TRANSLATE_NOOP("Hull", "Swarm mode is on"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "A node of a Swarm opens cluster ports and takes work from its managers, which is needed only "
                    "where services run."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Leave the Swarm where no services are used: docker swarm leave."),
                .references = cisDocker("5.1"_L1, "7.1"_L1)},
        judgeSwarm};
}

} // namespace Hull
