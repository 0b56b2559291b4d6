// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/hostspec.h"

#include <QDateTime>

namespace Hull {

//! What of a container depends on the time: see SimRhythm.
struct SimMoment
{
    bool present = true; //!< false: there is no such container now, and nothing else here counts
    int index = 0; //!< its place on the host, for addresses and process ids
    std::string id;
    std::string name;
    SimState state = SimState::Running;
    int exitCode = 0;
    int restartCount = 0;
    int pid = 0; //!< 0 when it is not running
    QDateTime observed; //!< the moment itself
    QDateTime created;
    QDateTime started; //!< invalid when never
    QDateTime finished;
    std::string health; //!< empty without a health check

    [[nodiscard]] bool hasProcesses() const { return pid != 0; } //!< running or paused
};

//! The container at that index of the host, at a moment of a fleet that began at another. A pure function.
[[nodiscard]] SimMoment momentOf(const HostSpec& host, int index, const QDateTime& began, const QDateTime& now);

[[nodiscard]] std::string stateName(SimState state); //!< the engine's word, "running"

//! The health check that counts for a container, its own or its image's; null when there is none.
[[nodiscard]] const SimHealthCheck* healthCheckOf(const HostSpec& host, const SimContainer& container);

} // namespace Hull
