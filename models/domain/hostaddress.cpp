// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hostaddress.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

QString canonicalAddress(const QString& address)
{
    if (!address.contains(u':') || address == "::"_L1 || address == "::1"_L1) { // IPv4 has one spelling
        return address;
    }
    const bool isBracketed = address.startsWith(u'[') && address.endsWith(u']');
    const QByteArray bare = (isBracketed ? address.mid(1, address.size() - 2) : address).toLatin1();
    in6_addr binary{};
    if (bare.contains('\0') || inet_pton(AF_INET6, bare.constData(), &binary) != 1) {
        return address;
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (IN6_IS_ADDR_V4MAPPED(&binary)) {
        inet_ntop(AF_INET, &binary.s6_addr[12], text.data(), text.size());
    } else {
        inet_ntop(AF_INET6, &binary, text.data(), text.size());
    }
    return QString::fromLatin1(text.data());
}

bool isIpv6Address(const QString& address)
{
    return canonicalAddress(address).contains(u':');
}

bool isWildcardAddress(const QString& address)
{
    const QString canonical = canonicalAddress(address);
    return canonical.isEmpty() || canonical == "0.0.0.0"_L1 || canonical == "::"_L1;
}

bool isLoopbackAddress(const QString& address)
{
    const QString canonical = canonicalAddress(address);
    return canonical == "::1"_L1 || (canonical.startsWith("127."_L1) && canonical.count(u'.') == 3);
}

} // namespace Hull
