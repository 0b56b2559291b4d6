// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QString>

#include <chrono>

// What can go wrong on the way to an engine over the network, before or without TLS. address is "10.0.0.5:2376".

namespace Hull {

[[nodiscard]] Error plainTcpError(const QString& address); //!< ConsentNeeded
[[nodiscard]] Error badAddressError(const QString& address); //!< BadConfiguration: no host and port
[[nodiscard]] Error nameNotFoundError(const QString& address);
[[nodiscard]] Error lookupTimeoutError(const QString& address, std::chrono::milliseconds limit);
[[nodiscard]] Error refusedError(const QString& address);
[[nodiscard]] Error hostUnreachableError(const QString& address, const QString& detail);
[[nodiscard]] Error connectTimeoutError(const QString& address, std::chrono::milliseconds limit);
[[nodiscard]] Error tlsTimeoutError(const QString& address, std::chrono::milliseconds limit);
[[nodiscard]] Error tlsExpectedError(const QString& address); //!< plain HTTP was spoken to a port of TLS
[[nodiscard]] Error plainExpectedError(const QString& address, bool isHttp); //!< and the reverse

} // namespace Hull
