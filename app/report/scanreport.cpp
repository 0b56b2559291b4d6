// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scanreport.h"

#include "models/domain/transactionnames.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isOpenAfter(const Finding& finding, AppliedWaiver::State end)
{
    return finding.status == FindingStatus::Open && finding.waiver && finding.waiver->state == end;
}

void addTo(ScanSummary& summary, const Assessment& assessment)
{
    summary.open += assessment.openCounts();
    for (const Finding& finding : assessment.findings) {
        summary.waived += finding.status == FindingStatus::Waived ? 1 : 0;
        summary.expired += isOpenAfter(finding, AppliedWaiver::State::Expired) ? 1 : 0;
        summary.changed += isOpenAfter(finding, AppliedWaiver::State::Changed) ? 1 : 0;
        summary.parked += finding.status == FindingStatus::Parked ? 1 : 0;
    }
    summary.notAssessed += static_cast<int>(std::count_if(assessment.results.begin(), assessment.results.end(),
        [](const RuleResult& result) { return result.outcome == RuleOutcome::NotAssessed; }));
}

} // namespace

ManagedBy ScanHost::managerOf(const Container& container) const
{
    const auto recorded = managers.constFind(container.id);
    return recorded == managers.constEnd() ? Hull::managerOf(container) : *recorded;
}

bool mayHaveParked(const ScanHost& host)
{
    if (!host.assessment) {
        return false;
    }
    const std::vector<ContainerPtr>& containers = host.assessment->snapshot->containers;
    return std::any_of(containers.begin(), containers.end(),
        [](const ContainerPtr& container) { return !container->isRunning() && isTransactionName(container->name); });
}

void markParked(ScanHost& host, const std::vector<TransactionRecord>& records)
{
    if (!host.assessment) {
        return;
    }
    auto marked = std::make_shared<HostAssessment>(*host.assessment);
    const std::vector<ContainerPtr>& containers = marked->snapshot->containers;
    for (size_t i = 0; i < containers.size(); ++i) {
        const Container& container = *containers[i];
        if (const TransactionRecord* record = changeThatKeeps(records, host.host.id(), container)) {
            host.parked.insert(container.id, *record);
            marked->containers[i].park();
        }
    }
    host.assessment = std::move(marked);
}

QString unreadSentence(const ScanHost& host)
{
    // What broke one list mostly broke others as well.
    std::vector<std::pair<QString, QStringList>> namesByMessage;
    for (const UnreadSection& section :
        host.assessment ? unreadSections(*host.assessment->snapshot) : std::vector<UnreadSection>()) {
        const QString message = section.error.message.english();
        const QString name = section.name == "imageTags"_L1 ? u"image tags"_s : QString(section.name);
        const auto same = std::find_if(namesByMessage.begin(), namesByMessage.end(),
            [&message](const auto& entry) { return entry.first == message; });
        if (same == namesByMessage.end()) {
            namesByMessage.push_back({message, {name}});
        } else {
            same->second.append(name);
        }
    }
    QString sentence;
    for (const auto& [message, names] : namesByMessage) {
        sentence += u"The %1 could not be read: %2 "_s.arg(names.join(", "_L1), message);
    }
    return sentence.isEmpty() ? QString() : QString(sentence + "Checks that need them are not assessed."_L1);
}

ScanSummary summaryOf(const ScanHost& host)
{
    ScanSummary summary;
    summary.hosts = 1;
    summary.incompleteHosts = host.status == HostSnapshot::Status::Complete ? 0 : 1;
    if (host.assessment) {
        summary.containers = static_cast<int>(host.assessment->containers.size());
        addTo(summary, host.assessment->host);
        for (const Assessment& container : host.assessment->containers) {
            addTo(summary, container);
        }
    }
    return summary;
}

ScanSummary summaryOf(const ScanReport& report)
{
    ScanSummary total;
    for (const ScanHost& host : report.hosts) {
        const ScanSummary one = summaryOf(host);
        total.hosts += one.hosts;
        total.incompleteHosts += one.incompleteHosts;
        total.containers += one.containers;
        total.open += one.open;
        total.waived += one.waived;
        total.expired += one.expired;
        total.changed += one.changed;
        total.parked += one.parked;
        total.notAssessed += one.notAssessed;
    }
    return total;
}

std::vector<AuditEntry> changesOf(const ScanReport& report, const std::vector<AuditEntry>& entries)
{
    std::vector<AuditEntry> ours;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(ours), [&report](const AuditEntry& entry) {
        return std::any_of(report.hosts.begin(), report.hosts.end(),
            [&entry](const ScanHost& host) { return entry.record.isOf(host.host.id()); });
    });
    return ours;
}

bool hasFailed(const ScanReport& report)
{
    if (!report.failOn) {
        return false;
    }
    const ScanSummary summary = summaryOf(report);
    // Worst first, and Info is no value of failOn.
    for (int severity = 0; severity <= static_cast<int>(*report.failOn); ++severity) {
        if (summary.open.of(static_cast<Severity>(severity)) > 0) {
            return true;
        }
    }
    return false;
}

} // namespace Hull
