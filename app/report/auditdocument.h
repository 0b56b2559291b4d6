// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"
#include "app/report/reportdocument.h"

namespace Hull {

enum class ReportTemplate {
    Complete, //!< all that is known, for the auditor
    Actions, //!< what is open and how it is put right, for whoever does that
};

/*!
 * The report as a document in English, without attachment. classification is what the reader's organisation calls such
 * papers, and may be empty. Texts are as they came: showing them safely is the painter's.
 */
[[nodiscard]] ReportDocument auditDocument(
    const AuditReport& report, ReportTemplate form, ReportDocument::Paper paper, const QString& classification = {});

constexpr qsizetype longestClassification = 40; //!< characters that fit between what else is at the head of a page

} // namespace Hull
