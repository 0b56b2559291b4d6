// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/tlswatch.h"

#include "app/transport/certificates.h"

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <string_view>

namespace Hull {

namespace {

using Record = std::shared_ptr<TlsHandshake>;

void freeRecord(void* /*parent*/, void* record, CRYPTO_EX_DATA* /*data*/, int /*index*/, long /*argl*/, void* /*argp*/)
{
    delete static_cast<Record*>(record);
}

//! Where a context keeps its record: it goes when the last connection of the context has gone.
int recordIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(0, nullptr, nullptr, nullptr, &freeRecord);
    return index;
}

TlsHandshake& recordOf(const SSL* ssl)
{
    return **static_cast<Record*>(SSL_CTX_get_ex_data(SSL_get_SSL_CTX(ssl), recordIndex()));
}

TlsHandshake::Fault faultOf(int error)
{
    switch (error) {
    case X509_V_OK:
        return TlsHandshake::Fault::None;
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return TlsHandshake::Fault::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return TlsHandshake::Fault::NotYetValid;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_CERT_UNTRUSTED:
        return TlsHandshake::Fault::Untrusted;
    default:
        return TlsHandshake::Fault::Other;
    }
}

//! OpenSSL's own check, looked at while it is done.
int checkServer(X509_STORE_CTX* context, void* record)
{
    auto& handshake = *static_cast<TlsHandshake*>(record);
    if (const X509* server = X509_STORE_CTX_get0_cert(context)) {
        handshake.server = certificateFacts(*server);
    }
    const int verified = X509_verify_cert(context);
    const int error = X509_STORE_CTX_get_error(context);
    handshake.fault = verified == 1 ? TlsHandshake::Fault::None : faultOf(error);
    if (handshake.fault != TlsHandshake::Fault::None) {
        handshake.faultText = QString::fromLatin1(X509_verify_cert_error_string(error));
        const X509* faulty = X509_STORE_CTX_get_current_cert(context);
        handshake.faulty = faulty ? certificateFacts(*faulty) : handshake.server;
    }
    return verified;
}

//! Called when the server asks for a certificate, whether there is one or not.
int noteRequest(SSL* /*ssl*/, void* record)
{
    static_cast<TlsHandshake*>(record)->certificateRequested = true;
    return 1;
}

void noteAlert(const SSL* ssl, int where, int value)
{
    constexpr int closeNotify = 0;
    const int alert = value & 0xff;
    if (where == SSL_CB_READ_ALERT && alert != closeNotify) {
        recordOf(ssl).alert = alert;
    }
}

//! Sees the header of each TLS record, before OpenSSL finds that it is none.
void noteRecord(int written, int /*version*/, int type, const void* bytes, size_t size, SSL* ssl, void* /*unused*/)
{
    constexpr unsigned char firstType = 20; // change_cipher_spec
    constexpr unsigned char lastType = 23; // application_data
    if (written != 0 || type != SSL3_RT_HEADER || size < 5) {
        return;
    }
    const std::string_view header(static_cast<const char*>(bytes), 5);
    const auto first = static_cast<unsigned char>(header.front());
    TlsHandshake& handshake = recordOf(ssl);
    handshake.isPlainHttp = handshake.isPlainHttp || header == "HTTP/";
    handshake.isNoTls = handshake.isNoTls || first < firstType || first > lastType || header[1] != 3;
}

} // namespace

void watchHandshakes(void* sslContext, const std::shared_ptr<TlsHandshake>& record)
{
    record->hasBegun = true; // libcurl makes a context once it is connected
    auto* context = static_cast<SSL_CTX*>(sslContext);
    auto kept = std::make_unique<Record>(record);
    if (SSL_CTX_set_ex_data(context, recordIndex(), kept.get()) != 1) {
        return; // out of memory: nothing is seen, and errors say less
    }
    kept.release(); // NOLINT(bugprone-unused-return-value): the context has it now
    // The record is no longer looked at after the handshake, and a second one could only be the server's trick.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION);
    SSL_CTX_set_cert_verify_callback(context, &checkServer, record.get());
    SSL_CTX_set_cert_cb(context, &noteRequest, record.get());
    SSL_CTX_set_info_callback(context, &noteAlert);
    SSL_CTX_set_msg_callback(context, &noteRecord);
}

} // namespace Hull
