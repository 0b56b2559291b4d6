// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/csvwriter.h"

#include "app/report/audittexts.h"
#include "app/report/textlayout.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! The fields of a record by the name of their column; those that a record has no use for stay empty.
struct Record
{
    QString record;
    QString severity;
    QString result; //!< as in the scan's JSON
    QString status;
    QString certainty;
    QString message;
    QString observed;
    QString expected;
    QString paths;
    QString fingerprint;
    std::optional<BaselineState> baselineState;
    const RuleInfo* rule = nullptr;
    const AuditObject* object = nullptr;
    const AppliedWaiver* waiver = nullptr;
};

class CsvWriter
{
public:
    explicit CsvWriter(const AuditReport& report)
        : m_report(report)
    { }

    QByteArray write();

private:
    void line(const QStringList& fields);
    void record(const Record& record, const AuditHost& host);
    void finding(const AuditFinding& entry);
    void notAssessed(const AuditResults& group);
    void incompleteHost(const AuditHost& host);
    void remarks();

    const AuditReport& m_report;
    QString m_text;
};

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

void CsvWriter::line(const QStringList& fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        m_text += i == 0 ? QString() : u","_s;
        m_text += csvField(fields[i]);
    }
    m_text += "\r\n"_L1;
}

void CsvWriter::record(const Record& record, const AuditHost& host)
{
    const AuditObject none;
    const AuditObject& object = record.object ? *record.object : none;
    const AppliedWaiver noWaiver;
    const AppliedWaiver& waiver = record.waiver ? *record.waiver : noWaiver;
    const bool isContainer = record.object && !object.isHost;
    QStringList fields{m_report.id, record.record, host.host.name, host.host.endpoint,
        isContainer ? object.name : QString(), object.id, object.image, object.imageId, object.state, object.manager,
        record.rule ? QString(record.rule->id) : QString(), record.rule ? QString(record.rule->key) : QString(),
        record.rule ? Message{record.rule->title, {}}.english() : QString(), record.severity, record.result,
        record.status, record.certainty, record.message, record.paths, record.observed, record.expected,
        timeText(host.readAt), object.collected, waiver.id, record.waiver ? waiverStateName(waiver.state) : QString(),
        waiver.reason, waiver.owner, waiver.expires.toString(Qt::ISODate),
        record.rule ? referencesText(*record.rule) : QString(), record.fingerprint};
    if (m_report.drift) {
        fields.append(record.baselineState ? baselineStateName(*record.baselineState) : QString());
    }
    line(fields);
}

void CsvWriter::finding(const AuditFinding& entry)
{
    const AuditObject& object = m_report.objects[entry.object];
    const Finding& found = entry.finding;
    QStringList paths;
    QStringList observed;
    QStringList expected;
    for (const Evidence& evidence : found.evidence) {
        paths.append(evidence.path);
        observed.append(evidence.observed);
        expected.append(evidence.expected.english());
    }
    expected.removeDuplicates();
    Record one;
    one.record = u"finding"_s;
    one.severity = severityName(found.severity);
    one.result = ruleOutcomeName(found.status == FindingStatus::Waived ? RuleOutcome::Waived : RuleOutcome::Fail);
    one.status = findingStatusName(found.status);
    one.certainty = certaintyName(found.certainty);
    one.message = found.message.english();
    one.paths = paths.join(" | "_L1);
    one.observed = observed.join(" | "_L1);
    one.expected = expected.join(" | "_L1);
    one.fingerprint = entry.fingerprint;
    one.baselineState = entry.baselineState;
    one.rule = found.rule;
    one.object = &object;
    one.waiver = entry.waiver ? &*entry.waiver : nullptr;
    record(one, m_report.hosts[object.host]);
}

void CsvWriter::notAssessed(const AuditResults& group)
{
    if (group.outcome != RuleOutcome::NotAssessed) {
        return;
    }
    for (const size_t place : group.objects) {
        const AuditObject& object = m_report.objects[place];
        Record one;
        one.record = u"result"_s;
        one.result = ruleOutcomeName(group.outcome);
        one.message = group.reason;
        one.rule = group.rule;
        one.object = &object;
        record(one, m_report.hosts[object.host]);
    }
}

void CsvWriter::incompleteHost(const AuditHost& host)
{
    if (host.status == HostSnapshot::Status::Complete) {
        return;
    }
    QStringList parts{host.problem};
    if (host.isStale) {
        parts.append("What was read at "_L1 + reportTimeText(host.readAt) + " is told."_L1);
    }
    if (!host.unread.isEmpty()) {
        parts.append(host.unread);
    }
    for (const auto& entry : host.unreadable) {
        parts.append(QString(entry.first + ": "_L1 + entry.second));
    }
    Record one;
    one.record = u"host"_s;
    one.result = u"notAssessed"_s;
    one.status = snapshotStatusName(host.status);
    one.message = parts.join(u' ');
    record(one, host);
}

//! Records of their own, in front of what they are about.
void CsvWriter::remarks()
{
    for (const auto& [name, text] :
        {std::pair(u"saved"_s, savedText(m_report)), std::pair(u"filter"_s, filteredText(m_report))}) {
        if (!text.isEmpty()) {
            Record one;
            one.record = name;
            one.message = text;
            record(one, AuditHost());
        }
    }
}

QByteArray CsvWriter::write()
{
    QStringList columns{u"report"_s, u"record"_s, u"host"_s, u"endpoint"_s, u"container"_s, u"containerId"_s,
        u"image"_s, u"imageId"_s, u"state"_s, u"managedBy"_s, u"rule"_s, u"key"_s, u"title"_s, u"severity"_s,
        u"result"_s, u"status"_s, u"certainty"_s, u"message"_s, u"path"_s, u"observed"_s, u"expected"_s, u"readAt"_s,
        u"collectedBy"_s, u"waiver"_s, u"waiverState"_s, u"waiverReason"_s, u"waiverOwner"_s, u"waiverExpires"_s,
        u"references"_s, u"fingerprint"_s};
    if (m_report.drift) {
        columns.append(u"baselineState"_s);
    }
    line(columns);
    remarks();
    for (const AuditHost& host : m_report.hosts) {
        incompleteHost(host);
    }
    for (const AuditFinding& entry : m_report.findings) {
        finding(entry);
    }
    for (const AuditResults& group : m_report.results) {
        notAssessed(group);
    }
    return m_text.toUtf8();
}

} // namespace

QString csvField(const QString& text)
{
    // The full-width signs as well: some spreadsheets make plain ones of them.
    static const QString formulaSigns = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20"_s;
    QString field = printable(text);
    if (!text.isEmpty() && formulaSigns.contains(text.front())) {
        field.prepend(u'\'');
    }
    if (!field.contains(u'"') && !field.contains(u',') && !field.contains(u';')) {
        return field;
    }
    return u'"' + field.replace(u'"', "\"\""_L1) + u'"';
}

QByteArray auditCsv(const AuditReport& report)
{
    return CsvWriter(report).write();
}

} // namespace Hull
