// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpjob.h"
#include "app/transport/tlsoptions.h"
#include "app/transport/tlswatch.h"

#include <curl/curl.h>

#include <optional>
#include <string_view>

namespace Hull {

//! The network side of one libcurl handle: what TLS needs, and what a failure between two machines means.
class CurlTls
{
public:
    CurlTls() = default;
    ~CurlTls();
    CurlTls(const CurlTls&) = delete;
    CurlTls& operator=(const CurlTls&) = delete;

    //! For the request that comes next; every option is set, since the handle served another host before.
    void begin(CURL* easy, const WireRequest& request);

    /*!
     * What code means where request goes over the network; nothing where it has no meaning of its own there. text is
     * libcurl's word for it.
     */
    [[nodiscard]] std::optional<Error> failure(
        CURL* easy, CURLcode code, const WireRequest& request, std::string_view text) const;

    void report(CURL* easy, HttpResponse& response) const; //!< what was learned of the connection

private:
    static CURLcode prepare(CURL* easy, void* sslContext, void* self);

    [[nodiscard]] std::optional<Error> tlsFailure(
        CURLcode code, const WireRequest& request, std::string_view text) const;

    std::shared_ptr<TlsHandshake> m_seen; //!< null without TLS
    curl_slist* m_connectTo = nullptr;
};

} // namespace Hull
