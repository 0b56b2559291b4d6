// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshlog.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 100; // the first ones, which tell the cause, and the latest
constexpr qsizetype keptFirst = 50;
constexpr qsizetype mostKeys = 20;
constexpr qsizetype longestLine = 500; // characters

//! "PATH ED25519 SHA256:… explicit agent": the path, and whether an agent holds the key.
QString keyName(const QString& offered)
{
    const qsizetype end = offered.indexOf(" SHA256:"_L1);
    const QString pathAndType = end < 0 ? offered : offered.left(end);
    const QString path = pathAndType.section(u' ', 0, -2);
    return offered.endsWith(" agent"_L1) ? path + ", agent"_L1 : path;
}

//! ssh has tried to sign, or has, and the server wants more. The latter is said without a prefix.
bool saysThatItSigned(const QString& text)
{
    return text.startsWith("sign_and_send_pubkey: "_L1)
        || (text.startsWith("Authenticated using "_L1) && text.endsWith(" with partial success."_L1));
}

//! What a server may say before its version (RFC 4253, 4.2), and sshd says where it takes no login now; else nothing.
QString refusalIn(QStringView said)
{
    static constexpr QLatin1StringView banner("kex_exchange_identification: banner line ");
    const QStringView text = said.startsWith(banner) ? said.mid(said.lastIndexOf(": "_L1) + 2) : QStringView();
    const bool isRefusal = text == "Exceeded MaxStartups"_L1 || text == "Not allowed at this time"_L1;
    return isRefusal ? text.toString() : QString();
}

//! Nothing but this is said between the end of the key exchange and the agent's answer.
bool mayComeBeforeAgentsKeys(QStringView said)
{
    return said.startsWith("rekey in after "_L1) || said.endsWith(": bound agent to hostkey"_L1);
}

void keep(QStringList& lines, const QString& line)
{
    if (lines.size() == mostLines) {
        lines.removeAt(keptFirst);
    }
    lines.append(line);
}

} // namespace

void SshLog::addAside(const QByteArray& line)
{
    keep(m_aside, QString::fromUtf8(line).left(longestLine));
}

std::optional<ConnectionStep::Kind> SshLog::add(const QByteArray& line)
{
    if (m_hasEnded) { // what follows may be further lines of the host's text
        return std::nullopt;
    }
    const QString text = QString::fromUtf8(line).left(longestLine);
    static constexpr QLatin1StringView debug("debug1: ");
    if (!text.startsWith(debug)) {
        if (text.startsWith("Authenticated to "_L1)) {
            m_method = text.section(u'"', 1, 1);
            m_keyAtAgent.clear();
            m_lockedKey.clear();
            return ConnectionStep::Kind::LogIn;
        }
        if (saysThatItSigned(text)) {
            m_keyAtAgent.clear();
            m_lockedKey.clear();
        }
        keep(m_lines, text);
        m_hasEnded = text.startsWith("Received disconnect from "_L1);
        return std::nullopt;
    }
    const QStringView said = QStringView(text).mid(debug.size());
    m_waitsForAgentsKeys = m_waitsForAgentsKeys && mayComeBeforeAgentsKeys(said);
    const bool isVersion = said.startsWith("Remote protocol version "_L1);
    m_hostSpoke = m_hostSpoke || isVersion;
    if (isVersion || said.startsWith("Connection established."_L1)) {
        return ConnectionStep::Kind::Reach;
    }
    if (said.startsWith("SSH2_MSG_NEWKEYS received"_L1)) {
        m_isTrusted = true;
        m_waitsForAgentsKeys = m_method.isEmpty(); // else the keys of the connection are renewed
        return ConnectionStep::Kind::Trust; // the key exchange ends only with a host key that was accepted
    }
    static constexpr QLatin1StringView serverKey("Server host key: ");
    static constexpr QLatin1StringView offering("Offering public key: ");
    static constexpr QLatin1StringView accepted("Server accepts key: ");
    static constexpr QLatin1StringView nextMethod("Next authentication method: ");
    if (said.startsWith(serverKey)) {
        m_serverKey = said.mid(serverKey.size()).toString();
    } else if (said.startsWith(accepted)) {
        static constexpr QLatin1StringView byAgent(" agent");
        const bool isAtAgent = said.endsWith(byAgent);
        m_keyAtAgent = isAtAgent ? keyName(said.mid(accepted.size()).chopped(byAgent.size()).toString()) : QString();
        if (!isAtAgent && !said.endsWith(" token"_L1)) { // which asks for a PIN
            m_lockedKey = keyName(said.mid(accepted.size()).toString());
        }
    } else if (const QString refusal = refusalIn(said); !refusal.isEmpty()) {
        keep(m_lines, refusal);
    } else if (said.startsWith(nextMethod)) {
        m_keyAtAgent.clear(); // the agent has refused
    } else if (said.startsWith(offering)) {
        m_keyAtAgent.clear(); // the one before was of no use
        if (m_keysTried.size() < mostKeys) {
            m_keysTried.append(keyName(said.mid(offering.size()).toString()));
        }
    }
    return std::nullopt;
}

} // namespace Hull
