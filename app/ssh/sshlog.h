// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionstep.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Hull {

/*!
 * What a master said in its log (at LogLevel DEBUG1, LC_ALL=C): how far it has come, what it tried, and the lines that
 * are for people; and what came aside of that on standard error. Bounded, whatever the other side sends.
 */
class SshLog
{
public:
    //! The step that this line of ssh's own log shows to be done; nothing for most lines.
    std::optional<ConnectionStep::Kind> add(const QByteArray& line);
    //! A line of standard error: of what is on the way to the host (jump hosts, a ProxyCommand), or of a greeting that
    //! the host itself had ssh print, which can be anything.
    void addAside(const QByteArray& line);

    [[nodiscard]] const QStringList& lines() const { return m_lines; } //!< ssh's own for people, in order
    [[nodiscard]] const QStringList& aside() const { return m_aside; } //!< likewise of standard error
    //! The host has said something, so that what came aside need not be by what is on the way.
    [[nodiscard]] bool hostSpoke() const { return m_hostSpoke; }
    //! The host's key was accepted: what is told of it further on is not by ssh.
    [[nodiscard]] bool isTrusted() const { return m_isTrusted; }
    [[nodiscard]] const QStringList& keysTried() const
    {
        return m_keysTried;
    } //!< "/home/me/.ssh/id_ed25519", "…, agent"
    //! The key that the server takes and ssh-agent, which may ask the user by itself, has not signed with yet; else
    //! empty.
    [[nodiscard]] QString keyAtAgent() const { return m_keyAtAgent; }
    //! ssh has asked ssh-agent, where it uses one, which keys it has, and has no answer yet.
    [[nodiscard]] bool waitsForAgentsKeys() const { return m_waitsForAgentsKeys; }
    //! The file of a key that the server takes and ssh has not signed with, as it has a passphrase; else empty. Where
    //! the user can be asked, the question may only be open.
    [[nodiscard]] QString lockedKey() const { return m_lockedKey; }
    [[nodiscard]] QString serverKey() const { return m_serverKey; } //!< "ssh-ed25519 SHA256:…"
    [[nodiscard]] QString method() const { return m_method; } //!< that let us in: "publickey"

private:
    QStringList m_lines;
    QStringList m_aside;
    QStringList m_keysTried;
    QString m_keyAtAgent;
    QString m_lockedKey;
    QString m_serverKey;
    QString m_method;
    bool m_waitsForAgentsKeys = false;
    bool m_hostSpoke = false;
    bool m_isTrusted = false;
    bool m_hasEnded = false; // by the host's own farewell
};

} // namespace Hull
