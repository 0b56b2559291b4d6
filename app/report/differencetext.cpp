// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/differencereport.h"
#include "app/report/differencewords.h"
#include "app/report/textlayout.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int changeWidth = 7; // "changed", "removed"
constexpr int ruleWidth = 6; // "C-5.14"
constexpr int severityWidth = 8; // "critical"
constexpr int indent = 2;

const char* colourOf(const FindingDifference& difference)
{
    switch (difference.change) {
    case FindingChange::New:
        return "31";
    case FindingChange::Fixed:
        return "32";
    case FindingChange::Changed:
        return "33";
    case FindingChange::Gone:
        break;
    }
    return nullptr;
}

QString findingText(const FindingDifference& difference)
{
    const RecordedFinding& finding = difference.finding();
    const QString subject = difference.container.isEmpty() ? QString() : difference.container + ": "_L1;
    QString text = printable(subject + finding.message);
    const QString reason = differenceReasonText(difference.reason, difference.change == FindingChange::New);
    if (!reason.isEmpty()) {
        text += u" ("_s + reason + u')';
    }
    if (finding.status != "open"_L1) {
        text += u" ["_s + printable(finding.status) + u']';
    }
    return text;
}

QString countsText(const DifferenceCounts& counts)
{
    return u"Findings: %1 new, %2 fixed, %3 changed, %4 gone, %5 unchanged. Containers: %6 new, %7 gone, %8 changed."_s
               .arg(QString::number(counts.newFindings), QString::number(counts.fixed), QString::number(counts.changed),
                   QString::number(counts.gone), QString::number(counts.unchanged),
                   QString::number(counts.containersAdded), QString::number(counts.containersRemoved),
                   QString::number(counts.containersChanged))
        + (counts.hostsAdded + counts.hostsRemoved > 0 ? u" Hosts: %1 new, %2 gone."_s.arg(
               QString::number(counts.hostsAdded), QString::number(counts.hostsRemoved))
                                                       : QString());
}

//! Writes the lines of a comparison.
class DifferenceText
{
public:
    explicit DifferenceText(const TableLayout& layout)
        : m_width(std::max(40, layout.width))
        , m_colour(layout.colour)
    { }

    [[nodiscard]] QString write(const DifferenceReport& report);

private:
    void line(int by, const QString& text) { m_text += tableRow(by, {{text, m_width - by}}); }
    void scan(const char* label, const ComparedScan& scan);
    void host(const HostDifference& host);
    void finding(const FindingDifference& difference);
    void container(const ContainerDifference& container);
    void fields(int by, const std::vector<FieldDifference>& fields);

    QString m_text;
    const int m_width;
    const bool m_colour;
};

void DifferenceText::scan(const char* label, const ComparedScan& scan)
{
    const QString time = scan.started.isValid() ? scan.started.toUTC().toString(Qt::ISODate) : u"no time"_s;
    line(
        0, u"%1 %2, %3, profile %4"_s.arg(QLatin1String(label), printable(scan.source), time, printable(scan.profile)));
}

void DifferenceText::fields(int by, const std::vector<FieldDifference>& fields)
{
    for (const FieldDifference& field : fields) {
        line(by, printable(fieldDifferenceText(field)));
    }
}

void DifferenceText::finding(const FindingDifference& difference)
{
    const RecordedFinding& finding = difference.finding();
    const int detail = indent + changeWidth + 2;
    const int rest = std::max(20, m_width - detail - severityWidth - ruleWidth - 4);
    m_text += tableRow(indent,
        {{findingChangeName(difference.change), changeWidth, m_colour ? colourOf(difference) : nullptr},
            {printable(finding.severity), severityWidth}, {printable(finding.rule), ruleWidth},
            {findingText(difference), rest}});
    fields(detail, difference.fields);
}

void DifferenceText::container(const ContainerDifference& container)
{
    const int detail = indent + changeWidth + 2;
    const QString what = container.presence == Presence::Added ? u"added"_s
        : container.presence == Presence::Removed              ? u"removed"_s
                                                               : u"changed"_s;
    const QString note = container.recreated ? u", made again"_s : QString();
    m_text += tableRow(indent,
        {{what, changeWidth},
            {u"container %1 (%2%3)"_s.arg(printable(container.name), printable(container.image), note),
                std::max(20, m_width - detail)}});
    fields(detail, container.fields);
}

void DifferenceText::host(const HostDifference& host)
{
    const QString note = host.presence == Presence::Added ? u": new"_s
        : host.presence == Presence::Removed              ? u": gone"_s
                                                          : QString();
    m_text += u'\n';
    line(0, u"%1 (%2)%3"_s.arg(printable(host.name), printable(host.endpoint), note));
    fields(indent, host.fields);
    for (const FindingChange change :
        {FindingChange::New, FindingChange::Changed, FindingChange::Gone, FindingChange::Fixed}) {
        for (const FindingDifference& difference : host.findings) {
            if (difference.change == change) {
                finding(difference);
            }
        }
    }
    for (const Presence presence : {Presence::Added, Presence::Removed, Presence::Both}) {
        for (const ContainerDifference& entry : host.containers) {
            if (entry.presence == presence) {
                container(entry);
            }
        }
    }
}

QString DifferenceText::write(const DifferenceReport& report)
{
    scan("A:", report.before);
    scan("B:", report.after);
    if (report.areUnlike()) {
        line(
            0, u"The scans were made with different rules or profiles: a finding may be new or gone for that alone."_s);
    }
    for (const HostDifference& entry : report.difference.hosts) {
        host(entry);
    }
    m_text += u'\n';
    line(0, report.difference.isEmpty() ? u"Nothing differs."_s : countsText(report.difference.counts));
    return m_text;
}

} // namespace

QByteArray differenceText(const DifferenceReport& report, const TableLayout& layout)
{
    return DifferenceText(layout).write(report).toUtf8();
}

} // namespace Hull
