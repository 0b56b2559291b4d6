// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/recordedscan.h"

#include <optional>

namespace Hull {

//! Whether something is in both scans, or in one alone.
enum class Presence { Both, Added, Removed };

//! What became of a finding.
enum class FindingChange {
    New,
    Fixed, //!< the rule was judged again, and found nothing
    Changed, //!< another severity, status, waiver or evidence
    Gone, //!< nobody can say that it is fixed, see DifferenceReason
};

//! Why a finding is new or gone where the rule's verdict did not change.
enum class DifferenceReason {
    None, //!< the verdict changed
    Host, //!< the host is in one of the scans alone
    Container, //!< the container is
    NotRead, //!< host or container could not be read in the other scan
    NotAssessed, //!< the rule could not be settled there
    NotJudged, //!< the rule was no part of that scan: another profile or policy, or other rules
};

//! A value that is another one in the later scan.
struct FieldDifference
{
    QString path;
    FactValue before;
    FactValue after;

    friend bool operator==(const FieldDifference&, const FieldDifference&) = default;
};

struct FindingDifference
{
    FindingChange change = FindingChange::New;
    DifferenceReason reason = DifferenceReason::None;
    QString container; //!< empty: of the host itself
    std::optional<RecordedFinding> before; //!< unset where it is New
    std::optional<RecordedFinding> after; //!< set where it is New or Changed
    std::vector<FieldDifference> fields; //!< of a changed one: by the names of hullwright.scan/1

    //! The finding as it is, or was last.
    [[nodiscard]] const RecordedFinding& finding() const { return after ? *after : *before; }
};

struct ContainerDifference
{
    Presence presence = Presence::Both;
    QString name;
    QString id; //!< the later one
    QString image;
    bool recreated = false; //!< it has another id; alone that is no difference
    std::vector<FieldDifference> fields;
};

struct HostDifference
{
    Presence presence = Presence::Both;
    QString name;
    QString endpoint;
    std::vector<FieldDifference> fields; //!< of the host and its engine
    std::vector<FindingDifference> findings; //!< by container and rule
    std::vector<ContainerDifference> containers; //!< by name
};

//! How many there are of each.
struct DifferenceCounts
{
    int newFindings = 0;
    int fixed = 0;
    int changed = 0;
    int gone = 0;
    int unchanged = 0;
    int containersAdded = 0;
    int containersRemoved = 0;
    int containersChanged = 0;
    int hostsAdded = 0;
    int hostsRemoved = 0;

    friend bool operator==(const DifferenceCounts&, const DifferenceCounts&) = default;
};

//! What differs between two scans.
struct ScanDifference
{
    std::vector<HostDifference> hosts; //!< those with a difference, in the later scan's order, removed ones last
    DifferenceCounts counts;

    [[nodiscard]] bool isEmpty() const { return hosts.empty(); }
};

/*!
 * Compares an earlier scan with a later one. A host is the same by its endpoint, else by its name; where each scan is
 * of a single host, these are compared. A container is the same by its name on its host, however often it was made
 * again. What one of the scans does not tell (settings that were not kept, a host that was not reached, a rule that was
 * not judged) is never taken for a change.
 */
[[nodiscard]] ScanDifference differenceBetween(const RecordedScan& before, const RecordedScan& after);

[[nodiscard]] QString findingChangeName(FindingChange change); //!< "new", "fixed", "changed", "gone"
[[nodiscard]] QString differenceReasonName(DifferenceReason reason); //!< "host", "notRead" …; empty for None

//! "HostConfig.Privileged: false -> true"; of lists what came and went: "HostConfig.CapAdd: +NET_ADMIN -SYS_TIME".
//! Foreign text in it is as it came.
[[nodiscard]] QString fieldDifferenceText(const FieldDifference& field);

} // namespace Hull
