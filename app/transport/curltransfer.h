// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/curltls.h"

#include <QElapsedTimer>

#include <curl/curl.h>

#include <array>
#include <memory>

namespace Hull {

/*!
 * One request in libcurl's hands: an easy handle with its limits and what was received. Used again and again, since a
 * new handle costs more than a request.
 */
class CurlTransfer
{
public:
    CurlTransfer();
    ~CurlTransfer();
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;

    void begin(std::unique_ptr<HttpJob> job);
    //! Decodes what came of it and gives the job back.
    [[nodiscard]] std::unique_ptr<HttpJob> finish(CURLcode code);
    [[nodiscard]] std::unique_ptr<HttpJob> abandon(); //!< gives the job back undecoded

    [[nodiscard]] CURL* handle() const { return m_easy; }
    [[nodiscard]] Ticket ticket() const { return m_job->ticket; }
    [[nodiscard]] bool isStream() const { return m_job->request.isStream; }
    [[nodiscard]] bool isLate() const; //!< under way for over a second

    [[nodiscard]] static CurlTransfer& of(CURL* easy);

private:
    static size_t takeBody(char* data, size_t size, size_t count, void* self);
    static size_t giveBody(char* data, size_t size, size_t count, void* self);
    [[nodiscard]] bool goesToSink() const; //!< what comes now is not kept here
    static int noticeDeadPeers(void* self, curl_socket_t socket, curlsocktype purpose);
    [[nodiscard]] bool isStreaming() const; //!< what comes now are values of a stream, not an answer's body
    size_t takeStreamed(QByteArrayView bytes);
    static size_t takeHeader(char* data, size_t size, size_t count, void* self);
    void setHeaders(const WireHeaders& headers, const char* contentType);
    void setMethod(const WireRequest& request);
    void reserveBody();
    [[nodiscard]] Result<HttpResponse> outcome(CURLcode code);
    [[nodiscard]] Error failure(CURLcode code) const;
    [[nodiscard]] bool isHeaderLimit(CURLcode code) const;
    [[nodiscard]] std::chrono::milliseconds limitThatPassed() const; //!< of one that took too long
    [[nodiscard]] QString address() const;
    void recycle(HttpResponse response);

    CURL* m_easy;
    curl_slist* m_requestHeaders = nullptr;
    WireHeaders m_headers; //!< what m_requestHeaders holds beside the client's own
    const char* m_contentType = nullptr; //!< that m_requestHeaders tells; null: nothing is sent
    std::unique_ptr<HttpJob> m_job;
    CurlTls m_tls;
    HttpResponse m_response;
    qint64 m_headerBytes = 0;
    bool m_bodyTooLarge = false;
    bool m_isCut = false; //!< what follows is not wanted
    bool m_headerTooLarge = false;
    bool m_streaming = false;
    QElapsedTimer m_age;
    std::array<char, CURL_ERROR_SIZE> m_errorText{};
};

} // namespace Hull
