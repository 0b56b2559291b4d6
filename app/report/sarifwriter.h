// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"
#include "app/report/jsonwriter.h"

namespace Hull {

/*!
 * The report as SARIF 2.1.0 (OASIS, with Errata 01), one run. An open finding is an error (critical, high), a warning
 * (medium) or a note (low); what is shown and not counted is informational; what was not assessed is "open", the
 * standard's word for lack of information. A waived finding is an accepted suppression, one whose waiver has ended a
 * rejected one. Hosts that were not read completely are notifications, and the run then is not successful.
 */
[[nodiscard]] QByteArray auditSarif(const AuditReport& report, JsonWriter::Layout layout);

} // namespace Hull
