// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/drift.h"

#include "app/report/audittexts.h"
#include "app/report/differencewords.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QStringList keyOf(const QString& host, const QString& endpoint, const QString& container, const QString& rule)
{
    return {host, endpoint, container, rule};
}

//! In the order in which they are told; what is not known to this version comes last.
int placeOf(FindingChange change)
{
    constexpr std::array places{0, 3, 1, 2}; // in the order of FindingChange
    return places.at(static_cast<size_t>(change));
}

int gravityOf(const QString& severity)
{
    static const QStringList names{u"critical"_s, u"high"_s, u"medium"_s, u"low"_s, u"info"_s};
    const qsizetype place = names.indexOf(severity);
    return static_cast<int>(place < 0 ? names.size() : place);
}

QStringList fieldTexts(const std::vector<FieldDifference>& fields)
{
    QStringList texts;
    for (const FieldDifference& field : fields) {
        texts.append(fieldDifferenceText(field));
    }
    return texts;
}

//! All that a group of findings has in common. A list, so that foreign text cannot make two of them look the same.
QStringList sayingOf(const DriftFindings& entry)
{
    return QStringList{findingChangeName(entry.change), entry.reason, entry.finding.rule, entry.finding.severity,
               entry.finding.status, entry.finding.message}
    + entry.fields;
}

void addPlace(DriftFindings& group, const QString& host, const QString& name)
{
    if (group.where.empty() || group.where.back().first != host) {
        group.where.emplace_back(host, QStringList());
    }
    group.where.back().second.append(name);
    ++group.count;
}

} // namespace

Drift::Drift(const QString& source, const RecordedScan& before, const RecordedScan& after)
    : m_report{ComparedScan(source, before), ComparedScan(QString(), after), differenceBetween(before, after)}
    , m_isOfOneHost(before.hosts.size() == 1 && after.hosts.size() == 1)
{
    for (const HostDifference& host : m_report.difference.hosts) {
        for (const FindingDifference& one : host.findings) {
            if (one.after) {
                m_states.insert(keyOf(host.name, host.endpoint, one.container, one.after->rule),
                    one.change == FindingChange::New ? BaselineState::New : BaselineState::Updated);
            }
        }
    }
    const auto add = [this](const RecordedHost& host, const QString& container, const RecordedResult& result) {
        if (result.result == "notAssessed"_L1) {
            // By whichever of the two the host is known again.
            m_unsettled.insert(keyOf({}, m_isOfOneHost ? QString() : host.endpoint, container, result.rule));
            m_unsettled.insert(keyOf(m_isOfOneHost ? QString() : host.name, {}, container, result.rule));
        }
    };
    for (const RecordedHost& host : before.hosts) {
        for (const RecordedResult& result : host.results) {
            add(host, {}, result);
        }
        for (const RecordedContainerPtr& container : host.containers) {
            for (const RecordedResult& result : container->results) {
                add(host, container->name.isEmpty() ? container->id : container->name, result);
            }
        }
    }
}

BaselineState Drift::stateOf(
    const QString& host, const QString& endpoint, const QString& container, const QString& rule) const
{
    return m_states.value(keyOf(host, endpoint, container, rule), BaselineState::Unchanged);
}

BaselineState Drift::stateOfUnsettled(
    const QString& host, const QString& endpoint, const QString& container, const QString& rule) const
{
    const bool isKnown = m_unsettled.contains(keyOf({}, m_isOfOneHost ? QString() : endpoint, container, rule))
        || m_unsettled.contains(keyOf(m_isOfOneHost ? QString() : host, {}, container, rule));
    return isKnown ? BaselineState::Unchanged : BaselineState::New;
}

QString baselineStateName(BaselineState state)
{
    switch (state) {
    case BaselineState::New:
        return u"new"_s;
    case BaselineState::Updated:
        return u"updated"_s;
    case BaselineState::Unchanged:
        break;
    }
    return u"unchanged"_s;
}

QString driftCountsText(const DifferenceCounts& counts)
{
    return u"%1 new, %2 fixed, %3 changed, %4 gone, %5 unchanged"_s.arg(QString::number(counts.newFindings),
        QString::number(counts.fixed), QString::number(counts.changed), QString::number(counts.gone),
        QString::number(counts.unchanged));
}

QString baselineText(const ComparedScan& baseline)
{
    return baseline.source + ", scanned at "_L1 + reportTimeText(baseline.started) + " with the profile "_L1
        + baseline.profile;
}

std::vector<DriftFindings> driftFindings(const ScanDifference& difference)
{
    std::vector<DriftFindings> groups;
    QHash<QStringList, size_t> places;
    for (const HostDifference& host : difference.hosts) {
        for (const FindingDifference& one : host.findings) {
            DriftFindings entry{one.change, one.finding(),
                differenceReasonText(one.reason, one.change == FindingChange::New), fieldTexts(one.fields), {}};
            const QStringList key = sayingOf(entry);
            auto known = places.find(key);
            if (known == places.end()) {
                known = places.insert(key, groups.size());
                groups.push_back(std::move(entry));
            }
            addPlace(groups[*known], host.name, one.container.isEmpty() ? u"the host itself"_s : one.container);
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [](const DriftFindings& left, const DriftFindings& right) {
        return std::tuple(placeOf(left.change), gravityOf(left.finding.severity), left.finding.rule)
            < std::tuple(placeOf(right.change), gravityOf(right.finding.severity), right.finding.rule);
    });
    return groups;
}

std::vector<DriftObject> driftObjects(const ScanDifference& difference)
{
    std::vector<DriftObject> objects;
    for (const HostDifference& host : difference.hosts) {
        if (host.presence != Presence::Both || !host.fields.empty()) {
            objects.push_back({host.presence, host.name, {}, {}, false, fieldTexts(host.fields)});
        }
        for (const ContainerDifference& container : host.containers) {
            objects.push_back({container.presence, host.name, container.name, container.image, container.recreated,
                fieldTexts(container.fields)});
        }
    }
    const auto place = [](const DriftObject& object) {
        return object.presence == Presence::Added ? 0 : object.presence == Presence::Removed ? 1 : 2;
    };
    std::stable_sort(objects.begin(), objects.end(), [&place](const DriftObject& left, const DriftObject& right) {
        return std::pair(place(left), left.container.isEmpty() ? 0 : 1)
            < std::pair(place(right), right.container.isEmpty() ? 0 : 1);
    });
    return objects;
}

QString presenceText(Presence presence)
{
    switch (presence) {
    case Presence::Added:
        return u"appeared"_s;
    case Presence::Removed:
        return u"disappeared"_s;
    case Presence::Both:
        break;
    }
    return u"changed"_s;
}

} // namespace Hull
