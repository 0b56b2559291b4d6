// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/journalreport.h"

#include "app/report/changejson.h"
#include "app/report/textlayout.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! As an outcome says it: what is open is pending.
QString resultText(const TransactionRecord& record)
{
    return record.isOpen() ? u"pending"_s : transactionResultName(record.result);
}

void writeFindings(JsonWriter& json, QLatin1String key, const std::optional<std::vector<OpenFinding>>& findings)
{
    json.key(key);
    if (!findings) {
        json.null();
        return;
    }
    json.beginArray();
    for (const OpenFinding& finding : *findings) {
        json.beginObject();
        json.member("rule"_L1, finding.rule);
        json.member("severity"_L1, severityName(finding.severity));
        json.endObject();
    }
    json.endArray();
}

//! Null where an earlier version made the change; "after" and what follows are null where it was never verified.
void writeFindings(JsonWriter& json, const TransactionRecord& record)
{
    using Findings = std::optional<std::vector<OpenFinding>>;
    const std::optional<FindingChanges> changes = record.findingChanges();
    json.key("findings"_L1);
    json.beginObject();
    writeFindings(json, "before"_L1, record.findingsBefore);
    writeFindings(json, "after"_L1, record.findingsAfter);
    writeFindings(json, "gone"_L1, changes ? Findings(changes->gone) : Findings());
    writeFindings(json, "left"_L1, changes ? Findings(changes->left) : Findings());
    writeFindings(json, "appeared"_L1, changes ? Findings(changes->appeared) : Findings());
    json.endObject();
}

QString rulesOf(const std::vector<OpenFinding>& findings)
{
    QStringList rules;
    for (const OpenFinding& finding : findings) {
        rules += u"%1 (%2)"_s.arg(finding.rule, severityName(finding.severity));
    }
    return rules.isEmpty() ? u"none"_s : rules.join(", "_L1);
}

} // namespace

QByteArray journalJson(const std::vector<TransactionRecord>& records, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.member("schema"_L1, u"hullwright.journal/1");
    json.key("transactions"_L1);
    json.beginArray();
    for (const TransactionRecord& record : records) {
        json.beginObject();
        json.member("id"_L1, record.id);
        json.member("host"_L1, record.host.value);
        json.member("container"_L1, record.name);
        json.member("user"_L1, record.user);
        json.member("started"_L1, record.started.toUTC().toString(Qt::ISODateWithMs));
        json.key("finished"_L1);
        if (record.finished.isValid()) {
            json.string(record.finished.toUTC().toString(Qt::ISODateWithMs));
        } else {
            json.null();
        }
        json.member("outcome"_L1, resultText(record));
        json.key("reason"_L1);
        if (record.reason.isEmpty()) {
            json.null();
        } else {
            json.string(record.reason);
        }
        json.flag("parked"_L1, !record.isOpen() && record.keepsOriginal);
        json.key("rules"_L1);
        json.beginArray();
        for (const QString& rule : record.rules) {
            json.string(rule);
        }
        json.endArray();
        writeChanges(json, record.changes);
        writeFindings(json, record);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray journalText(const std::vector<TransactionRecord>& records, const TableLayout& layout)
{
    if (records.empty()) {
        return "Nothing was ever changed.\n";
    }
    constexpr int timeWidth = 20;
    constexpr int resultWidth = 10;
    const int width = std::max(40, layout.width - timeWidth - resultWidth - 4);
    QString text;
    for (const TransactionRecord& record : records) {
        QString what =
            u"%1 on %2, by %3: %4"_s.arg(record.name, record.host.value, record.user, record.rules.join(", "_L1));
        if (!record.reason.isEmpty()) {
            what += u". "_s + record.reason;
        }
        if (const std::optional<FindingChanges> changes = record.findingChanges()) {
            what += u". Gone: %1. Left: %2. New: %3"_s.arg(
                rulesOf(changes->gone), rulesOf(changes->left), rulesOf(changes->appeared));
        }
        text += tableRow(0,
            {{record.started.toUTC().toString(Qt::ISODate), timeWidth}, {resultText(record), resultWidth},
                {printable(what), width}});
    }
    return text.toUtf8();
}

} // namespace Hull
