// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/curltls.h"

#include "app/transport/networkerror.h"
#include "app/transport/tlserror.h"
#include "app/transport/transporterror.h"

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
void setOption(CURL* easy, CURLoption option, Value value)
{
    [[maybe_unused]] const CURLcode code = curl_easy_setopt(easy, option, value);
    Q_ASSERT(code == CURLE_OK);
}

void setBlob(CURL* easy, CURLoption option, const std::string& content)
{
    curl_blob blob = {};
    // Copied: what libcurl keeps of a connection may outlive the request.
    blob.flags = CURL_BLOB_COPY;
    blob.data = const_cast<char*>(content.data()); // NOLINT(cppcoreguidelines-pro-type-const-cast): libcurl's API
    blob.len = content.size();
    setOption(easy, option, content.empty() ? nullptr : &blob);
}

QString addressOf(const WireRequest& request)
{
    return QString::fromStdString(request.address);
}

std::chrono::microseconds timeOf(CURL* easy, CURLINFO info)
{
    curl_off_t time = 0;
    curl_easy_getinfo(easy, info, &time);
    return std::chrono::microseconds(time);
}

Error refused(CURL* easy, const QString& address)
{
    long errorNumber = 0;
    curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &errorNumber);
    if (errorNumber == EHOSTUNREACH || errorNumber == ENETUNREACH || errorNumber == EHOSTDOWN
        || errorNumber == ENETDOWN) {
        return hostUnreachableError(address, QString::fromLocal8Bit(std::strerror(static_cast<int>(errorNumber))));
    }
    return refusedError(address);
}

//! In which part of the way the time ran out; nothing where the connection stood.
std::optional<Error> timeoutOnTheWay(CURL* easy, const WireRequest& request, const TlsHandshake* seen)
{
    if (timeOf(easy, CURLINFO_PRETRANSFER_TIME_T).count() > 0) {
        return std::nullopt;
    }
    if (seen && seen->hasBegun) {
        return tlsTimeoutError(addressOf(request), request.connectTimeout);
    }
    if (timeOf(easy, CURLINFO_NAMELOOKUP_TIME_T).count() == 0) {
        return lookupTimeoutError(addressOf(request), request.connectTimeout);
    }
    return connectTimeoutError(addressOf(request), request.connectTimeout);
}

} // namespace

CurlTls::~CurlTls()
{
    curl_slist_free_all(m_connectTo);
}

void CurlTls::begin(CURL* easy, const WireRequest& request)
{
    setOption(easy, CURLOPT_PROTOCOLS_STR, request.tls ? "https" : "http");
    setOption(easy, CURLOPT_CONNECT_TO, nullptr);
    curl_slist_free_all(m_connectTo);
    m_connectTo = nullptr;
    m_seen.reset();
    static const TlsOptions none;
    const TlsOptions& tls = request.tls ? *request.tls : none;
    if (!tls.connectTo.empty()) {
        m_connectTo = curl_slist_append(nullptr, ("::" + tls.connectTo).c_str());
        setOption(easy, CURLOPT_CONNECT_TO, m_connectTo);
    }
    setOption(easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2); // or later
    setOption(easy, CURLOPT_SSL_VERIFYPEER, tls.verify ? 1L : 0L);
    setOption(easy, CURLOPT_SSL_VERIFYHOST, tls.verify ? 2L : 0L);
    // Each connection is checked in full: a session that is resumed brings no certificate.
    setOption(easy, CURLOPT_SSL_SESSIONID_CACHE, 0L);
    setBlob(easy, CURLOPT_CAINFO_BLOB, tls.authority);
    // Whoever names an authority trusts that one, and not all those of the system beside.
    setOption(easy, CURLOPT_CAPATH, tls.authority.empty() ? curl_version_info(CURLVERSION_NOW)->capath : nullptr);
    setOption(easy, CURLOPT_SSLCERTTYPE, "PEM");
    setOption(easy, CURLOPT_SSLKEYTYPE, "PEM");
    setBlob(easy, CURLOPT_SSLCERT_BLOB, tls.certificate);
    setBlob(easy, CURLOPT_SSLKEY_BLOB, tls.key);
    // Never null: OpenSSL would ask on the terminal.
    setOption(easy, CURLOPT_KEYPASSWD, tls.passphrase.c_str());
    setOption(easy, CURLOPT_SSL_CTX_FUNCTION, request.tls ? &CurlTls::prepare : nullptr);
    setOption(easy, CURLOPT_SSL_CTX_DATA, this);
    if (request.tls) {
        m_seen = std::make_shared<TlsHandshake>();
    }
}

CURLcode CurlTls::prepare(CURL* /*easy*/, void* sslContext, void* self)
{
    watchHandshakes(sslContext, static_cast<CurlTls*>(self)->m_seen);
    return CURLE_OK;
}

std::optional<Error> CurlTls::failure(
    CURL* easy, CURLcode code, const WireRequest& request, std::string_view text) const
{
    if (!request.socketPath.empty()) {
        return std::nullopt;
    }
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return nameNotFoundError(addressOf(request));
    case CURLE_URL_MALFORMAT:
        return badAddressError(addressOf(request));
    case CURLE_COULDNT_CONNECT:
        return refused(easy, addressOf(request));
    case CURLE_OPERATION_TIMEDOUT:
        return timeoutOnTheWay(easy, request, m_seen.get());
    default:
        return request.tls ? tlsFailure(code, request, text) : std::nullopt;
    }
}

std::optional<Error> CurlTls::tlsFailure(CURLcode code, const WireRequest& request, std::string_view text) const
{
    const QString address = addressOf(request);
    const QString detail = u"libcurl %1: %2"_s.arg(
        QString::number(code), QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    // In TLS 1.3 our side is done before the server has looked at our certificate: the refusal comes while the answer
    // is awaited.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const bool isHungUp =
        m_seen->alert < 0 && (code == CURLE_SEND_ERROR || code == CURLE_RECV_ERROR || code == CURLE_GOT_NOTHING);
    if (isClientCertificateAlert(*m_seen) || (isHungUp && isClientCertificateSuspect(*request.tls, *m_seen, now))) {
        return clientCertificateError(address, *request.tls, *m_seen, now);
    }
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION:
        return serverCertificateError(address, *request.tls, *m_seen);
    case CURLE_SSL_CONNECT_ERROR:
        if (m_seen->isPlainHttp || m_seen->isNoTls) {
            return plainExpectedError(address, m_seen->isPlainHttp);
        }
        return tlsFailedError(address, *m_seen, detail);
    case CURLE_SSL_CACERT_BADFILE:
        if (request.tls->authority.empty()) {
            return systemAuthoritiesError(address, detail);
        }
        [[fallthrough]];
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_ENGINE_INITFAILED:
        return tlsFailedError(address, *m_seen, detail); // the files were looked at before: something rare
    default:
        return m_seen->alert >= 0 ? std::optional<Error>(tlsFailedError(address, *m_seen, detail)) : std::nullopt;
    }
}

void CurlTls::report(CURL* easy, HttpResponse& response) const
{
    const std::chrono::microseconds looked = timeOf(easy, CURLINFO_CONNECT_TIME_T);
    const std::chrono::microseconds secured = timeOf(easy, CURLINFO_APPCONNECT_TIME_T);
    response.connectTime = std::chrono::duration_cast<std::chrono::milliseconds>(looked);
    response.handshakeTime =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::max(secured - looked, std::chrono::microseconds(0)));
    if (m_seen) {
        response.serverCertificate = m_seen->server;
    }
}

} // namespace Hull
