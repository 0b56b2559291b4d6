// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpjob.h"

#include <memory>

namespace Hull {

class StringPool;

//! How many requests may be under way at once.
struct HttpLimits
{
    int perHost = 4; //!< more connections gain nothing: four keep a local engine busy
    int overall = 64; //!< waiting for an answer that is late (over a second) does not count against it
};

/*!
 * Speaks HTTP with any number of engines from one I/O thread, which starts with the first request. Belongs to the
 * thread it is made in: requests are made and handlers run there, from its event loop, in batches that hold it for
 * some milliseconds at most. Decoding (parsing) happens on the I/O thread.
 *
 * Redirections are never followed, proxy variables never used, nothing but HTTP spoken. What the other side sends is
 * limited in size and time; each limit has its own Error kind.
 */
class HttpClient
{
public:
    explicit HttpClient(HttpLimits limits = {});
    ~HttpClient(); //!< aborts what is under way; no handler runs any more
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /*!
     * Asks; decode gets the answer on the I/O thread and handler the value in this one, unless context died or the
     * handle was cancelled meanwhile. Cancelling also aborts the transfer. context must not be null.
     */
    template <typename T>
    RequestHandle get(const HttpRequest& request, const QObject* context, Decode<T> decode, Handler<T> handler)
    {
        return submit(request, std::make_unique<TypedHttpJob<T>>(context, std::move(decode), std::move(handler)));
    }

    //! For decoders: equal strings of all answers are held once. To be touched on the I/O thread alone.
    [[nodiscard]] const std::shared_ptr<StringPool>& strings() const;

private:
    RequestHandle submit(const HttpRequest& request, std::unique_ptr<HttpJob> job);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
