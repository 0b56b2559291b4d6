// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/differencemodel.h"

#include "models/domain/message.h"
#include "models/domain/ruleinfo.h"
#include "models/item/headers.h"
#include "models/item/hostrow.h"
#include "models/item/roles.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// An index carries its place above itself: 0 of a section, the section's row plus one of an entry, and of a field the
// entry's row plus one in the upper half, too.
constexpr int entryShift = 32;

quintptr idBelow(const QModelIndex& parent)
{
    if (!parent.isValid()) {
        return 0;
    }
    return parent.internalId() == 0 ? static_cast<quintptr>(parent.row()) + 1
                                    : parent.internalId() | (static_cast<quintptr>(parent.row()) + 1) << entryShift;
}

//! The row of the section that an entry or field belongs to.
int sectionRow(quintptr id)
{
    return static_cast<int>(id & 0xffffffffU) - 1;
}

//! The row of the entry that a field belongs to; -1 of an entry itself.
int entryRow(quintptr id)
{
    return static_cast<int>(id >> entryShift) - 1;
}

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

//! What this version does not know stands last.
unsigned rankOf(int severity)
{
    return static_cast<unsigned>(severity);
}

QString reasonText(DifferenceReason reason, bool isNew)
{
    switch (reason) {
    case DifferenceReason::None:
        break;
    case DifferenceReason::Host:
        return isNew ? translated(QT_TRANSLATE_NOOP("Hull", "The host is new."))
                     : translated(QT_TRANSLATE_NOOP("Hull", "The host is gone."));
    case DifferenceReason::Container:
        return isNew ? translated(QT_TRANSLATE_NOOP("Hull", "The container is new."))
                     : translated(QT_TRANSLATE_NOOP("Hull", "The container is gone."));
    case DifferenceReason::NotRead:
        return isNew ? translated(QT_TRANSLATE_NOOP("Hull", "It was not read in the earlier scan."))
                     : translated(QT_TRANSLATE_NOOP("Hull", "It was not read in the later scan."));
    case DifferenceReason::NotAssessed:
        return isNew ? translated(QT_TRANSLATE_NOOP("Hull", "The earlier scan could not settle it."))
                     : translated(QT_TRANSLATE_NOOP("Hull", "The later scan could not settle it."));
    case DifferenceReason::NotJudged:
        return isNew ? translated(QT_TRANSLATE_NOOP("Hull", "The rule was no part of the earlier scan."))
                     : translated(QT_TRANSLATE_NOOP("Hull", "The rule was no part of the later scan."));
    }
    return {};
}

QStringList fieldTexts(const std::vector<FieldDifference>& fields)
{
    QStringList texts;
    for (const FieldDifference& field : fields) {
        texts.append(fieldDifferenceText(field));
    }
    return texts;
}

QString presenceText(const ContainerDifference& container)
{
    switch (container.presence) {
    case Presence::Added:
        return translated(QT_TRANSLATE_NOOP("Hull", "New container (%1)"), {container.image});
    case Presence::Removed:
        return translated(QT_TRANSLATE_NOOP("Hull", "Container is gone (%1)"), {container.image});
    case Presence::Both:
        break;
    }
    return container.recreated
        ? translated(QT_TRANSLATE_NOOP("Hull", "Made again with other settings (%1)"), {container.image})
        : translated(QT_TRANSLATE_NOOP("Hull", "Other settings (%1)"), {container.image});
}

QString presenceText(const HostDifference& host)
{
    switch (host.presence) {
    case Presence::Added:
        return translated(QT_TRANSLATE_NOOP("Hull", "New host (%1)"), {host.endpoint});
    case Presence::Removed:
        return translated(QT_TRANSLATE_NOOP("Hull", "Host is gone (%1)"), {host.endpoint});
    case Presence::Both:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("Hull", "Another engine or another state (%1)"), {host.endpoint});
}

struct FindingSection
{
    FindingChange change;
    const char* title;
};

constexpr std::array findingSections{
    FindingSection{FindingChange::New, QT_TRANSLATE_NOOP("Hull", "New findings")},
    FindingSection{FindingChange::Changed, QT_TRANSLATE_NOOP("Hull", "Changed findings")},
    FindingSection{FindingChange::Gone, QT_TRANSLATE_NOOP("Hull", "Gone, not known to be fixed")},
    FindingSection{FindingChange::Fixed, QT_TRANSLATE_NOOP("Hull", "Fixed findings")},
};

} // namespace

DifferenceModel::Entry DifferenceModel::entryOf(const FindingDifference& difference, const HostDifference& host)
{
    const RecordedFinding& finding = difference.finding();
    const std::optional<Severity> severity = severityFrom(finding.severity);
    QString what = finding.message;
    const QString reason = reasonText(difference.reason, difference.change == FindingChange::New);
    if (!reason.isEmpty()) {
        what += u" — "_s + reason;
    }
    if (finding.status == "waived"_L1) {
        what += u' ' + translated(QT_TRANSLATE_NOOP("Hull", "(waived)"));
    }
    return {
        {what, severity ? severityWord(*severity) : finding.severity, finding.rule, difference.container, host.name},
        severity ? static_cast<int>(*severity) : -1, fieldTexts(difference.fields)};
}

DifferenceModel::Entry DifferenceModel::entryOf(const ContainerDifference& container, const HostDifference& host)
{
    return {{presenceText(container), {}, {}, container.name, host.name}, -1, fieldTexts(container.fields)};
}

std::vector<DifferenceModel::Entry> DifferenceModel::hostEntries(const ScanDifference& difference)
{
    std::vector<Entry> entries;
    for (const HostDifference& host : difference.hosts) {
        if (host.presence != Presence::Both || !host.fields.empty()) {
            entries.push_back({{presenceText(host), {}, {}, {}, host.name}, -1, fieldTexts(host.fields)});
        }
    }
    return entries;
}

void DifferenceModel::setDifference(const ScanDifference& difference)
{
    beginResetModel();
    m_sections.clear();
    for (const FindingSection& kind : findingSections) {
        Section section{kind.title, {}};
        for (const HostDifference& host : difference.hosts) {
            for (const FindingDifference& finding : host.findings) {
                if (finding.change == kind.change) {
                    section.entries.push_back(entryOf(finding, host));
                }
            }
        }
        std::stable_sort(section.entries.begin(), section.entries.end(), [](const Entry& left, const Entry& right) {
            return rankOf(left.severity) < rankOf(right.severity); // the worst first
        });
        m_sections.push_back(std::move(section));
    }
    Section containers{QT_TRANSLATE_NOOP("Hull", "Containers"), {}};
    for (const HostDifference& host : difference.hosts) {
        for (const ContainerDifference& container : host.containers) {
            containers.entries.push_back(entryOf(container, host));
        }
    }
    m_sections.push_back(std::move(containers));
    m_sections.push_back({QT_TRANSLATE_NOOP("Hull", "Hosts"), hostEntries(difference)});
    std::erase_if(m_sections, [](const Section& section) { return section.entries.empty(); });
    endResetModel();
}

const DifferenceModel::Section* DifferenceModel::sectionOf(const QModelIndex& index) const
{
    return index.internalId() == 0 ? nullptr : &m_sections[static_cast<size_t>(sectionRow(index.internalId()))];
}

const DifferenceModel::Entry* DifferenceModel::entryOf(const QModelIndex& index) const
{
    const Section* section = sectionOf(index);
    if (!section) {
        return nullptr;
    }
    const int above = entryRow(index.internalId());
    return &section->entries[static_cast<size_t>(above < 0 ? index.row() : above)];
}

QModelIndex DifferenceModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, idBelow(parent)) : QModelIndex();
}

QModelIndex DifferenceModel::parent(const QModelIndex& child) const
{
    const quintptr id = child.internalId();
    if (!child.isValid() || id == 0) {
        return {};
    }
    const int above = entryRow(id);
    return above < 0 ? createIndex(sectionRow(id), 0, quintptr(0))
                     : createIndex(above, 0, static_cast<quintptr>(sectionRow(id)) + 1);
}

int DifferenceModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_sections.size());
    }
    if (parent.column() != 0) {
        return 0;
    }
    if (parent.internalId() == 0) {
        return static_cast<int>(m_sections[static_cast<size_t>(parent.row())].entries.size());
    }
    return entryRow(parent.internalId()) < 0 ? static_cast<int>(entryOf(parent)->fields.size()) : 0;
}

int DifferenceModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Difference"),
        QT_TRANSLATE_NOOP("Hull", "Severity"),
        QT_TRANSLATE_NOOP("Hull", "Rule"),
        QT_TRANSLATE_NOOP("Hull", "Container"),
        QT_TRANSLATE_NOOP("Hull", "Host"),
    };
    return columnHeader(titles, section, orientation, role);
}

QVariant DifferenceModel::entryData(const Entry& entry, int column, int role) const
{
    const QString& text = entry.cells[column];
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return column == WhatColumn
            ? text
            : accessibleCell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text);
    case SeverityRole:
        return entry.severity < 0 ? QVariant() : QVariant(entry.severity);
    default:
        return {};
    }
}

QVariant DifferenceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (const Entry* entry = entryOf(index)) {
        if (entryRow(index.internalId()) < 0) {
            return entryData(*entry, index.column(), role);
        }
        return isText && index.column() == WhatColumn ? QVariant(entry->fields[index.row()]) : QVariant();
    }
    const Section& section = m_sections[static_cast<size_t>(index.row())];
    if (role == IsGroupRole) {
        return true;
    }
    return isText && index.column() == WhatColumn
        ? QVariant(u"%1 (%2)"_s.arg(translated(section.title), QLocale().toString(section.entries.size())))
        : QVariant();
}

} // namespace Hull
