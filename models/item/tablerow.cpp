// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/tablerow.h"

#include "models/domain/naturalorder.h"
#include "models/domain/privileges.h"
#include "models/item/containertablemodel.h"
#include "models/item/tablecells.h"

#include <QHash>
#include <QtEndian>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

quint64 privilegeWeight(const Container& container, const Assessment& assessment)
{
    SeverityCounts notes;
    for (const PrivilegeNote& note : privilegeNotes(container, assessment)) {
        ++notes.open[static_cast<size_t>(note.finding->severity)];
    }
    return severityWeight(notes);
}

//! What the user sorts the host by finds all that is on it.
QString labelText(const HostLabels& labels)
{
    return labels.group + u'\n' + labels.tags.join(u'\n') + u'\n';
}

/*!
 * Every column's text but the id's, which is found by its beginning only (see RowFilter), and those that only count:
 * waived findings, and days that become more by themselves. Beside that, the rules that are broken and the labels of
 * the host. It takes about half a kibibyte per container, so names of rules are left to the list of findings.
 */
QByteArray searchText(const TableRow& row)
{
    QString text;
    text.reserve(512);
    for (int column = 0; column < ContainerTableModel::ColumnCount; ++column) {
        const bool isSearched = column != ContainerTableModel::IdColumn && column != ContainerTableModel::WaivedColumn
            && column != ContainerTableModel::ImageAgeColumn;
        const QString cell = isSearched ? cellText(row, column) : QString();
        if (!cell.isEmpty()) {
            text += cell + u'\n';
        }
    }
    if (row.assessment) {
        for (const Finding& finding : row.assessment->findings) {
            if (finding.status == FindingStatus::Open) {
                text += finding.rule->id + u'\n';
            }
        }
    }
    if (row.host->labels != HostLabels()) {
        text += labelText(row.host->labels);
    }
    QByteArray utf8 = text.toLower().toUtf8();
    utf8.squeeze(); // the conversion leaves room for three bytes a character
    return utf8;
}

//! When an image was built; 0 where it does not say, or says what no image of a container engine can.
qint64 imageBuilt(const Container& container, const HostSnapshot& snapshot)
{
    // Who builds reproducibly writes the beginning of 1970 or 1980 into every image. Docker is of March 2013.
    constexpr int firstYear = 2013;
    const auto image = snapshot.images.values.constFind(container.imageId);
    const bool isKnown =
        image != snapshot.images.values.cend() && image->created.isValid() && image->created.date().year() >= firstYear;
    return isKnown ? image->created.toMSecsSinceEpoch() : 0;
}

std::vector<HostPortRange> knownHostPorts(const PortSummary& summary)
{
    std::vector<HostPortRange> ranges;
    for (const ReachablePort& port : summary.ports) {
        if (port.firstHostPort > 0) {
            ranges.push_back({static_cast<quint16>(port.firstHostPort),
                static_cast<quint16>(std::max(port.firstHostPort, port.lastHostPort))});
        }
    }
    return ranges;
}

std::unique_ptr<TableRow> makeContainerRow(
    const HostRow& host, const Container& container, const Assessment& assessment)
{
    auto row = std::make_unique<TableRow>();
    row->host = &host;
    row->container = &container;
    row->assessment = &assessment;
    row->nameKey = SortKey::ofText(naturalKey(container.name));
    row->counts = assessment.openCounts();
    const PortSummary ports = row->ports();
    row->exposure = ports.exposure;
    row->lowestHostPort = ports.lowestHostPort();
    row->hostPorts = knownHostPorts(ports);
    row->privilegeRank = privilegeWeight(container, assessment);
    row->imageBuilt = imageBuilt(container, *host.assessment->snapshot);
    row->searchText = searchText(*row);
    return row;
}

std::unique_ptr<TableRow> makeUnreadableRow(const HostRow& host, const UnreadableContainer& unreadable)
{
    auto row = std::make_unique<TableRow>();
    row->host = &host;
    row->unreadable = &unreadable;
    row->nameKey = SortKey::ofText(naturalKey(unreadable.name));
    row->searchText = searchText(*row);
    return row;
}

} // namespace

quint64 severityWeight(const SeverityCounts& counts)
{
    const auto part = [&counts](Severity severity) {
        return static_cast<quint64>(std::min(counts.of(severity), 0xffff));
    };
    return part(Severity::Critical) << 48 | part(Severity::High) << 32 | part(Severity::Medium) << 16
        | part(Severity::Low);
}

SortKey SortKey::ofText(const QByteArray& key)
{
    return {leadingBytes(key, 0), leadingBytes(key, 8), key};
}

quint64 leadingBytes(const QByteArray& text, qsizetype offset)
{
    char buffer[8] = {};
    const qsizetype count = std::clamp<qsizetype>(text.size() - offset, 0, 8);
    std::copy_n(text.constData() + std::min(offset, text.size()), count, buffer);
    return qFromBigEndian<quint64>(buffer);
}

ContainerId TableRow::id() const
{
    return container ? container->id : (unreadable ? unreadable->id : ContainerId());
}

QString TableRow::name() const
{
    if (isHeader()) {
        return host->host.name;
    }
    const QString& name = container ? container->name : unreadable->name;
    return name.isEmpty() ? id().value.left(12) : name;
}

int TableRow::worstSeverity() const
{
    for (int severity = 0; severity < 4; ++severity) {
        if (counts.open[static_cast<size_t>(severity)] > 0) {
            return severity;
        }
    }
    return 5;
}

int TableRow::waived() const
{
    return assessment
        ? static_cast<int>(std::ranges::count(assessment->findings, FindingStatus::Waived, &Finding::status))
        : 0;
}

PortSummary TableRow::ports() const
{
    if (!container) {
        return {};
    }
    const bool hostNetwork = assessment->finding("P-05"_L1) != nullptr;
    return summarisePorts(*container, *host->assessment->snapshot, hostNetwork);
}

bool TableRow::showsTheSameAs(const TableRow& other) const
{
    const bool sameKind = isHeader() == other.isHeader() && !container == !other.container;
    if (!sameKind || isHeader() || exposure != other.exposure || lowestHostPort != other.lowestHostPort
        || imageBuilt != other.imageBuilt || searchText != other.searchText) {
        return false;
    }
    if (unreadable) {
        return unreadable->error == other.unreadable->error;
    }
    return *assessment == *other.assessment && (container == other.container || *container == *other.container);
}

namespace {

using KnownRows = QHash<const Container*, const TableRow*>;

//! Rows whose cells hang on nothing but their container and its assessment, given that these are the same.
KnownRows reusableRows(
    const HostRow& host, const HostRow& before, std::span<const std::unique_ptr<TableRow>> rowsBefore)
{
    KnownRows known;
    if (!host.assessment || !before.assessment || !(host.host == before.host) || host.labels != before.labels
        || !haveSameSurroundings(*host.assessment->snapshot, *before.assessment->snapshot)) {
        return known;
    }
    for (const std::unique_ptr<TableRow>& row : rowsBefore) {
        // Who is in another container's network shows what may have changed there.
        if (row->container && !row->container->hostConfig.networkMode.startsWith("container:"_L1)) {
            known.insert(row->container, row.get());
        }
    }
    return known;
}

std::unique_ptr<TableRow> makeOrReuseRow(
    const HostRow& host, const Container& container, const Assessment& assessment, const KnownRows& known)
{
    const TableRow* before = known.value(&container);
    if (!before || !(*before->assessment == assessment)) {
        return makeContainerRow(host, container, assessment);
    }
    auto row = std::make_unique<TableRow>(*before);
    row->host = &host;
    row->assessment = &assessment;
    return row;
}

} // namespace

TableRows makeTableRows(const HostRow& host)
{
    return makeTableRows(host, {}, {});
}

TableRows makeTableRows(
    const HostRow& host, const HostRow& before, std::span<const std::unique_ptr<TableRow>> rowsBefore)
{
    const KnownRows known = reusableRows(host, before, rowsBefore);
    TableRows rows;
    rows.push_back(makeHeaderRow(host));
    if (!host.assessment) {
        return rows;
    }
    const HostSnapshot& snapshot = *host.assessment->snapshot;
    rows.reserve(1 + snapshot.containers.size() + snapshot.unreadable.size());
    for (size_t i = 0; i < snapshot.containers.size() && i < host.assessment->containers.size(); ++i) {
        rows.push_back(makeOrReuseRow(host, *snapshot.containers[i], host.assessment->containers[i], known));
    }
    for (const UnreadableContainer& unreadable : snapshot.unreadable) {
        rows.push_back(makeUnreadableRow(host, unreadable));
    }
    const auto id = [](const std::unique_ptr<TableRow>& row) {
        return row->id();
    };
    std::ranges::stable_sort(rows.begin() + 1, rows.end(), {}, id);
    // std::ranges::unique gives a subrange, which clang 14 cannot read in libstdc++'s words.
    const auto same = [&id](const auto& left, const auto& right) {
        return id(left) == id(right);
    };
    rows.erase(std::unique(rows.begin() + 1, rows.end(), same), rows.end());
    return rows;
}

std::unique_ptr<TableRow> makeHeaderRow(const HostRow& host)
{
    auto row = std::make_unique<TableRow>();
    row->host = &host;
    row->nameKey = SortKey::ofText(naturalKey(host.host.name));
    if (host.assessment) {
        row->counts = host.assessment->openCounts();
    }
    row->searchText =
        (host.host.name + u'\n' + host.host.id().value + u'\n' + labelText(host.labels)).toLower().toUtf8();
    return row;
}

} // namespace Hull
