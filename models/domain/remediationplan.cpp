// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/remediationplan.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

bool RemediationPlan::isBlocked() const
{
    return std::any_of(preflight.begin(), preflight.end(),
        [](const PreflightLine& line) { return line.status == PreflightLine::Status::Block; });
}

bool RemediationPlan::isReady(const QStringList& allowedRisks) const
{
    return std::all_of(preflight.begin(), preflight.end(), [&allowedRisks](const PreflightLine& line) {
        return line.status == PreflightLine::Status::Ok
            || (line.status == PreflightLine::Status::Warn
                && (line.risk.isEmpty() || allowedRisks.contains(line.risk)));
    });
}

QString preflightStatusName(PreflightLine::Status status)
{
    switch (status) {
    case PreflightLine::Status::Ok:
        return u"ok"_s;
    case PreflightLine::Status::Warn:
        return u"warn"_s;
    case PreflightLine::Status::Block:
        break;
    }
    return u"block"_s;
}

QString findingFateName(FindingForecast::Fate fate)
{
    switch (fate) {
    case FindingForecast::Fate::Goes:
        return u"goes"_s;
    case FindingForecast::Fate::Stays:
        return u"stays"_s;
    case FindingForecast::Fate::Appears:
        break;
    }
    return u"appears"_s;
}

QString dependentRelationName(Dependent::Relation relation)
{
    switch (relation) {
    case Dependent::Relation::Network:
        return u"network"_s;
    case Dependent::Relation::Pid:
        return u"pid"_s;
    case Dependent::Relation::Ipc:
        return u"ipc"_s;
    case Dependent::Relation::Volumes:
        break;
    }
    return u"volumes"_s;
}

} // namespace Hull
