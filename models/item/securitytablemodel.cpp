// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/securitytablemodel.h"

#include "models/item/headers.h"
#include "models/item/hostrow.h"
#include "models/item/judgedcontainer.h"

#include <QCoreApplication>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString verdictWord(const SecurityRow& row)
{
    switch (row.verdict) {
    case SecurityVerdict::Default:
        return translated(QT_TRANSLATE_NOOP("Hull", "default"));
    case SecurityVerdict::Tighter:
        return translated(QT_TRANSLATE_NOOP("Hull", "tighter than the default"));
    case SecurityVerdict::Weaker:
        return translated(
            QT_TRANSLATE_NOOP("Hull", "%1: see %2"), {severityWord(static_cast<Severity>(row.severity)), row.ruleId});
    case SecurityVerdict::Unknown:
        return translated(QT_TRANSLATE_NOOP("Hull", "unknown"));
    }
    return {};
}

} // namespace

SecurityTableModel::SecurityTableModel(QObject* parent)
    : RowTableModel(parent)
{ }

void SecurityTableModel::setContainer(const HostAssessmentPtr& host, const ContainerId& container)
{
    const JudgedContainer judged = judgedContainer(host, container);
    setRows(judged.container ? securityRows(*judged.container, *judged.assessment, *host->snapshot)
                             : std::vector<SecurityRow>());
}

void SecurityTableModel::clear()
{
    setRows({});
}

int SecurityTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SecurityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Setting"),
        QT_TRANSLATE_NOOP("Hull", "Value"),
        QT_TRANSLATE_NOOP("Hull", "Docker's default"),
        QT_TRANSLATE_NOOP("Hull", "Verdict"),
    };
    return columnHeader(titles, section, orientation, role);
}

QVariant SecurityTableModel::cell(const SecurityRow& row, int column, int role) const
{
    switch (role) {
    case VerdictRole:
        return static_cast<int>(row.verdict);
    case RuleIdRole:
        return row.ruleId;
    case SeverityRole:
        return row.severity >= 0 ? QVariant(row.severity) : QVariant();
    case Qt::ToolTipRole:
        return column == VerdictColumn && !row.explanation.isEmpty() ? QVariant(row.explanation) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case SettingColumn:
        return row.setting;
    case ValueColumn:
        return row.value;
    case DefaultColumn:
        return row.defaultValue;
    case VerdictColumn:
        return verdictWord(row);
    default:
        return {};
    }
}

QString SecurityTableModel::sentence(const SecurityRow& row) const
{
    return translated(QT_TRANSLATE_NOOP("Hull", "%1: %2, Docker's default is %3, verdict: %4"),
        {row.setting, row.value, row.defaultValue, verdictWord(row)});
}

} // namespace Hull
