// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pdf/pdfblock.h"

namespace Hull {

/*!
 * A table as strips for that width: its header, and then one for each row. first is the place that the header will have
 * among all strips, which the rows repeat on further pages.
 */
[[nodiscard]] PdfBlocks pdfTable(const DocumentTable& table, const PdfFonts& fonts, double width, size_t first);

} // namespace Hull
