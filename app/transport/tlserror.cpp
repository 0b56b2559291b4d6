// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/tlserror.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! RFC 8446, 6
namespace TlsAlert {
constexpr int handshakeFailure = 40;
constexpr int badCertificate = 42;
constexpr int unsupportedCertificate = 43;
constexpr int certificateRevoked = 44;
constexpr int certificateExpired = 45;
constexpr int certificateUnknown = 46;
constexpr int unknownCa = 48;
constexpr int accessDenied = 49;
constexpr int protocolVersion = 70;
constexpr int certificateRequired = 116;
} // namespace TlsAlert

constexpr qsizetype mostNamesTold = 8;

QString shownNames(const CertificateFacts& certificate)
{
    const QStringList told = certificate.names.mid(0, mostNamesTold);
    return told.join(", "_L1) + (certificate.names.size() > mostNamesTold ? u", …"_s : QString());
}

Message askForNewCertificate()
{
    return {QT_TRANSLATE_NOOP("Hull",
                "Have the host's administrator renew it, and restart the engine. Check this machine's clock too."),
        {}};
}

Error untrusted(const QString& address, const TlsOptions& tls, const TlsHandshake& seen)
{
    Error error;
    error.kind = Error::Kind::CertificateUntrusted;
    error.message = {
        QT_TRANSLATE_NOOP("Hull", "The certificate of %1 (%2) is not signed by an authority that you trust."),
        {address, seen.server.subject}};
    error.cause = tls.authority.empty()
        ? Message{QT_TRANSLATE_NOOP("Hull",
                      "It was issued by \"%1\", and no authority of your own is configured, only those of the system."),
            {seen.server.issuer}}
        : Message{QT_TRANSLATE_NOOP("Hull",
                      "It was issued by \"%1\", but the file %2 holds \"%3\". Another engine may listen there, or "
                      "somebody in between."),
            {seen.server.issuer, tls.files.authority, tls.authorityFacts.subject}};
    error.remedy = {
        QT_TRANSLATE_NOOP("Hull",
            "Get the authority's certificate (ca.pem) from the host's administrator in a way that you trust, "
            "and name it in the host's settings (hullctl: --tlscacert)."),
        {}};
    return error;
}

Error outOfTime(const QString& address, const TlsHandshake& seen)
{
    Error error;
    const bool expired = seen.fault == TlsHandshake::Fault::Expired;
    const QString day = certificateDay(expired ? seen.faulty.notAfter : seen.faulty.notBefore);
    error.kind = expired ? Error::Kind::CertificateExpired : Error::Kind::CertificateNotYetValid;
    if (seen.faulty == seen.server) {
        error.message = expired
            ? Message{QT_TRANSLATE_NOOP("Hull", "The certificate of %1 (%2) expired on %3."),
                {address, seen.faulty.subject, day}}
            : Message{QT_TRANSLATE_NOOP("Hull", "The certificate of %1 (%2) is not valid before %3."),
                {address, seen.faulty.subject, day}};
    } else {
        error.message = expired
            ? Message{QT_TRANSLATE_NOOP("Hull", "The authority \"%2\" behind the certificate of %1 expired on %3."),
                {address, seen.faulty.subject, day}}
            : Message{
                QT_TRANSLATE_NOOP("Hull", "The authority \"%2\" behind the certificate of %1 is not valid before %3."),
                {address, seen.faulty.subject, day}};
    }
    error.cause = expired ? Message{QT_TRANSLATE_NOOP("Hull", "It was not renewed in time, or the clock is wrong."), {}}
                          : Message{QT_TRANSLATE_NOOP("Hull",
                                        "The clock of this machine or of the one that issued it "
                                        "is wrong."),
                              {}};
    error.remedy = askForNewCertificate();
    return error;
}

Error wrongName(const QString& address, const TlsOptions& tls, const TlsHandshake& seen)
{
    Error error;
    error.kind = Error::Kind::CertificateNameMismatch;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The certificate of %1 is not made out to \"%2\"."),
        {address, QString::fromStdString(tls.serverName)}};
    error.cause = seen.server.names.isEmpty()
        ? Message{QT_TRANSLATE_NOOP(
                      "Hull", "It names no host at all (no subject alternative name); its subject is %1."),
            {seen.server.subject}}
        : Message{QT_TRANSLATE_NOOP("Hull", "It is made out to: %1."), {shownNames(seen.server)}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull",
                        "Connect by a name that it has, or set that name as the server name of this host; else have it "
                        "issued anew with the right names."),
        {}};
    return error;
}

} // namespace

Error serverCertificateError(const QString& address, const TlsOptions& tls, const TlsHandshake& seen)
{
    Error error;
    switch (seen.fault) {
    case TlsHandshake::Fault::Untrusted:
        error = untrusted(address, tls, seen);
        break;
    case TlsHandshake::Fault::Expired:
    case TlsHandshake::Fault::NotYetValid:
        error = outOfTime(address, seen);
        break;
    case TlsHandshake::Fault::None:
        error = wrongName(address, tls, seen);
        break;
    case TlsHandshake::Fault::Other:
        error.kind = Error::Kind::CertificateUntrusted;
        error.message = {QT_TRANSLATE_NOOP("Hull", "The certificate of %1 (%2) does not stand the check."),
            {address, seen.server.subject}};
        error.cause = {QT_TRANSLATE_NOOP("Hull", "OpenSSL says of \"%1\": %2."), {seen.faulty.subject, seen.faultText}};
        error.remedy = askForNewCertificate();
        break;
    }
    error.detail = seen.faultText;
    return error;
}

bool isClientCertificateAlert(const TlsHandshake& seen)
{
    switch (seen.alert) {
    case TlsAlert::badCertificate:
    case TlsAlert::unsupportedCertificate:
    case TlsAlert::certificateRevoked:
    case TlsAlert::certificateExpired:
    case TlsAlert::certificateUnknown:
    case TlsAlert::unknownCa:
    case TlsAlert::accessDenied:
    case TlsAlert::certificateRequired:
        return true;
    case TlsAlert::handshakeFailure: // what TLS 1.2 sends when a certificate is wanted and none comes
        return seen.certificateRequested;
    default:
        return false;
    }
}

bool isClientCertificateSuspect(const TlsOptions& tls, const TlsHandshake& seen, const QDateTime& now)
{
    const CertificateFacts::Validity validity = tls.certificates.client.validity(now);
    const bool isInTime =
        validity == CertificateFacts::Validity::Valid || validity == CertificateFacts::Validity::EndsSoon;
    return seen.certificateRequested && (tls.certificate.empty() || !isInTime || !tls.issuedByAuthority);
}

Error clientCertificateError(
    const QString& address, const TlsOptions& tls, const TlsHandshake& seen, const QDateTime& now)
{
    Error error;
    error.detail =
        seen.alert >= 0 ? u"TLS alert %1"_s.arg(seen.alert) : u"The connection was closed without an alert."_s;
    const CertificateFacts& client = tls.certificates.client;
    const Message renew{
        QT_TRANSLATE_NOOP("Hull", "Get a new client certificate (cert.pem and key.pem) from the host's administrator."),
        {}};
    if (tls.certificate.empty()) {
        error.kind = Error::Kind::ClientCertificateMissing;
        error.message = {QT_TRANSLATE_NOOP("Hull", "%1 lets in only who shows a client certificate."), {address}};
        error.cause = {QT_TRANSLATE_NOOP("Hull", "None is configured for this host."), {}};
        error.remedy = {
            QT_TRANSLATE_NOOP("Hull",
                "Name it and its key in the host's settings (hullctl: --tlscert and --tlskey), or put cert.pem "
                "and key.pem into the folder in DOCKER_CERT_PATH."),
            {}};
        return error;
    }
    const CertificateFacts::Validity validity = client.validity(now);
    if (validity == CertificateFacts::Validity::Expired || validity == CertificateFacts::Validity::NotYetValid) {
        const bool expired = validity == CertificateFacts::Validity::Expired;
        error.kind = Error::Kind::ClientCertificateExpired;
        error.message = {
            QT_TRANSLATE_NOOP("Hull", "%1 refuses your client certificate (%2)."), {address, client.subject}};
        error.cause = expired
            ? Message{QT_TRANSLATE_NOOP("Hull", "It expired on %1."), {certificateDay(client.notAfter)}}
            : Message{QT_TRANSLATE_NOOP("Hull", "It is not valid before %1."), {certificateDay(client.notBefore)}};
        error.remedy = renew;
        return error;
    }
    error.kind = Error::Kind::ClientCertificateRefused;
    error.message = {QT_TRANSLATE_NOOP("Hull", "%1 refuses your client certificate (%2)."), {address, client.subject}};
    error.cause = tls.issuedByAuthority
        ? Message{QT_TRANSLATE_NOOP("Hull",
                      "It was issued by \"%1\". The engine trusts another authority, has it revoked, or misses the "
                      "purpose \"client authentication\" in it."),
            {client.issuer}}
        : Message{QT_TRANSLATE_NOOP("Hull", "It was issued by \"%1\", not by the authority \"%2\" in %3."),
            {client.issuer, tls.authorityFacts.subject, tls.files.authority}};
    error.remedy = renew;
    return error;
}

Error systemAuthoritiesError(const QString& address, const QString& detail)
{
    Error error;
    error.kind = Error::Kind::TlsFailed;
    error.message = {
        QT_TRANSLATE_NOOP("Hull", "Whom %1 belongs to cannot be checked: this machine has no certificate authorities."),
        {address}};
    error.cause = {QT_TRANSLATE_NOOP("Hull",
                       "No authority of your own is configured for this host, and those of the system are missing."),
        {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull",
                        "Name the host's own authority (ca.pem) in its settings (hullctl: --tlscacert), or install the "
                        "system's (the package ca-certificates)."),
        {}};
    error.detail = detail;
    return error;
}

Error tlsFailedError(const QString& address, const TlsHandshake& seen, const QString& detail)
{
    Error error;
    error.kind = Error::Kind::TlsFailed;
    error.message = {QT_TRANSLATE_NOOP("Hull", "No TLS connection to %1 came about."), {address}};
    error.cause = seen.alert == TlsAlert::protocolVersion
        ? Message{QT_TRANSLATE_NOOP("Hull", "The other side knows neither TLS 1.2 nor 1.3."), {}}
        : Message{QT_TRANSLATE_NOOP("Hull", "The two sides found no common ground; the details say more."), {}};
    error.remedy = {
        QT_TRANSLATE_NOOP("Hull", "Look at the engine's log, and bring an engine that is very old up to date."), {}};
    error.detail = seen.alert >= 0 ? u"TLS alert %1; %2"_s.arg(QString::number(seen.alert), detail) : detail;
    return error;
}

} // namespace Hull
