// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/error.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString errorKindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::None:
        return u"none"_s;
    case Error::Kind::SocketMissing:
        return u"socketMissing"_s;
    case Error::Kind::NotASocket:
        return u"notASocket"_s;
    case Error::Kind::PermissionDenied:
        return u"permissionDenied"_s;
    case Error::Kind::ConnectionRefused:
        return u"connectionRefused"_s;
    case Error::Kind::ConnectionLost:
        return u"connectionLost"_s;
    case Error::Kind::Timeout:
        return u"timeout"_s;
    case Error::Kind::NotDocker:
        return u"notDocker"_s;
    case Error::Kind::BadAnswer:
        return u"badAnswer"_s;
    case Error::Kind::BodyTooLarge:
        return u"bodyTooLarge"_s;
    case Error::Kind::HeaderTooLarge:
        return u"headerTooLarge"_s;
    case Error::Kind::TooDeep:
        return u"tooDeep"_s;
    case Error::Kind::Redirected:
        return u"redirected"_s;
    case Error::Kind::HttpError:
        return u"httpError"_s;
    case Error::Kind::Forbidden:
        return u"forbidden"_s;
    case Error::Kind::Gone:
        return u"gone"_s;
    case Error::Kind::ApiTooOld:
        return u"apiTooOld"_s;
    case Error::Kind::Unsupported:
        return u"unsupported"_s;
    case Error::Kind::ConsentNeeded:
        return u"consentNeeded"_s;
    case Error::Kind::HostUnreachable:
        return u"hostUnreachable"_s;
    case Error::Kind::TlsExpected:
        return u"tlsExpected"_s;
    case Error::Kind::PlainExpected:
        return u"plainExpected"_s;
    case Error::Kind::TlsFailed:
        return u"tlsFailed"_s;
    case Error::Kind::CertificateUntrusted:
        return u"certificateUntrusted"_s;
    case Error::Kind::CertificateExpired:
        return u"certificateExpired"_s;
    case Error::Kind::CertificateNotYetValid:
        return u"certificateNotYetValid"_s;
    case Error::Kind::CertificateNameMismatch:
        return u"certificateNameMismatch"_s;
    case Error::Kind::ClientCertificateMissing:
        return u"clientCertificateMissing"_s;
    case Error::Kind::ClientCertificateExpired:
        return u"clientCertificateExpired"_s;
    case Error::Kind::ClientCertificateRefused:
        return u"clientCertificateRefused"_s;
    case Error::Kind::CertificateFileUnusable:
        return u"certificateFileUnusable"_s;
    case Error::Kind::PassphraseNeeded:
        return u"passphraseNeeded"_s;
    case Error::Kind::BadConfiguration:
        return u"badConfiguration"_s;
    case Error::Kind::FileUnreadable:
        return u"fileUnreadable"_s;
    case Error::Kind::FileUnwritable:
        return u"fileUnwritable"_s;
    case Error::Kind::NotInspectOutput:
        return u"notInspectOutput"_s;
    case Error::Kind::Partial:
        return u"partial"_s;
    case Error::Kind::NameUnknown:
        return u"nameUnknown"_s;
    case Error::Kind::ProgramMissing:
        return u"programMissing"_s;
    case Error::Kind::NotSsh:
        return u"notSsh"_s;
    case Error::Kind::LoginsLimited:
        return u"loginsLimited"_s;
    case Error::Kind::HostKeyUnknown:
        return u"hostKeyUnknown"_s;
    case Error::Kind::HostKeyChanged:
        return u"hostKeyChanged"_s;
    case Error::Kind::LoginFailed:
        return u"loginFailed"_s;
    case Error::Kind::KeyFileUnusable:
        return u"keyFileUnusable"_s;
    case Error::Kind::AgentWaits:
        return u"agentWaits"_s;
    case Error::Kind::ForwardingForbidden:
        return u"forwardingForbidden"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    case Error::Kind::Internal:
        return u"internal"_s;
    }
    return u"internal"_s;
}

} // namespace Hull
