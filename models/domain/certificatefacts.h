// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"

#include <QDateTime>

namespace Hull {

//! What a certificate says of itself. Everything in it is foreign text: to be escaped where it is shown.
struct CertificateFacts
{
    QString subject; //!< "CN=prod-web-1, O=Example": empty where there is no certificate
    QString issuer;
    QStringList names; //!< the host names and addresses that it is good for, its subject alternative names
    QDateTime notBefore; //!< UTC
    QDateTime notAfter; //!< UTC

    enum class Validity { Valid, EndsSoon, Expired, NotYetValid };
    static constexpr int soonDays = 30; //!< from here on a certificate's end is worth a word

    [[nodiscard]] bool isEmpty() const { return subject.isEmpty() && !notAfter.isValid(); }
    [[nodiscard]] Validity validity(const QDateTime& now) const;
    [[nodiscard]] qint64 daysLeft(const QDateTime& now) const; //!< whole days until it ends, 0 on its last; below: over

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

//! The certificates of one TLS connection; empty ones where there are none.
struct TlsCertificates
{
    CertificateFacts client; //!< ours
    CertificateFacts server; //!< the engine's

    [[nodiscard]] bool isEmpty() const { return client.isEmpty() && server.isEmpty(); }

    friend bool operator==(const TlsCertificates&, const TlsCertificates&) = default;
};

//! "expires in 12 days", "expired on 2026-03-02", "is valid from 2026-04-01 on"; empty where its end is far away.
[[nodiscard]] Message validityRemark(const CertificateFacts& certificate, const QDateTime& now);

//! "CN=prod-web-1, issued by CN=Example CA, valid until 2026-04-01"; says so where that is soon or over.
[[nodiscard]] Message certificateSummary(const CertificateFacts& certificate, const QDateTime& now);

//! A day as it stands in sentences: "2026-04-01".
[[nodiscard]] QString certificateDay(const QDateTime& time);

} // namespace Hull
