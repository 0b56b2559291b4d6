// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scanreport.h"

namespace Hull {

/*!
 * The report as "hullwright.scan/1", UTF-8 with a final newline. The same report gives the same bytes. Contains no
 * environment value, label or command line but the name of what manages a container and the program of an exec.
 */
[[nodiscard]] QByteArray scanJson(const ScanReport& report, JsonWriter::Layout layout);

/*!
 * What is kept of a scan: the same, compact, and of each container also its settings as writeFacts() says them, among
 * them the names of its environment variables and its labels.
 */
[[nodiscard]] QByteArray snapshotJson(const ScanReport& report);

} // namespace Hull
