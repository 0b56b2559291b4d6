// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/porttablemodel.h"

#include "models/item/headers.h"
#include "models/item/judgedcontainer.h"

#include <QCoreApplication>

#include <array>
#include <tuple>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString statusWord(const PortRow& row)
{
    if (row.exposedOnly) {
        return translated(QT_TRANSLATE_NOOP("Hull", "declared, not published"));
    }
    return row.port.active ? translated(QT_TRANSLATE_NOOP("Hull", "in force"))
                           : translated(QT_TRANSLATE_NOOP("Hull", "configured, not in force"));
}

QString addressText(const PortRow& row)
{
    return row.port.hostAddress == "*"_L1 ? translated(QT_TRANSLATE_NOOP("Hull", "every address"))
                                          : row.port.hostAddress;
}

//! What the container declares and nobody published.
void appendExposedOnly(std::vector<PortRow>& rows, const Container& container)
{
    for (const QString& exposed : container.exposedPorts) {
        const ContainerPort declared = containerPortFromText(exposed);
        const auto isPublished = [&declared](const PortRow& row) {
            return row.port.containerPort == declared.number && row.port.protocol == declared.protocol;
        };
        if (std::ranges::none_of(rows, isPublished)) {
            PortRow row;
            row.exposedOnly = true;
            row.port.containerPort = declared.number;
            row.port.protocol = declared.protocol;
            rows.push_back(std::move(row));
        }
    }
}

} // namespace

bool PortRow::before(const PortRow& left, const PortRow& right)
{
    const auto order = [](const PortRow& row) {
        return std::tie(row.exposedOnly, row.port.containerPort, row.port.protocol, row.port.firstHostPort,
            row.port.lastHostPort, row.port.hostAddress, row.port.exposure);
    };
    return order(left) < order(right);
}

PortTableModel::PortTableModel(QObject* parent)
    : RowTableModel(parent)
{ }

void PortTableModel::setContainer(const HostAssessmentPtr& host, const ContainerId& container)
{
    const JudgedContainer judged = judgedContainer(host, container);
    std::vector<PortRow> rows;
    if (judged.container) {
        const bool hostNetwork = judged.assessment->finding("P-05"_L1) != nullptr;
        for (const ReachablePort& port : summarisePorts(*judged.container, *host->snapshot, hostNetwork).ports) {
            rows.push_back({.port = port});
        }
        appendExposedOnly(rows, *judged.container);
    }
    setRows(std::move(rows));
}

void PortTableModel::clear()
{
    setRows({});
}

int PortTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PortTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Container port"),
        QT_TRANSLATE_NOOP("Hull", "Protocol"),
        QT_TRANSLATE_NOOP("Hull", "Host address"),
        QT_TRANSLATE_NOOP("Hull", "Host port"),
        QT_TRANSLATE_NOOP("Hull", "Who can reach it"),
        QT_TRANSLATE_NOOP("Hull", "Usual service"),
        QT_TRANSLATE_NOOP("Hull", "Status"),
    };
    return columnHeader(titles, section, orientation, role);
}

QVariant PortTableModel::cell(const PortRow& row, int column, int role) const
{
    switch (role) {
    case HighlightedRole:
        return row.port.isHighlighted();
    case ActiveRole:
        return row.port.active;
    case ExposureRole:
        return static_cast<int>(row.port.exposure);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case ContainerPortColumn:
        return QString::number(row.port.containerPort);
    case ProtocolColumn:
        return row.port.protocol;
    case HostAddressColumn:
        return row.exposedOnly ? QString() : addressText(row);
    case HostPortColumn:
        return row.exposedOnly ? QString() : row.port.hostPortText();
    case ReachColumn:
        return exposureSentence(row.port.exposure);
    case ServiceColumn:
        return serviceName(row.port.containerPort, row.port.protocol);
    case StatusColumn:
        return statusWord(row);
    default:
        return {};
    }
}

QString PortTableModel::sentence(const PortRow& row) const
{
    const QString port = u"%1/%2"_s.arg(QString::number(row.port.containerPort), row.port.protocol);
    if (row.exposedOnly) {
        return translated(QT_TRANSLATE_NOOP("Hull", "Container port %1, %2"), {port, statusWord(row)});
    }
    return translated(QT_TRANSLATE_NOOP("Hull", "Container port %1, host port %2 on %3, %4. %5"),
        {port, row.port.hostPortText(), addressText(row), statusWord(row), exposureSentence(row.port.exposure)});
}

} // namespace Hull
