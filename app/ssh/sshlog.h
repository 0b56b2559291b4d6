// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionstep.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace Hull {

/*!
 * What a master said on standard error (at LogLevel DEBUG1, LC_ALL=C): how far it has come, what it tried, and the
 * lines that are for people. Bounded, whatever the other side sends.
 */
class SshLog
{
public:
    //! The step that this line shows to be done; nothing for most lines.
    std::optional<ConnectionStep::Kind> add(const QByteArray& line);

    [[nodiscard]] const QStringList& lines() const { return m_lines; } //!< for people, in order
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
    void keep(const QString& line);

    QStringList m_lines;
    QStringList m_keysTried;
    QString m_keyAtAgent;
    QString m_lockedKey;
    QString m_serverKey;
    QString m_method;
    bool m_waitsForAgentsKeys = false;
};

} // namespace Hull
