// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/findinglistmodel.h"

#include "models/domain/naturalorder.h"
#include "models/item/headers.h"
#include "models/item/hostrow.h"
#include "models/item/judgedcontainer.h"
#include "models/item/ruletexts.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <optional>
#include <tuple>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments = {})
{
    return Message{source, arguments}.translated();
}

QString statusWord(const FindingRow& row)
{
    if (row.section == FindingRow::Section::NotAssessed) {
        return translated(QT_TRANSLATE_NOOP("Hull", "not assessed"));
    }
    if (row.section == FindingRow::Section::NotApplicable) {
        return translated(QT_TRANSLATE_NOOP("Hull", "not applicable"));
    }
    switch (row.finding.status) {
    case FindingStatus::Open:
        if (!row.finding.waiver) {
            return translated(QT_TRANSLATE_NOOP("Hull", "open"));
        }
        return row.finding.waiver->state == AppliedWaiver::State::Expired
            ? translated(QT_TRANSLATE_NOOP("Hull", "open, its waiver expired"))
            : translated(QT_TRANSLATE_NOOP("Hull", "open, changed since it was waived"));
    case FindingStatus::Waived:
        return translated(QT_TRANSLATE_NOOP("Hull", "waived"));
    case FindingStatus::Implied:
        return translated(QT_TRANSLATE_NOOP("Hull", "implied by another finding"));
    case FindingStatus::Parked:
        return translated(QT_TRANSLATE_NOOP("Hull", "on a parked original"));
    }
    return {};
}

} // namespace

QString waiverSentence(const Finding& finding)
{
    if (!finding.waiver) {
        return {};
    }
    const AppliedWaiver& waiver = *finding.waiver;
    const QStringList arguments{
        waiver.id, waiver.owner, QLocale().toString(waiver.expires, QLocale::ShortFormat), waiver.reason};
    switch (waiver.state) {
    case AppliedWaiver::State::Active:
        return translated(
            QT_TRANSLATE_NOOP("Hull", "Waived by %1 until the end of %3 (UTC). %2 answers for it: %4"), arguments);
    case AppliedWaiver::State::Expired:
        return translated(
            QT_TRANSLATE_NOOP("Hull", "It was waived by %1 until %3, which is over. %2 answered for it: %4"),
            arguments);
    case AppliedWaiver::State::Changed:
        return translated(
            QT_TRANSLATE_NOOP(
                "Hull", "Waiver %1 (until %3) was for something else than is configured now. %2 answered for it: %4"),
            arguments);
    }
    return {};
}

namespace {

QString certaintyWord(const FindingRow& row)
{
    if (row.section != FindingRow::Section::Findings) {
        return {};
    }
    return row.finding.certainty == Certainty::Confirmed ? translated(QT_TRANSLATE_NOOP("Hull", "confirmed"))
                                                         : translated(QT_TRANSLATE_NOOP("Hull", "assumed"));
}

QString ruleId(const FindingRow& row)
{
    return row.finding.rule->id;
}

QString messageText(const FindingRow& row)
{
    if (row.section == FindingRow::Section::Findings) {
        return row.finding.message.translated();
    }
    const QString title = translated(row.finding.rule->title);
    return row.reason.isEmpty() ? title : u"%1: %2"_s.arg(title, row.reason);
}

QString columnText(const FindingRow& row, int column)
{
    switch (column) {
    case FindingListModel::SeverityColumn:
        return row.section == FindingRow::Section::Findings ? severityWord(row.finding.severity) : QString();
    case FindingListModel::RuleColumn:
        return ruleId(row);
    case FindingListModel::MessageColumn:
        return messageText(row);
    case FindingListModel::StatusColumn:
        return statusWord(row);
    case FindingListModel::CertaintyColumn:
        return certaintyWord(row);
    default:
        return {};
    }
}

QList<EvidenceLine> evidenceLines(const Finding& finding)
{
    QList<EvidenceLine> lines;
    for (const Evidence& evidence : finding.evidence) {
        lines.append({evidence.path, originName(evidence.origin), evidence.observed, evidence.expected.translated()});
    }
    return lines;
}

//! Families in the order of reports, numbers as numbers.
QByteArray reportOrder(const RuleInfo& rule)
{
    constexpr QStringView families = u"PAHC";
    return QByteArray::number(families.indexOf(QChar(rule.id.front()))) + naturalKey(QString(rule.id));
}

FindingRow findingRow(const Finding& finding)
{
    FindingRow row;
    row.finding = finding;
    row.reportOrder = reportOrder(*finding.rule);
    return row;
}

std::optional<FindingRow::Section> sectionOf(RuleOutcome outcome)
{
    switch (outcome) {
    case RuleOutcome::NotAssessed:
        return FindingRow::Section::NotAssessed;
    case RuleOutcome::NotApplicable:
        return FindingRow::Section::NotApplicable;
    case RuleOutcome::Fail:
    case RuleOutcome::Pass:
    case RuleOutcome::Waived:
        break;
    }
    return std::nullopt;
}

} // namespace

bool FindingRow::before(const FindingRow& left, const FindingRow& right)
{
    const auto order = [](const FindingRow& row) {
        return std::tuple(row.section, row.finding.status, row.finding.severity, row.reportOrder);
    };
    return order(left) < order(right);
}

bool operator==(const FindingRow& left, const FindingRow& right)
{
    return left.section == right.section && left.reason == right.reason && left.finding == right.finding;
}

FindingListModel::FindingListModel(QObject* parent)
    : RowTableModel(parent)
{ }

void FindingListModel::setAssessment(const Assessment& assessment)
{
    std::vector<FindingRow> rows;
    for (const Finding& finding : assessment.findings) {
        rows.push_back(findingRow(finding));
    }
    for (const RuleResult& result : assessment.results) {
        if (const auto section = sectionOf(result.outcome)) {
            FindingRow row = findingRow({.rule = result.rule, .severity = result.rule->severity});
            row.section = *section;
            row.reason = translated(result.reason);
            rows.push_back(std::move(row));
        }
    }
    setRows(std::move(rows));
}

void FindingListModel::setContainer(const HostAssessmentPtr& host, const ContainerId& container)
{
    const JudgedContainer judged = judgedContainer(host, container);
    setAssessment(judged.assessment ? *judged.assessment : Assessment());
}

void FindingListModel::setHost(const HostAssessmentPtr& host)
{
    setAssessment(host ? host->host : Assessment());
}

void FindingListModel::clear()
{
    setRows({});
}

int FindingListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr std::array<const char*, ColumnCount> titles{
        QT_TRANSLATE_NOOP("Hull", "Severity"),
        QT_TRANSLATE_NOOP("Hull", "Rule"),
        QT_TRANSLATE_NOOP("Hull", "Finding"),
        QT_TRANSLATE_NOOP("Hull", "Status"),
        QT_TRANSLATE_NOOP("Hull", "Certainty"),
    };
    return columnHeader(titles, section, orientation, role);
}

int FindingListModel::count(FindingRow::Section section) const
{
    int found = 0;
    for (int i = 0; i < rowCount(); ++i) {
        found += row(i).section == section ? 1 : 0;
    }
    return found;
}

QVariant FindingListModel::cell(const FindingRow& row, int column, int role) const
{
    const bool isFinding = row.section == FindingRow::Section::Findings;
    const RuleInfo& rule = *row.finding.rule;
    switch (role) {
    case Qt::DisplayRole:
        return columnText(row, column);
    case Qt::ToolTipRole:
        return messageText(row);
    case SeverityRole:
        return isFinding ? QVariant(static_cast<int>(row.finding.severity)) : QVariant();
    case SectionRole:
        return static_cast<int>(row.section);
    case StatusRole:
        return isFinding ? QVariant(static_cast<int>(row.finding.status)) : QVariant();
    case RuleIdRole:
        return ruleId(row);
    case RuleKeyRole:
        return QString(rule.key);
    case TitleRole:
        return translated(rule.title);
    case MessageRole:
        return isFinding ? row.finding.message.translated() : row.reason;
    case CertaintyRole:
        return isFinding ? QVariant(static_cast<int>(row.finding.certainty)) : QVariant();
    case EvidenceRole:
        return QVariant::fromValue(evidenceLines(row.finding));
    case WhyRole:
        return translated(rule.why);
    case FixRole:
        return translated(rule.fix);
    case ReferencesRole:
        return referenceTexts(rule);
    case FixableRole:
        return row.finding.fixable;
    case WaiverRole:
        return waiverSentence(row.finding);
    default:
        return {};
    }
}

QString FindingListModel::sentence(const FindingRow& row) const
{
    if (row.section != FindingRow::Section::Findings) {
        return translated(
            QT_TRANSLATE_NOOP("Hull", "Rule %1, %2: %3"), {ruleId(row), statusWord(row), messageText(row)});
    }
    const QString text = translated(QT_TRANSLATE_NOOP("Hull", "Rule %1, %2, %3, %4: %5"),
        {ruleId(row), severityWord(row.finding.severity), statusWord(row), certaintyWord(row), messageText(row)});
    return row.finding.waiver ? QString(text + u' ' + waiverSentence(row.finding)) : text;
}

} // namespace Hull
