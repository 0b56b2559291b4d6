// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/extracolumns.h"

#include "models/domain/naturalorder.h"
#include "models/item/headers.h"
#include "models/item/roles.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String labelPrefix{"label:"};
constexpr QLatin1String environmentPrefix{"env:"};

//! Nothing where the container has no such label, which is another thing than an empty one.
const QString* labelValue(const Container& container, const QString& key)
{
    const auto found = std::ranges::find(container.labels, key, &std::pair<QString, QString>::first);
    return found == container.labels.end() ? nullptr : &found->second;
}

} // namespace

QString ExtraColumn::toText() const
{
    return (kind == Kind::Label ? labelPrefix : environmentPrefix) + key;
}

std::optional<ExtraColumn> ExtraColumn::fromText(const QString& text)
{
    const bool isLabel = text.startsWith(labelPrefix);
    if (!isLabel && !text.startsWith(environmentPrefix)) {
        return std::nullopt;
    }
    const QString key = text.mid((isLabel ? labelPrefix : environmentPrefix).size());
    return key.isEmpty() ? std::nullopt : std::optional(ExtraColumn{isLabel ? Kind::Label : Kind::Environment, key});
}

int ExtraColumns::indexOf(const ExtraColumn& column) const
{
    const auto found = std::ranges::find(columns, column);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString ExtraColumns::title(int index) const
{
    const ExtraColumn& column = columns[static_cast<size_t>(index)];
    return column.kind == ExtraColumn::Kind::Label
        //: Title of a column; %1 the key of a label
        ? Message{QT_TRANSLATE_NOOP("Hull", "Label %1"), {column.key}}.translated()
        //: Title of a column; %1 the name of an environment variable
        : Message{QT_TRANSLATE_NOOP("Hull", "Env %1"), {column.key}}.translated();
}

QString ExtraColumns::text(const TableRow& row, int index) const
{
    if (!row.container || index < 0 || index >= static_cast<int>(columns.size())) {
        return {};
    }
    const ExtraColumn& column = columns[static_cast<size_t>(index)];
    if (column.kind == ExtraColumn::Kind::Environment) {
        //: Of an environment variable whose value is not shown
        return row.container->environmentNames.contains(column.key)
            ? Message{QT_TRANSLATE_NOOP("Hull", "set"), {}}.translated()
            : QString();
    }
    const QString* value = labelValue(*row.container, column.key);
    if (!value) {
        return {};
    }
    return shownLabel ? shownLabel(column.key, *value) : u"\u2022\u2022\u2022"_s;
}

SortKey ExtraColumns::sortKey(const TableRow& row, int index) const
{
    return row.isHeader() ? SortKey() : SortKey::ofText(naturalKey(text(row, index)));
}

QVariant ExtraColumns::data(const TableRow& row, int index, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index);
    case Qt::AccessibleTextRole:
        return accessibleCell(title(index), text(row, index));
    case SortRole:
        return QString::fromUtf8(naturalKey(text(row, index)));
    default:
        return {};
    }
}

void ExtraColumns::fillSearchText(std::span<const std::unique_ptr<TableRow>> rows) const
{
    for (const std::unique_ptr<TableRow>& row : rows) {
        QStringList texts;
        for (int index = 0; row->container && index < static_cast<int>(columns.size()); ++index) {
            texts.append(text(*row, index).toLower());
        }
        row->extraText = texts.join(u'\n').toUtf8();
    }
}

QStringList ExtraColumns::keysOf(std::span<const std::unique_ptr<TableRow>> rows, ExtraColumn::Kind kind)
{
    QSet<QString> keys;
    for (const std::unique_ptr<TableRow>& row : rows) {
        if (!row->container) {
            continue;
        }
        if (kind == ExtraColumn::Kind::Environment) {
            keys.unite(QSet<QString>(row->container->environmentNames.begin(), row->container->environmentNames.end()));
        } else {
            for (const auto& [key, value] : row->container->labels) {
                keys.insert(key);
            }
        }
    }
    QStringList sorted(keys.begin(), keys.end());
    sorted.sort();
    return sorted;
}

} // namespace Hull
