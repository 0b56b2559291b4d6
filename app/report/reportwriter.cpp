// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/reportwriter.h"

#include "app/report/csvwriter.h"
#include "app/report/htmlwriter.h"
#include "app/report/pdfoutput.h"
#include "app/report/sarifwriter.h"
#include "app/report/scanjson.h"

namespace Hull {

const AuditReport& ReportWriter::audit()
{
    if (!m_audit) {
        m_audit = auditReport(m_scan);
    }
    return *m_audit;
}

ReportDocument ReportWriter::document(const ReportLook& look)
{
    ReportDocument document = auditDocument(audit(), look.form, look.paper, look.classification);
    if (look.attachesEvidence) {
        document.attachment = scanJson(m_scan, JsonWriter::Layout::Compact); // what its hash is of
    }
    return document;
}

Result<QByteArray> ReportWriter::bytes(
    ReportFormat format, const ReportLook& look, const std::function<bool()>& isCancelled)
{
    switch (format) {
    case ReportFormat::Json:
        return scanJson(m_scan, look.json);
    case ReportFormat::Csv:
        return auditCsv(audit());
    case ReportFormat::Sarif:
        return auditSarif(audit(), look.json);
    case ReportFormat::Html:
        return auditHtml(audit());
    case ReportFormat::Pdf:
        return paintedPdf(document(look), isCancelled);
    case ReportFormat::Table:
        break;
    }
    return scanTable(m_scan, look.table);
}

} // namespace Hull
