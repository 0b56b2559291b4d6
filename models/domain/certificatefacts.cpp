// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/certificatefacts.h"

#include <QtGlobal>

namespace Hull {

CertificateFacts::Validity CertificateFacts::validity(const QDateTime& now) const
{
    if (now < notBefore) {
        return Validity::NotYetValid;
    }
    if (now > notAfter) {
        return Validity::Expired;
    }
    return now.addDays(soonDays) >= notAfter ? Validity::EndsSoon : Validity::Valid;
}

qint64 CertificateFacts::daysLeft(const QDateTime& now) const
{
    constexpr qint64 day = 24 * 60 * 60;
    const qint64 seconds = now.secsTo(notAfter);
    return seconds >= 0 ? seconds / day : -1 - (-seconds - 1) / day;
}

Message validityRemark(const CertificateFacts& certificate, const QDateTime& now)
{
    if (certificate.isEmpty()) {
        return {};
    }
    const qint64 days = certificate.daysLeft(now);
    switch (certificate.validity(now)) {
    case CertificateFacts::Validity::Valid:
        return {};
    case CertificateFacts::Validity::NotYetValid:
        return {QT_TRANSLATE_NOOP("Hull", "is valid from %1 on"), {certificateDay(certificate.notBefore)}};
    case CertificateFacts::Validity::Expired:
        return {QT_TRANSLATE_NOOP("Hull", "expired on %1"), {certificateDay(certificate.notAfter)}};
    case CertificateFacts::Validity::EndsSoon:
        break;
    }
    if (days == 0) {
        return {QT_TRANSLATE_NOOP("Hull", "expires within a day"), {}};
    }
    return days == 1 ? Message{QT_TRANSLATE_NOOP("Hull", "expires in one day"), {}}
                     : Message{QT_TRANSLATE_NOOP("Hull", "expires in %1 days"), {QString::number(days)}};
}

Message certificateSummary(const CertificateFacts& certificate, const QDateTime& now)
{
    const QStringList who{certificate.subject, certificate.issuer};
    switch (certificate.validity(now)) {
    case CertificateFacts::Validity::Valid:
        break;
    case CertificateFacts::Validity::NotYetValid:
        return {QT_TRANSLATE_NOOP("Hull", "%1, issued by %2, valid from %3 on"),
            who + QStringList{certificateDay(certificate.notBefore)}};
    case CertificateFacts::Validity::Expired:
        return {QT_TRANSLATE_NOOP("Hull", "%1, issued by %2, expired on %3"),
            who + QStringList{certificateDay(certificate.notAfter)}};
    case CertificateFacts::Validity::EndsSoon:
        return {QT_TRANSLATE_NOOP("Hull", "%1, issued by %2, expires on %3 (days left: %4)"),
            who + QStringList{certificateDay(certificate.notAfter), QString::number(certificate.daysLeft(now))}};
    }
    return {QT_TRANSLATE_NOOP("Hull", "%1, issued by %2, valid until %3"),
        who + QStringList{certificateDay(certificate.notAfter)}};
}

QString certificateDay(const QDateTime& time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

} // namespace Hull
