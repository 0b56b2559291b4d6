// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/host.h"
#include "models/domain/message.h"

namespace Hull {

/*!
 * Takes apart what stands behind ssh://, "user@host:port/path", as the docker CLI does (Go's net/url, and
 * cli/connhelper/ssh). The host may be an entry of ssh's configuration, so it stays as it is written: "42" is no IPv4
 * address, "Ünï" no international domain, and capital letters count. Returns what is wrong with it; empty where target
 * holds all of it.
 */
[[nodiscard]] Message readSshAddress(const QString& address, SshTarget& target);

} // namespace Hull
