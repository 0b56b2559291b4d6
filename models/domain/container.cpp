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

} // namespace Hull
