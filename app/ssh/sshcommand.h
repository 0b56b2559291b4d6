// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/enginesocket.h"
#include "models/domain/error.h"
#include "models/domain/host.h"

#include <QProcessEnvironment>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Hull {

//! Which ssh is used, and how; the same for all hosts.
struct SshOptions
{
    QString program = QStringLiteral("ssh");
    QString configFile; //!< in place of the user's and the system's configuration (ssh -F); empty: those
    std::chrono::seconds connectTimeout{15}; //!< until the server has said that it speaks SSH
    //! For all of the login, over jump hosts and on busy ones too, without the time that a question waits.
    std::chrono::milliseconds loginTimeout{45000};
    std::chrono::milliseconds engineTimeout{5000}; //!< for the engine's first answer, once logged in
    //! For all of it with every try, without the time that a question or other logins are waited for.
    std::chrono::milliseconds openingTimeout{60000};

    //! HULLWRIGHT_SSH_CONFIG names the configuration file.
    [[nodiscard]] static SshOptions fromEnvironment(const QProcessEnvironment& environment);
};

//! What one master has in the private folder.
struct SshSockets
{
    QString control; //!< further sessions go through it
    QString engine; //!< leads to the engine's socket on the host
    QString configuration; //!< a file, see sshWayConfiguration()
    QString log; //!< a pipe, see SshLogPipe
};

//! How a master is to be started.
struct SshMasterSettings
{
    SshTarget target;
    SshOptions options;
    SshSockets sockets;
    bool canAsk = false; //!< false: what would need a question fails
    bool forwardsEngine = true; //!< false: only sessions are wanted
    bool takesKnownKeysOnly = false; //!< the user's own configuration refuses keys that are not known yet
    bool mayJump = false; //!< false: it is known that no jump host is on the way
    QString jumps; //!< the jump hosts on the way, as ssh -J takes them, where they are known
    QString hostKeyName; //!< that the host's own key goes by in known_hosts; empty: not known
    bool usesAgent = false; //!< ssh asks an ssh-agent for its keys
    bool forbidsLeaving = false; //!< the configuration has ForkAfterAuthentication, which OpenSSH before 8.7 has not
};

[[nodiscard]] QString sshAddress(const SshTarget& target); //!< "ops@web1:2222", for people
//! What known_hosts has the key of a host by: "web1", "[web1]:2222". port 0 is that of SSH.
[[nodiscard]] QString sshHostKeyName(const QString& host, int port);

//! A command with its arguments, quoted for a shell.
[[nodiscard]] QString typedCommand(const QStringList& words);
//! What people type to get to the target as we do: "ssh -p 2222 -J bastion -i key ops@web1". command: to be run there.
[[nodiscard]] QString sshCommandLine(
    const SshTarget& target, const SshOptions& options, const QStringList& command = {});
//! Likewise, to bring a key there.
[[nodiscard]] QString sshCopyIdCommandLine(SshTarget target, const SshOptions& options);
//! Logs in to the last of the jump hosts over those before it, and so asks for the key of each. jumps: as ssh -J takes
//! them.
[[nodiscard]] QString sshJumpCommandLine(const QString& jumps, const SshOptions& options);

/*!
 * The configuration for a master that may go over jump hosts, which has to be in sockets.configuration by then: ssh
 * logs in to those by processes of its own, that get nothing of its command line but which configuration to read
 * (ssh.c, jump_host). So what holds for the host's key stands there, before what the user has written, as the first
 * value counts; then every ssh on the way keeps to it, also behind jump hosts that have a jump host themselves.
 */
[[nodiscard]] QByteArray sshWayConfiguration(const SshMasterSettings& settings);
//! The system's configuration, which is in file, as it has to stand in one that ssh is given by -F: there a relative
//! name behind Include would lead to ~/.ssh, and not to the folder of file. Files that it includes are not read.
[[nodiscard]] QByteArray sshSystemConfiguration(const QString& file);
//! Everything behind the program's name. Of forwards there are none, neither the user's nor ours: see below.
[[nodiscard]] QStringList sshMasterArguments(const SshMasterSettings& settings);
//! Has the master that is there lead its engine socket to the engine's. Whether the server allows that shows only once
//! somebody connects to it.
[[nodiscard]] QStringList sshForwardArguments(const SshMasterSettings& settings);
//! Prints the configuration as it applies to the target (ssh -G), and connects to nothing.
[[nodiscard]] QStringList sshResolveArguments(const SshTarget& target, const SshOptions& options);
//! Runs a command through a master that is there, and fails where it is not: it never connects anew.
[[nodiscard]] QStringList sshSessionArguments(const QString& control, const SshTarget& target, const QString& command);

//! Leads to the engine's socket, in whatever shell the account has.
[[nodiscard]] QString dialStdioCommand(const SshTarget& target);

} // namespace Hull
