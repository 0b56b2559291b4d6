// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"
#include "models/domain/waiver.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace Hull {

/*!
 * What the user decided about the rules: what is judged, how grave it is, and what somebody answers for. It never
 * changes how a rule judges. Cheap to copy.
 */
struct Policy
{
    struct RuleSetting
    {
        bool enabled = true;
        std::optional<Severity> severity; //!< replaces the finding's own

        friend bool operator==(const RuleSetting&, const RuleSetting&) = default;
    };

    Profile profile = Profile::Core;
    QHash<QString, RuleSetting> rules; //!< by rule id; a missing one is enabled with its own severity
    QList<AllowedPort> allowedPorts; //!< in the order of the file, as waivers
    QList<Waiver> waivers;
    //! The day on which findings are judged, in UTC: rules have no clock. While it is not set, every waiver is expired.
    QDate day;

    [[nodiscard]] bool waivesNothing() const { return allowedPorts.isEmpty() && waivers.isEmpty(); }
    //! Whether containers are judged alike before anything is waived.
    [[nodiscard]] bool judgesLike(const Policy& other) const
    {
        return profile == other.profile && rules == other.rules;
    }
    [[nodiscard]] bool isExpired(QDate lastDay) const { return !day.isValid() || lastDay < day; }
    [[nodiscard]] int expiredCount() const; //!< of waivers and allowed ports together

    friend bool operator==(const Policy&, const Policy&) = default;
};

} // namespace Hull
