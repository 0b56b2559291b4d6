// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scanfilter.h"

namespace Hull {

namespace {

//! Snapshot and assessments stay in step: the one tells which containers the others are about.
HostAssessmentPtr filtered(const HostAssessment& judged, const QSet<ContainerId>& shown, bool showsHost)
{
    auto left = std::make_shared<HostAssessment>(judged);
    auto snapshot = std::make_shared<HostSnapshot>(*judged.snapshot);
    auto unwaived = judged.unwaived ? std::make_shared<HostAssessment::Unwaived>() : nullptr;
    snapshot->containers.clear();
    left->containers.clear();
    for (size_t i = 0; i < judged.containers.size(); ++i) {
        const ContainerPtr& container = judged.snapshot->containers[i];
        if (!shown.contains(container->id)) {
            continue;
        }
        snapshot->containers.push_back(container);
        left->containers.push_back(judged.containers[i]);
        if (unwaived) {
            unwaived->containers.push_back(judged.unwaived->containers[i]);
        }
    }
    if (!showsHost) {
        left->host = {};
    } else if (unwaived) {
        unwaived->host = judged.unwaived->host;
    }
    left->snapshot = std::move(snapshot);
    left->unwaived = std::move(unwaived);
    return left;
}

int containersOf(const ScanHost& host)
{
    return host.assessment ? static_cast<int>(host.assessment->containers.size()) : 0;
}

} // namespace

ScanReport filteredScan(const ScanReport& scan, const ScanFilter& filter)
{
    ScanReport report = scan;
    report.filter = filter.text;
    report.hosts.clear();
    for (const ScanHost& host : scan.hosts) {
        const auto shown = filter.shown.constFind(host.host.id());
        report.leftOut += containersOf(host);
        if (shown == filter.shown.constEnd()) {
            continue;
        }
        report.hosts.push_back(host);
        if (host.assessment) {
            report.hosts.back().assessment = filtered(*host.assessment, *shown, filter.showsHosts);
        }
        report.leftOut -= containersOf(report.hosts.back());
    }
    return report;
}

} // namespace Hull
