// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/certificatefacts.h"

#include <memory>

namespace Hull {

/*!
 * What was seen of a TLS handshake: libcurl's error codes alone tell neither which certificate is at fault nor why the
 * other side hung up.
 */
struct TlsHandshake
{
    //! What the check of the server's certificates came to.
    enum class Fault { None, Untrusted, Expired, NotYetValid, Other };

    bool hasBegun = false; //!< the connection stands, TLS is being agreed on
    CertificateFacts server; //!< the server's own; empty: it got not that far
    CertificateFacts faulty; //!< the one with the fault: the server's, or one on the way to its authority
    Fault fault = Fault::None;
    QString faultText; //!< OpenSSL's word for it
    bool certificateRequested = false; //!< the server wants one from us
    int alert = -1; //!< the last one that the server sent (RFC 8446, 6), and -1 without any
    bool isPlainHttp = false; //!< the server answered in HTTP without TLS
    bool isNoTls = false; //!< the server answered in something else than TLS
};

/*!
 * Has handshakes of an SSL_CTX recorded; the record lives as long as one of the two. sslContext is what libcurl's
 * CURLOPT_SSL_CTX_FUNCTION hands over, of the OpenSSL that this program is linked to.
 */
void watchHandshakes(void* sslContext, const std::shared_ptr<TlsHandshake>& record);

} // namespace Hull
