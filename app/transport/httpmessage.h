// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/endpoint.h"
#include "models/domain/certificatefacts.h"

#include <QByteArray>

#include <chrono>
#include <memory>
#include <utility>
#include <vector>

namespace Hull {

//! Takes an answer that is too long for the memory, as it comes. Used on the I/O thread alone.
class BodySink
{
public:
    BodySink() = default;
    BodySink(const BodySink&) = delete;
    BodySink& operator=(const BodySink&) = delete;
    virtual ~BodySink() = default;

    [[nodiscard]] virtual bool take(QByteArrayView bytes) = 0; //!< false ends the transfer; the sink knows why
};

//! Gives what is too long for the memory to be sent. Used on the I/O thread alone.
class BodySource
{
public:
    BodySource() = default;
    BodySource(const BodySource&) = delete;
    BodySource& operator=(const BodySource&) = delete;
    virtual ~BodySource() = default;

    [[nodiscard]] virtual qint64 size() const = 0; //!< of all of it
    [[nodiscard]] virtual qint64 read(char* data, qint64 most) = 0; //!< what comes next; 0: no more, -1: it cannot
};

//! What to ask, where, and how much of an answer to take.
struct HttpRequest
{
    enum class Method { Get, Head, Post, Put, Delete };

    Endpoint endpoint;
    QByteArray path; //!< with the query, percent-encoded: "/v1.41/containers/json?all=1"
    Method method = Method::Get;
    QByteArray body; //!< of Post: JSON, or empty. It may hold secrets.
    std::shared_ptr<BodySource> source; //!< of Put: a tar archive
    //! Takes the body of an answer of status 200; what it took is not in the answer, and bodyLimit does not count.
    std::shared_ptr<BodySink> sink;
    std::chrono::milliseconds timeout{30000}; //!< from its turn (not from being asked) to the last byte
    std::chrono::seconds stallTimeout{0}; //!< that nothing may come or go; 0: timeout alone counts
    qint64 bodyLimit = defaultBodyLimit; //!< bytes; above it the answer ends as BodyTooLarge
    bool mayBeCut = false; //!< the answer ends at bodyLimit as if that were all of it
    bool urgent = false; //!< goes before everything that waits, and beside the overall limit: for /_ping

    static constexpr qint64 defaultBodyLimit = 64 * 1024 * 1024;
};

//! An answer of any status but a redirection.
struct HttpResponse
{
    int status = 0;
    std::vector<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case
    QByteArray body;
    std::chrono::milliseconds connectTime{}; //!< until the connection stood; 0 where it stood already
    std::chrono::milliseconds handshakeTime{}; //!< and from then on until TLS did
    CertificateFacts serverCertificate; //!< where TLS was agreed on for this request; else empty

    [[nodiscard]] QByteArray header(QByteArrayView lowerCaseName) const; //!< the last of that name; null: absent
};

} // namespace Hull
