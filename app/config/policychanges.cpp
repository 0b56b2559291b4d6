// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policychanges.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! One more than the highest: a number that was used once keeps its meaning in reports and in the file's history.
QString nextId(const QList<Waiver>& waivers)
{
    constexpr QLatin1String prefix{"W-"};
    int highest = 0;
    for (const Waiver& waiver : waivers) {
        if (waiver.id.startsWith(prefix)) {
            highest = std::max(highest, QStringView(waiver.id).mid(prefix.size()).toInt());
        }
    }
    return prefix + QString::number(highest + 1);
}

bool isSamePort(const AllowedPort& left, const AllowedPort& right)
{
    return left.port == right.port && left.protocol == right.protocol && left.scope == right.scope;
}

} // namespace

PolicyChange addWaiver(const Waiver& waiver)
{
    return [waiver](Policy& policy) -> std::optional<Error> {
        policy.waivers.append(waiver);
        policy.waivers.last().id = nextId(policy.waivers);
        return std::nullopt;
    };
}

PolicyChange addAllowedPort(const AllowedPort& allowed)
{
    return [allowed](Policy& policy) -> std::optional<Error> {
        policy.allowedPorts.removeIf([&](const AllowedPort& other) { return isSamePort(other, allowed); });
        policy.allowedPorts.append(allowed);
        return std::nullopt;
    };
}

PolicyChange endWaiver(const AppliedWaiver& waiver, const Policy& policy)
{
    if (waiver.kind == AppliedWaiver::Kind::Waiver) {
        return [id = waiver.id](Policy& now) -> std::optional<Error> {
            now.waivers.removeIf([&id](const Waiver& other) { return other.id == id; });
            return std::nullopt;
        };
    }
    // Named by its place, which may be another one in the file by now.
    std::optional<AllowedPort> ended;
    for (qsizetype i = 0; i < policy.allowedPorts.size(); ++i) {
        if (allowedPortId(i) == waiver.id) {
            ended = policy.allowedPorts[i];
        }
    }
    return [ended](Policy& now) -> std::optional<Error> {
        now.allowedPorts.removeIf([&ended](const AllowedPort& other) { return ended && isSamePort(other, *ended); });
        return std::nullopt;
    };
}

} // namespace Hull
