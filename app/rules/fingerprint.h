// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

namespace Hull {

/*!
 * What a finding covers, as "sha256:" and 64 hexadecimal digits: the rule, the container's name (empty for a host's own
 * finding), and path and observed value of each piece of evidence. It stays the same when the container is started or
 * made again as it was, wherever the host is read from: what the kernel, the running engine and execs show counts only
 * where nothing is configured, and never by the number of a process. Severity, certainty and wording do not count.
 */
[[nodiscard]] QString fingerprintOf(const Finding& finding, const QString& containerName);

} // namespace Hull
