// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scantotals.h"

#include <QStringList>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

QString counted(int count, QLatin1String one, QLatin1String many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many);
}

QString severityCountsText(const SeverityCounts& open)
{
    QStringList parts;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        parts.append(QString::number(open.of(severity)) + u' ' + severityName(severity));
    }
    return parts.join(", "_L1);
}

QString scanTotals(const ScanReport& report)
{
    const ScanSummary total = summaryOf(report);
    if (std::none_of(
            report.hosts.begin(), report.hosts.end(), [](const ScanHost& host) { return wasRead(host.assessment); })) {
        const QString unread = counted(total.hosts, "host"_L1, "hosts"_L1) + " could not be read: "_L1;
        return total.open.counted() == 0 ? QString(unread + "there is no verdict."_L1)
                                         : unread + counted(total.open.counted(), "open finding"_L1, "open findings"_L1)
                + " ("_L1 + severityCountsText(total.open) + "), and no verdict on anything else."_L1;
    }
    QString text = total.open.counted() > 0 ? counted(total.open.counted(), "open finding"_L1, "open findings"_L1)
            + " ("_L1 + severityCountsText(total.open) + ") in "_L1
                                            : u"No open findings in "_s;
    text += counted(total.containers, "container"_L1, "containers"_L1) + " on "_L1
        + counted(total.hosts, "host"_L1, "hosts"_L1) + ", profile "_L1 + profileName(report.profile) + u'.';
    if (total.waived > 0) {
        text += u' ' + counted(total.waived, "finding is"_L1, "findings are"_L1) + " waived."_L1;
    }
    if (total.expired > 0) {
        text += u' ' + counted(total.expired, "finding is"_L1, "findings are"_L1)
            + " open again because of an expired waiver."_L1;
    }
    if (total.changed > 0) {
        text += u' ' + counted(total.changed, "finding is"_L1, "findings are"_L1)
            + " open again because of a change since the waiver."_L1;
    }
    if (total.parked > 0) {
        text += u' ' + counted(total.parked, "finding is"_L1, "findings are"_L1) + " on parked originals."_L1;
    }
    if (total.notAssessed > 0) {
        text += u' ' + counted(total.notAssessed, "check was"_L1, "checks were"_L1) + " not assessed."_L1;
    }
    if (total.incompleteHosts > 0) {
        text += u' ' + counted(total.incompleteHosts, "host"_L1, "hosts"_L1)
            + " could not be read completely: this is no verdict on what was not read."_L1;
    }
    return text;
}

} // namespace Hull
