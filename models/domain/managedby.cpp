// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/managedby.h"

#include "models/domain/container.h"

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Kind = ManagedBy::Kind;
using Tool = ManagedBy::Tool;

struct LabelRule
{
    QStringView label; //!< with any value
    Kind kind;
    QStringView nameLabel;
    Tool tool = Tool::None;
};

/*!
 * The first one counts. A Swarm stack that was deployed from a Compose file carries labels of both, and so does what
 * Coolify, balena and CasaOS make with Compose: whoever would undo a change stands before the tool that it uses.
 */
constexpr std::array labelRules{
    LabelRule{u"com.docker.swarm.service.id", Kind::Swarm, u"com.docker.swarm.service.name"},
    LabelRule{u"io.kubernetes.pod.name", Kind::Kubernetes, u"io.kubernetes.pod.name"},
    LabelRule{u"com.amazonaws.ecs.task-arn", Kind::Other, u"com.amazonaws.ecs.task-definition-family", Tool::Ecs},
    LabelRule{u"io.rancher.container.uuid", Kind::Other, u"io.rancher.stack_service.name", Tool::Rancher},
    LabelRule{u"io.balena.service-name", Kind::Other, u"io.balena.service-name", Tool::Balena},
    LabelRule{u"io.balena.supervised", Kind::Other, u"io.balena.app-id", Tool::Balena},
    LabelRule{u"io.hass.type", Kind::Other, u"io.hass.name", Tool::HomeAssistant},
    LabelRule{u"io.x-k8s.kind.cluster", Kind::Other, u"io.x-k8s.kind.cluster", Tool::Kind},
    LabelRule{u"created_by.minikube.sigs.k8s.io", Kind::Other, u"name.minikube.sigs.k8s.io", Tool::Minikube},
    LabelRule{u"k3d.cluster", Kind::Other, u"k3d.cluster", Tool::K3d},
    LabelRule{u"coolify.managed", Kind::Other, u"coolify.name", Tool::Coolify},
    LabelRule{u"com.dokku.app-name", Kind::Other, u"com.dokku.app-name", Tool::Dokku},
    LabelRule{u"com.gitlab.gitlab-runner.job.id", Kind::Other, u"com.gitlab.gitlab-runner.job.id", Tool::GitLabRunner},
    LabelRule{u"org.testcontainers", Kind::Other, u"org.testcontainers.sessionId", Tool::Testcontainers},
    LabelRule{u"org.testcontainers.sessionId", Kind::Other, u"org.testcontainers.sessionId", Tool::Testcontainers},
    LabelRule{
        u"com.docker.desktop.extension", Kind::Other, u"com.docker.desktop.extension.name", Tool::DesktopExtension},
    LabelRule{u"casaos", Kind::Other, u"casaos", Tool::CasaOs},
    LabelRule{u"com.docker.compose.project", Kind::Compose, u"com.docker.compose.project"},
    LabelRule{u"io.podman.compose.project", Kind::Compose, u"io.podman.compose.project"},
    LabelRule{u"PODMAN_SYSTEMD_UNIT", Kind::Systemd, u"PODMAN_SYSTEMD_UNIT"},
    LabelRule{u"com.hashicorp.nomad.alloc_id", Kind::Nomad, u"com.hashicorp.nomad.job_name"},
    LabelRule{u"net.unraid.docker.managed", Kind::Other, u"net.unraid.docker.managed", Tool::Unraid},
};

struct NameRule
{
    QStringView prefix;
    Kind kind;
    Tool tool = Tool::None;
};

//! Where the tool leaves no label.
constexpr std::array nameRules{
    NameRule{u"k8s_", Kind::Kubernetes},
    NameRule{u"buildx_buildkit_", Kind::Other, Tool::Buildx},
};

} // namespace

ManagedBy managerOf(const Container& container)
{
    for (const LabelRule& rule : labelRules) {
        if (!container.label(rule.label).isEmpty()) {
            return {rule.kind, container.label(rule.nameLabel), rule.tool};
        }
    }
    for (const NameRule& rule : nameRules) {
        if (container.name.startsWith(rule.prefix)) {
            return {rule.kind, container.name, rule.tool};
        }
    }
    return {};
}

QString serviceOf(const Container& container)
{
    // What a Compose file became in a swarm has labels of both, and the swarm's name for it is the one that counts.
    // podman-compose sets docker's label, too.
    const QString swarmService = container.label(u"com.docker.swarm.service.name");
    return swarmService.isEmpty() ? container.label(u"com.docker.compose.service") : swarmService;
}

QString managerKindName(Kind kind)
{
    switch (kind) {
    case Kind::None:
        return u"none"_s;
    case Kind::Compose:
        return u"compose"_s;
    case Kind::Swarm:
        return u"swarm"_s;
    case Kind::Kubernetes:
        return u"kubernetes"_s;
    case Kind::Systemd:
        return u"systemd"_s;
    case Kind::Nomad:
        return u"nomad"_s;
    case Kind::Other:
        return u"other"_s;
    }
    return u"none"_s;
}

} // namespace Hull
