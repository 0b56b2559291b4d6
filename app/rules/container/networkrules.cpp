// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"
#include "models/domain/hostaddress.h"

#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Origin originOf(const Publication& publication)
{
    return publication.configured ? Origin::Config : Origin::Runtime;
}

//! The container ports behind which the kernel shows nobody; a container may publish its tens of thousands of ports.
QSet<QString> silentPorts(const ContainerContext& context)
{
    return context.kernel ? QSet<QString>(context.kernel->silentPorts.begin(), context.kernel->silentPorts.end())
                          : QSet<QString>();
}

Evidence silenceEvidence(const Publication& publication, const QString& text, const KernelView& kernel)
{
    const bool tcp = publication.containerPort.endsWith("/tcp"_L1);
    return {kernelSocketsPath(kernel, tcp ? "tcp"_L1 : "udp"_L1), Origin::Kernel,
        u"%1 → %2: nobody listens"_s.arg(text, publication.containerPort),
        {QT_TRANSLATE_NOOP("Hull", "no published port without a service behind it"), {}}};
}

Verdict judgePublished(const ContainerContext& context)
{
    if (context.published.empty()) {
        return Verdict::pass();
    }
    Finding finding = makeFinding(Severity::Low, {});
    const QSet<QString> silent = silentPorts(context);
    QStringList ports;
    QStringList idle;
    for (const Publication& publication : context.published) {
        const QString text = publicationText(publication, context.container, context.index);
        ports += text;
        finding.evidence.push_back({publication.path(), originOf(publication), text,
            {QT_TRANSLATE_NOOP("Hull", "published only where it is needed"), {}}});
        if (publication.isActive() && silent.contains(publication.containerPort)) {
            idle += text;
            finding.evidence.push_back(silenceEvidence(publication, text, *context.kernel));
        }
    }
    if (idle.isEmpty()) {
        finding.message = {
            QT_TRANSLATE_NOOP("Hull", "Check that each published port is needed: %1."), {ports.join(", "_L1)}};
    } else {
        finding.message = {
            QT_TRANSLATE_NOOP("Hull", "Check that each published port is needed: %1. Nobody listens behind %2 now."),
            {ports.join(", "_L1), idle.join(", "_L1)}};
    }
    return Verdict::fail(std::move(finding));
}

Verdict judgeWildcard(const ContainerContext& context)
{
    Finding finding = makeFinding(Severity::Medium, {});
    QStringList ports;
    for (const Publication& publication : context.published) {
        const QStringList addresses = hostAddresses(publication, context.container, context.index);
        if (std::any_of(addresses.begin(), addresses.end(), [](const QString& a) { return isWildcardAddress(a); })) {
            const QString text = publicationText(publication, context.container, context.index);
            ports += text;
            finding.evidence.push_back({publication.path(), originOf(publication), text,
                {QT_TRANSLATE_NOOP("Hull", "an address of the host that the port is meant for"), {}}});
        }
    }
    if (finding.evidence.empty()) {
        return Verdict::pass();
    }
    finding.message = {
        QT_TRANSLATE_NOOP("Hull", "Ports are open on every address of the host: %1."), {ports.join(", "_L1)}};
    return Verdict::fail(std::move(finding));
}

//! Unset where the networks were not read and the name alone does not tell.
bool isDefaultBridge(const NetworkAttachment& attachment, const ContainerContext& context)
{
    if (!context.snapshot.networks.isComplete()) {
        return attachment.name == "bridge"_L1; // Docker keeps the name for it
    }
    const Network* network = context.index.network(attachment.name);
    if (!network) {
        network = context.index.network(attachment.networkId.value);
    }
    return network && network->defaultBridge;
}

Verdict judgeDefaultBridge(const ContainerContext& context)
{
    if (context.isPodman()) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "Podman has no docker0 bridge."));
    }
    Finding finding =
        makeFinding(Severity::Low, {QT_TRANSLATE_NOOP("Hull", "It is on the default bridge docker0."), {}});
    for (const NetworkAttachment& attachment : context.container.networks) {
        if (isDefaultBridge(attachment, context)) {
            finding.evidence.push_back({u"NetworkSettings.Networks[\"%1\"]"_s.arg(attachment.name), Origin::Config,
                attachment.name, {QT_TRANSLATE_NOOP("Hull", "a network made for the application"), {}}});
        }
    }
    return finding.evidence.empty() ? Verdict::pass() : Verdict::fail(std::move(finding));
}

} // namespace

ContainerRule publishedPortsListed()
{
    return {
        {.id = "C-5.9"_L1,
            .key = "published-ports"_L1,
            .severity = Severity::Low,
            .profile = Profile::Full,
            .title = QT_TRANSLATE_NOOP("Hull", "Ports published on the host"),
            .why = QT_TRANSLATE_NOOP("Hull", "Every open port is a way in. Only people know which ones are needed."),
            .fix = QT_TRANSLATE_NOOP("Hull", "Remove the bindings that nobody uses, and record the others."),
            .references = cisDocker("5.9"_L1, "5.8"_L1)},
        judgePublished};
}

ContainerRule wildcardBinding()
{
    return {{.id = "C-5.14"_L1,
                .key = "wildcard-binding"_L1,
                .severity = Severity::Medium,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "Port bound to every host address"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The port is open on every network that the host is connected to, also on those that it was not "
                    "meant for."),
                .fix = QT_TRANSLATE_NOOP(
                    "Hull", "Bind it to the address of one interface, or to 127.0.0.1 behind a proxy on the host."),
                .references = cisDocker("5.14"_L1, "5.13"_L1)},
        judgeWildcard};
}

ContainerRule defaultBridgeUsed()
{
    return {
        {.id = "C-5.30"_L1,
            .key = "default-bridge"_L1,
            .severity = Severity::Low,
            .profile = Profile::Full,
            .title = QT_TRANSLATE_NOOP("Hull", "Connected to the default bridge"),
            .why = QT_TRANSLATE_NOOP("Hull",
                "All containers without a network of their own meet on docker0 and can reach each other there."),
            .fix = QT_TRANSLATE_NOOP("Hull", "Make a network for the application, and connect its containers to it."),
            .references = cisDocker("5.30"_L1, "5.29"_L1)},
        judgeDefaultBridge};
}

} // namespace Hull
