// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditwaivers.h"

#include "app/rules/waivers.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

void countChanged(const Assessment& assessment, QHash<QString, int>& changed)
{
    for (const Finding& finding : assessment.findings) {
        if (finding.waiver && finding.waiver->state == AppliedWaiver::State::Changed) {
            ++changed[finding.waiver->id];
        }
    }
}

AuditWaiver told(const Waiver& waiver)
{
    AuditWaiver one;
    one.scope = waiver.scope.text();
    one.reason = waiver.reason;
    one.owner = waiver.owner;
    one.approver = waiver.approver;
    one.ticket = waiver.ticket;
    one.created = waiver.created;
    one.expires = waiver.expires;
    one.hasFingerprint = !waiver.fingerprint.isEmpty();
    return one;
}

AuditWaiver told(const AllowedPort& port)
{
    AuditWaiver one;
    one.scope = QString::number(port.port) + u'/' + port.protocol + ", "_L1 + port.scope.text();
    one.reason = port.reason;
    one.owner = port.owner;
    one.expires = port.expires;
    return one;
}

} // namespace

std::vector<AuditWaiver> auditWaivers(const ScanReport& scan)
{
    const Policy& policy = scan.policy;
    std::vector<AuditWaiver> waivers;
    if (policy.waivesNothing()) {
        return waivers;
    }
    std::vector<HostAssessmentPtr> hosts;
    QHash<QString, int> changed;
    for (const ScanHost& host : scan.hosts) {
        hosts.push_back(host.assessment);
        if (host.assessment) {
            countChanged(host.assessment->host, changed);
            for (const Assessment& container : host.assessment->containers) {
                countChanged(container, changed);
            }
        }
    }
    const QDate day = policy.day.isValid() ? policy.day : scan.started.toUTC().date();
    for (const WaiverCoverage& coverage : waiverCoverage(policy, hosts)) {
        const auto place = static_cast<qsizetype>(waivers.size());
        AuditWaiver one = place < policy.waivers.size() ? told(policy.waivers[place])
                                                        : told(policy.allowedPorts[place - policy.waivers.size()]);
        one.kind = coverage.kind;
        one.id = coverage.id;
        one.rule = coverage.rule;
        one.judged = coverage.judged;
        one.findings = coverage.findings;
        one.daysLeft = day.daysTo(one.expires);
        one.changed = changed.value(one.id);
        waivers.push_back(one);
    }
    return waivers;
}

} // namespace Hull
