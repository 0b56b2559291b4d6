// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/manageradvice.h"

#include "models/domain/managedby.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Kind = ManagedBy::Kind;
using Tool = ManagedBy::Tool;

struct Entry
{
    Kind kind;
    Tool tool;
    bool refuses;
    const char* text; //!< %1: the manager's name of it
};

constexpr std::array entries{
    Entry{Kind::Compose, Tool::None, true,
        QT_TRANSLATE_NOOP("Hull",
            "It belongs to the Compose project %1, which would take a change from outside back. Change the service in "
            "the project's file and run \"docker compose up -d\".")},
    Entry{Kind::Swarm, Tool::None, true,
        QT_TRANSLATE_NOOP("Hull",
            "It is a task of the Swarm service %1, which would replace it at once. Use \"docker service update\" on "
            "the service.")},
    Entry{Kind::Kubernetes, Tool::None, true,
        QT_TRANSLATE_NOOP("Hull",
            "It belongs to the Kubernetes pod %1. Change securityContext, hostPort and volumes in what describes the "
            "pod.")},
    Entry{Kind::Systemd, Tool::None, true,
        QT_TRANSLATE_NOOP(
            "Hull", "The systemd unit %1 makes it anew at every start. Change the command in that unit.")},
    Entry{Kind::Nomad, Tool::None, true,
        QT_TRANSLATE_NOOP("Hull", "It belongs to the Nomad job %1. Change the job's description.")},
    Entry{Kind::Other, Tool::Balena, true,
        QT_TRANSLATE_NOOP("Hull",
            "balena runs it as the service %1 and would make it anew. Change the service in the fleet's "
            "docker-compose.yml and push a release.")},
    Entry{Kind::Other, Tool::Buildx, true,
        QT_TRANSLATE_NOOP("Hull",
            "It is a builder of docker buildx, which needs its privileges. Make one with other options: \"docker "
            "buildx create\".")},
    Entry{Kind::Other, Tool::CasaOs, false,
        QT_TRANSLATE_NOOP("Hull",
            "CasaOS made it from an app's settings: change them there as well, or the next update takes the change "
            "back.")},
    Entry{Kind::Other, Tool::Coolify, true,
        QT_TRANSLATE_NOOP(
            "Hull", "Coolify makes %1 anew with every deployment. Change the resource in Coolify and deploy it.")},
    Entry{Kind::Other, Tool::DesktopExtension, true,
        QT_TRANSLATE_NOOP("Hull", "It belongs to an extension of Docker Desktop, which makes it anew at every start.")},
    Entry{Kind::Other, Tool::Dokku, true,
        QT_TRANSLATE_NOOP("Hull",
            "Dokku's proxy reaches the app %1 at this container's address, and every deployment makes it anew. Use "
            "\"dokku docker-options\" and \"dokku ports\".")},
    Entry{Kind::Other, Tool::Ecs, true,
        QT_TRANSLATE_NOOP("Hull",
            "It belongs to an Amazon ECS task of the family %1, which would be replaced. Register a new revision of "
            "the task definition and update the service.")},
    Entry{Kind::Other, Tool::GitLabRunner, true,
        QT_TRANSLATE_NOOP("Hull",
            "GitLab Runner made it for the job %1 and removes it afterwards. Change the [runners.docker] section of "
            "its config.toml.")},
    Entry{Kind::Other, Tool::HomeAssistant, true,
        QT_TRANSLATE_NOOP(
            "Hull", "Home Assistant's supervisor makes it anew. Change the add-on's configuration there.")},
    Entry{Kind::Other, Tool::K3d, true,
        QT_TRANSLATE_NOOP("Hull",
            "It is a node of the k3d cluster %1, which cannot work without privileges. Make the cluster anew with "
            "other options.")},
    Entry{Kind::Other, Tool::Kind, true,
        QT_TRANSLATE_NOOP("Hull",
            "It is a node of the kind cluster %1, which cannot work without privileges. Make the cluster anew with "
            "another configuration.")},
    Entry{Kind::Other, Tool::Minikube, true,
        QT_TRANSLATE_NOOP("Hull",
            "It is a node of the minikube cluster %1, which cannot work without privileges. Start the cluster with "
            "other options.")},
    Entry{Kind::Other, Tool::Rancher, true,
        QT_TRANSLATE_NOOP(
            "Hull", "Rancher runs it as %1 and would make it anew. Change the service in Rancher and upgrade it.")},
    Entry{Kind::Other, Tool::Testcontainers, true,
        QT_TRANSLATE_NOOP("Hull", "A test made it with Testcontainers and removes it at its end. Change the test.")},
    Entry{Kind::Other, Tool::Unraid, false,
        QT_TRANSLATE_NOOP("Hull",
            "Unraid made it from a template: change the template as well, or the next update takes the change back.")},
};

//! What `docker compose run` started is nobody's service: the project leaves it alone.
bool isOneOff(const Container& container)
{
    return container.label(u"com.docker.compose.oneoff") == "True"_L1;
}

} // namespace

ManagerAdvice managerAdvice(const Container& container)
{
    const ManagedBy manager = managerOf(container);
    const auto entry = std::find_if(entries.begin(), entries.end(), [&manager](const Entry& candidate) {
        return candidate.kind == manager.kind && candidate.tool == manager.tool;
    });
    if (entry == entries.end() || (manager.kind == Kind::Compose && isOneOff(container))) {
        return {};
    }
    const QString name = manager.name.isEmpty() ? container.name : manager.name;
    const bool namesIt = QLatin1String(entry->text).contains("%1"_L1);
    return {entry->refuses, {entry->text, namesIt ? QStringList{name} : QStringList()}};
}

bool isRecreatable(const EngineInfo& engine, const Container& container)
{
    return engine.product != EngineInfo::Product::Podman && !managerAdvice(container).refuses;
}

} // namespace Hull
