// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditchanges.h"
#include "app/report/auditcounts.h"
#include "app/report/auditwaivers.h"
#include "app/report/drift.h"
#include "app/report/reproduction.h"
#include "app/report/scanreport.h"
#include "models/domain/portsummary.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace Hull {

//! What a report says of one host: how far it was read, and what it is.
struct AuditHost
{
    Host host;
    HostSnapshot::Status status = HostSnapshot::Status::Unreachable;
    QString problem; //!< why it is not complete, English like all texts here; empty where it is
    QString cause;
    QString remedy;
    QString unread; //!< the lists that could not be read; mostly empty
    QString kernelProblem; //!< why its kernel was not asked; mostly empty
    std::vector<std::pair<QString, QString>> unreadable; //!< containers that could not be read, and why
    EngineInfo engine;
    bool wasRead = false; //!< false: at most its address was judged
    int containers = 0;
    int running = 0;
    QDateTime readAt; //!< UTC, when the reading began; invalid where it was not reached
    bool isStale = false; //!< what is said of it is as of readAt, and could not be read anew
    bool isFollowed = false; //!< it was kept up to date since readAt
    std::optional<qint64> clockAhead; //!< seconds by which the host's clock is ahead of ours, if it said so
    AuditCounts counts;

    //! Whether the clocks differ so much that times of the report and of the host must not be compared: over 60 s.
    [[nodiscard]] bool hasSkewedClock() const;
};

//! One thing that was judged: a container, or a host itself.
struct AuditObject
{
    size_t host = 0; //!< its place in AuditReport::hosts
    bool isHost = false;
    QString name; //!< the container's, or the host's
    QString id; //!< of a container
    QString image; //!< as the user wrote it
    QString imageId;
    QString state;
    QString manager; //!< "compose shop"; empty where nothing manages it
    QDateTime created;
    QDateTime started;
    QString collected; //!< the request that gave the evidence: "GET /v1.41/containers/<id>/json"
    Reproduction reproduction;
    std::optional<RevealedValues> revealed; //!< only where the report reveals them

    [[nodiscard]] QString driftName() const; //!< what a Drift knows it as
};

struct AuditFinding
{
    size_t object = 0; //!< its place in AuditReport::objects
    Finding finding;
    std::optional<AppliedWaiver> waiver; //!< what the policy says of it, also where that is over
    //! SHA-256 in hexadecimal of host, rule and container's name: the same in the next scan, whatever the evidence is.
    QString fingerprint;
    std::optional<BaselineState> baselineState; //!< unset: there is no baseline
};

//! A rule that found something, with all that it found.
struct AuditRule
{
    const RuleInfo* rule = nullptr;
    std::optional<Severity> worstOpen;
    std::vector<size_t> findings; //!< places in AuditReport::findings, gravest first
    FindingCounts counts;
};

//! Checks without a finding: the same rule, result and reason.
struct AuditResults
{
    const RuleInfo* rule = nullptr;
    RuleOutcome outcome = RuleOutcome::Pass;
    QString reason; //!< empty for those that passed
    std::vector<size_t> objects; //!< places in AuditReport::objects
};

//! One way from a host into a container.
struct AuditPort
{
    size_t object = 0;
    ReachablePort port;
    QString service; //!< the usual one of the container's port; may be empty
    QStringList rules; //!< what the port rules found in the container
};

//! One of the gravest matters, in plain language.
struct AuditRisk
{
    const RuleInfo* rule = nullptr;
    Severity severity = Severity::Critical;
    int objects = 0;
    int hosts = 0;
    QString sentence; //!< "Host port below 1024 published: 3 containers on 2 hosts."
};

/*!
 * All that a report of a scan says, worked out once, so that every format says the same. Plain values: it needs
 * neither the scan nor a clock. Carries no environment value, label or command line, as the scan's JSON does not,
 * unless it reveals them.
 */
struct AuditReport
{
    QString id; //!< "R-2026-01-02-1a2b3c4d": the day, and how evidenceHash begins
    QString evidenceHash; //!< SHA-256 in hexadecimal of the scan as compact hullwright.scan/1
    QString toolVersion; //!< that scanned
    QString ruleSet; //!< the version of its rules
    QString savedAs; //!< the saved scan that the report is made of, as the user named it; empty: hosts were asked
    QDateTime made; //!< UTC, when the report is made: the age of what it says is told from here
    QDateTime started; //!< UTC
    QDateTime finished;
    Profile profile = Profile::Core;
    bool isDemo = false; //!< the hosts are simulated
    bool reveals = false; //!< it shows what may be secret
    QString filter; //!< as in ScanReport
    int leftOut = 0; //!< likewise
    int containers = 0;
    int incompleteHosts = 0;
    AuditCounts counts;
    std::array<ResultCounts, 5> bySeverity; //!< counts.results, indexed by Severity: the finding's, or else the rule's
    std::vector<AuditHost> hosts; //!< as given
    std::vector<AuditObject> objects; //!< by host; the host itself in front of its containers
    std::vector<AuditFinding> findings; //!< by object, then rule
    std::vector<AuditRule> rules; //!< gravest first, those with nothing open last
    std::vector<AuditResults> results; //!< what passed, was not assessed or did not apply, by rule
    std::vector<AuditPort> ports; //!< by object
    std::vector<AuditRisk> risks; //!< at most five
    std::vector<AuditWaiver> waivers; //!< of the policy in its order, also those that are about nothing
    std::shared_ptr<const Drift> drift; //!< null: there is no baseline
    AuditChanges changes;
    std::shared_ptr<const RecordedTexts> texts; //!< of a saved scan: what rules of another version refer to
};

//! The fingerprint of what a rule finds in a container (empty: the host itself), see AuditFinding.
[[nodiscard]] QString findingFingerprint(const HostId& host, const QString& rule, const QString& container);

[[nodiscard]] AuditReport auditReport(const ScanReport& scan);

//! "3 containers on 2 hosts": what is affected, in words.
[[nodiscard]] QString countedText(int count, QLatin1String one, QLatin1String many);

//! "CIS Docker 1.6.0 5.8; DISA STIG …".
[[nodiscard]] QString referencesText(const RuleInfo& rule);

} // namespace Hull
