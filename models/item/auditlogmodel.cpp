// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/auditlogmodel.h"

#include "models/domain/message.h"
#include "models/domain/naturalorder.h"

#include <QCoreApplication>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString shownCell(const AuditRow& row, int column)
{
    const TransactionRecord& record = row.entry.record;
    switch (column) {
    case AuditLogModel::TimeColumn:
        return auditTime(record.started);
    case AuditLogModel::HostColumn:
        return row.host;
    case AuditLogModel::ContainerColumn:
        return record.name;
    case AuditLogModel::UserColumn:
        return record.user;
    case AuditLogModel::RulesColumn:
        return record.rules.join(", "_L1);
    case AuditLogModel::OutcomeColumn:
        return auditOutcomeText(auditOutcome(record));
    default:
        return {};
    }
}

QString searchText(const AuditRow& row)
{
    const TransactionRecord& record = row.entry.record;
    QStringList texts{record.host.value, record.reason, record.id, record.original.value, record.replacement.value};
    for (int column = 0; column < AuditLogModel::ColumnCount; ++column) {
        texts += shownCell(row, column);
    }
    for (const PlannedChange& change : record.changes) {
        texts += change.path;
    }
    return texts.join(u'\n').toLower();
}

//! Times and outcomes are numbers, everything else a key in natural order.
QVariant sortKey(const AuditRow& row, int column)
{
    switch (column) {
    case AuditLogModel::TimeColumn:
        return row.entry.record.started.toMSecsSinceEpoch();
    case AuditLogModel::OutcomeColumn:
        return static_cast<qint64>(auditOutcome(row.entry.record));
    default:
        return naturalKey(shownCell(row, column));
    }
}

} // namespace

QString auditTime(const QDateTime& time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString auditOutcomeText(AuditOutcome outcome)
{
    switch (outcome) {
    case AuditOutcome::Open:
        return translated(QT_TRANSLATE_NOOP("Hull", "Not at its end"));
    case AuditOutcome::TakenBack:
        return translated(QT_TRANSLATE_NOOP("Hull", "Taken back"));
    case AuditOutcome::NotBegun:
        return translated(QT_TRANSLATE_NOOP("Hull", "Given up, nothing touched"));
    case AuditOutcome::Kept:
        return translated(QT_TRANSLATE_NOOP("Hull", "Done, original kept"));
    case AuditOutcome::Done:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Hull", "Done"));
}

bool AuditRow::before(const AuditRow& left, const AuditRow& right)
{
    const TransactionRecord& one = left.entry.record;
    const TransactionRecord& other = right.entry.record;
    return one.started != other.started ? one.started > other.started : one.id < other.id;
}

AuditLogModel::AuditLogModel(QObject* parent)
    : RowTableModel(parent)
{ }

void AuditLogModel::setEntries(const std::vector<AuditEntry>& entries, const QHash<QString, QString>& hostNames)
{
    std::vector<AuditRow> rows;
    rows.reserve(entries.size());
    for (const AuditEntry& entry : entries) {
        const QString& endpoint = entry.record.host.value;
        rows.push_back({entry, hostNames.value(endpoint, endpoint)});
    }
    setRows(std::move(rows));
}

int AuditLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Begun"),
        QT_TRANSLATE_NOOP("Hull", "Host"),
        QT_TRANSLATE_NOOP("Hull", "Container"),
        QT_TRANSLATE_NOOP("Hull", "By"),
        QT_TRANSLATE_NOOP("Hull", "Rules"),
        QT_TRANSLATE_NOOP("Hull", "Outcome"),
    };
    return columnHeader(titles, section, orientation, role);
}

QVariant AuditLogModel::cell(const AuditRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownCell(row, column);
    case Qt::ToolTipRole:
        return column == HostColumn && row.host != row.entry.record.host.value ? row.entry.record.host.value
            : column == OutcomeColumn                                          ? row.entry.record.reason
                                                                               : QString();
    case SortRole:
        return sortKey(row, column);
    case SearchRole:
        return searchText(row);
    case HostIdRole:
        return row.entry.record.host.value;
    case IsOpenRole:
        return row.entry.record.isOpen();
    default:
        return {};
    }
}

QString AuditLogModel::sentence(const AuditRow& row) const
{
    const TransactionRecord& record = row.entry.record;
    //: %1 a container, %2 its host, %3 when, %4 by whom, %5 rules, %6 what came of it
    return translated(QT_TRANSLATE_NOOP("Hull", "Change of %1 on %2, %3, by %4, for %5: %6"),
        {record.name, row.host, auditTime(record.started), record.user, record.rules.join(", "_L1),
            auditOutcomeText(auditOutcome(record))});
}

} // namespace Hull
