// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/reportdocument.h"

#include <functional>

namespace Hull {

/*!
 * The document as a PDF. A program of its own paints it, hullwright-report, so that hullctl needs no QtGui. Waits for
 * it, and meanwhile asks ten times a second whether to give up; the error then is Cancelled.
 */
[[nodiscard]] Result<QByteArray> paintedPdf(ReportDocument document, const std::function<bool()>& isCancelled);

} // namespace Hull
