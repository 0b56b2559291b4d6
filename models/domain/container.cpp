// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/container.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

struct StateWord
{
    ContainerState state;
    QLatin1String word;
};

// ContainerJSONBase.State.Status of the Engine API, stable since 1.21.
constexpr std::array<StateWord, 7> stateWords{{
    {ContainerState::Created, "created"_L1},
    {ContainerState::Running, "running"_L1},
    {ContainerState::Paused, "paused"_L1},
    {ContainerState::Restarting, "restarting"_L1},
    {ContainerState::Removing, "removing"_L1},
    {ContainerState::Exited, "exited"_L1},
    {ContainerState::Dead, "dead"_L1},
}};

} // namespace

ContainerState containerStateFromText(QStringView text)
{
    for (const StateWord& entry : stateWords) {
        if (text == entry.word) {
            return entry.state;
        }
    }
    return ContainerState::Unknown;
}

QString containerStateName(ContainerState state)
{
    for (const StateWord& entry : stateWords) {
        if (state == entry.state) {
            return entry.word;
        }
    }
    return u"unknown"_s;
}

QString Container::label(QStringView key) const
{
    const auto found =
        std::find_if(labels.begin(), labels.end(), [key](const auto& entry) { return entry.first == key; });
    return found == labels.end() ? QString() : found->second;
}

bool Container::isRunning() const
{
    return pid > 0;
}

ManagedBy managerOf(const Container& container)
{
    struct LabelRule
    {
        QStringView label;
        ManagedBy::Kind kind;
        QStringView nameLabel;
    };
    // A Swarm stack deployed from a compose file carries labels of both: Swarm is the one that would undo a change.
    static constexpr std::array<LabelRule, 7> rules{{
        {u"com.docker.swarm.service.id", ManagedBy::Kind::Swarm, u"com.docker.swarm.service.name"},
        {u"io.kubernetes.pod.name", ManagedBy::Kind::Kubernetes, u"io.kubernetes.pod.name"},
        {u"com.docker.compose.project", ManagedBy::Kind::Compose, u"com.docker.compose.project"},
        {u"io.podman.compose.project", ManagedBy::Kind::Compose, u"io.podman.compose.project"},
        {u"PODMAN_SYSTEMD_UNIT", ManagedBy::Kind::Systemd, u"PODMAN_SYSTEMD_UNIT"},
        {u"com.hashicorp.nomad.alloc_id", ManagedBy::Kind::Nomad, u"com.hashicorp.nomad.job_name"},
        {u"io.balena.service-name", ManagedBy::Kind::Other, u"io.balena.service-name"},
    }};
    for (const LabelRule& rule : rules) {
        if (!container.label(rule.label).isEmpty()) {
            return {rule.kind, container.label(rule.nameLabel)};
        }
    }
    return {};
}

QString managerKindName(ManagedBy::Kind kind)
{
    switch (kind) {
    case ManagedBy::Kind::None:
        return u"none"_s;
    case ManagedBy::Kind::Compose:
        return u"compose"_s;
    case ManagedBy::Kind::Swarm:
        return u"swarm"_s;
    case ManagedBy::Kind::Kubernetes:
        return u"kubernetes"_s;
    case ManagedBy::Kind::Systemd:
        return u"systemd"_s;
    case ManagedBy::Kind::Nomad:
        return u"nomad"_s;
    case ManagedBy::Kind::Other:
        return u"other"_s;
    }
    return u"none"_s;
}

} // namespace Hull
