// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/certificateremark.h"

#include "models/item/hostrow.h"
#include "models/item/roles.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* source, const QStringList& arguments)
{
    return Message{source, arguments}.translated();
}

//! Whether the first is the worse news: it ends earlier, and where there is no remark there is no news.
bool isWorse(const CertificateFacts& first, const CertificateFacts& second, const QDateTime& now)
{
    if (validityRemark(second, now).isEmpty()) {
        return true;
    }
    return !validityRemark(first, now).isEmpty() && first.notAfter <= second.notAfter;
}

QString briefRemark(const CertificateFacts& certificate, const QDateTime& now)
{
    switch (certificate.validity(now)) {
    case CertificateFacts::Validity::Expired:
        return translated(QT_TRANSLATE_NOOP("Hull", "TLS: expired"), {});
    case CertificateFacts::Validity::NotYetValid:
        return translated(QT_TRANSLATE_NOOP("Hull", "TLS: not valid yet"), {});
    case CertificateFacts::Validity::EndsSoon:
    case CertificateFacts::Validity::Valid:
        break;
    }
    const qint64 days = certificate.daysLeft(now);
    return days == 1 ? translated(QT_TRANSLATE_NOOP("Hull", "TLS: one day left"), {})
                     : translated(QT_TRANSLATE_NOOP("Hull", "TLS: %1 days left"), {QString::number(days)});
}

} // namespace

std::optional<CertificateRemark> certificateRemark(const HostRow& row, const QDateTime& now)
{
    if (!wasRead(row.assessment)) {
        return std::nullopt;
    }
    const TlsCertificates& certificates = row.assessment->snapshot->certificates;
    const bool client = isWorse(certificates.client, certificates.server, now);
    const CertificateFacts& worse = client ? certificates.client : certificates.server;
    const Message remark = validityRemark(worse, now);
    if (remark.isEmpty()) {
        return std::nullopt;
    }
    QStringList lines;
    if (!certificates.client.isEmpty()) {
        lines += translated(QT_TRANSLATE_NOOP("Hull", "Your certificate: %1"),
            {certificateSummary(certificates.client, now).translated()});
    }
    if (!certificates.server.isEmpty()) {
        lines += translated(QT_TRANSLATE_NOOP("Hull", "The engine's certificate: %1"),
            {certificateSummary(certificates.server, now).translated()});
    }
    const bool soon = worse.validity(now) == CertificateFacts::Validity::EndsSoon;
    //: %1 "expires in 12 days"
    return CertificateRemark{translated(QT_TRANSLATE_NOOP("Hull", "certificate %1"), {remark.translated()}),
        briefRemark(worse, now), lines.join(u'\n'), soon ? Severity::Medium : Severity::Critical};
}

QVariant certificateCell(const HostRow& host, int role)
{
    const std::optional<CertificateRemark> remark = certificateRemark(host);
    if (role == CertificateRole) {
        return remark ? remark->text : QString();
    }
    return remark ? QVariant(static_cast<int>(remark->severity)) : QVariant();
}

QString certificateBadge(const QString& text, Severity severity)
{
    return (severity == Severity::Critical ? u"\u25b2 "_s : u"\u25b3 "_s) + text;
}

} // namespace Hull
