// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simmoment.h"

#include "app/demo/enginewriter.h"

#include <algorithm>

namespace Hull {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 startDelay = 2; // seconds from create to start

//! Which period of its rhythm a container is in, and how many seconds of it are over.
struct Beat
{
    qint64 cycle = 0;
    qint64 elapsed = 0;
};

Beat beatOf(const SimContainer& container, const QDateTime& began, const QDateTime& now)
{
    if (container.rhythm == SimRhythm::Steady || container.periodSeconds <= 0) {
        return {};
    }
    const qint64 seconds = std::max<qint64>(0, began.secsTo(now)) + container.phaseSeconds;
    return {seconds / container.periodSeconds, seconds % container.periodSeconds};
}

std::string healthOf(const SimContainer& container, const SimMoment& moment, const Beat& beat, const QDateTime& now)
{
    if (!moment.hasProcesses()) {
        return "unhealthy"; // the engine keeps it so when a container stops
    }
    if (container.unhealthy
        || (container.rhythm == SimRhythm::FlapsHealth && beat.elapsed * 4 >= container.periodSeconds * 3)) {
        return "unhealthy";
    }
    return moment.started.secsTo(now) < 20 ? "starting" : "healthy";
}

void setTimes(
    SimMoment& moment, const SimContainer& container, const Beat& beat, const QDateTime& began, const QDateTime& now)
{
    const QDateTime beatBegan = now.addSecs(-beat.elapsed);
    const bool isNew = container.rhythm == SimRhythm::ComesAndGoes;
    moment.created = isNew ? beatBegan : began.addSecs(-container.ageHours * hour - moment.index * 7);
    if (moment.state == SimState::Created) {
        return;
    }
    const bool restarted = container.rhythm == SimRhythm::Restarts && beat.cycle > 0;
    moment.started = restarted ? beatBegan : moment.created.addSecs(startDelay);
    if (moment.state == SimState::Restarting) {
        moment.started = now.addSecs(-(began.secsTo(now) + moment.index) % 60 - 3); // again and again
        moment.finished = moment.started.addSecs(1);
    } else if (!moment.hasProcesses()) {
        moment.finished = moment.started.addSecs(std::max<qint64>(5, container.ageHours * hour / 3));
    } else if (restarted) {
        moment.finished = moment.started.addSecs(-1);
    }
}

} // namespace

SimMoment momentOf(const HostSpec& host, int index, const QDateTime& began, const QDateTime& now)
{
    const SimContainer& container = host.containers.at(static_cast<std::size_t>(index));
    const Beat beat = beatOf(container, began, now);
    const bool comesAndGoes = container.rhythm == SimRhythm::ComesAndGoes;
    SimMoment moment;
    moment.index = index;
    moment.observed = now;
    moment.name = comesAndGoes ? container.name + "-" + std::to_string(4100 + beat.cycle) : container.name;
    moment.present = !comesAndGoes || beat.elapsed * 2 < container.periodSeconds;
    moment.id = simHash(host.profile.hostName + "/container/" + moment.name);
    moment.state = container.state;
    moment.exitCode = container.exitCode;
    moment.restartCount =
        container.restartCount + (container.rhythm == SimRhythm::Restarts ? static_cast<int>(beat.cycle) : 0);
    if (moment.state == SimState::Running || moment.state == SimState::Paused) {
        moment.pid = 2100 + index * 41 + static_cast<int>(beat.cycle % 900) * 3;
    }
    setTimes(moment, container, beat, began, now);
    if (healthCheckOf(host, container) != nullptr && moment.state != SimState::Created) {
        moment.health = healthOf(container, moment, beat, now);
    }
    return moment;
}

std::string stateName(SimState state)
{
    switch (state) {
    case SimState::Running:
        return "running";
    case SimState::Paused:
        return "paused";
    case SimState::Restarting:
        return "restarting";
    case SimState::Exited:
        return "exited";
    case SimState::Created:
        return "created";
    case SimState::Dead:
        return "dead";
    }
    return {};
}

const SimHealthCheck* healthCheckOf(const HostSpec& host, const SimContainer& container)
{
    if (container.healthCheck) {
        return &*container.healthCheck;
    }
    const SimImage* image = host.image(container.image);
    return image != nullptr && image->healthCheck ? &*image->healthCheck : nullptr;
}

} // namespace Hull
