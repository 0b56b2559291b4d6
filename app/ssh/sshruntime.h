// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/ssh/sshcommand.h"

namespace Hull {

/*!
 * The private folder of this program's sockets: $XDG_RUNTIME_DIR/hullwright/XXXXXX, or one in the folder for temporary
 * files, 0700. It is locked while it is in use, so that what a program that was killed left behind can be told from
 * what another one uses, also of another process namespace, and is cleared away.
 */
class SshRuntime
{
public:
    //! base: in place of $XDG_RUNTIME_DIR, for tests.
    explicit SshRuntime(QString base = qEnvironmentVariable("XDG_RUNTIME_DIR"));
    ~SshRuntime(); //!< removes the folder with all that is in it
    SshRuntime(const SshRuntime&) = delete;
    SshRuntime& operator=(const SshRuntime&) = delete;

    //! Names that nothing has yet; makes the folder with the first ones. Error kind Internal or FileUnreadable.
    [[nodiscard]] Result<SshSockets> newSockets();
    //! Likewise, where the questions of a host's ssh processes come in.
    [[nodiscard]] Result<QString> newAskpassSocket();
    static void remove(const SshSockets& sockets); //!< what has been made of the names

    [[nodiscard]] QString folder() const { return m_folder; } //!< empty until it is needed

private:
    [[nodiscard]] std::optional<Error> prepare();
    [[nodiscard]] Result<QString> newName();

    const QString m_base;
    QString m_folder;
    int m_lock = -1;
    int m_last = 0;
};

} // namespace Hull
