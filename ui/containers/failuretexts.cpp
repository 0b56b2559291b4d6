// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/containers/failuretexts.h"

#include <QCoreApplication>

namespace Hull {

namespace {

//! Free functions have no tr() of their own.
class Texts
{
    Q_DECLARE_TR_FUNCTIONS(Hull::FailureTexts)

public:
    static QString connection(Error::Kind kind);
    static QString identity(Error::Kind kind);
    static QString answer(Error::Kind kind);
    static QString editLabel(Error::Kind kind);
};

//! The way to the host. %1 is its name; empty: another kind of failure.
QString Texts::connection(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::SocketMissing:
    case Error::Kind::ConnectionRefused:
        return tr("No Docker engine answers on %1.");
    case Error::Kind::PermissionDenied:
        return tr("Docker is here, but your account may not use it.");
    case Error::Kind::ConnectionLost:
        return tr("%1 broke off the connection.");
    case Error::Kind::Timeout:
        return tr("%1 did not answer in time.");
    case Error::Kind::Unsupported:
        return tr("%1 cannot be reached by this version.");
    case Error::Kind::ConsentNeeded:
        return tr("%1 is not connected without your consent.");
    case Error::Kind::HostUnreachable:
        return tr("%1 cannot be reached.");
    case Error::Kind::NameUnknown:
        return tr("The address of %1 is not known.");
    case Error::Kind::NotSsh:
        return tr("No SSH server answers on %1.");
    case Error::Kind::LoginsLimited:
        return tr("%1 takes no new SSH login now.");
    case Error::Kind::TlsExpected:
        return tr("%1 wants an encrypted connection.");
    case Error::Kind::PlainExpected:
        return tr("%1 knows no encrypted connection.");
    case Error::Kind::BadConfiguration:
        return tr("What is configured for %1 leads nowhere.");
    case Error::Kind::ProgramMissing:
        return tr("A program that leads to %1 is missing.");
    case Error::Kind::ForwardingForbidden:
        return tr("%1 closes the way to its engine's socket.");
    case Error::Kind::Cancelled:
        return tr("Reading %1 was stopped.");
    default:
        return {};
    }
}

//! Who is at the other end, and whether that side knows us.
QString Texts::identity(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::TlsFailed:
        return tr("No encrypted connection to %1 came about.");
    case Error::Kind::CertificateUntrusted:
        return tr("%1 does not prove who it is.");
    case Error::Kind::CertificateNameMismatch:
        return tr("The certificate of %1 is for another name.");
    case Error::Kind::HostKeyUnknown:
        return tr("The key of %1 is not known yet.");
    case Error::Kind::CertificateExpired:
        return tr("The certificate of %1 has expired.");
    case Error::Kind::CertificateNotYetValid:
        return tr("The certificate of %1 is not valid yet.");
    case Error::Kind::HostKeyChanged:
        return tr("%1 is not the host that it was.");
    case Error::Kind::ClientCertificateMissing:
        return tr("%1 wants a certificate of yours.");
    case Error::Kind::ClientCertificateExpired:
        return tr("Your certificate for %1 has expired.");
    case Error::Kind::ClientCertificateRefused:
        return tr("%1 refuses your certificate.");
    case Error::Kind::CertificateFileUnusable:
        return tr("Your certificate or key for %1 cannot be used.");
    case Error::Kind::PassphraseNeeded:
        return tr("The key for %1 is locked.");
    case Error::Kind::LoginFailed:
        return tr("%1 does not let you in.");
    case Error::Kind::KeyFileUnusable:
        return tr("Your SSH key for %1 cannot be used.");
    case Error::Kind::AgentWaits:
        return tr("ssh-agent did not answer in time for %1.");
    default:
        return {};
    }
}

//! What came back.
QString Texts::answer(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::BadAnswer:
        return tr("%1 gives answers that cannot be read.");
    case Error::Kind::BodyTooLarge:
        return tr("%1 gives an answer that is too large.");
    case Error::Kind::HeaderTooLarge:
        return tr("%1 gives an answer whose header is too large.");
    case Error::Kind::TooDeep:
        return tr("%1 gives an answer that is nested too deeply.");
    case Error::Kind::Redirected:
        return tr("%1 points to another address.");
    case Error::Kind::HttpError:
        return tr("%1 answers with an error.");
    case Error::Kind::Forbidden:
        return tr("%1 may not be read.");
    case Error::Kind::Gone:
        return tr("What was asked of %1 is gone.");
    case Error::Kind::ApiTooOld:
        return tr("The engine of %1 is too old.");
    case Error::Kind::Partial:
        return tr("%1 was read only in part.");
    case Error::Kind::NotInspectOutput:
    case Error::Kind::FileUnreadable:
        return tr("%1 cannot be shown.");
    default:
        return tr("%1 could not be read.");
    }
}

QString Texts::editLabel(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::CertificateUntrusted:
    case Error::Kind::CertificateExpired:
    case Error::Kind::CertificateNotYetValid:
    case Error::Kind::CertificateNameMismatch:
    case Error::Kind::ClientCertificateMissing:
    case Error::Kind::ClientCertificateExpired:
    case Error::Kind::ClientCertificateRefused:
    case Error::Kind::CertificateFileUnusable:
        return tr("Ed&it certificates…");
    case Error::Kind::LoginFailed:
    case Error::Kind::KeyFileUnusable:
        return tr("Ed&it user or key…");
    case Error::Kind::TlsExpected:
        return tr("Sw&itch to TLS…");
    case Error::Kind::ForwardingForbidden:
        return tr("Use d&ial-stdio…");
    case Error::Kind::ConsentNeeded:
    case Error::Kind::NameUnknown:
    case Error::Kind::HostUnreachable:
    case Error::Kind::NotSsh:
    case Error::Kind::PlainExpected:
    case Error::Kind::TlsFailed:
    case Error::Kind::NotDocker:
    case Error::Kind::NotASocket:
    case Error::Kind::Redirected:
    case Error::Kind::BadConfiguration:
    case Error::Kind::ProgramMissing:
        return tr("Ed&it host…");
    default:
        return {};
    }
}

} // namespace

QString failureTitle(const HostRow& host)
{
    const Error::Kind kind = host.error ? host.error->kind : Error::Kind::Internal;
    // The address is what is wrong.
    if (kind == Error::Kind::NotDocker) {
        return QCoreApplication::translate("Hull::FailureTexts", "%1 is no Docker engine.").arg(host.host.endpoint);
    }
    if (kind == Error::Kind::NotASocket) {
        return QCoreApplication::translate("Hull::FailureTexts", "%1 leads to no socket.").arg(host.host.endpoint);
    }
    // ssh found no server there, or that server no engine: the sentence below the title tells which.
    const bool isRefused = kind == Error::Kind::ConnectionRefused && host.host.kind == EndpointKind::Ssh;
    QString title = isRefused ? QCoreApplication::translate("Hull::FailureTexts", "Nobody answers on %1.")
                              : Texts::connection(kind);
    for (const auto& part : {Texts::identity, Texts::answer}) {
        title = title.isEmpty() ? part(kind) : title;
    }
    return title.replace(QLatin1String("%1"), host.host.name);
}

QString failureEditLabel(Error::Kind kind)
{
    return Texts::editLabel(kind);
}

} // namespace Hull
