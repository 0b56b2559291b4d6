// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

namespace Hull {

//! How a host is reached. The names are part of the JSON contract, see endpointKindName().
enum class EndpointKind { Unix, Tcp, Tls, Ssh, File, Demo };

[[nodiscard]] QString endpointKindName(EndpointKind kind);

//! The PEM files of a TLS connection; empty paths where there is none. Read anew at each connect: they are renewed.
struct TlsFiles
{
    QString authority; //!< ca.pem; empty: the certificates that the system trusts
    QString certificate; //!< cert.pem
    QString key; //!< key.pem

    friend bool operator==(const TlsFiles&, const TlsFiles&) = default;
};

//! What the user's ssh is to be told beside what its own configuration says; empty and 0 leave it to that.
struct SshTarget
{
    //! How HTTP reaches the engine once logged in.
    enum class Way {
        Automatic, //!< the forwarded socket, and dial-stdio where the server forbids that
        SocketForwarding,
        DialStdio, //!< `docker system dial-stdio` on the host
    };

    QString host; //!< a name, an address, or an alias of the user's ssh configuration
    QString user;
    int port = 0;
    QString remoteSocket; //!< of the engine on that host; empty: /var/run/docker.sock
    QString identityFile;
    QString jumpHost; //!< as ssh's -J takes it
    Way way = Way::Automatic;
    bool trustNewKey = false; //!< a host key that is not known yet is accepted without a question

    friend bool operator==(const SshTarget&, const SshTarget&) = default;
};

//! What stands between endpoint and jump host in a HostId.
inline constexpr QLatin1StringView viaJumpHost(" via ");

//! A host as the user knows it. Carries no secret.
struct Host
{
    QString name; //!< "local", the name of a context, or the address
    EndpointKind kind = EndpointKind::Unix;
    QString endpoint; //!< as shown and reported, "unix:///var/run/docker.sock", "demo://edge-1"
    QString socketPath; //!< where a Unix or Demo host listens
    bool tlsVerified = true; //!< false: the server's certificate is not checked (H-02); only for EndpointKind::Tls
    QString address; //!< of a Tcp or Tls host: "10.0.0.5:2376", "[::1]:2376", "proxy:2376/path"
    QString serverName; //!< Tls: the name that the certificate must have where it is not the address's
    TlsFiles tls; //!< Tls
    bool plainTcpAllowed = false; //!< Tcp: the user has agreed to a connection that anybody can read and use
    SshTarget ssh; //!< Ssh
    QString context; //!< the docker context that this host follows: it is read anew at each connect; mostly empty
    bool addressKnown = true; //!< false: what the user named led to no address, and kind is but a guess

    //! The endpoint, and the jump host where there is one: behind another one the same address is another machine.
    [[nodiscard]] HostId id() const;

    friend bool operator==(const Host&, const Host&) = default;
};

} // namespace Hull
