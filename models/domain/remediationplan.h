// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Hull {

//! One field of the container's configuration that a fix changes.
struct PlannedChange
{
    QString path; //!< in the inspect document: HostConfig.Privileged
    QByteArray before; //!< compact JSON, "null" where there is nothing; a secret is the redaction mark as a string
    QByteArray after;
    QString rule; //!< the id of the rule that it is for

    friend bool operator==(const PlannedChange&, const PlannedChange&) = default;
};

//! One thing that was looked at before anything is touched.
struct PreflightLine
{
    enum class Status { Ok, Warn, Block };

    QLatin1String check; //!< "image-present": stable, never translated
    Status status = Status::Ok;
    QLatin1String risk; //!< what has to be allowed for the warning to pass; empty: nothing
    Message message;

    friend bool operator==(const PreflightLine&, const PreflightLine&) = default;
};

//! A container that suffers from the change.
struct Dependent
{
    enum class Relation { Network, Pid, Ipc, Volumes };

    ContainerId id;
    QString name;
    Relation relation = Relation::Network;
    bool mustBeRecreated = false; //!< it breaks, now or at its next start

    friend bool operator==(const Dependent&, const Dependent&) = default;
};

//! What becomes of a finding.
struct FindingForecast
{
    enum class Fate { Goes, Stays, Appears };

    const RuleInfo* rule = nullptr;
    Severity severity = Severity::Medium;
    Fate fate = Fate::Stays;

    friend bool operator==(const FindingForecast&, const FindingForecast&) = default;
};

/*!
 * How one container is put right by recreating it: what changes, what was checked, what is lost. It holds no secret,
 * so it may be shown, written and logged.
 */
struct RemediationPlan
{
    ContainerId id;
    QString name;
    ContainerState state = ContainerState::Unknown;
    bool removesItself = false; //!< when it ends: what is kept is a guard, see TransactionRecord
    ContainerId older; //!< whoever has the name under which something would be kept; empty: nobody
    bool copiesLayer = false; //!< what it has written outside of its mounts goes into the new container
    QStringList rules; //!< that it is for
    std::vector<PlannedChange> changes;
    std::vector<PreflightLine> preflight;
    std::vector<FindingForecast> findings; //!< open ones only, in the catalogue's order
    std::vector<Dependent> dependents;
    std::vector<Message> decisions; //!< what is not sent back as it stands, and why
    std::vector<Message> losses; //!< what no recreate can keep
    std::vector<Message> steps;
    QStringList commands; //!< of the docker command line, for somebody who goes the same way by hand
    int downtimeSeconds = 0; //!< at most, as far as it can be told

    [[nodiscard]] bool isBlocked() const;
    //! Whether it may be carried out: nothing blocks it, and every risk that it warns of is among those allowed.
    [[nodiscard]] bool isReady(const QStringList& allowedRisks) const;
};

[[nodiscard]] QString preflightStatusName(PreflightLine::Status status); //!< "ok", "warn", "block"
[[nodiscard]] QString findingFateName(FindingForecast::Fate fate); //!< "goes", "stays", "appears"
[[nodiscard]] QString dependentRelationName(Dependent::Relation relation); //!< "network" …

} // namespace Hull
