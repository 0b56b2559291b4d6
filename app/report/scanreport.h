// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditentry.h"
#include "models/domain/finding.h"
#include "models/domain/managedby.h"
#include "models/domain/policy.h"
#include "models/domain/revealedvalues.h"
#include "models/domain/transaction.h"

#include <memory>
#include <optional>
#include <vector>

namespace Hull {

class Drift;
class RecordedTexts;

//! One host of a scan; of an unreachable one, at most the address was judged.
struct ScanHost
{
    Host host;
    HostSnapshot::Status status = HostSnapshot::Status::Unreachable;
    std::optional<Error> error; //!< why it is not complete
    HostAssessmentPtr assessment; //!< may be null
    bool isStale = false; //!< assessment is what an earlier reading found: the host cannot be read now, or need not be
    bool isFollowed = false; //!< assessment was kept up to date with the engine's events until the report was made
    QHash<ContainerId, TransactionRecord> parked; //!< the originals that are kept for a roll-back, by their id
    QHash<ContainerId, RevealedValues> revealed; //!< where the report reveals them
    QHash<ContainerId, ManagedBy> managers; //!< of a saved scan, which does not hold the labels that tell them

    [[nodiscard]] ManagedBy managerOf(const Container& container) const;
};

//! A container that may be such an original, by its name and its state: whether it is one, only the journal tells.
[[nodiscard]] bool mayHaveParked(const ScanHost& host);

/*!
 * Takes the originals that these changes keep out of what is open: what was found on them is Parked. A name alone
 * proves nothing, and one that runs is judged like any other.
 */
void markParked(ScanHost& host, const std::vector<TransactionRecord>& records);

//! The lists of the host that could not be read, in English, each with its reason; empty where there are none.
[[nodiscard]] QString unreadSentence(const ScanHost& host);

//! That a report is made of a scan which was saved earlier.
struct SavedScan
{
    QString source; //!< as the user named it
    QDateTime made; //!< when the report is made, UTC
    std::shared_ptr<const RecordedTexts> texts; //!< that the report refers to
};

//! What the journal tells of changes that were made on the hosts.
struct ReportedChanges
{
    std::vector<AuditEntry> entries; //!< of hosts of the report, oldest first
    std::optional<Error> error; //!< why it could not be asked
};

//! What a scan found, ready to be written in any format. Hosts stand in the order in which they were given.
struct ScanReport
{
    QString toolVersion; //!< that made the scan
    QString ruleSet; //!< the version of the rules; empty: of this program's
    QDateTime started; //!< UTC
    QDateTime finished;
    Profile profile = Profile::Core;
    std::optional<Severity> failOn = Severity::Low; //!< unset: never
    std::vector<ScanHost> hosts;
    Policy policy; //!< that counted; empty where there is none
    QString filter; //!< what of the hosts it is about, in English: "containers with …"; empty: all of them
    int leftOut = 0; //!< containers that were read and that the filter does not show
    bool reveals = false; //!< it shows what else is never shown: ScanHost::revealed
    std::optional<SavedScan> saved; //!< unset: the hosts were asked
    std::shared_ptr<const Drift> drift; //!< how it differs from its baseline; null: there is none
    std::optional<ReportedChanges> changes; //!< unset: nobody asked the journal
};

//! The numbers under a report.
struct ScanSummary
{
    int hosts = 0;
    int incompleteHosts = 0; //!< partial or unreachable
    int containers = 0;
    SeverityCounts open;
    int waived = 0;
    int expired = 0; //!< open findings whose waiver is over
    int changed = 0; //!< open findings whose waiver was for something else than is there now
    int parked = 0;
    int notAssessed = 0; //!< results that could not be settled, hosts and containers together

    friend bool operator==(const ScanSummary&, const ScanSummary&) = default;
};

[[nodiscard]] ScanSummary summaryOf(const ScanReport& report);
[[nodiscard]] ScanSummary summaryOf(const ScanHost& host);

//! Those of the entries that are about a host of the report.
[[nodiscard]] std::vector<AuditEntry> changesOf(const ScanReport& report, const std::vector<AuditEntry>& entries);

//! Whether any finding is open at or above report.failOn.
[[nodiscard]] bool hasFailed(const ScanReport& report);

} // namespace Hull
