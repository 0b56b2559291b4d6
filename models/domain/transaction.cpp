// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/transaction.h"

#include "models/domain/host.h"
#include "models/domain/transactionnames.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
struct Named
{
    Value value;
    QLatin1String name;
};

constexpr std::array phaseNames{
    Named<TransactionPhase>{TransactionPhase::Preparing, QLatin1String("preparing")},
    Named<TransactionPhase>{TransactionPhase::Swapping, QLatin1String("swapping")},
    Named<TransactionPhase>{TransactionPhase::Committed, QLatin1String("committed")},
    Named<TransactionPhase>{TransactionPhase::RollingBack, QLatin1String("rollingBack")},
    Named<TransactionPhase>{TransactionPhase::Closed, QLatin1String("closed")},
};

constexpr std::array resultNames{
    Named<TransactionResult>{TransactionResult::Open, QLatin1String("open")},
    Named<TransactionResult>{TransactionResult::Applied, QLatin1String("applied")},
    Named<TransactionResult>{TransactionResult::RolledBack, QLatin1String("rolledBack")},
};

template <typename Names, typename Value>
QString nameIn(const Names& names, Value value)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [value](const auto& entry) { return entry.value == value; });
    return found == names.end() ? QString() : QString(found->name);
}

template <typename Value, typename Names>
std::optional<Value> valueIn(const Names& names, QStringView name)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [name](const auto& entry) { return entry.name == name; });
    return found == names.end() ? std::nullopt : std::optional<Value>(found->value);
}

} // namespace

ContainerId TransactionRecord::kept() const
{
    return removesItself ? guard : original;
}

QString TransactionRecord::parkedAs() const
{
    return removesItself ? guardName(name) : parkedName(name);
}

//! Of the two names, the one that this change has no use for.
QString TransactionRecord::asideAs() const
{
    return removesItself ? parkedName(name) : guardName(name);
}

bool TransactionRecord::isParked() const
{
    const bool isGuardOfTheEnded = result == TransactionResult::RolledBack && removesItself;
    return !isOpen() && (result == TransactionResult::Applied || isGuardOfTheEnded) && keepsOriginal;
}

bool TransactionRecord::wasRunning() const
{
    return state == ContainerState::Running || state == ContainerState::Paused || state == ContainerState::Restarting;
}

std::optional<FindingChanges> TransactionRecord::findingChanges() const
{
    if (!findingsBefore || !findingsAfter) {
        return std::nullopt;
    }
    const auto has = [](const std::vector<OpenFinding>& findings, const OpenFinding& wanted) {
        return std::ranges::find(findings, wanted.rule, &OpenFinding::rule) != findings.end();
    };
    FindingChanges fates;
    std::ranges::copy_if(*findingsBefore, std::back_inserter(fates.gone),
        [&](const OpenFinding& finding) { return !has(*findingsAfter, finding); });
    for (const OpenFinding& finding : *findingsAfter) {
        (has(*findingsBefore, finding) ? fates.left : fates.appeared).push_back(finding);
    }
    return fates;
}

bool TransactionRecord::isOf(const HostId& someHost) const
{
    return host == someHost || (!tellsJumpHost && someHost.value.startsWith(host.value + viaJumpHost));
}

TransactionRecord TransactionRecord::on(const HostId& someHost) const
{
    TransactionRecord record = *this;
    record.host = someHost;
    record.tellsJumpHost = true;
    return record;
}

const TransactionRecord* changeThatKeeps(
    const std::vector<TransactionRecord>& records, const HostId& host, const Container& container)
{
    const auto found = std::ranges::find_if(records, [&](const TransactionRecord& record) {
        return record.isParked() && record.isOf(host) && record.kept() == container.id
            && record.parkedAs() == container.name;
    });
    return found == records.end() || container.isRunning() ? nullptr : &*found;
}

QString transactionPhaseName(TransactionPhase phase)
{
    return nameIn(phaseNames, phase);
}

std::optional<TransactionPhase> transactionPhaseFrom(QStringView name)
{
    return valueIn<TransactionPhase>(phaseNames, name);
}

QString transactionResultName(TransactionResult result)
{
    return nameIn(resultNames, result);
}

std::optional<TransactionResult> transactionResultFrom(QStringView name)
{
    return valueIn<TransactionResult>(resultNames, name);
}

} // namespace Hull
