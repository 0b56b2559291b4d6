// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"

#include "app/demo/fleet/fleetspecs.h"
#include "app/demo/fleethost.h"

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

struct FleetEntry
{
    QLatin1StringView name;
    HostSpec (*spec)();
};

constexpr std::array<FleetEntry, 7> fleet{{
    {"prod-web-1"_L1, prodWebSpec},
    {"prod-db-1"_L1, prodDbSpec},
    {"edge-gw"_L1, edgeGatewaySpec},
    {"ci-runner-1"_L1, ciRunnerSpec},
    {"staging"_L1, stagingSpec},
    {"swarm-mgr-1"_L1, swarmManagerSpec},
    {"office-nas"_L1, officeNasSpec},
}};

} // namespace

QStringList fleetHostNames()
{
    QStringList names;
    for (const FleetEntry& entry : fleet) {
        names.append(entry.name);
    }
    return names;
}

std::unique_ptr<SimContent> makeFleetHost(const QString& name, const QDateTime& began)
{
    for (const FleetEntry& entry : fleet) {
        if (entry.name == name) {
            return std::make_unique<FleetHost>(entry.spec(), began);
        }
    }
    return nullptr;
}

} // namespace Hull
