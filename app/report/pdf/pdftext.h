// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pdf/pdfblock.h"

namespace Hull {

// The blocks that are no table: each is one strip of the width for which it was made.

[[nodiscard]] std::unique_ptr<PdfBlock> pdfHeading(const DocumentHeading& heading, const PdfFonts& fonts, double width);
[[nodiscard]] std::unique_ptr<PdfBlock> pdfBand(const DocumentBand& band, const PdfFonts& fonts, double width);
[[nodiscard]] std::unique_ptr<PdfBlock> pdfParagraph(
    const DocumentParagraph& paragraph, const PdfFonts& fonts, double width);
[[nodiscard]] std::unique_ptr<PdfBlock> pdfNote(const DocumentNote& note, const PdfFonts& fonts, double width);

} // namespace Hull
