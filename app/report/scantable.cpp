// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scantable.h"

#include "app/report/audittexts.h"
#include "app/report/scantotals.h"
#include "app/report/textlayout.h"
#include "models/domain/privileges.h"
#include "models/domain/publishedport.h"

#include <QMap>

#include <algorithm>
#include <numeric>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int severityWidth = 8; // "critical"
constexpr int stateWidth = 10; // "restarting"
constexpr int ruleWidth = 6; // "C-5.14"
constexpr int rowIndent = 2;
constexpr int detailIndent = rowIndent + severityWidth + 2;

const char* colourOf(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return "1;31";
    case Severity::High:
        return "31";
    case Severity::Medium:
        return "33";
    case Severity::Low:
        return "36";
    case Severity::Info:
        return "2";
    }
    return nullptr;
}

//! The gravest open finding; unset when none is open. Info counts here: it is shown, only never counted.
std::optional<Severity> worstOpen(const Assessment& assessment)
{
    const SeverityCounts counts = assessment.openCounts();
    for (size_t i = 0; i < counts.open.size(); ++i) {
        if (counts.open[i] > 0) {
            return static_cast<Severity>(i);
        }
    }
    return std::nullopt;
}

//! The indices of a host's containers, those with the most and gravest open findings first, else by name.
std::vector<size_t> worstFirst(const HostAssessment& host)
{
    std::vector<SeverityCounts> counts;
    counts.reserve(host.containers.size());
    for (const Assessment& assessment : host.containers) {
        counts.push_back(assessment.openCounts());
    }
    std::vector<size_t> order(counts.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&counts](size_t left, size_t right) { return counts[left].open > counts[right].open; });
    return order;
}

//! The findings of a container, the gravest open ones first, those that are not open last.
std::vector<const Finding*> gravestFirst(const Assessment& assessment)
{
    std::vector<const Finding*> order;
    for (const Finding& finding : assessment.findings) {
        order.push_back(&finding);
    }
    const auto rank = [](const Finding* finding) {
        return finding->status == FindingStatus::Open ? static_cast<int>(finding->severity) : 100;
    };
    std::stable_sort(order.begin(), order.end(),
        [rank](const Finding* left, const Finding* right) { return rank(left) < rank(right); });
    return order;
}

//! "0.0.0.0:80 -> 80/tcp"; what is not in force says so.
QString portText(const PublishedPort& port)
{
    const QString address = port.hostIp.isEmpty() ? u"*"_s
        : port.hostIp.contains(u':')              ? u'[' + port.hostIp + u']'
                                                  : port.hostIp;
    QString host = u"any port"_s;
    if (port.hostPort) {
        host = QString::number(*port.hostPort);
    } else if (port.hostPortRange) {
        host = QString::number(port.hostPortRange->first) + u'-' + QString::number(port.hostPortRange->last);
    }
    // The parts that belong together stay on one line: no spaces inside.
    return printable(QString(address + u':' + host + "->"_L1 + port.containerPort)).replace(u' ', u'-')
        + (port.active ? ""_L1 : " (not active)"_L1);
}

QString waiverText(const AppliedWaiver& waiver)
{
    const QString day = waiver.expires.toString(Qt::ISODate);
    QString about = printable(QString(waiver.reason + " ("_L1 + waiver.id + ", "_L1 + waiver.owner + u')'));
    switch (waiver.state) {
    case AppliedWaiver::State::Active:
        return u"Until %1: "_s.arg(day) + about;
    case AppliedWaiver::State::Expired:
        return u"Its waiver expired on %1: "_s.arg(day) + about;
    case AppliedWaiver::State::Changed:
        return "It changed since it was waived: "_L1 + about;
    }
    return about;
}

//! A document without a name still has an id.
QString shownName(const Container& container)
{
    return printable(container.name.isEmpty() ? container.id.value.left(12) : container.name);
}

class ScanTable
{
public:
    explicit ScanTable(const TableLayout& layout)
        : m_width(std::max(40, layout.width))
        , m_colour(layout.colour)
    { }

    QByteArray write(const ScanReport& report);

private:
    struct Columns
    {
        int name = 0;
        int image = 0;
    };

    void heading(const ScanReport& report);
    void host(const ScanHost& host);
    void engine(const EngineInfo& engine);
    void problem(const ScanHost& host);
    void unreadable(const HostSnapshot& snapshot);
    [[nodiscard]] Columns columnsFor(const HostSnapshot& snapshot) const;
    void header(const Columns& columns);
    void container(const Container& container, const Assessment& assessment, const Columns& columns);
    void findings(const Assessment& assessment, int indent);
    void labelled(int indent, const QString& label, const QString& text);
    void paragraph(int indent, const QString& text);
    void notAssessed(const ScanReport& report);
    [[nodiscard]] const char* paint(const char* colour) const { return m_colour ? colour : nullptr; }

    QString m_text;
    int m_width;
    bool m_colour;
};

void ScanTable::paragraph(int indent, const QString& text)
{
    m_text += tableRow(indent, {{text, m_width - indent, nullptr}});
}

void ScanTable::labelled(int indent, const QString& label, const QString& text)
{
    constexpr int labelWidth = 10; // "Privileges"
    if (!text.isEmpty()) {
        m_text +=
            tableRow(indent, {{label, labelWidth, paint("2")}, {text, m_width - indent - labelWidth - 2, nullptr}});
    }
}

void ScanTable::heading(const ScanReport& report)
{
    if (std::any_of(report.hosts.begin(), report.hosts.end(),
            [](const ScanHost& host) { return host.host.kind == EndpointKind::Demo; })) {
        paragraph(0, u"Demo: these hosts are simulated."_s);
        m_text += u'\n';
    }
}

void ScanTable::engine(const EngineInfo& engine)
{
    QStringList parts;
    const auto add = [&parts](QLatin1String what, const QString& value) {
        if (!value.isEmpty()) {
            parts.append(printable(QString(what + value)));
        }
    };
    if (engine.product != EngineInfo::Product::Unknown || !engine.version.isEmpty()) {
        add(""_L1, QString(engineProductName(engine.product) + u' ' + engine.version).trimmed());
    }
    add("API "_L1,
        engine.apiTested
            ? engine.apiVersion
            : u"%1 of %2 (newer than this version was tested with)"_s.arg(engine.apiVersion, engine.apiMax));
    add(""_L1, QString(engine.os + u' ' + engine.arch).trimmed());
    add("kernel "_L1, engine.kernel);
    add("cgroup "_L1, engine.cgroupVersion);
    if (engine.rootless == true) {
        parts.append(u"rootless"_s);
    }
    if (!parts.isEmpty()) {
        paragraph(rowIndent, parts.join(", "_L1));
    }
}

void ScanTable::problem(const ScanHost& host)
{
    if (!host.error) {
        return;
    }
    const QString word = host.status == HostSnapshot::Status::Partial ? u"Partial"_s : u"Failed"_s;
    const QString unread = unreadSentence(host);
    const bool lacksContainers = !host.assessment || !host.assessment->snapshot->unreadable.empty() || unread.isEmpty();
    const auto line = [this, &word](const QString& text) {
        m_text += tableRow(
            rowIndent, {{word, severityWidth, paint("1;31")}, {printable(text), m_width - detailIndent, nullptr}});
    };
    if (lacksContainers) {
        line(host.error->message.english());
        labelled(detailIndent, u"Cause"_s, printable(host.error->cause.english()));
    }
    if (!unread.isEmpty()) {
        line(unread);
    }
    labelled(detailIndent, u"What to do"_s, printable(host.error->remedy.english()));
}

void ScanTable::unreadable(const HostSnapshot& snapshot)
{
    for (const UnreadableContainer& missing : snapshot.unreadable) {
        const QString name = missing.name.isEmpty() ? missing.id.value.left(12) : missing.name;
        labelled(detailIndent, u"Not read"_s, printable(QString(name + ": "_L1 + missing.error.message.english())));
    }
}

ScanTable::Columns ScanTable::columnsFor(const HostSnapshot& snapshot) const
{
    int widest = 9; // "CONTAINER"
    for (const ContainerPtr& container : snapshot.containers) {
        widest = std::max(widest, displayWidth(shownName(*container)));
    }
    const int available = m_width - detailIndent - stateWidth - 4;
    const int name = std::clamp(widest, 6, std::max(6, available - 20));
    return {name, std::max(6, available - name)};
}

void ScanTable::header(const Columns& columns)
{
    m_text += u'\n'
        + tableRow(rowIndent,
            {{u"SEVERITY"_s, severityWidth, paint("2")}, {u"CONTAINER"_s, columns.name, paint("2")},
                {u"STATE"_s, stateWidth, paint("2")}, {u"IMAGE"_s, columns.image, paint("2")}});
}

void ScanTable::findings(const Assessment& assessment, int indent)
{
    for (const Finding* finding : gravestFirst(assessment)) {
        const bool isOpen = finding->status == FindingStatus::Open;
        const QString word = isOpen ? severityName(finding->severity) : findingStatusName(finding->status);
        QString text = printable(finding->message.english());
        if (finding->certainty == Certainty::Assumed) {
            text += " (assumed: only the kernel could tell)"_L1;
        }
        m_text += tableRow(indent,
            {{word, severityWidth, paint(isOpen ? colourOf(finding->severity) : "2")},
                {finding->rule->id, ruleWidth, nullptr},
                {text, m_width - indent - severityWidth - ruleWidth - 4, nullptr}});
        if (finding->waiver) {
            m_text += tableRow(indent + severityWidth + ruleWidth + 4,
                {{waiverText(*finding->waiver), m_width - indent - severityWidth - ruleWidth - 4, paint("2")}});
        }
    }
}

void ScanTable::container(const Container& container, const Assessment& assessment, const Columns& columns)
{
    const std::optional<Severity> worst = worstOpen(assessment);
    m_text += tableRow(rowIndent,
        {{worst ? severityName(*worst) : u"none"_s, severityWidth, paint(worst ? colourOf(*worst) : "32")},
            {shownName(container), columns.name, paint("1")},
            {printable(container.stateText.isEmpty() ? containerStateName(container.state) : container.stateText),
                stateWidth, nullptr},
            {printable(container.image), columns.image, nullptr}});
    QStringList ports;
    for (const PublishedPort& port : publishedPorts(container)) {
        ports.append(portText(port));
    }
    labelled(detailIndent, u"Ports"_s, ports.join(", "_L1));
    QStringList privileges;
    for (const Message& word : privilegeWords(container, assessment)) {
        privileges.append(printable(word.english()));
    }
    labelled(detailIndent, u"Privileges"_s, privileges.join(", "_L1));
    findings(assessment, detailIndent);
}

void ScanTable::host(const ScanHost& host)
{
    m_text +=
        tableRow(0, {{printable(QString(host.host.name + " ("_L1 + host.host.endpoint + u')')), m_width, paint("1")}});
    problem(host);
    if (!host.assessment) {
        m_text += u'\n';
        return;
    }
    const HostSnapshot& snapshot = *host.assessment->snapshot;
    unreadable(snapshot);
    engine(snapshot.engine);
    const ScanSummary numbers = summaryOf(host);
    if (wasRead(host.assessment)) {
        paragraph(rowIndent,
            counted(numbers.containers, "container"_L1, "containers"_L1) + "; open findings: "_L1
                + severityCountsText(numbers.open));
    }
    findings(host.assessment->host, rowIndent);
    if (!snapshot.containers.empty()) {
        const Columns columns = columnsFor(snapshot);
        header(columns);
        for (const size_t index : worstFirst(*host.assessment)) {
            container(*snapshot.containers[index], host.assessment->containers[index], columns);
        }
    }
    m_text += u'\n';
}

void ScanTable::notAssessed(const ScanReport& report)
{
    // What could not be settled, brought together: the same reason usually holds for many containers.
    QMap<std::pair<QString, QString>, int> counts;
    const auto count = [&counts](const Assessment& assessment) {
        for (const RuleResult& result : assessment.results) {
            if (result.outcome == RuleOutcome::NotAssessed) {
                ++counts[{QString(result.rule->id), Message{result.reason, {}}.english()}];
            }
        }
    };
    for (const ScanHost& host : report.hosts) {
        if (host.assessment) {
            count(host.assessment->host);
            std::for_each(host.assessment->containers.begin(), host.assessment->containers.end(), count);
        }
    }
    if (counts.isEmpty()) {
        return;
    }
    paragraph(0, u"Not assessed, so neither passed nor failed:"_s);
    for (auto entry = counts.constBegin(); entry != counts.constEnd(); ++entry) {
        m_text += tableRow(rowIndent,
            {{entry.key().first, ruleWidth, nullptr}, {QString::number(entry.value()) + u'x', 6, nullptr},
                {entry.key().second, m_width - rowIndent - ruleWidth - 10, nullptr}});
    }
}

QByteArray ScanTable::write(const ScanReport& report)
{
    heading(report);
    for (const ScanHost& entry : report.hosts) {
        host(entry);
    }
    notAssessed(report);
    paragraph(0, scanTotals(report));
    if (report.drift) {
        paragraph(0, driftText(*report.drift));
    }
    return m_text.toUtf8();
}

} // namespace

QByteArray scanTable(const ScanReport& report, const TableLayout& layout)
{
    return ScanTable(layout).write(report);
}

} // namespace Hull
