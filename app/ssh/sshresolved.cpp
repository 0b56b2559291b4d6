// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshresolved.h"

#include "app/ssh/sshcommand.h"

namespace Hull {

using namespace Qt::StringLiterals;

SshResolved SshResolved::fromOutput(const QByteArray& output)
{
    SshResolved resolved;
    QString proxyCommand;
    for (const QByteArray& line : output.split('\n')) {
        const QString text = QString::fromUtf8(line.left(500));
        const QString key = text.section(u' ', 0, 0);
        const QString value = text.section(u' ', 1);
        if (key == "hostname"_L1) {
            resolved.host = value;
        } else if (key == "user"_L1) {
            resolved.user = value;
        } else if (key == "port"_L1) {
            resolved.port = value;
        } else if (key == "forkafterauthentication"_L1) {
            resolved.leaves = value == "yes"_L1;
        } else if (key == "stricthostkeychecking"_L1) {
            resolved.takesKnownKeysOnly = value == "true"_L1 || value == "yes"_L1; // as OpenSSH 9.2 writes it, or not
        } else if (key == "hostkeyalias"_L1 && value != "none"_L1) {
            resolved.hostKeyAlias = value;
        } else if (key == "identityagent"_L1) {
            resolved.identityAgent = value;
        } else if (key == "proxyjump"_L1 && value != "none"_L1) {
            resolved.via = value;
            resolved.jumps = value;
            resolved.firstJump = value.section(u',', 0, 0);
        } else if (key == "proxycommand"_L1 && value != "none"_L1) {
            // Its arguments may hold a secret; its program tells enough.
            proxyCommand = value.section(u' ', 0, 0);
        }
    }
    if (resolved.via.isEmpty()) {
        resolved.via = proxyCommand;
    }
    return resolved;
}

HandshakePlace SshResolved::place() const
{
    const QString address = host + u':' + port;
    return {address, firstJump.isEmpty() ? address : firstJump};
}

bool SshResolved::usesAgent(const QString& variable) const
{
    const bool byVariable = identityAgent.isEmpty() || identityAgent == "SSH_AUTH_SOCK"_L1;
    return byVariable ? !variable.isEmpty() : identityAgent != "none"_L1;
}

QString SshResolved::hostKeyName() const
{
    if (!hostKeyAlias.isEmpty()) {
        return hostKeyAlias;
    }
    return sshHostKeyName(host, port.toInt());
}

Message SshResolved::fact() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    const QString address = user + u'@' + name + u':' + port;
    if (via.isEmpty()) {
        return {QT_TRANSLATE_NOOP("Hull", "Resolved as %1"), {address}};
    }
    return {QT_TRANSLATE_NOOP("Hull", "Resolved as %1 via %2"), {address, via}};
}

} // namespace Hull
