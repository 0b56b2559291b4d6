// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QLocalServer>
#include <QObject>

#include <functional>
#include <utility>
#include <vector>

class QLocalSocket;

namespace Hull {

//! A request as far as a simulated engine looks at it. Its body, if any, was read and dropped.
struct SimRequest
{
    QByteArray method; //!< "GET"
    QByteArray path; //!< percent-decoded, without the query, "/v1.41/containers/json"
    QByteArray query; //!< verbatim, without the question mark; may be empty

    std::vector<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case, in their order

    //! The percent-decoded value of a query item; a null array when it is not there.
    [[nodiscard]] QByteArray queryValue(const QByteArray& name) const;
};

//! What the server sends for one request, well-formed or broken on purpose.
struct SimAnswer
{
    enum class Kind {
        Http, //!< status line, headers, body
        Raw, //!< the body's bytes alone, then the connection is closed unless `more` goes on
        Silence, //!< nothing, and the connection stays open
        Close, //!< nothing, and the connection is closed
    };

    Kind kind = Kind::Http;
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArrayList headerLines; //!< further ones, "Api-Version: 1.41"
    QByteArray body;
    bool chunked = false; //!< Transfer-Encoding: chunked instead of a Content-Length
    qint64 claimedLength = -1; //!< a Content-Length other than the body's; the connection is closed after the body
    //! Bytes after the body, asked for as the client takes them. Empty: the end. Null: none now, ask again in pollMs.
    std::function<QByteArray()> more;
    int pollMs = 50;
    int delayMs = 0; //!< before the first byte
    int bytesPerTick = 0; //!< above 0: so many bytes every tickMs, head included
    static constexpr int tickMs = 50;
};

//! Gives the answers of one simulated engine. Called in the server's thread.
class SimHandler
{
public:
    SimHandler() = default;
    SimHandler(const SimHandler&) = delete;
    SimHandler& operator=(const SimHandler&) = delete;
    virtual ~SimHandler() = default;

    [[nodiscard]] virtual bool accepts() const { return true; } //!< false: a new connection is closed unread
    [[nodiscard]] virtual SimAnswer answer(const SimRequest& request) = 0;
};

/*!
 * A small HTTP/1.1 server on a unix socket: keep-alive, pipelined requests answered in order, any number of
 * connections in the thread it lives in. It never blocks. The socket's file goes when the server does.
 */
class SimServer : public QObject
{
    Q_OBJECT

public:
    explicit SimServer(SimHandler& handler, QObject* parent = nullptr); //!< the handler outlives the server
    ~SimServer() override;

    /*!
     * Starts to listen; gives the path back. The caller provides the folder, private to the account (0700), and there
     * must be nothing at the path. A unix socket's path has at most 107 bytes (sun_path in unix(7)).
     */
    [[nodiscard]] Result<QString> listen(const QString& path);

    [[nodiscard]] QString socketPath() const { return m_server.fullServerName(); } //!< empty: does not listen
    [[nodiscard]] qint64 requestCount() const { return m_requestCount; }
    [[nodiscard]] qint64 connectionCount() const { return m_connectionCount; }

private:
    friend class SimConnection;
    void greet();

    SimHandler& m_handler;
    QLocalServer m_server;
    qint64 m_requestCount = 0;
    qint64 m_connectionCount = 0;
};

} // namespace Hull
