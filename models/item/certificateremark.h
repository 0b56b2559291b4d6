// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

namespace Hull {

struct HostRow;

//! That a host's connection rests on a certificate which ends soon, or is over.
struct CertificateRemark
{
    QString text; //!< "certificate expires in 12 days"
    QString brief; //!< "TLS: 12 days left", where there is little room
    QString explanation; //!< a line per certificate: whose it is, its subject and its date; holds foreign text
    Severity severity = Severity::Medium; //!< Medium: soon, Critical: over, or not valid yet
};

//! Of the certificate that ends first, as of the latest reading; nothing where none needs a word.
[[nodiscard]] std::optional<CertificateRemark> certificateRemark(
    const HostRow& row, const QDateTime& now = QDateTime::currentDateTimeUtc());

//! What a model answers for CertificateRole and CertificateSeverityRole.
[[nodiscard]] QVariant certificateCell(const HostRow& row, int role);

//! The text behind a shape that tells soon (△) from over (▲) without colour.
[[nodiscard]] QString certificateBadge(const QString& text, Severity severity);

} // namespace Hull
