// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"

namespace Hull {

/*!
 * The document as a PDF, painted in two passes: everything is measured and placed first, so that each page knows how
 * many there are. PDF/A-1b as Qt writes it, which no validator has confirmed; with an attachment, which PDF/A-1 does
 * not allow, PDF 1.6. Its text can be searched and copied. It has neither tags nor bookmarks, which Qt 6.4 cannot
 * write: the HTML report is the accessible one. Needs a QGuiApplication; the error says what keeps it from being
 * written.
 */
[[nodiscard]] Result<QByteArray> documentPdf(const ReportDocument& document);

} // namespace Hull
