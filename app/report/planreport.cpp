// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/planreport.h"

#include "app/report/changejson.h"
#include "app/report/textlayout.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

void writeStrings(JsonWriter& json, QLatin1String key, const QStringList& texts)
{
    json.key(key);
    json.beginArray();
    for (const QString& text : texts) {
        json.string(text);
    }
    json.endArray();
}

void writeMessages(JsonWriter& json, QLatin1String key, const std::vector<Message>& messages)
{
    json.key(key);
    json.beginArray();
    for (const Message& message : messages) {
        json.string(message.english());
    }
    json.endArray();
}

void writePreflight(JsonWriter& json, const std::vector<PreflightLine>& lines)
{
    json.key("preflight"_L1);
    json.beginArray();
    for (const PreflightLine& line : lines) {
        json.beginObject();
        json.member("check"_L1, QString(line.check));
        json.member("status"_L1, preflightStatusName(line.status));
        json.key("risk"_L1);
        if (line.risk.isEmpty()) {
            json.null();
        } else {
            json.string(QString(line.risk));
        }
        json.member("message"_L1, line.message.english());
        json.endObject();
    }
    json.endArray();
}

void writeFindings(JsonWriter& json, const std::vector<FindingForecast>& findings)
{
    json.key("findings"_L1);
    json.beginArray();
    for (const FindingForecast& finding : findings) {
        json.beginObject();
        json.member("rule"_L1, QString(finding.rule->id));
        json.member("severity"_L1, severityName(finding.severity));
        json.member("fate"_L1, findingFateName(finding.fate));
        json.endObject();
    }
    json.endArray();
}

void writeDependents(JsonWriter& json, const std::vector<Dependent>& dependents)
{
    json.key("dependents"_L1);
    json.beginArray();
    for (const Dependent& dependent : dependents) {
        json.beginObject();
        json.member("id"_L1, dependent.id.value);
        json.member("name"_L1, dependent.name);
        json.member("relation"_L1, dependentRelationName(dependent.relation));
        json.flag("mustBeRecreated"_L1, dependent.mustBeRecreated);
        json.endObject();
    }
    json.endArray();
}

void writeProposals(JsonWriter& json, const std::vector<ProposedOption>& proposals)
{
    json.key("proposals"_L1);
    json.beginArray();
    for (const ProposedOption& proposal : proposals) {
        json.beginObject();
        json.member("option"_L1, proposal.option);
        json.member("reason"_L1, proposal.reason.english());
        json.endObject();
    }
    json.endArray();
}

//! Lines of text, wrapped behind a mark.
class PlanWriter
{
public:
    explicit PlanWriter(const TableLayout& layout)
        : m_layout(layout)
        , m_width(std::max(40, layout.width))
    { }

    void title(const QString& text) { m_text += (m_text.isEmpty() ? QString() : u"\n"_s) + text + u'\n'; }

    void line(const QString& mark, const QString& text, const char* colour = nullptr)
    {
        const int markWidth = std::max(2, displayWidth(mark));
        m_text += tableRow(2,
            {{mark, markWidth, m_layout.colour ? colour : nullptr},
                {printable(text), m_width - markWidth - 4, nullptr}});
    }

    void list(const QString& heading, const std::vector<Message>& messages)
    {
        if (messages.empty()) {
            return;
        }
        title(heading);
        for (const Message& message : messages) {
            line(u"-"_s, message.english());
        }
    }

    [[nodiscard]] QByteArray take() const { return m_text.toUtf8(); }

private:
    TableLayout m_layout;
    int m_width;
    QString m_text;
};

void tellChanges(PlanWriter& writer, const std::vector<PlannedChange>& changes)
{
    writer.title(changes.empty() ? u"Nothing changes."_s : u"What changes"_s);
    for (const PlannedChange& change : changes) {
        writer.line(change.rule, change.path);
        writer.line(u"  -"_s, QString::fromUtf8(change.before), "31");
        writer.line(u"  +"_s, QString::fromUtf8(change.after), "32");
    }
}

void tellFindings(PlanWriter& writer, const std::vector<FindingForecast>& findings)
{
    if (findings.empty()) {
        return;
    }
    writer.title(u"Findings"_s);
    for (const FindingForecast& finding : findings) {
        const bool isBad = finding.fate == FindingForecast::Fate::Appears;
        const bool isGood = finding.fate == FindingForecast::Fate::Goes;
        writer.line(findingFateName(finding.fate).leftJustified(8),
            u"%1 (%2)"_s.arg(finding.rule->id, severityName(finding.severity)),
            isBad        ? "1;31"
                : isGood ? "32"
                         : "33");
    }
}

void tellPreflight(PlanWriter& writer, const PlanReport& report)
{
    writer.title(u"Checked beforehand"_s);
    for (const PreflightLine& line : report.plan.preflight) {
        const bool needsConsent = line.status == PreflightLine::Status::Warn && !line.risk.isEmpty()
            && !report.allowedRisks.contains(line.risk);
        const QString text = line.message.english()
            + (needsConsent ? u" To go on all the same: --allow %1."_s.arg(line.risk) : QString());
        writer.line(preflightStatusName(line.status).leftJustified(6), text,
            line.status == PreflightLine::Status::Ok         ? "32"
                : line.status == PreflightLine::Status::Warn ? "33"
                                                             : "1;31");
    }
}

void tellProposals(PlanWriter& writer, const std::vector<ProposedOption>& proposals)
{
    if (proposals.empty()) {
        return;
    }
    writer.title(u"What it may need, and would not have"_s);
    for (const ProposedOption& proposal : proposals) {
        writer.line(u"-"_s, proposal.option + u": "_s + proposal.reason.english());
    }
}

QString verdict(const PlanReport& report)
{
    const RemediationPlan& plan = report.plan;
    if (plan.isBlocked()) {
        return u"This cannot be done as it stands: see the lines that block."_s;
    }
    if (!plan.isReady(report.allowedRisks)) {
        return u"Ready once the risks above are allowed. Nothing was changed."_s;
    }
    return plan.downtimeSeconds > 0
        ? u"Ready. The container is away for %1 s at most. Nothing was changed."_s.arg(plan.downtimeSeconds)
        : u"Ready. Nothing was changed."_s;
}

void writePlan(JsonWriter& json, const PlanReport& report)
{
    const RemediationPlan& plan = report.plan;
    json.beginObject();
    json.member("schema"_L1, u"hullwright.plan/1");
    json.member("host"_L1, report.host.endpoint);
    json.key("container"_L1);
    json.beginObject();
    json.member("id"_L1, plan.id.value);
    json.member("name"_L1, plan.name);
    json.member("state"_L1, containerStateName(plan.state));
    json.endObject();
    writeStrings(json, "rules"_L1, plan.rules);
    writeChanges(json, plan.changes);
    writePreflight(json, plan.preflight);
    json.flag("blocked"_L1, !plan.isReady(report.allowedRisks));
    writeFindings(json, plan.findings);
    writeDependents(json, plan.dependents);
    writeMessages(json, "decisions"_L1, plan.decisions);
    writeMessages(json, "losses"_L1, plan.losses);
    writeProposals(json, report.proposals);
    writeMessages(json, "steps"_L1, plan.steps);
    json.member("downtimeSeconds"_L1, plan.downtimeSeconds);
    writeStrings(json, "commands"_L1, plan.commands);
    json.endObject();
}

} // namespace

QByteArray planJson(const PlanReport& report, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    writePlan(json, report);
    return json.take();
}

QByteArray plansJson(const std::vector<PlanReport>& reports, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginArray();
    for (const PlanReport& report : reports) {
        writePlan(json, report);
    }
    json.endArray();
    return json.take();
}

QByteArray planText(const PlanReport& report, const TableLayout& layout)
{
    const RemediationPlan& plan = report.plan;
    PlanWriter writer(layout);
    writer.title(printable(u"%1 on %2 (%3): %4"_s.arg(plan.name, report.host.name, report.host.endpoint,
        plan.rules.isEmpty() ? u"nothing to put right"_s : plan.rules.join(", "_L1))));
    tellChanges(writer, plan.changes);
    tellFindings(writer, plan.findings);
    tellPreflight(writer, report);
    if (!plan.changes.empty()) {
        writer.list(u"What is done differently"_s, plan.decisions);
        writer.list(u"What cannot be kept"_s, plan.losses);
        tellProposals(writer, report.proposals);
        writer.list(u"Steps"_s, plan.steps);
    }
    writer.title(verdict(report));
    return writer.take();
}

} // namespace Hull
