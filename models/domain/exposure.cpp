// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/exposure.h"

#include "models/domain/exposuremessage.h"
#include "models/domain/hostaddress.h"

#include <QCoreApplication>

namespace Hull {

using namespace Qt::StringLiterals;

Message exposureMessage(Exposure exposure)
{
    const auto source = [exposure] {
        switch (exposure) {
        case Exposure::None:
            return QT_TRANSLATE_NOOP("Hull", "None");
        case Exposure::Loopback:
            return QT_TRANSLATE_NOOP("Hull", "Loopback");
        case Exposure::LanAddress:
            return QT_TRANSLATE_NOOP("Hull", "LAN address");
        case Exposure::HostNetwork:
            return QT_TRANSLATE_NOOP("Hull", "Host network");
        case Exposure::SwarmIngress:
            return QT_TRANSLATE_NOOP("Hull", "Swarm ingress");
        case Exposure::AllInterfaces:
            return QT_TRANSLATE_NOOP("Hull", "All interfaces");
        }
        return QT_TRANSLATE_NOOP("Hull", "None");
    };
    return {source(), {}};
}

QString exposureWord(Exposure exposure)
{
    return exposureMessage(exposure).translated();
}

QString exposureSentence(Exposure exposure)
{
    const auto source = [exposure] {
        switch (exposure) {
        case Exposure::None:
            return QT_TRANSLATE_NOOP("Hull", "Nobody outside the container's own networks");
        case Exposure::Loopback:
            return QT_TRANSLATE_NOOP("Hull", "Only programs on this host");
        case Exposure::LanAddress:
            return QT_TRANSLATE_NOOP("Hull", "Everyone who can reach this one address of the host");
        case Exposure::HostNetwork:
            return QT_TRANSLATE_NOOP("Hull", "Whoever reaches the host: the container uses the host's network");
        case Exposure::SwarmIngress:
            return QT_TRANSLATE_NOOP("Hull", "Everyone who can reach any node of the swarm");
        case Exposure::AllInterfaces:
            return QT_TRANSLATE_NOOP("Hull", "Everyone who can reach any address of this host");
        }
        return QT_TRANSLATE_NOOP("Hull", "Nobody outside the container's own networks");
    };
    return Message{source(), {}}.translated();
}

Exposure exposureOfAddress(const QString& address)
{
    if (address == "*"_L1 || isWildcardAddress(address)) {
        return Exposure::AllInterfaces;
    }
    if (address == "localhost"_L1 || isLoopbackAddress(address)) {
        return Exposure::Loopback;
    }
    return Exposure::LanAddress;
}

} // namespace Hull
