// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/auditchanges.h"

#include "app/report/audittexts.h"
#include "models/domain/sentence.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

QString rulesText(const std::vector<OpenFinding>& findings)
{
    QStringList rules;
    for (const OpenFinding& finding : findings) {
        rules += finding.rule + " ("_L1 + severityName(finding.severity) + u')';
    }
    return rules.isEmpty() ? u"none"_s : rules.join(", "_L1);
}

QString findingsText(const TransactionRecord& record)
{
    const std::optional<FindingChanges> changes = record.findingChanges();
    return changes ? QString("Findings that went: "_L1 + rulesText(changes->gone) + ". Still open then: "_L1
               + rulesText(changes->left) + ". New: "_L1 + rulesText(changes->appeared) + u'.')
                   : QString();
}

QString outcomeText(const TransactionRecord& record)
{
    const QString why = record.reason.isEmpty() ? QString() : QString(" "_L1 + asSentence(record.reason));
    switch (auditOutcome(record)) {
    case AuditOutcome::Kept:
    case AuditOutcome::Done:
        return u"Kept: the new container was verified and stays."_s;
    case AuditOutcome::TakenBack:
        return "Rolled back: the original is in its place again."_L1 + why;
    case AuditOutcome::NotBegun:
        return "Given up before the container was touched."_L1 + why;
    case AuditOutcome::Open:
        break;
    }
    return "Not at its end: under way, or interrupted."_L1 + why;
}

QString keptText(const TransactionRecord& record)
{
    if (!record.isParked()) {
        return {};
    }
    return record.parkedAs()
        + (record.removesItself ? ", a copy of what the original was made of, kept since "_L1
                                : ", the stopped original, kept since "_L1)
        + reportTimeText(record.finished.isValid() ? record.finished : record.started);
}

QString stepsText(const AuditEntry& entry)
{
    QStringList steps;
    for (const AuditStep& step : entry.steps) {
        steps += step.time.toUTC().toString(u"HH:mm:ss") + u' ' + step.step;
    }
    return steps.join(", "_L1);
}

//! A list as a line for each of its entries, so that two of them can be compared; a word without its quotes.
QString valueText(const QByteArray& json)
{
    const auto word = [](const Json& value) {
        return value.is_string() && !value.get<std::string>().empty()
            ? QString::fromStdString(value.get<std::string>())
            : QString::fromStdString(value.dump(-1, ' ', false, Json::error_handler_t::replace));
    };
    const Json value = Json::parse(json.toStdString(), nullptr, false);
    if (value.is_discarded() || value.is_null()) {
        return value.is_null() ? u"not set"_s : QString::fromUtf8(json);
    }
    if (!value.is_array()) {
        return word(value);
    }
    QStringList lines;
    for (const Json& entry : value) {
        lines.append(word(entry));
    }
    return lines.isEmpty() ? u"empty list"_s : lines.join(u'\n');
}

AuditChange changeOf(const AuditEntry& entry, const QString& host)
{
    const TransactionRecord& record = entry.record;
    AuditChange change;
    change.id = record.id;
    change.host = host;
    change.container = record.name;
    change.user = record.user;
    change.started = record.started;
    change.finished = record.finished;
    change.rules = record.rules;
    for (const PlannedChange& field : record.changes) {
        change.fields.push_back({field.path, valueText(field.before), valueText(field.after), field.rule});
    }
    change.outcome = auditOutcome(record);
    change.outcomeText = outcomeText(record);
    change.keptText = keptText(record);
    change.findingsText = findingsText(record);
    change.stepsText = stepsText(entry);
    return change;
}

} // namespace

AuditChanges auditChanges(const ScanReport& scan)
{
    AuditChanges changes;
    if (!scan.changes) {
        return changes;
    }
    changes.wereAsked = true;
    if (scan.changes->error) {
        changes.problem = scan.changes->error->message.english();
    }
    for (const AuditEntry& entry : scan.changes->entries) {
        const auto host = std::find_if(scan.hosts.begin(), scan.hosts.end(),
            [&entry](const ScanHost& candidate) { return entry.record.isOf(candidate.host.id()); });
        if (host != scan.hosts.end()) {
            changes.list.push_back(changeOf(entry, host->host.name));
        }
    }
    return changes;
}

} // namespace Hull
