// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/privilegedports.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"
#include "models/domain/hostaddress.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

const char* const sleepingBindings = QT_TRANSLATE_NOOP("Hull",
    "Its network mode keeps port bindings from taking effect: it has the host's, another container's or no network.");
const char* const unreadableBinding = QT_TRANSLATE_NOOP("Hull", "A port binding could not be understood.");

bool isLoopbackOnly(const Publication& publication, const Container& container, const HostIndex& index)
{
    const QStringList addresses = hostAddresses(publication, container, index);
    return std::all_of(addresses.begin(), addresses.end(), [](const QString& a) { return isLoopbackAddress(a); });
}

Evidence portEvidence(const Publication& publication, const Container& container, const HostIndex& index)
{
    const Message expected{QT_TRANSLATE_NOOP("Hull", "a host port of 1024 or above"), {}};
    const Publication::Half* half = publication.privilegedHalf();
    if (half && !publication.hostPort.isWhollyPrivileged()) { // what the engine chose, not what was written
        return {publication.activePath(*half), Origin::Runtime, half->text(), expected};
    }
    return {publication.path(), Origin::Config, publicationText(publication, container, index), expected};
}

//! Of several, one that is not of TCP says so: the same number may be published for both.
QString portName(const QString& observed, const QString& containerPort)
{
    const QString protocol = protocolOf(containerPort);
    return protocol == "tcp"_L1 ? observed : observed + u'/' + protocol;
}

//! found: each port as observed, beside the container port that it leads to.
Message portMessage(const std::vector<std::pair<QString, QString>>& found, bool loopback)
{
    const auto& [observed, containerPort] = found.front();
    if (found.size() == 1 && loopback) {
        return {QT_TRANSLATE_NOOP("Hull", "Host port %1 is below 1024 and leads to %2, for this host alone."),
            {observed, containerPort}};
    }
    if (found.size() == 1) {
        return {QT_TRANSLATE_NOOP("Hull", "Host port %1 is below 1024 and leads to %2."), {observed, containerPort}};
    }
    QStringList ports;
    for (const auto& [port, target] : found) {
        ports += portName(port, target);
    }
    if (loopback) {
        return {QT_TRANSLATE_NOOP("Hull", "Host ports below 1024 lead into the container, for this host alone: %1."),
            {ports.join(", "_L1)}};
    }
    return {QT_TRANSLATE_NOOP("Hull", "Host ports below 1024 lead into the container: %1."), {ports.join(", "_L1)}};
}

Verdict publishesNothing(const ContainerContext& context)
{
    return Verdict::notApplicable(bindingsTakeEffect(context.config)
            ? QT_TRANSLATE_NOOP("Hull",
                "Its networks, macvlan or ipvlan, give it addresses of its own and publish no port on the host's.")
            : sleepingBindings);
}

//! Where no port is at fault: whether that could be told at all.
Verdict withoutHit(const ContainerContext& context)
{
    if (!context.publishes) {
        return publishesNothing(context);
    }
    const bool unreadable = std::any_of(context.published.begin(), context.published.end(),
        [](const Publication& p) { return p.hostPort.kind == HostPort::Kind::Invalid; });
    return unreadable ? Verdict::notAssessed(unreadableBinding) : Verdict::pass();
}

//! Every port below 1024 that it is on or can come to be on.
bool isAllowedThroughout(const Publication& publication, const PortLeave& isAllowed)
{
    const QString protocol = protocolOf(publication.containerPort);
    const HostPort& wanted = publication.hostPort; // a range takes its next port at every start
    if (wanted.kind == HostPort::Kind::Number || wanted.kind == HostPort::Kind::Range) {
        for (int port = wanted.first; port <= std::min(wanted.last, firstUnprivilegedPort - 1); ++port) {
            if (!isAllowed(protocol, port)) {
                return false;
            }
        }
    }
    const std::array<const Publication::Half*, 2> halves{&publication.v4, &publication.v6};
    return std::all_of(halves.begin(), halves.end(), [&](const Publication::Half* half) {
        return !half->binding || half->port <= 0 || half->port >= firstUnprivilegedPort
            || isAllowed(protocol, half->port);
    });
}

Verdict judgePrivilegedPort(const ContainerContext& context)
{
    std::optional<Finding> finding = privilegedPortFinding(context.published, context.container, context.index);
    return finding ? Verdict::fail(std::move(*finding)) : withoutHit(context);
}

Verdict judgePortRange(const ContainerContext& context)
{
    Finding finding = makeFinding(Severity::Medium, {});
    QStringList ranges;
    for (const Publication& publication : context.published) {
        if (publication.hostPort.straddles() && !publication.privilegedHalf()) {
            ranges += publication.configured->hostPort;
            finding.evidence.push_back(
                {publication.path(), Origin::Config, publicationText(publication, context.container, context.index),
                    {QT_TRANSLATE_NOOP("Hull", "a range that begins at 1024 or above"), {}}});
        }
    }
    if (finding.evidence.empty()) {
        return withoutHit(context);
    }
    finding.message = {QT_TRANSLATE_NOOP("Hull",
                           "The range of host ports %1 reaches below 1024, and every start takes its next port."),
        {ranges.join(", "_L1)}};
    return Verdict::fail(std::move(finding));
}

Verdict judgePublishAll(const ContainerContext& context)
{
    if (!context.config.publishAllPorts || context.container.exposedPorts.isEmpty()) {
        return Verdict::pass();
    }
    if (!context.publishes) {
        return publishesNothing(context);
    }
    Finding finding = makeFinding(Severity::Medium,
        {QT_TRANSLATE_NOOP("Hull", "Every exposed port is published on the host, wanted or not: %1."),
            {context.container.exposedPorts.join(", "_L1)}});
    finding.evidence.push_back({u"HostConfig.PublishAllPorts"_s, Origin::Config, u"true"_s,
        {QT_TRANSLATE_NOOP("Hull", "false, with the wanted ports named one by one"), {}}});
    for (const Publication& publication : context.published) {
        if (!publication.configured) {
            finding.evidence.push_back(
                {publication.path(), Origin::Runtime, publicationText(publication, context.container, context.index),
                    {QT_TRANSLATE_NOOP("Hull", "published only where it is needed"), {}}});
        }
    }
    return Verdict::fail(std::move(finding));
}

} // namespace

std::optional<Finding> privilegedPortFinding(const std::vector<Publication>& published, const Container& container,
    const HostIndex& index, const PortLeave& isAllowed)
{
    std::vector<Evidence> evidence;
    std::vector<std::pair<QString, QString>> found;
    bool loopback = true;
    for (const Publication& publication : published) {
        const bool isHit = publication.hostPort.isWhollyPrivileged() || publication.privilegedHalf();
        if (isHit && !(isAllowed && isAllowedThroughout(publication, isAllowed))) {
            evidence.push_back(portEvidence(publication, container, index));
            found.emplace_back(evidence.back().observed, publication.containerPort);
            loopback = loopback && isLoopbackOnly(publication, container, index);
        }
    }
    if (evidence.empty()) {
        return std::nullopt;
    }
    Finding finding = makeFinding(loopback ? Severity::Medium : Severity::High, portMessage(found, loopback));
    finding.evidence = std::move(evidence);
    return finding;
}

ContainerRule privilegedHostPort()
{
    return {{.id = "P-01"_L1,
                .key = "privileged-host-port"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Host port below 1024 published"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Low ports belong to the host's trusted services. Whoever controls the container then speaks for "
                    "one of them, and the host itself can no longer use the port."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Publish on a free host port of 1024 or above, behind a proxy or load balancer where the low "
                    "number must stay, or remove the binding. Waive it for a service that really needs the port."),
                .references = cisDockerAndStig("5.8"_L1, "5.7"_L1, "V-235819"_L1)},
        judgePrivilegedPort};
}

ContainerRule privilegedPortRange()
{
    return {{.id = "P-02"_L1,
                .key = "privileged-port-range"_L1,
                .severity = Severity::Medium,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Host port range reaches below 1024"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The engine takes the next port of the range at every start, so the container comes up on a "
                    "privileged port sooner or later although it does not use one now."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Move the range, with the same width, to ports of 1024 and above."),
                .references = cisDocker("5.8"_L1, "5.7"_L1)},
        judgePortRange};
}

ContainerRule allPortsPublished()
{
    return {{.id = "P-03"_L1,
                .key = "all-ports-published"_L1,
                .severity = Severity::Medium,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "All exposed ports published"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Whatever the image declares becomes reachable from outside, on ports that nobody chose and that "
                    "change. A new image version can open a port without anyone deciding it."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Switch it off and publish the ports that are needed one by one, each on a fixed host port."),
                .references = cisDocker("5.9"_L1, "5.8"_L1, "5.8"_L1, "5.7"_L1)},
        judgePublishAll};
}

} // namespace Hull
