// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/curltransfer.h"

#include "app/transport/httpstream.h"
#include "app/transport/transporterror.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 headerLimit = 64 * 1024; // bytes; engines send less than one KiB
constexpr const char* jsonType = "Content-Type: application/json";
constexpr const char* tarType = "Content-Type: application/x-tar";
constexpr qint64 largestKeptBuffer = 64 * 1024; // bytes of a body buffer that is kept for the next request

template <typename Value>
void setOption(CURL* easy, CURLoption option, Value value)
{
    // Fails only for options that this libcurl does not know, which the build has ruled out.
    [[maybe_unused]] const CURLcode code = curl_easy_setopt(easy, option, value);
    Q_ASSERT(code == CURLE_OK);
}

} // namespace

CurlTransfer::CurlTransfer()
    : m_easy(curl_easy_init())
{
    if (!m_easy) {
        qFatal("libcurl could not be initialised.");
    }
    setOption(m_easy, CURLOPT_PRIVATE, this);
    setOption(m_easy, CURLOPT_NOSIGNAL, 1L);
    setOption(m_easy, CURLOPT_PROXY, ""); // else http_proxy counts
    setOption(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    setOption(m_easy, CURLOPT_QUICK_EXIT, 1L); // else giving up waits for a name server that does not answer
    setOption(m_easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_1);
    setOption(m_easy, CURLOPT_PATH_AS_IS, 1L);
    setOption(m_easy, CURLOPT_BUFFERSIZE, 16L * 1024);
    setOption(m_easy, CURLOPT_USERAGENT, "hullwright/" HULL_VERSION);
    setOption(m_easy, CURLOPT_ERRORBUFFER, m_errorText.data());
    setOption(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::takeBody);
    setOption(m_easy, CURLOPT_WRITEDATA, this);
    setOption(m_easy, CURLOPT_READFUNCTION, &CurlTransfer::giveBody);
    setOption(m_easy, CURLOPT_READDATA, this);
    setOption(m_easy, CURLOPT_LOW_SPEED_LIMIT, 1L); // bytes a second; for how long is said with each request
    setOption(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::takeHeader);
    setOption(m_easy, CURLOPT_HEADERDATA, this);
    setOption(m_easy, CURLOPT_SOCKOPTFUNCTION, &CurlTransfer::noticeDeadPeers);
    setHeaders(nullptr, nullptr);
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_requestHeaders);
}

void CurlTransfer::setHeaders(const WireHeaders& headers, const char* contentType)
{
    curl_slist* list = curl_slist_append(nullptr, "Accept: application/json");
    list = curl_slist_append(list, "Accept-Encoding: identity");
    if (contentType) {
        list = curl_slist_append(list, contentType);
        list = curl_slist_append(list, "Expect:"); // else a long body waits for a go-ahead that engines do not give
    }
    if (headers) {
        for (const std::string& line : *headers) {
            list = curl_slist_append(list, line.c_str());
        }
    }
    setOption(m_easy, CURLOPT_HTTPHEADER, list);
    curl_slist_free_all(std::exchange(m_requestHeaders, list));
    m_headers = headers;
    m_contentType = contentType;
}

void CurlTransfer::setMethod(const WireRequest& request)
{
    using Method = HttpRequest::Method;
    const bool changes = request.method != Method::Get && request.method != Method::Head;
    setOption(m_easy, CURLOPT_CUSTOMREQUEST, request.method == Method::Delete ? "DELETE" : nullptr);
    setOption(m_easy, CURLOPT_UPLOAD, 0L);
    // Each of these undoes the others.
    if (request.method == Method::Put) {
        setOption(m_easy, CURLOPT_UPLOAD, 1L);
        setOption(m_easy, CURLOPT_INFILESIZE_LARGE, curl_off_t{request.source ? request.source->size() : 0});
    } else if (request.method == Method::Post) {
        setOption(m_easy, CURLOPT_POST, 1L);
        setOption(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        setOption(m_easy, CURLOPT_POSTFIELDS, request.body.c_str()); // stays in the job until this ends
    } else {
        setOption(m_easy, request.method == Method::Head ? CURLOPT_NOBODY : CURLOPT_HTTPGET, 1L);
    }
    // On a kept connection that turns out dead libcurl sends again, although the first may have been carried out.
    setOption(m_easy, CURLOPT_FRESH_CONNECT, changes && request.mostConnections == 0 ? 1L : 0L);
}

CurlTransfer& CurlTransfer::of(CURL* easy)
{
    CurlTransfer* transfer = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &transfer);
    return *transfer;
}

void CurlTransfer::begin(std::unique_ptr<HttpJob> job)
{
    m_job = std::move(job);
    m_headerBytes = 0;
    m_bodyTooLarge = false;
    m_isCut = false;
    m_headerTooLarge = false;
    m_streaming = false;
    m_errorText[0] = 0;
    m_age.start();
    const WireRequest& request = m_job->request;
    setOption(m_easy, CURLOPT_URL, request.url.c_str());
    setOption(m_easy, CURLOPT_UNIX_SOCKET_PATH, request.socketPath.empty() ? nullptr : request.socketPath.c_str());
    setMethod(request);
    setOption(m_easy, CURLOPT_TIMEOUT_MS, request.isStream ? 0L : static_cast<long>(request.timeout.count()));
    setOption(m_easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(request.stallTimeout.count()));
    setOption(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connectTimeout.count()));
    const bool isEndless = request.isStream || request.mayBeCut || request.sink;
    setOption(m_easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t{isEndless ? 0 : request.bodyLimit});
    const char* contentType = request.method == HttpRequest::Method::Post ? jsonType
        : request.method == HttpRequest::Method::Put                      ? tarType
                                                                          : nullptr;
    if (request.headers != m_headers || contentType != m_contentType) {
        setHeaders(request.headers, contentType);
    }
    m_tls.begin(m_easy, request);
}

std::unique_ptr<HttpJob> CurlTransfer::finish(CURLcode code)
{
    // Cancelled or not, nothing of this answer may stay for the next one.
    if (m_job->cancellation->isCancelled()) {
        return abandon();
    }
    Result<HttpResponse> response = outcome(code);
    m_job->decode(response);
    recycle(response ? std::move(*response) : std::move(m_response));
    return std::move(m_job);
}

std::unique_ptr<HttpJob> CurlTransfer::abandon()
{
    recycle(std::move(m_response));
    return std::move(m_job);
}

bool CurlTransfer::isLate() const
{
    return m_age.hasExpired(1000);
}

size_t CurlTransfer::takeBody(char* data, size_t size, size_t count, void* self)
{
    auto& transfer = *static_cast<CurlTransfer*>(self);
    const auto bytes = static_cast<qsizetype>(count); // libcurl's size is always 1
    if (transfer.m_streaming) {
        return transfer.takeStreamed(QByteArrayView(data, bytes));
    }
    if (transfer.goesToSink()) {
        const bool isTaken = transfer.m_job->request.sink->take(QByteArrayView(data, bytes));
        return isTaken ? count : 0; // which ends the transfer
    }
    QByteArray& body = transfer.m_response.body;
    if (const qint64 room = transfer.m_job->request.bodyLimit - body.size(); bytes > room) {
        transfer.m_isCut = transfer.m_job->request.mayBeCut;
        transfer.m_bodyTooLarge = !transfer.m_isCut;
        body.append(data, transfer.m_isCut ? static_cast<qsizetype>(room) : 0);
        return 0; // ends the transfer
    }
    if (body.isEmpty()) {
        transfer.reserveBody();
    }
    body.append(data, bytes);
    return size * count;
}

size_t CurlTransfer::giveBody(char* data, size_t size, size_t count, void* self)
{
    const std::shared_ptr<BodySource>& source = static_cast<CurlTransfer*>(self)->m_job->request.source;
    const qint64 given = source ? source->read(data, static_cast<qint64>(size * count)) : 0;
    return given < 0 ? CURL_READFUNC_ABORT : static_cast<size_t>(given);
}

bool CurlTransfer::goesToSink() const
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return m_job->request.sink && status == 200;
}

size_t CurlTransfer::takeStreamed(QByteArrayView bytes)
{
    switch (static_cast<HttpStreamJob&>(*m_job).take(bytes)) {
    case HttpStreamJob::Taken::Yes:
        return static_cast<size_t>(bytes.size());
    case HttpStreamJob::Taken::Later:
        return CURL_WRITEFUNC_PAUSE; // libcurl keeps these bytes and reads no further ones
    case HttpStreamJob::Taken::Refused:
        break;
    }
    return 0; // ends the transfer; the job knows why
}

bool CurlTransfer::isStreaming() const
{
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return m_job->request.isStream && status == 200;
}

/*!
 * A stream may be silent for hours, so that the kernel has to find out whether the other side is still there: after
 * 8 s of silence, by three probes, 3 s apart. Set on every connection, since a stream may get a kept one.
 */
int CurlTransfer::noticeDeadPeers(void* /*self*/, curl_socket_t socket, curlsocktype /*purpose*/)
{
    int domain = 0;
    socklen_t length = sizeof domain;
    if (::getsockopt(socket, SOL_SOCKET, SO_DOMAIN, &domain, &length) != 0 || domain == AF_UNIX) {
        return CURL_SOCKOPT_OK; // the kernel itself is the other side
    }
    const auto set = [socket](int level, int option, int value) {
        ::setsockopt(socket, level, option, &value, sizeof value); // where it fails, the peer is only noticed later
    };
    set(SOL_SOCKET, SO_KEEPALIVE, 1);
    set(IPPROTO_TCP, TCP_KEEPIDLE, 8);
    set(IPPROTO_TCP, TCP_KEEPINTVL, 3);
    set(IPPROTO_TCP, TCP_KEEPCNT, 3);
    return CURL_SOCKOPT_OK;
}

void CurlTransfer::reserveBody()
{
    // What the other side announces is not believed beyond a moderate size: memory is taken as bytes come in.
    constexpr curl_off_t mostReserved = 1024 * 1024;
    curl_off_t announced = -1;
    curl_easy_getinfo(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &announced);
    if (announced > m_response.body.capacity()) {
        m_response.body.reserve(static_cast<qsizetype>(std::min(announced, mostReserved)));
    }
}

size_t CurlTransfer::takeHeader(char* data, size_t size, size_t count, void* self)
{
    auto& transfer = *static_cast<CurlTransfer*>(self);
    const QByteArrayView line = QByteArrayView(data, static_cast<qsizetype>(size * count)).trimmed();
    transfer.m_headerBytes += static_cast<qint64>(size * count);
    if (transfer.m_headerBytes > headerLimit) {
        transfer.m_headerTooLarge = true;
        return 0; // ends the transfer
    }
    if (line.isEmpty() && transfer.isStreaming()) {
        transfer.m_streaming = true;
        static_cast<HttpStreamJob&>(*transfer.m_job).open();
        return size * count;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon > 0) {
        transfer.m_response.headers.emplace_back(
            line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray());
    }
    return size * count;
}

Result<HttpResponse> CurlTransfer::outcome(CURLcode code)
{
    if (code != CURLE_OK && !m_isCut) {
        return failure(code);
    }
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    if (status >= 300 && status < 400) {
        return redirectedError(address(), static_cast<int>(status));
    }
    m_response.status = static_cast<int>(status);
    m_tls.report(m_easy, m_response);
    return std::move(m_response);
}

namespace {

/*!
 * What was asked, as errors name it: "GET /containers/json". Without the version, which says nothing about what hangs,
 * and without the query, which may hold what is nobody's business.
 */
QString nameOf(const WireRequest& request)
{
    using Method = HttpRequest::Method;
    const auto method = [&request] {
        switch (request.method) {
        case Method::Get:
            return "GET"_L1;
        case Method::Head:
            return "HEAD"_L1;
        case Method::Post:
            return "POST"_L1;
        case Method::Put:
            return "PUT"_L1;
        case Method::Delete:
            break;
        }
        return "DELETE"_L1;
    };
    const QString path = QUrl::fromEncoded(QByteArray::fromStdString(request.url)).path(QUrl::FullyEncoded);
    static const QRegularExpression version(u"^/v[0-9]+\\.[0-9]+(?=/)"_s);
    return method() + u' ' + QString(path).remove(version);
}

//! libcurl does not always keep the number of a socket() that failed; then nothing else can be opened either.
bool isOutOfDescriptors(long errorNumber)
{
    if (errorNumber == 0) {
        const int probe = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
        errorNumber = probe < 0 ? errno : 0;
        if (probe >= 0) {
            ::close(probe);
        }
    }
    return errorNumber == EMFILE || errorNumber == ENFILE;
}

} // namespace

Error CurlTransfer::failure(CURLcode code) const
{
    if (m_bodyTooLarge || code == CURLE_FILESIZE_EXCEEDED) {
        return bodyTooLargeError(address(), m_job->request.bodyLimit);
    }
    if (m_headerTooLarge || isHeaderLimit(code)) {
        return headerTooLargeError(address());
    }
    if (const std::optional<Error> error = m_tls.failure(m_easy, code, m_job->request, m_errorText.data())) {
        return *error;
    }
    switch (code) {
    case CURLE_COULDNT_CONNECT: {
        long errorNumber = 0;
        curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &errorNumber);
        if (isOutOfDescriptors(errorNumber)) {
            return tooManyFilesError(address());
        }
        if (m_job->request.isTunnel) {
            return connectionLostError(address(), 0);
        }
        return socketError(address(), errorNumber ? static_cast<int>(errorNumber) : ECONNREFUSED);
    }
    case CURLE_OPERATION_TIMEDOUT:
        return unansweredError(address(), nameOf(m_job->request), limitThatPassed());
    case CURLE_UNSUPPORTED_PROTOCOL: // "Received HTTP/0.9 when not allowed": whatever it is, it is no HTTP/1
    case CURLE_WEIRD_SERVER_REPLY:
        return notHttpError(address());
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return connectionLostError(address(), m_headerBytes + m_response.body.size());
    default:
        return transferError(address(), u"libcurl %1: %2"_s.arg(code).arg(QString::fromUtf8(m_errorText.data())));
    }
}

std::chrono::milliseconds CurlTransfer::limitThatPassed() const
{
    const WireRequest& request = m_job->request;
    const bool hasStalled = request.stallTimeout.count() > 0 && !m_age.hasExpired(request.timeout.count());
    return hasStalled ? request.stallTimeout : request.timeout;
}

//! libcurl has limits of its own, for one header line and for all of them.
bool CurlTransfer::isHeaderLimit(CURLcode code) const
{
    const std::string_view text = m_errorText.data();
    return code == CURLE_OUT_OF_MEMORY || (code == CURLE_RECV_ERROR && text.find("headers") != std::string_view::npos);
}

QString CurlTransfer::address() const
{
    return QString::fromStdString(m_job->request.address);
}

void CurlTransfer::recycle(HttpResponse response)
{
    m_response = std::move(response);
    m_response.headers.clear();
    m_response.status = 0;
    m_response.serverCertificate = {};
    // A decoder may have kept the body, and a large one is not worth keeping.
    if (m_response.body.capacity() > largestKeptBuffer || !m_response.body.isDetached()) {
        m_response.body = {};
    } else {
        m_response.body.resize(0);
    }
}

} // namespace Hull
