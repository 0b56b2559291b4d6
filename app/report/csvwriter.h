// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"

#include <QByteArray>

namespace Hull {

/*!
 * The report as a table after RFC 4180: UTF-8 without a byte order mark, CRLF, a header line. One record for every
 * finding, one for every check that was not assessed, and one for every host that was not read completely, so that a
 * gap is not taken for a pass. What passed or did not apply is left out.
 */
[[nodiscard]] QByteArray auditCsv(const AuditReport& report);

/*!
 * One field. Where a spreadsheet would take it for a formula, an apostrophe stands in front; control characters, line
 * breaks and what reorders text are shown as printable() shows them, so that a record is a line.
 */
[[nodiscard]] QString csvField(const QString& text);

} // namespace Hull
