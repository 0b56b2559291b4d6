// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpjob.h"
#include "app/transport/httpstream.h"

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

    //! Sent with every request from now on, to whatever engine: valid names and values, which are secrets.
    void setHeaders(const std::vector<std::pair<QByteArray, QByteArray>>& headers);

    /*!
     * Asks; decode gets the answer on the I/O thread and handler the value in this one, unless context died or the
     * handle was cancelled meanwhile. Cancelling also aborts the transfer. context must not be null.
     */
    template <typename T>
    RequestHandle get(const HttpRequest& request, const QObject* context, Decode<T> decode, Handler<T> handler)
    {
        return submit(request, std::make_unique<TypedHttpJob<T>>(context, std::move(decode), std::move(handler)));
    }

    /*!
     * The same for a request that changes something (Post, Put, Delete). It is sent once: a failure says nothing about
     * whether it was carried out. Cancelling it does not take it back.
     */
    template <typename T>
    RequestHandle send(const HttpRequest& request, const QObject* context, Decode<T> decode, Handler<T> handler)
    {
        return get<T>(request, context, std::move(decode), std::move(handler));
    }

    /*!
     * Asks for an answer that goes on for ever, such as an engine's events. decoder takes it apart on the I/O thread,
     * and the handlers get the values in this one, in batches. Only an answer of status 200 is a stream; any other one
     * ends at once, with what the decoder makes of it. There is no total timeout: request.timeout is for connecting,
     * a peer that is dead is noticed by TCP's keep-alive, and how long to wait for `opened` is the caller's choice.
     *
     * A stream has a connection beside those of HttpLimits. Where its values are not taken as fast as they come, it
     * waits, with a bounded number of them in memory. Cancelling ends it, and no handler runs any more.
     */
    template <typename T>
    RequestHandle stream(const HttpRequest& request, const QObject* context, std::unique_ptr<StreamDecoder<T>> decoder,
        StreamHandlers<T> handlers)
    {
        return submitStream(
            request, std::make_unique<TypedHttpStreamJob<T>>(context, std::move(decoder), std::move(handlers)));
    }

    //! For decoders: equal strings of all answers are held once. To be touched on the I/O thread alone.
    [[nodiscard]] const std::shared_ptr<StringPool>& strings() const;

private:
    RequestHandle submit(const HttpRequest& request, std::unique_ptr<HttpJob> job);
    RequestHandle submitStream(const HttpRequest& request, std::unique_ptr<HttpStreamJob> job);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
