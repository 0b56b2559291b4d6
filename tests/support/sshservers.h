// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/realengine.h"

namespace Hull::Test {

/*!
 * Private SSH servers (tests/support/sshd) in a directory of their own; end with this object, and also when the test
 * program is killed. Methods return what went wrong, or an empty text.
 */
class SshServers
{
public:
    SshServers();
    ~SshServers();
    SshServers(const SshServers&) = delete;
    SshServers& operator=(const SshServers&) = delete;

    //! shownAt: where the servers have the engine's socket, below /run; empty: where it usually is.
    [[nodiscard]] QByteArray prepare(const QString& engineSocket, const QString& shownAt = {});
    [[nodiscard]] QByteArray start(const QString& name, const QStringList& lines = {});
    [[nodiscard]] QByteArray command(const QStringList& arguments); //!< freeze, thaw, drop, rekey, stop

    [[nodiscard]] QString clientFile(const QString& name) const; //!< config, id, id_pass, known_hosts
    [[nodiscard]] int port(const QString& name) const;
    [[nodiscard]] QByteArray log(const QString& name) const; //!< what the server has said since it was started

private:
    QTemporaryDir m_directory;
    bool m_prepared = false;
};

} // namespace Hull::Test
