// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditwaivers.h"

#include "app/rules/waivers.h"

#include <algorithm>

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

void count(const Assessment& assessment, QDate day, std::vector<AuditWaiver>& waivers)
{
    for (const Finding& finding : assessment.findings) {
        if (!finding.waiver) {
            continue;
        }
        const auto known = std::find_if(waivers.begin(), waivers.end(), [&finding](const AuditWaiver& waiver) {
            return waiver.id == finding.waiver->id && waiver.kind == finding.waiver->kind;
        });
        AuditWaiver& one = known == waivers.end() ? waivers.emplace_back() : *known;
        one.kind = finding.waiver->kind;
        one.id = finding.waiver->id;
        one.rule = finding.rule->id;
        one.scope = u"not in the saved scan"_s;
        one.reason = finding.waiver->reason;
        one.owner = finding.waiver->owner;
        one.expires = finding.waiver->expires;
        one.daysLeft = day.daysTo(one.expires);
        ++one.findings;
        one.changed += finding.waiver->state == AppliedWaiver::State::Changed ? 1 : 0;
    }
}

//! A saved scan tells of a waiver only at the findings that it is about.
std::vector<AuditWaiver> recordedWaivers(const ScanReport& scan)
{
    std::vector<AuditWaiver> waivers;
    const QDate day = scan.started.toUTC().date();
    for (const ScanHost& host : scan.hosts) {
        if (host.assessment) {
            count(host.assessment->host, day, waivers);
            for (const Assessment& container : host.assessment->containers) {
                count(container, day, waivers);
            }
        }
    }
    return waivers;
}

} // namespace

std::vector<AuditWaiver> auditWaivers(const ScanReport& scan)
{
    if (scan.saved) {
        return recordedWaivers(scan);
    }
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
