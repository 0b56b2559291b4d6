// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditdocument.h"
#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"

#include <functional>
#include <optional>

namespace Hull {

enum class ReportFormat {
    Table, //!< for a terminal
    Json, //!< hullwright.scan/1
    Csv,
    Sarif,
    Html,
    Pdf,
};

//! What some of the formats leave open.
struct ReportLook
{
    TableLayout table;
    JsonWriter::Layout json = JsonWriter::Layout::Compact; //!< also of SARIF
    ReportTemplate form = ReportTemplate::Complete; //!< of the PDF, as the two below
    ReportDocument::Paper paper = ReportDocument::Paper::A4;
    bool attachesEvidence = false; //!< the PDF carries the scan's JSON, and then is no PDF/A
    QString classification; //!< at the head of each page of the PDF; may be empty
};

/*!
 * Writes one scan in whatever formats are asked for, so that all of them say the same: what an audit says is worked out
 * when the first of them needs it. Used from one thread at a time, whichever that is.
 */
class ReportWriter
{
public:
    //! The scan is borrowed, and outlives the writer.
    explicit ReportWriter(const ScanReport& scan)
        : m_scan(scan)
    { }

    //! isCancelled: whether to give up what takes long, asked meanwhile; the error then is Cancelled. Only a PDF can
    //! fail.
    [[nodiscard]] Result<QByteArray> bytes(
        ReportFormat format, const ReportLook& look, const std::function<bool()>& isCancelled);

    [[nodiscard]] const AuditReport& audit();

private:
    [[nodiscard]] ReportDocument document(const ReportLook& look);

    const ScanReport& m_scan;
    std::optional<AuditReport> m_audit;
};

} // namespace Hull
