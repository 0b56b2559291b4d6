// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Where an exposed port was declared. Publishing with -p alone also puts the port on the list of exposed ones.
enum class DeclaredBy { Image, Container, PublishingOnly, Unknown };

DeclaredBy declaredBy(const QString& port, const Image* image, const HostConfig& config)
{
    if (image && image->exposedPorts.contains(port)) {
        return DeclaredBy::Image;
    }
    const bool bound = std::any_of(config.portBindings.begin(), config.portBindings.end(),
        [&port](const PortMapping& mapping) { return mapping.containerPort == port; });
    if (!bound) {
        return DeclaredBy::Container;
    }
    return image ? DeclaredBy::PublishingOnly : DeclaredBy::Unknown;
}

QString publishedTo(const QString& port, const ContainerContext& context)
{
    QStringList addresses;
    const int number = containerPortNumber(port); // which the publications are ordered by
    auto publication = std::partition_point(context.published.begin(), context.published.end(),
        [number](const Publication& other) { return containerPortNumber(other.containerPort) < number; });
    for (; publication != context.published.end() && containerPortNumber(publication->containerPort) == number;
         ++publication) {
        if (publication->containerPort == port) {
            addresses += publicationText(*publication, context.container, context.index);
        }
    }
    return addresses.isEmpty() ? u"%1 (not published)"_s.arg(port)
                               : u"%1 (published to %2)"_s.arg(port, addresses.join(", "_L1));
}

Verdict judgeExposedPort(const ContainerContext& context)
{
    Finding finding = makeFinding(Severity::Low, {});
    QStringList ports;
    bool unknown = false;
    for (const QString& port : context.container.exposedPorts) {
        const int number = containerPortNumber(port);
        if (number <= 0 || number >= firstUnprivilegedPort) {
            continue;
        }
        const DeclaredBy source = declaredBy(port, context.index.image(context.container.imageId), context.config);
        unknown = unknown || source == DeclaredBy::Unknown;
        if (source == DeclaredBy::Image || source == DeclaredBy::Container) {
            ports += port;
            finding.evidence.push_back({u"Config.ExposedPorts[\"%1\"]"_s.arg(port),
                source == DeclaredBy::Image ? Origin::Image : Origin::Config, publishedTo(port, context),
                {QT_TRANSLATE_NOOP("Hull", "a container port of 1024 or above"), {}}});
        }
    }
    if (finding.evidence.empty()) {
        return unknown ? Verdict::notAssessed(QT_TRANSLATE_NOOP(
                   "Hull", "The image was not read, so it is not known whether it declares the published port itself."))
                       : Verdict::pass();
    }
    finding.message = {QT_TRANSLATE_NOOP("Hull", "It declares container ports below 1024: %1."), {ports.join(", "_L1)}};
    return Verdict::fail(std::move(finding));
}

Verdict judgeServicePort(const ContainerContext& context)
{
    const QString serviceId = context.container.label(u"com.docker.swarm.service.id");
    if (serviceId.isEmpty()) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "It is no task of a Swarm service."));
    }
    if (!context.snapshot.services.isComplete()) {
        return Verdict::notAssessed(
            QT_TRANSLATE_NOOP("Hull", "Only a Swarm manager tells a service's ports, and none was asked."));
    }
    const Service* service = context.index.service(serviceId);
    if (!service) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "Its Swarm service is not in the manager's list."));
    }
    Finding finding = makeFinding(Severity::High, {});
    QStringList ports;
    for (size_t i = 0; i < service->ports.size(); ++i) {
        const ServicePort& port = service->ports[i];
        if (port.published <= 0 || port.published >= firstUnprivilegedPort) {
            continue;
        }
        ports += u"%1/%2"_s.arg(QString::number(port.published), port.protocol);
        finding.evidence.push_back({indexedPath("Endpoint.Ports"_L1, static_cast<qsizetype>(i)), Origin::Service,
            u"%1:%2/%3 (%4)"_s.arg(
                QString::number(port.published), QString::number(port.target), port.protocol, port.mode),
            {QT_TRANSLATE_NOOP("Hull", "a published port of 1024 or above"), {}}});
    }
    if (finding.evidence.empty()) {
        return Verdict::pass();
    }
    finding.message = {QT_TRANSLATE_NOOP("Hull", "Its Swarm service %1 publishes ports below 1024: %2."),
        {service->name, ports.join(", "_L1)}};
    return Verdict::fail(std::move(finding));
}

} // namespace

ContainerRule privilegedContainerPort()
{
    return {{.id = "P-04"_L1,
                .key = "privileged-container-port"_L1,
                .severity = Severity::Low,
                .title = QT_TRANSLATE_NOOP("Hull", "Container port below 1024 exposed"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "An image that declares a low port invites publishing it under the same number, and its service "
                    "was built to start with more rights than it needs."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Build the image with a high port, or tell the service to listen on one, and publish that. "
                    "Recreating the container alone changes nothing here."),
                .references = cisDocker("5.9"_L1, "5.8"_L1, "5.8"_L1, "5.7"_L1)},
        judgeExposedPort};
}

ContainerRule swarmPrivilegedPort()
{
    return {{.id = "P-06"_L1,
                .key = "swarm-privileged-port"_L1,
                .severity = Severity::High,
                .title = QT_TRANSLATE_NOOP("Hull", "Swarm service publishes a port below 1024"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "A port that the routing mesh publishes is open on every node of the Swarm, although no container "
                    "shows it in its own configuration."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Change the service, not the task: docker service update with --publish-rm and --publish-add. "
                    "Swarm would undo a change of the container."),
                .references = cisDocker("5.8"_L1, "5.7"_L1)},
        judgeServicePort};
}

} // namespace Hull
