// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/openingsteps.h"

#include "app/transport/transport.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! In which step, once under way, something comes to light.
ConnectionStep::Kind stepOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NameUnknown:
    case Error::Kind::HostUnreachable:
    case Error::Kind::ConnectionRefused:
    case Error::Kind::Timeout:
    case Error::Kind::BadConfiguration:
        return ConnectionStep::Kind::Reach;
    case Error::Kind::TlsExpected:
    case Error::Kind::PlainExpected:
    case Error::Kind::TlsFailed:
    case Error::Kind::CertificateUntrusted:
    case Error::Kind::CertificateExpired:
    case Error::Kind::CertificateNotYetValid:
    case Error::Kind::CertificateNameMismatch:
        return ConnectionStep::Kind::Trust;
    case Error::Kind::ClientCertificateMissing:
    case Error::Kind::ClientCertificateExpired:
    case Error::Kind::ClientCertificateRefused:
        return ConnectionStep::Kind::LogIn;
    default:
        return ConnectionStep::Kind::Engine;
    }
}

Message trustFact(const TlsOptions& tls)
{
    const CertificateFacts& server = tls.certificates.server;
    if (server.isEmpty()) {
        return {};
    }
    if (!tls.verify) {
        return {QT_TRANSLATE_NOOP("Hull", "not checked: %1, issued by %2"), {server.subject, server.issuer}};
    }
    if (server.names.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "%1, valid until %2; it has no subject alternative name, and the docker command refuses that"),
            {server.subject, certificateDay(server.notAfter)}};
    }
    return certificateSummary(server, QDateTime::currentDateTimeUtc());
}

} // namespace

void OpeningSteps::begin(ConnectionStep::Kind kind)
{
    m_current = kind;
    m_clock.start();
    Q_EMIT m_transport.advanced({.kind = kind, .state = ConnectionStep::State::Running});
}

void OpeningSteps::done(ConnectionStep::Kind kind, const Message& fact)
{
    done(kind, fact, std::chrono::milliseconds(m_clock.elapsed()));
}

void OpeningSteps::done(ConnectionStep::Kind kind, const Message& fact, std::chrono::milliseconds duration)
{
    Q_EMIT m_transport.advanced(
        {.kind = kind, .state = ConnectionStep::State::Done, .duration = duration, .fact = fact});
}

void OpeningSteps::fail(const Error& error)
{
    const std::chrono::milliseconds duration(m_clock.elapsed());
    if (m_current != ConnectionStep::Kind::Configuration) {
        const ConnectionStep::Kind failed = stepOf(error.kind);
        for (const ConnectionStep::Kind kind : {ConnectionStep::Kind::Reach, ConnectionStep::Kind::Trust}) {
            if (kind < failed) {
                done(kind, {}, duration);
            }
        }
        m_current = failed;
    }
    Q_EMIT m_transport.advanced(
        {.kind = m_current, .state = ConnectionStep::State::Failed, .duration = duration, .fact = {}, .error = error});
}

void OpeningSteps::reached(const Host& host, const HttpResponse& answer, const TlsOptions* tls)
{
    const std::chrono::milliseconds total(m_clock.elapsed());
    done(ConnectionStep::Kind::Reach, {QT_TRANSLATE_NOOP("Hull", "%1"), {host.address}}, answer.connectTime);
    if (tls) {
        done(ConnectionStep::Kind::Trust, trustFact(*tls), answer.handshakeTime);
        const bool hasCertificate = !tls->certificate.empty();
        done(ConnectionStep::Kind::LogIn,
            hasCertificate ? Message{QT_TRANSLATE_NOOP("Hull", "as %1"), {tls->certificates.client.subject}}
                           : Message{QT_TRANSLATE_NOOP("Hull", "the engine asks for no certificate"), {}},
            total - answer.connectTime - answer.handshakeTime);
    }
    if (answer.status == 200) {
        const QByteArray version = answer.header("api-version");
        done(ConnectionStep::Kind::Engine,
            version.isEmpty() ? Message()
                              : Message{QT_TRANSLATE_NOOP("Hull", "API %1"), {QString::fromLatin1(version)}},
            total - answer.connectTime - answer.handshakeTime);
    }
}

} // namespace Hull
