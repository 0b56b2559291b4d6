// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/host.h"

#include <QStringList>

#include <optional>

namespace Hull {

/*!
 * A host that the user keeps: its name, how it is grouped, and how it is reached, by exactly one of url, context and
 * ssh.host. Carries no secret: passphrases and passwords are asked for and never kept.
 */
struct SavedHost
{
    QString name; //!< told apart by it, in upper and lower case
    QString group; //!< empty: none
    QStringList tags;
    bool connectAtStart = false;
    bool readOnly = true; //!< nothing is ever changed on this host until the user says otherwise
    //! Of a context that is not readOnly: the endpoint of which that was said, and no other; empty: of none.
    QString changesAllowedOn;

    QString url; //!< "unix:///run/docker.sock", "tcp://10.0.0.5:2376", "ssh://ops@web1"
    QString context; //!< the docker context to follow: it is read anew at each connect
    //! With ssh.host: an alias or address of ssh, as it is. Without it: what an ssh:// url does not say.
    SshTarget ssh;

    // What follows is for tcp:// only; the consent also for a context that leads there.
    bool useTls = false;
    TlsFiles tls; //!< absolute paths
    QString serverName; //!< that the certificate must have where it is not the address's
    bool verifyTls = true;
    bool plainTcpAllowed = false; //!< the user has agreed to a connection that anybody can read and use
    QString plainTcpEndpoint; //!< of a context: the endpoint that they have agreed to, and no other

    friend bool operator==(const SavedHost&, const SavedHost&) = default;
};

/*!
 * Why the name of a saved host, of a group or a tag cannot be one: empty, too long (128 characters), a character that
 * cannot be seen, blanks around it, or a dash in front, which would make it an option on command lines.
 */
[[nodiscard]] std::optional<Error> checkName(const QString& name);

/*!
 * What is wrong with a saved host, as far as it can be told without looking anywhere: names, the choice of the
 * connection, the parameters of ssh and the paths. Whether an url is one is not looked at, see hostFromSaved().
 */
[[nodiscard]] std::optional<Error> checkSavedHost(const SavedHost& host);

//! "ssh://ops@web1:2222/run/docker.sock", the endpoint of such a host; an IPv6 address stands in brackets.
[[nodiscard]] QString sshUrl(const SshTarget& target);

} // namespace Hull
