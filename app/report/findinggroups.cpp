// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/findinggroups.h"

#include <QHash>

#include <algorithm>

namespace Hull {

namespace {

//! All that a report says of a finding beside where it is. Foreign text may hold whatever else would separate the
//! parts.
QString sayingOf(const AuditFinding& entry)
{
    const Finding& finding = entry.finding;
    QStringList parts{severityName(finding.severity), findingStatusName(finding.status),
        certaintyName(finding.certainty), finding.message.english()};
    for (const Evidence& evidence : finding.evidence) {
        parts << evidence.path << evidence.observed << evidence.expected.english() << originName(evidence.origin);
    }
    if (entry.waiver) {
        parts << waiverKindName(entry.waiver->kind) << entry.waiver->id << waiverStateName(entry.waiver->state);
    }
    QString saying;
    for (const QString& part : parts) {
        saying += QString::number(part.size()) + u':' + part;
    }
    return saying;
}

} // namespace

std::vector<FindingGroup> groupedFindings(const AuditReport& report, const std::vector<size_t>& findings,
    const std::function<QString(const AuditFinding&)>& further)
{
    std::vector<FindingGroup> groups;
    QHash<QString, size_t> places;
    for (const size_t place : findings) {
        const AuditFinding& entry = report.findings[place];
        const QString key = sayingOf(entry) + (further ? further(entry) : QString());
        auto known = places.find(key);
        if (known == places.end()) {
            known = places.insert(key, groups.size());
            groups.emplace_back();
        }
        groups[*known].findings.push_back(place);
        groups[*known].objects.push_back(entry.object);
    }
    for (FindingGroup& group : groups) {
        std::sort(group.objects.begin(), group.objects.end());
    }
    return groups;
}

} // namespace Hull
