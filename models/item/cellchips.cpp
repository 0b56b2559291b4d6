// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/cellchips.h"

#include "models/domain/effectiveuser.h"
#include "models/domain/privileges.h"
#include "models/domain/securityoptions.h"
#include "models/item/containertablemodel.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

//! The open finding that this port is part of: the port rules take their numbers from the host's side.
const Finding* portFinding(const Assessment& assessment, const ReachablePort& port)
{
    constexpr int firstUnprivileged = 1024;
    if (!port.isPrivileged()) {
        return nullptr;
    }
    const QLatin1String rule = port.exposure == Exposure::SwarmIngress ? "P-06"_L1
        : port.lastHostPort >= firstUnprivileged                       ? "P-02"_L1
                                                                       : "P-01"_L1;
    const Finding* finding = assessment.finding(rule);
    return finding && finding->status == FindingStatus::Open ? finding : nullptr;
}

QString portExplanation(const ReachablePort& port, const Finding* finding)
{
    QString reachable = exposureSentence(port.exposure);
    if (!finding) {
        return reachable;
    }
    //: %1 who can reach a port, %2 a severity, %3 the title of a rule
    return translated(QT_TRANSLATE_NOOP("Hull", "%1. %2: %3"),
        {reachable, severityWord(finding->severity), Message{finding->rule->title, {}}.translated()});
}

QList<Chip> portChips(const TableRow& row)
{
    QList<Chip> chips;
    for (const ReachablePort& port : row.ports().ports) {
        const Finding* finding = portFinding(*row.assessment, port);
        chips.append({.text = port.text(),
            .explanation = portExplanation(port, finding),
            .severity = finding ? static_cast<int>(finding->severity) : -1,
            .highlighted = finding || port.isHighlighted(),
            .faint = !port.active});
    }
    return chips;
}

Chip userChip(const EffectiveUser& user)
{
    if (user.isRoot) {
        return {.text = u"root"_s, .explanation = translated(QT_TRANSLATE_NOOP("Hull", "Runs as root"))};
    }
    bool isNumber = false;
    const QString name = user.name.section(u':', 0, 0);
    name.toUInt(&isNumber);
    return {.text = isNumber ? u"uid "_s + name : name,
        .explanation = translated(QT_TRANSLATE_NOOP("Hull", "Runs as user %1, not as root"), {name}),
        .faint = true};
}

//! What a container gave up of its own accord; it is no finding, so it has no severity.
void appendHardenings(QList<Chip>& chips, const Container& container, const Assessment& assessment)
{
    // The kernel may have said otherwise, of which nothing is left in a container that is recalled but the finding.
    const bool configured =
        parseSecurityOptions(container.hostConfig.securityOpt).noNewPrivileges == SecurityOptions::Switch::On
        && !assessment.finding("A-02"_L1);
    if (container.kernel ? container.kernel->noNewPrivileges : configured) {
        chips.append({.text = u"no-new-privileges"_s,
            .explanation = translated(QT_TRANSLATE_NOOP("Hull", "Its processes cannot gain privileges")),
            .faint = true});
    }
    if (container.hostConfig.readonlyRootfs) {
        chips.append({.text = translated(QT_TRANSLATE_NOOP("Hull", "read-only root")),
            .explanation = translated(QT_TRANSLATE_NOOP("Hull", "Its root file system is mounted read-only")),
            .faint = true});
    }
}

QList<Chip> privilegeChips(const TableRow& row)
{
    QList<Chip> chips;
    for (const PrivilegeNote& note : privilegeNotes(*row.container, *row.assessment)) {
        chips.append({.text = note.word.translated(),
            .explanation = note.finding->message.translated(),
            .severity = static_cast<int>(note.finding->severity),
            .highlighted = note.finding->status == FindingStatus::Open && note.finding->severity <= Severity::High,
            .faint = note.finding->status != FindingStatus::Open});
    }
    const EffectiveUser user = effectiveUser(*row.container, *row.host->assessment->snapshot);
    if (user.known) {
        chips.append(userChip(user));
    }
    appendHardenings(chips, *row.container, *row.assessment);
    return chips;
}

QList<Chip> findingChips(const TableRow& row)
{
    constexpr QStringView letters = u"CHML";
    QList<Chip> chips;
    for (int i = 0; i < letters.size(); ++i) {
        const int count = row.counts.open[static_cast<size_t>(i)];
        if (count > 0) {
            chips.append({.text = QString::number(count) + letters[i],
                .explanation = severityWord(static_cast<Severity>(i)),
                .severity = i,
                .highlighted = i <= static_cast<int>(Severity::High)});
        }
    }
    return chips;
}

} // namespace

QList<Chip> cellChips(const TableRow& row, int column)
{
    if (!row.container) {
        return {};
    }
    switch (column) {
    case ContainerTableModel::PortsColumn:
        return portChips(row);
    case ContainerTableModel::PrivilegesColumn:
        return privilegeChips(row);
    case ContainerTableModel::FindingsColumn:
        return findingChips(row);
    default:
        return {};
    }
}

} // namespace Hull
