// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/auditreport.h"

#include <QByteArray>

namespace Hull {

/*!
 * The report as one HTML file for reading and printing, UTF-8: no script, no picture, nothing that is loaded from
 * elsewhere, which its content security policy forbids as well. Everything that stands in it is text: foreign names
 * cannot become markup, and what is invisible or reorders text is shown as printable() shows it.
 */
[[nodiscard]] QByteArray auditHtml(const AuditReport& report);

} // namespace Hull
