// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/endpoint.h"
#include "models/domain/certificatefacts.h"

#include <QByteArray>

#include <chrono>
#include <utility>
#include <vector>

namespace Hull {

//! What to ask, where, and how much of an answer to take.
struct HttpRequest
{
    enum class Method { Get, Head, Post, Delete };

    Endpoint endpoint;
    QByteArray path; //!< with the query, percent-encoded: "/v1.41/containers/json?all=1"
    Method method = Method::Get;
    QByteArray body; //!< of Post: JSON, or empty. It may hold secrets.
    std::chrono::milliseconds timeout{30000}; //!< from its turn (not from being asked) to the last byte
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
