// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/environmenttablemodel.h"

#include "models/item/headers.h"
#include "models/item/judgedcontainer.h"

#include <QCoreApplication>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

EnvironmentTableModel::EnvironmentTableModel(QObject* parent)
    : RowTableModel(parent)
{ }

void EnvironmentTableModel::setContainer(const HostAssessmentPtr& host, const ContainerId& container)
{
    const JudgedContainer judged = judgedContainer(host, container);
    const HostId hostId = judged.container ? host->snapshot->host.id() : HostId();
    const ContainerId id = judged.container ? container : ContainerId();
    if (hostId != m_host || id != m_container) {
        m_values.clear();
        m_revealed = false;
    }
    m_host = hostId;
    m_container = id;
    m_names = judged.container ? judged.container->environmentNames : QStringList();
    rebuild();
}

void EnvironmentTableModel::clear()
{
    setContainer({}, {});
}

void EnvironmentTableModel::reveal(const ContainerId& container, const QHash<QString, QString>& values)
{
    if (container.isEmpty() || container != m_container) {
        return;
    }
    m_values = values;
    m_revealed = true;
    rebuild();
}

void EnvironmentTableModel::conceal()
{
    m_values.clear();
    m_revealed = false;
    rebuild();
}

bool EnvironmentTableModel::isRevealed() const
{
    return m_revealed;
}

void EnvironmentTableModel::rebuild()
{
    std::vector<EnvironmentRow> rows;
    for (const QString& name : m_names) {
        const auto value = m_values.constFind(name);
        rows.push_back({name, m_revealed && value != m_values.cend() ? std::optional(*value) : std::nullopt});
    }
    setRows(std::move(rows));
}

int EnvironmentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EnvironmentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Name"),
        QT_TRANSLATE_NOOP("Hull", "Value"),
    };
    return columnHeader(titles, section, orientation, role);
}

QVariant EnvironmentTableModel::cell(const EnvironmentRow& row, int column, int role) const
{
    if (role == RevealedRole) {
        return row.value.has_value();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    return column == NameColumn ? row.name : row.value.value_or(u"\u2022\u2022\u2022"_s);
}

QString EnvironmentTableModel::sentence(const EnvironmentRow& row) const
{
    // Even a revealed value is not read aloud unasked: the value's own cell says it.
    return row.value ? Message{QT_TRANSLATE_NOOP("Hull", "%1, value shown"), {row.name}}.translated()
                     : Message{QT_TRANSLATE_NOOP("Hull", "%1, value hidden"), {row.name}}.translated();
}

} // namespace Hull
