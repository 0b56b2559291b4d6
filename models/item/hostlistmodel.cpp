// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/hostlistmodel.h"

#include "models/item/certificateremark.h"
#include "models/item/headers.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int allHostsRow = 0;

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

SeverityCounts countsOf(const HostRow& host)
{
    return host.assessment ? host.assessment->openCounts() : SeverityCounts();
}

int worstOf(const SeverityCounts& counts)
{
    for (int severity = 0; severity < 4; ++severity) {
        if (counts.open[static_cast<size_t>(severity)] > 0) {
            return severity;
        }
    }
    return -1;
}

QVariant countsCell(const SeverityCounts& counts, int role)
{
    if (role == FindingCountsRole) {
        return QVariant::fromValue(counts);
    }
    return role == SeverityRole && worstOf(counts) >= 0 ? QVariant(worstOf(counts)) : QVariant();
}

QString hostText(const HostRow& host, int column)
{
    switch (column) {
    case HostListModel::NameColumn:
        return host.host.name;
    case HostListModel::StateColumn:
        return hostStateWord(host);
    case HostListModel::FindingsColumn:
        return findingCountText(countsOf(host));
    case HostListModel::EndpointColumn:
        return host.host.id().value;
    default:
        return {};
    }
}

QString hostSentence(const HostRow& host)
{
    // What went wrong, or else why it is not live.
    const std::optional<Error>& told = host.error ? host.error : host.pollReason;
    const QString error = told ? told->message.translated() : QString();
    const QStringList parts{host.host.name, hostStateWord(host), findingCountSentence(countsOf(host)), error};
    return error.isEmpty() ? translated(QT_TRANSLATE_NOOP("Hull", "Host %1, %2, %3"), parts)
                           : translated(QT_TRANSLATE_NOOP("Hull", "Host %1, %2, %3. %4"), parts);
}

QString withLabels(const HostRow& host, QString sentence)
{
    if (!host.labels.group.isEmpty()) {
        sentence += u'\n' + translated(QT_TRANSLATE_NOOP("Hull", "Group: %1"), {host.labels.group});
    }
    if (!host.labels.tags.isEmpty()) {
        sentence += u'\n' + translated(QT_TRANSLATE_NOOP("Hull", "Tags: %1"), {host.labels.tags.join(", "_L1)});
    }
    return sentence;
}

QString withCertificates(const HostRow& host, const QString& sentence)
{
    const std::optional<CertificateRemark> remark = certificateRemark(host);
    return remark ? sentence + u'\n' + remark->text + u'\n' + remark->explanation : sentence;
}

} // namespace

HostListModel::HostListModel(QObject* parent)
    : QAbstractTableModel(parent)
{ }

void HostListModel::setHost(const HostId& id, const HostRow& host)
{
    const int present = rowOf(id);
    if (present < 0) {
        const int row = rowCount();
        beginInsertRows({}, row, row);
        m_hosts.push_back(host);
        m_counts.push_back(countsOf(host));
        endInsertRows();
    } else {
        m_hosts[static_cast<size_t>(present - 1)] = host;
        m_counts[static_cast<size_t>(present - 1)] = countsOf(host);
        Q_EMIT dataChanged(index(present, 0), index(present, ColumnCount - 1));
    }
    Q_EMIT dataChanged(index(allHostsRow, 0), index(allHostsRow, ColumnCount - 1));
}

void HostListModel::removeHost(const HostId& id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_hosts.erase(m_hosts.begin() + row - 1);
    m_counts.erase(m_counts.begin() + row - 1);
    endRemoveRows();
    Q_EMIT dataChanged(index(allHostsRow, 0), index(allHostsRow, ColumnCount - 1));
}

int HostListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hosts.size()) + 1;
}

int HostListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HostListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == Qt::AccessibleTextRole && index.column() != NameColumn) {
        return accessibleCell(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            data(index, Qt::DisplayRole).toString());
    }
    if (index.row() == allHostsRow) {
        return allHostsCell(index.column(), role);
    }
    return hostCell(m_hosts[static_cast<size_t>(index.row() - 1)], index.column(), role);
}

QVariant HostListModel::allHostsCell(int column, int role) const
{
    const SeverityCounts counts = allCounts();
    switch (role) {
    case Qt::DisplayRole:
        if (column == NameColumn) {
            return translated(QT_TRANSLATE_NOOP("Hull", "All hosts"));
        }
        return column == FindingsColumn ? findingCountText(counts) : QString();
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return translated(QT_TRANSLATE_NOOP("Hull", "All hosts, %1"), {findingCountSentence(counts)});
    case HostIdRole:
        return QString();
    case IsAllHostsRole:
        return true;
    default:
        return countsCell(counts, role);
    }
}

QVariant HostListModel::hostCell(const HostRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return hostText(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return withCertificates(row, withLabels(row, hostSentence(row)));
    case CertificateRole:
    case CertificateSeverityRole:
        return certificateCell(row, role);
    case CertificateBriefRole: {
        const std::optional<CertificateRemark> remark = certificateRemark(row);
        return remark ? remark->brief : QString();
    }
    case StateRole:
        return static_cast<int>(row.state);
    case ShapeRole:
        return hostStateShape(row);
    case ErrorRole:
        return row.error ? row.error->message.translated() : QString();
    case HostIdRole:
        return row.host.id().value;
    case IsAllHostsRole:
        return false;
    case IsStaleRole:
        return row.stale;
    default:
        return countsCell(countsOf(row), role);
    }
}

QVariant HostListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Host"),
        QT_TRANSLATE_NOOP("Hull", "State"),
        QT_TRANSLATE_NOOP("Hull", "Findings"),
        QT_TRANSLATE_NOOP("Hull", "Endpoint"),
    };
    return columnHeader(titles, section, orientation, role);
}

const HostRow* HostListModel::host(const HostId& id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_hosts[static_cast<size_t>(row - 1)];
}

int HostListModel::rowOf(const HostId& id) const
{
    const auto found = std::ranges::find_if(m_hosts, [&id](const HostRow& row) { return row.host.id() == id; });
    return found == m_hosts.end() ? -1 : static_cast<int>(found - m_hosts.begin()) + 1;
}

SeverityCounts HostListModel::allCounts() const
{
    SeverityCounts counts;
    for (const SeverityCounts& ofHost : m_counts) {
        counts += ofHost;
    }
    return counts;
}

} // namespace Hull
