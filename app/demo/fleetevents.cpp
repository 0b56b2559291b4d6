// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleethost.h"
#include "app/demo/simevent.h"

namespace Hull {

namespace {

//! What has to have happened to a container between two moments: the names of the engine's events.
std::vector<std::string> happenings(const SimMoment& before, const SimMoment& after)
{
    std::vector<std::string> actions;
    if (before.started != after.started) {
        actions = {"die", "start"};
    }
    if (before.health != after.health) {
        actions.push_back("health_status: " + after.health);
    }
    return actions;
}

} // namespace

QByteArray FleetHost::events(const QDateTime& after, const QDateTime& until) const
{
    // The rhythms count whole seconds, so nothing happens within one.
    if (after.toSecsSinceEpoch() == until.toSecsSinceEpoch()) {
        return {};
    }
    QByteArray lines;
    for (std::size_t i = 0; i < m_spec.containers.size(); ++i) {
        const SimContainer& container = m_spec.containers[i];
        if (container.rhythm == SimRhythm::Steady && !healthCheckOf(m_spec, container)) {
            continue;
        }
        const SimMoment before = momentOf(m_spec, static_cast<int>(i), m_began, after);
        const SimMoment now = momentOf(m_spec, static_cast<int>(i), m_began, until);
        const auto tell = [&](const SimMoment& moment, const std::string& action) {
            lines += eventLine(m_spec.profile, {action, moment.id, moment.name, container.image, until});
        };
        const bool isSame = before.present && now.present && before.id == now.id;
        if (isSame) {
            for (const std::string& action : happenings(before, now)) {
                tell(now, action);
            }
            continue;
        }
        for (const char* action : {"die", "destroy"}) {
            if (before.present) {
                tell(before, action);
            }
        }
        for (const char* action : {"create", "start"}) {
            if (now.present) {
                tell(now, action);
            }
        }
    }
    return lines;
}

} // namespace Hull
