// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/outcomereport.h"

#include "app/report/changejson.h"
#include "app/report/textlayout.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Kind = TransactionOutcome::Kind;

void writeTextOrNull(JsonWriter& json, QLatin1String key, const QString& text)
{
    json.key(key);
    if (text.isEmpty()) {
        json.null();
    } else {
        json.string(text);
    }
}

void writeTexts(JsonWriter& json, QLatin1String key, const QStringList& texts)
{
    json.key(key);
    json.beginArray();
    for (const QString& text : texts) {
        json.string(text);
    }
    json.endArray();
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

void writeContainer(JsonWriter& json, const TransactionOutcome& outcome)
{
    json.key("container"_L1);
    json.beginObject();
    json.member("name"_L1, outcome.record.name);
    writeTextOrNull(json, "oldId"_L1, outcome.record.original.value);
    writeTextOrNull(json, "newId"_L1, outcome.kind == Kind::Applied ? outcome.record.replacement.value : QString());
    writeTextOrNull(json, "parked"_L1, outcome.isParked ? outcome.record.parkedAs() : QString());
    json.endObject();
}

void writeSteps(JsonWriter& json, const std::vector<OutcomeStep>& steps)
{
    json.key("steps"_L1);
    json.beginArray();
    for (const OutcomeStep& step : steps) {
        json.beginObject();
        json.member("step"_L1, step.step);
        json.member("started"_L1, timeText(step.started));
        json.member("ms"_L1, step.milliseconds);
        json.member("status"_L1, outcomeStepStatusName(step.status));
        writeTextOrNull(json, "detail"_L1, step.detail.isEmpty() ? QString() : step.detail.english());
        json.endObject();
    }
    json.endArray();
}

void writeVerification(JsonWriter& json, const std::vector<VerificationLine>& lines)
{
    json.key("verification"_L1);
    json.beginArray();
    for (const VerificationLine& line : lines) {
        json.beginObject();
        json.member("check"_L1, QString(line.check));
        json.member("status"_L1, verificationStatusName(line.status));
        json.member("detail"_L1, line.detail.english());
        json.endObject();
    }
    json.endArray();
}

void writeOutcome(JsonWriter& json, const TransactionOutcome& outcome)
{
    json.beginObject();
    json.member("schema"_L1, u"hullwright.outcome/1");
    json.member("host"_L1, outcome.record.host.value);
    writeTextOrNull(json, "transaction"_L1, outcome.record.id);
    json.member("outcome"_L1, outcomeKindName(outcome.kind));
    writeTextOrNull(json, "reason"_L1, outcome.reason.isEmpty() ? QString() : outcome.reason.english());
    writeContainer(json, outcome);
    writeChanges(json, outcome.record.changes);
    writeTexts(json, "findingsBefore"_L1, outcome.findingsBefore);
    writeTexts(json, "findingsAfter"_L1, outcome.findingsAfter);
    writeSteps(json, outcome.steps);
    writeVerification(json, outcome.verification);
    writeTexts(json, "logTail"_L1, outcome.logTail);
    json.endObject();
}

QString headline(const TransactionOutcome& outcome)
{
    const QString& name = outcome.record.name;
    switch (outcome.kind) {
    case Kind::Applied:
        return outcome.isParked
            ? u"%1 was put right. %2 is kept as %3: \"hullctl rollback %1\" brings it back, \"hullctl finish %1\" "
              "gives it up."_s.arg(name, outcome.record.removesItself ? u"What it was made of"_s : u"The original"_s,
                  outcome.record.parkedAs())
            : u"The change of %1 is complete."_s.arg(name);
    case Kind::RolledBack:
        return outcome.isParked
            ? u"%1 does not run. What it was made of is kept as %2: \"hullctl rollback %1\" makes it again, \"hullctl "
              "finish %1\" gives it up."_s.arg(name, outcome.record.parkedAs())
            : outcome.hasEnded ? u"%1 is as it was before, but does not run."_s.arg(name)
                               : u"%1 is as it was before: the original is in its place."_s.arg(name);
    case Kind::Refused:
        return outcome.wasOutOfService ? u"%1 was stopped for a moment, and is as it was before."_s.arg(name)
                                       : u"%1 was not touched."_s.arg(name);
    case Kind::Pending:
        return u"The change of %1 is not at its end. \"hullctl recover --yes\" finishes or undoes it."_s.arg(name);
    case Kind::Nothing:
        break;
    }
    return u"There was nothing to do."_s;
}

class OutcomeWriter
{
public:
    explicit OutcomeWriter(int width)
        : m_width(std::max(40, width))
    { }

    void line(const QString& mark, const QString& text, int indent = 2)
    {
        constexpr int markWidth = 8;
        m_text += tableRow(indent, {{printable(mark), markWidth}, {printable(text), m_width - markWidth - 4}});
    }

    void paragraph(const QString& text)
    {
        for (const QString& part : wrapped(printable(text), m_width)) {
            m_text += part + u'\n';
        }
    }

    [[nodiscard]] QByteArray take() const { return m_text.toUtf8(); }

private:
    int m_width;
    QString m_text;
};

} // namespace

QByteArray outcomeJson(const TransactionOutcome& outcome, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    writeOutcome(json, outcome);
    return json.take();
}

QByteArray outcomesJson(const std::vector<TransactionOutcome>& outcomes, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginArray();
    for (const TransactionOutcome& outcome : outcomes) {
        writeOutcome(json, outcome);
    }
    json.endArray();
    return json.take();
}

QByteArray outcomeText(const TransactionOutcome& outcome, const TableLayout& layout)
{
    OutcomeWriter writer(layout.width);
    for (const VerificationLine& line : outcome.verification) {
        writer.line(verificationStatusName(line.status), line.detail.english());
    }
    for (const QString& line : outcome.logTail) {
        writer.line(u"log"_s, line);
    }
    if (!outcome.reason.isEmpty()) {
        writer.paragraph(outcome.reason.english());
    }
    writer.paragraph(headline(outcome));
    return writer.take();
}

} // namespace Hull
