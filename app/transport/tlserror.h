// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/tlsoptions.h"
#include "app/transport/tlswatch.h"
#include "models/domain/error.h"

// What can go wrong between the two ends of a TLS connection, in the user's words. address is "10.0.0.5:2376".

namespace Hull {

//! Why the server's certificate is not taken; seen.fault says in what way, None means its names.
[[nodiscard]] Error serverCertificateError(const QString& address, const TlsOptions& tls, const TlsHandshake& seen);

//! Whether an alert of the server speaks of our certificate.
[[nodiscard]] bool isClientCertificateAlert(const TlsHandshake& seen);

/*!
 * Whether the server has a reason to hang up that can be told from here: it wants a certificate, and ours is missing,
 * out of time or from elsewhere. Its alert is lost where it closes the connection before our request is sent.
 */
[[nodiscard]] bool isClientCertificateSuspect(const TlsOptions& tls, const TlsHandshake& seen, const QDateTime& now);

//! Why the server does not take our certificate, or that it wants one; now is when.
[[nodiscard]] Error clientCertificateError(
    const QString& address, const TlsOptions& tls, const TlsHandshake& seen, const QDateTime& now);

//! The server cannot be checked: no authority is configured, and the system has none; detail is the library's word.
[[nodiscard]] Error systemAuthoritiesError(const QString& address, const QString& detail);

//! TLS came to nothing for any other reason; detail is the library's word for it.
[[nodiscard]] Error tlsFailedError(const QString& address, const TlsHandshake& seen, const QString& detail);

} // namespace Hull
