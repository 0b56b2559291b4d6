// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/historyrows.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar between = u'\n'; // names of hosts: no name holds one

QDateTime timeFrom(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

//! NOT NULL columns: a null QString would be stored as NULL.
QString stored(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

void count(HistoryEntry& entry, const std::vector<RecordedFinding>& findings)
{
    static constexpr std::array counted{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};
    for (const RecordedFinding& finding : findings) {
        entry.waived += finding.status == "waived"_L1 ? 1 : 0;
        const auto severity = std::find_if(counted.begin(), counted.end(),
            [&finding](Severity candidate) { return severityName(candidate) == finding.severity; });
        if (finding.status == "open"_L1 && severity != counted.end()) {
            ++entry.open.open[static_cast<size_t>(*severity)];
        }
    }
}

} // namespace

HistoryEntry entryOf(const RecordedScan& scan)
{
    HistoryEntry entry;
    entry.started = scan.started;
    entry.finished = scan.finished;
    entry.profile = scan.profile;
    for (const RecordedHost& host : scan.hosts) {
        entry.hosts.append(QString(host.name).replace(between, u' '));
        entry.isDemo = entry.isDemo || host.kind == "demo"_L1;
        entry.incompleteHosts += host.status == "complete"_L1 ? 0 : 1;
        entry.containers += static_cast<int>(host.containers.size());
        count(entry, host.findings);
        for (const RecordedContainerPtr& container : host.containers) {
            count(entry, container->findings);
        }
    }
    return entry;
}

QString entryColumns()
{
    return u"kept, origin, demo, size, started, finished, profile, hosts, incomplete, containers, critical, high, "
           "medium, low, waived"_s;
}

QString entryPlaceholders()
{
    return u"?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"_s;
}

QVariantList entryValues(const HistoryEntry& entry)
{
    return {timeText(entry.kept), entry.wasImported ? u"import"_s : u"scan"_s, entry.isDemo, entry.size,
        timeText(entry.started), timeText(entry.finished), stored(entry.profile), stored(entry.hosts.join(between)),
        entry.incompleteHosts, entry.containers, entry.open.of(Severity::Critical), entry.open.of(Severity::High),
        entry.open.of(Severity::Medium), entry.open.of(Severity::Low), entry.waived};
}

HistoryEntry entryFrom(const QSqlQuery& row)
{
    int column = 0;
    const auto next = [&row, &column] {
        return row.value(column++);
    };
    HistoryEntry entry;
    entry.id = next().toLongLong();
    entry.kept = timeFrom(next().toString());
    entry.wasImported = next().toString() == "import"_L1;
    entry.isDemo = next().toBool();
    entry.size = next().toLongLong();
    entry.started = timeFrom(next().toString());
    entry.finished = timeFrom(next().toString());
    entry.profile = next().toString();
    entry.hosts = next().toString().split(between, Qt::SkipEmptyParts);
    entry.incompleteHosts = next().toInt();
    entry.containers = next().toInt();
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        entry.open.open[static_cast<size_t>(severity)] = next().toInt();
    }
    entry.waived = next().toInt();
    return entry;
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}

} // namespace Hull
