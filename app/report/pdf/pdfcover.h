// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pdf/pdfblock.h"

namespace Hull {

// What only the first page has.

//! Title, subtitle and facts.
[[nodiscard]] std::unique_ptr<PdfBlock> pdfTitle(const ReportDocument& document, const PdfFonts& fonts, double width);
[[nodiscard]] std::unique_ptr<PdfBlock> pdfCounts(const DocumentCounts& counts);
//! The sections of the document, with their pages.
[[nodiscard]] std::unique_ptr<PdfBlock> pdfContents(const ReportDocument& document, const PdfFonts& fonts);
[[nodiscard]] std::unique_ptr<PdfBlock> pdfSignature(const DocumentSignature& signature, const PdfFonts& fonts);

} // namespace Hull
