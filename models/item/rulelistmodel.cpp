// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/rulelistmodel.h"

#include "models/domain/message.h"
#include "models/domain/naturalorder.h"
#include "models/item/hostrow.h"
#include "models/item/ruletexts.h"

#include <QCoreApplication>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString shownCell(const RuleRow& row, int column)
{
    switch (column) {
    case RuleListModel::RuleColumn:
        return row.rule->id;
    case RuleListModel::SeverityColumn:
        return severityWord(row.severity());
    case RuleListModel::TitleColumn:
        return translated(row.rule->title);
    case RuleListModel::JudgedColumn:
        return judgedText(row);
    default:
        return {};
    }
}

//! Everything that somebody may remember of a rule.
QString searchText(const RuleRow& row)
{
    QStringList texts{row.rule->key, translated(row.rule->why), translated(row.rule->fix)};
    texts += referenceTexts(*row.rule);
    for (int column = 0; column < RuleListModel::ColumnCount; ++column) {
        texts += shownCell(row, column);
    }
    return texts.join(u'\n').toLower();
}

QVariant sortKey(const RuleRow& row, int column)
{
    switch (column) {
    case RuleListModel::RuleColumn:
        return row.place;
    case RuleListModel::SeverityColumn:
        return static_cast<int>(row.severity());
    default:
        return naturalKey(shownCell(row, column));
    }
}

} // namespace

QString judgedText(const RuleRow& row)
{
    if (!row.setting.enabled) {
        return translated(QT_TRANSLATE_NOOP("Hull", "No, the policy turns it off"));
    }
    return row.isInProfile ? translated(QT_TRANSLATE_NOOP("Hull", "Yes"))
                           : translated(QT_TRANSLATE_NOOP("Hull", "Only in the full profile"));
}

RuleListModel::RuleListModel(QObject* parent)
    : RowTableModel(parent)
{ }

void RuleListModel::setRules(const std::vector<const RuleInfo*>& rules, const Policy& policy)
{
    std::vector<RuleRow> rows;
    rows.reserve(rules.size());
    for (const RuleInfo* rule : rules) {
        rows.push_back({rule, static_cast<int>(rows.size()), policy.rules.value(rule->id),
            rule->profile == Profile::Core || policy.profile == Profile::Full});
    }
    setRows(std::move(rows));
}

int RuleListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Rule"),
        QT_TRANSLATE_NOOP("Hull", "Severity"),
        QT_TRANSLATE_NOOP("Hull", "What it finds"),
        QT_TRANSLATE_NOOP("Hull", "Judged"),
    };
    return columnHeader(titles, section, orientation, role);
}

QVariant RuleListModel::cell(const RuleRow& row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return shownCell(row, column);
    case SeverityRole:
        return static_cast<int>(row.severity());
    case SortRole:
        return sortKey(row, column);
    case SearchRole:
        return searchText(row);
    default:
        return {};
    }
}

QString RuleListModel::sentence(const RuleRow& row) const
{
    return translated(QT_TRANSLATE_NOOP("Hull", "%1, %2, severity %3, judged: %4"),
        {row.rule->id, translated(row.rule->title), severityWord(row.severity()), judgedText(row)});
}

} // namespace Hull
