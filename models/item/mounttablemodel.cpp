// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/mounttablemodel.h"

#include "models/item/headers.h"
#include "models/item/hostrow.h"
#include "models/item/judgedcontainer.h"

#include <QCoreApplication>

#include <array>
#include <tuple>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source)
{
    return Message{source, {}}.translated();
}

//! The finding whose evidence is about this mount. Its destination tells: it is unique within the container.
const Finding* findingOf(const Mount& mount, const Assessment& assessment)
{
    const QString path = u"[\"%1\"]"_s.arg(mount.destination); // Mounts["/data"].Source
    const QString observed = u" \u2192 %1, "_s.arg(mount.destination); // "/srv/data → /data, rw"
    for (const QLatin1String rule : {"A-06"_L1, "A-07"_L1}) {
        const Finding* finding = assessment.finding(rule);
        const auto isAboutMount = [&](const Evidence& evidence) {
            return evidence.path.contains(path) || evidence.observed.contains(observed);
        };
        if (finding && std::ranges::any_of(finding->evidence, isAboutMount)) {
            return finding;
        }
    }
    return nullptr;
}

QString resolvedSource(const Mount& mount, const Container& container)
{
    if (container.kernel) {
        for (const KernelView::Mount& seen : container.kernel->mounts) {
            if (seen.destination == mount.destination) {
                return seen.source;
            }
        }
    }
    return {};
}

QString accessWord(bool readWrite)
{
    return readWrite ? translated(QT_TRANSLATE_NOOP("Hull", "read-write"))
                     : translated(QT_TRANSLATE_NOOP("Hull", "read-only"));
}

} // namespace

bool MountRow::before(const MountRow& left, const MountRow& right)
{
    const auto order = [](const MountRow& row) {
        return std::tuple(row.risk ? static_cast<int>(*row.risk) : 5, row.mount.destination);
    };
    return order(left) < order(right);
}

std::vector<MountRow> mountRows(const Container& container, const Assessment& assessment)
{
    std::vector<MountRow> rows;
    rows.reserve(container.mounts.size());
    for (const Mount& mount : container.mounts) {
        MountRow row;
        row.mount = mount;
        row.resolvedSource = resolvedSource(mount, container);
        if (const Finding* finding = findingOf(mount, assessment)) {
            row.risk = finding->severity;
            row.ruleId = finding->rule->id;
            row.explanation = finding->message.translated();
        }
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), &MountRow::before);
    return rows;
}

MountTableModel::MountTableModel(QObject* parent)
    : RowTableModel(parent)
{ }

void MountTableModel::setContainer(const HostAssessmentPtr& host, const ContainerId& container)
{
    const JudgedContainer judged = judgedContainer(host, container);
    setRows(judged.container ? mountRows(*judged.container, *judged.assessment) : std::vector<MountRow>());
}

void MountTableModel::clear()
{
    setRows({});
}

int MountTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MountTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Source on the host"),
        QT_TRANSLATE_NOOP("Hull", "Resolved source"),
        QT_TRANSLATE_NOOP("Hull", "Target in the container"),
        QT_TRANSLATE_NOOP("Hull", "Access"),
        QT_TRANSLATE_NOOP("Hull", "Type"),
        QT_TRANSLATE_NOOP("Hull", "Risk"),
    };
    return columnHeader(titles, section, orientation, role);
}

QVariant MountTableModel::cell(const MountRow& row, int column, int role) const
{
    switch (role) {
    case SeverityRole:
        return row.risk ? QVariant(static_cast<int>(*row.risk)) : QVariant();
    case ReadWriteRole:
        return row.mount.readWrite;
    case RuleIdRole:
        return row.ruleId;
    case Qt::ToolTipRole:
        return column == RiskColumn && !row.explanation.isEmpty() ? QVariant(row.explanation) : QVariant();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case SourceColumn:
        return row.mount.type == "volume"_L1 ? row.mount.name : row.mount.source;
    case ResolvedSourceColumn:
        return row.resolvedSource;
    case TargetColumn:
        return row.mount.destination;
    case AccessColumn:
        return accessWord(row.mount.readWrite);
    case TypeColumn:
        return row.mount.type;
    case RiskColumn:
        return row.risk ? u"%1 (%2)"_s.arg(severityWord(*row.risk), row.ruleId) : QString();
    default:
        return {};
    }
}

QString MountTableModel::sentence(const MountRow& row) const
{
    const QString source = row.mount.source.isEmpty() ? row.mount.type : row.mount.source;
    const QStringList parts{source, row.mount.destination, accessWord(row.mount.readWrite)};
    if (row.risk) {
        return Message{
            QT_TRANSLATE_NOOP("Hull", "%1 mounted at %2, %3, risk %4"), parts + QStringList{severityWord(*row.risk)}}
            .translated();
    }
    return Message{QT_TRANSLATE_NOOP("Hull", "%1 mounted at %2, %3"), parts}.translated();
}

} // namespace Hull
