// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"

namespace Hull {

/*!
 * Why something outside the program did not work: what happened, the likely cause, what to do.
 * The name of the kind is part of the JSON contract ("kind" of a host's error), see errorKindName().
 */
struct Error
{
    enum class Kind {
        None,
        SocketMissing, //!< nothing at the socket's path
        NotASocket, //!< something else at the socket's path
        PermissionDenied, //!< the account may not use the socket or the file
        ConnectionRefused, //!< the socket is there, nobody listens
        ConnectionLost, //!< the other side closed in the middle of an answer
        Timeout,
        NotDocker, //!< something answers, but it is no Docker engine
        BadAnswer, //!< an engine's answer that is no valid JSON or has the wrong shape
        BodyTooLarge,
        HeaderTooLarge,
        TooDeep, //!< JSON nested deeper than any engine's answer
        Redirected, //!< redirects are never followed
        HttpError, //!< an error status, see httpStatus
        Forbidden, //!< 401 or 403: an authorisation plugin or a filtering proxy
        Gone, //!< 404: the object vanished
        ApiTooOld,
        Unsupported, //!< a kind of endpoint that cannot be used
        ConsentNeeded, //!< plain TCP, to which the user has not agreed
        HostUnreachable, //!< no way leads to the host's address
        TlsExpected, //!< plain HTTP was spoken to a port that wants TLS
        PlainExpected, //!< TLS was spoken to a port that knows none
        TlsFailed, //!< no agreement on TLS for another reason than those below
        CertificateUntrusted, //!< the engine's certificate is signed by an authority that is not ours
        CertificateExpired, //!< the engine's, or one on the way to its authority
        CertificateNotYetValid,
        CertificateNameMismatch, //!< the engine's certificate is for other names
        ClientCertificateMissing, //!< the engine asks for one, and none is configured
        ClientCertificateExpired, //!< the engine refuses it, and it is expired
        ClientCertificateRefused,
        CertificateFileUnusable, //!< one of our own TLS files cannot be read or is no PEM, or the parts do not match
        PassphraseNeeded, //!< the key is encrypted, and the passphrase is wrong or nobody can be asked
        BadConfiguration, //!< docker's own configuration names something that is not there
        FileUnreadable, //!< missing, not readable, or no regular file
        FileUnwritable, //!< one of our own files could not be written
        NotInspectOutput, //!< the file is not what `docker inspect` prints
        Partial, //!< some containers could not be read
        NameUnknown, //!< the host's name leads to no address
        ProgramMissing, //!< ssh on this machine, or docker on the other one
        NotSsh, //!< something answers, but it is no SSH server
        LoginsLimited, //!< the connection is closed before SSH begins: the host takes no new login now
        HostKeyUnknown, //!< nothing says yet that the host is who it should be
        HostKeyChanged, //!< it is another one than was known, or somebody is between
        LoginFailed, //!< the host does not let this account in
        KeyFileUnusable, //!< ssh does not use one of our private keys, and nothing else lets us in
        AgentWaits, //!< ssh-agent has not answered in time: it asks its user something, or hangs
        ForwardingForbidden, //!< the SSH server lets us in, but does not forward to sockets
        Cancelled,
        Internal,
    };

    Kind kind = Kind::None;
    Message message; //!< what happened
    Message cause; //!< the likely cause; may be empty
    Message remedy; //!< what to do; may be empty
    QString detail; //!< raw text for the log and "Copy details"; carries no secret
    int httpStatus = 0; //!< 0 where there was no HTTP answer

    friend bool operator==(const Error&, const Error&) = default;
};

//! "socketMissing", "timeout" …: stable, never translated.
[[nodiscard]] QString errorKindName(Error::Kind kind);

} // namespace Hull
