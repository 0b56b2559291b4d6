// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/differencereport.h"

#include <QHash>
#include <QSet>

namespace Hull {

//! What became of a finding since the baseline; of one that is only in the baseline, differences tell.
enum class BaselineState { New, Unchanged, Updated };

[[nodiscard]] QString baselineStateName(BaselineState state); //!< "new", "unchanged", "updated": SARIF's words

/*!
 * How a scan differs from an earlier one, its baseline. Plain values, made once for all formats. What it is asked about
 * is a part of the later scan: a host by its name and endpoint, a container by its name (by its id where it has none;
 * empty: the host itself), a rule by its id.
 */
class Drift
{
public:
    //! source: the baseline as the user named it.
    Drift(const QString& source, const RecordedScan& before, const RecordedScan& after);

    [[nodiscard]] const DifferenceReport& report() const { return m_report; }
    [[nodiscard]] const DifferenceCounts& counts() const { return m_report.difference.counts; }

    [[nodiscard]] BaselineState stateOf(
        const QString& host, const QString& endpoint, const QString& container, const QString& rule) const;
    //! Of a check that could not be settled in the later scan.
    [[nodiscard]] BaselineState stateOfUnsettled(
        const QString& host, const QString& endpoint, const QString& container, const QString& rule) const;

private:
    DifferenceReport m_report;
    QHash<QStringList, BaselineState> m_states; //!< of findings that are not as they were
    QSet<QStringList> m_unsettled; //!< checks that could not be settled in the baseline either
    bool m_isOfOneHost = false; //!< each scan is of a single host, so these are the same whatever they are called
};

//! "3 new, 1 fixed, 2 changed, 0 gone, 40 unchanged".
[[nodiscard]] QString driftCountsText(const DifferenceCounts& counts);
//! "baseline.hullsnap, scanned at 2026-01-02 03:04:05 UTC with the profile core".
[[nodiscard]] QString baselineText(const ComparedScan& baseline);

//! Findings that became the same and say the same, with all that they are about.
struct DriftFindings
{
    FindingChange change = FindingChange::New;
    RecordedFinding finding; //!< as it is, or was last
    QString reason; //!< why it is new or gone where the verdict did not change; English; mostly empty
    QStringList fields; //!< of a changed one: "severity: low -> high"
    std::vector<std::pair<QString, QStringList>> where; //!< names of containers by host; "the host itself"
    int count = 0;
};

//! New ones first, then changed, gone and fixed; in each by severity, then rule.
[[nodiscard]] std::vector<DriftFindings> driftFindings(const ScanDifference& difference);

//! A host or container that came, went, or is set otherwise.
struct DriftObject
{
    Presence presence = Presence::Both;
    QString host;
    QString container; //!< empty: the host itself
    QString image;
    bool recreated = false;
    QStringList fields; //!< "HostConfig.Privileged: false -> true"
};

//! Hosts in front of their containers, those that came first.
[[nodiscard]] std::vector<DriftObject> driftObjects(const ScanDifference& difference);
[[nodiscard]] QString presenceText(Presence presence); //!< "appeared", "disappeared", "changed"

} // namespace Hull
