// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Addresses of the host as port bindings name them. An engine stores what was typed: "::", "::0" and "0:0:0:0:0:0:0:0"
// are one address, and only text.

namespace Hull {

/*!
 * The one spelling that an address has, as the engine itself reports it: IPv6 compressed, in lower case and without
 * brackets, IPv4 mapped into IPv6 as IPv4. What is no address, or empty, comes back unchanged.
 */
[[nodiscard]] QString canonicalAddress(const QString& address);

[[nodiscard]] bool isIpv6Address(const QString& address); //!< by its colons; IPv4 mapped into IPv6 is not
[[nodiscard]] bool isWildcardAddress(const QString& address); //!< empty, or any spelling of 0.0.0.0 and ::
[[nodiscard]] bool isLoopbackAddress(const QString& address); //!< 127.0.0.0/8 and ::1, IPv4-mapped as well

} // namespace Hull
