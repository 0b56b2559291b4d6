// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/tablecells.h"

#include "models/domain/effectiveuser.h"
#include "models/domain/managedby.h"
#include "models/item/cellchips.h"
#include "models/item/containertablemodel.h"
#include "models/item/findinglistmodel.h"
#include "models/item/hostheader.h"
#include "models/item/mounttablemodel.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Table = ContainerTableModel;

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString healthWord(const QString& health)
{
    if (health == "healthy"_L1) {
        return translated(QT_TRANSLATE_NOOP("Hull", "healthy"));
    }
    if (health == "unhealthy"_L1) {
        return translated(QT_TRANSLATE_NOOP("Hull", "unhealthy"));
    }
    return health == "starting"_L1 ? translated(QT_TRANSLATE_NOOP("Hull", "starting")) : health;
}

QString restartText(const RestartPolicy& policy)
{
    if (policy.name == "on-failure"_L1 && policy.maximumRetryCount > 0) {
        return policy.name + u':' + QString::number(policy.maximumRetryCount);
    }
    return policy.name.isEmpty() ? u"no"_s : policy.name;
}

QString memoryText(qint64 bytes)
{
    return bytes > 0 ? QLocale().formattedDataSize(bytes) : translated(QT_TRANSLATE_NOOP("Hull", "no limit"));
}

QString pidsText(const std::optional<qint64>& limit)
{
    return limit.value_or(0) > 0 ? QString::number(*limit) : translated(QT_TRANSLATE_NOOP("Hull", "no limit"));
}

QString mountsText(const TableRow& row)
{
    QStringList texts;
    for (const MountRow& mount : mountRows(*row.container, *row.assessment)) {
        const QString& source = mount.mount.type == "volume"_L1 ? mount.mount.name : mount.mount.source;
        texts.append((source.isEmpty() ? mount.mount.type : source) + u'\u2192' + mount.mount.destination);
    }
    return texts.join(", "_L1);
}

QString networksText(const Container& container)
{
    QStringList names;
    for (const NetworkAttachment& network : container.networks) {
        names.append(network.name);
    }
    return names.join(", "_L1);
}

QString chipTexts(const TableRow& row, int column)
{
    QStringList texts;
    for (const Chip& chip : cellChips(row, column)) {
        texts.append(chip.text);
    }
    return texts.join(", "_L1);
}

QString userText(const TableRow& row)
{
    const EffectiveUser user = effectiveUser(*row.container, *row.host->assessment->snapshot);
    return user.known ? user.name : translated(QT_TRANSLATE_NOOP("Hull", "unknown"));
}

QString utcText(const QDateTime& time)
{
    return time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

//! In the largest unit of which there are two at least. An image of the future is of today: clocks differ.
QString ageText(qint64 days)
{
    constexpr qint64 daysOfAYear = 365;
    constexpr qint64 monthsOfAYear = 12;
    constexpr qint64 twoMonths = 61;
    if (days < 1) {
        return translated(QT_TRANSLATE_NOOP("Hull", "less than a day"));
    }
    if (days == 1) {
        return translated(QT_TRANSLATE_NOOP("Hull", "one day"));
    }
    if (days < twoMonths) {
        return translated(QT_TRANSLATE_NOOP("Hull", "%1 days"), {QString::number(days)});
    }
    if (days < 2 * daysOfAYear) {
        const qint64 months = days * monthsOfAYear / daysOfAYear;
        return translated(QT_TRANSLATE_NOOP("Hull", "%1 months"), {QString::number(months)});
    }
    return translated(QT_TRANSLATE_NOOP("Hull", "%1 years"), {QString::number(days / daysOfAYear)});
}

QDateTime imageBuilt(const TableRow& row)
{
    return row.imageBuilt > 0 ? QDateTime::fromMSecsSinceEpoch(row.imageBuilt, Qt::UTC) : QDateTime();
}

//! As of the reading: a host that is gone shows no image that grows older.
QString imageAgeText(const TableRow& row)
{
    const QDateTime built = imageBuilt(row);
    const QDateTime& read = row.host->assessment->snapshot->finished;
    constexpr qint64 secondsOfADay = 86'400;
    return built.isValid() && read.isValid() ? ageText(built.secsTo(read) / secondsOfADay) : QString();
}

//! Whether a snapshot holds what the column shows: see app/report/containerfacts. What is not known is not shown.
bool isRecorded(int column)
{
    return column != Table::HealthColumn && column != Table::MountsColumn && column != Table::StartedColumn
        && column != Table::ImageAgeColumn;
}

QString containerText(const TableRow& row, int column)
{
    if (isRecalled(*row.host) && !isRecorded(column)) {
        return {};
    }
    const Container& container = *row.container;
    switch (column) {
    case Table::StateColumn:
        return containerStateWord(container);
    case Table::HealthColumn:
        return healthWord(container.health);
    case Table::PortsColumn:
    case Table::PrivilegesColumn:
        return chipTexts(row, column);
    case Table::ExposureColumn:
        return exposureWord(row.exposure);
    case Table::FindingsColumn:
        return findingCountText(row.counts);
    case Table::ProjectColumn:
        return managerOf(container).name;
    case Table::ImageColumn:
        return container.image;
    case Table::UserColumn:
        return userText(row);
    case Table::RestartColumn:
        return restartText(container.hostConfig.restartPolicy);
    case Table::MemoryColumn:
        return memoryText(container.hostConfig.memory);
    case Table::PidsColumn:
        return pidsText(container.hostConfig.pidsLimit);
    case Table::CapabilitiesColumn:
        return container.hostConfig.capAdd.join(", "_L1);
    case Table::MountsColumn:
        return mountsText(row);
    case Table::NetworksColumn:
        return networksText(container);
    case Table::CreatedColumn:
        return localTimeText(container.created);
    case Table::WaivedColumn:
        return row.waived() > 0 ? QString::number(row.waived()) : QString();
    case Table::ServiceColumn:
        return serviceOf(container);
    case Table::StartedColumn:
        return localTimeText(container.started);
    case Table::RuntimeColumn:
        return container.hostConfig.runtime;
    case Table::ImageAgeColumn:
        return imageAgeText(row);
    default:
        return {};
    }
}

//! The one thing about ports that a listener should hear.
QString exposureClause(const TableRow& row)
{
    const PortSummary summary = row.ports();
    const QStringList port = {summary.ports.empty() ? QString() : summary.ports.front().hostPortText()};
    switch (summary.exposure) {
    case Exposure::None:
        return translated(QT_TRANSLATE_NOOP("Hull", "no published port"));
    case Exposure::Loopback:
        return translated(QT_TRANSLATE_NOOP("Hull", "port %1 open to this host only"), port);
    case Exposure::LanAddress:
        return translated(QT_TRANSLATE_NOOP("Hull", "port %1 open on one address"), port);
    case Exposure::HostNetwork:
        return translated(QT_TRANSLATE_NOOP("Hull", "on the host's network"));
    case Exposure::SwarmIngress:
        return translated(QT_TRANSLATE_NOOP("Hull", "port %1 open on every node of the swarm"), port);
    case Exposure::AllInterfaces:
        return translated(QT_TRANSLATE_NOOP("Hull", "port %1 open to all interfaces"), port);
    }
    return {};
}

QString unreadableText(const TableRow& row)
{
    return translated(QT_TRANSLATE_NOOP("Hull", "could not be read: %1"), {row.unreadable->error.message.translated()});
}

QStringList waivedLines(const TableRow& row)
{
    QStringList lines;
    for (const Finding& finding : row.assessment->findings) {
        if (finding.status == FindingStatus::Waived) {
            lines.append(finding.rule->id + ": "_L1 + waiverSentence(finding));
        }
    }
    return lines;
}

//! To the second, and so that it can be compared with a log of another place.
QStringList timeLines(const TableRow& row, int column)
{
    const QDateTime time = column == Table::CreatedColumn ? row.container->created
        : column == Table::StartedColumn                  ? row.container->started
        : column == Table::ImageAgeColumn                 ? imageBuilt(row)
                                                          : QDateTime();
    if (!time.isValid()) {
        return {};
    }
    //: %1 a time of this place, %2 the same in UTC
    return {translated(QT_TRANSLATE_NOOP("Hull", "%1 (%2 UTC)"), {localTimeText(time), utcText(time)})};
}

} // namespace

QString localTimeText(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString columnTitle(int column)
{
    static constexpr std::array<const char*, Table::ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Severity"),
        QT_TRANSLATE_NOOP("Hull", "Name"),
        QT_TRANSLATE_NOOP("Hull", "State"),
        QT_TRANSLATE_NOOP("Hull", "Ports"),
        QT_TRANSLATE_NOOP("Hull", "Exposure"),
        QT_TRANSLATE_NOOP("Hull", "Privileges"),
        QT_TRANSLATE_NOOP("Hull", "Findings"),
        QT_TRANSLATE_NOOP("Hull", "Host"),
        QT_TRANSLATE_NOOP("Hull", "Health"),
        QT_TRANSLATE_NOOP("Hull", "Project"),
        QT_TRANSLATE_NOOP("Hull", "Image"),
        QT_TRANSLATE_NOOP("Hull", "User"),
        QT_TRANSLATE_NOOP("Hull", "Restart"),
        QT_TRANSLATE_NOOP("Hull", "Memory limit"),
        QT_TRANSLATE_NOOP("Hull", "PIDs limit"),
        QT_TRANSLATE_NOOP("Hull", "Capabilities added"),
        QT_TRANSLATE_NOOP("Hull", "Mounts"),
        QT_TRANSLATE_NOOP("Hull", "Networks"),
        QT_TRANSLATE_NOOP("Hull", "Created"),
        QT_TRANSLATE_NOOP("Hull", "ID"),
        QT_TRANSLATE_NOOP("Hull", "Waived"),
        QT_TRANSLATE_NOOP("Hull", "Service"),
        QT_TRANSLATE_NOOP("Hull", "Started"),
        QT_TRANSLATE_NOOP("Hull", "Runtime"),
        QT_TRANSLATE_NOOP("Hull", "Image age"),
    };
    return column >= 0 && column < Table::ColumnCount ? translated(titles[static_cast<size_t>(column)]) : QString();
}

QString cellText(const TableRow& row, int column)
{
    if (row.isHeader()) {
        return column == Table::NameColumn ? headerText(*row.host) : QString();
    }
    switch (column) {
    case Table::NameColumn:
        return row.name();
    case Table::HostColumn:
        return row.host->host.name;
    case Table::IdColumn:
        return row.id().value.left(12);
    case Table::SeverityColumn:
        return row.worstSeverity() < 5 ? severityWord(static_cast<Severity>(row.worstSeverity())) : QString();
    default:
        break;
    }
    if (row.unreadable) {
        return column == Table::StateColumn ? unreadableText(row) : QString();
    }
    return containerText(row, column);
}

QString cellToolTip(const TableRow& row, int column)
{
    if (row.isHeader()) {
        return headerToolTip(*row.host);
    }
    if (row.unreadable) {
        return unreadableText(row);
    }
    QStringList lines;
    for (const Chip& chip : cellChips(row, column)) {
        lines.append(chip.explanation.isEmpty() ? chip.text : chip.text + u": "_s + chip.explanation);
    }
    if (column == Table::ExposureColumn) {
        lines.append(exposureSentence(row.exposure));
    }
    lines.append(column == Table::WaivedColumn ? waivedLines(row) : timeLines(row, column));
    return lines.isEmpty() ? cellText(row, column) : lines.join(u'\n');
}

QString rowSentence(const TableRow& row)
{
    if (row.isHeader()) {
        return translated(
            QT_TRANSLATE_NOOP("Hull", "Host %1, %2"), {headerText(*row.host), findingCountSentence(row.counts)});
    }
    if (row.unreadable) {
        return translated(
            QT_TRANSLATE_NOOP("Hull", "%1 on %2, %3"), {row.name(), row.host->host.name, unreadableText(row)});
    }
    return translated(QT_TRANSLATE_NOOP("Hull", "%1 on %2, %3, %4, %5"),
        {row.name(), row.host->host.name, containerStateWord(*row.container), findingCountSentence(row.counts),
            exposureClause(row)});
}

} // namespace Hull
