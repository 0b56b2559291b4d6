// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/networkerror.h"

#include <QLocale>

namespace Hull {

namespace {

QString seconds(std::chrono::milliseconds limit)
{
    return QLocale::c().toString(static_cast<double>(limit.count()) / 1000, 'g', 3);
}

} // namespace

Error plainTcpError(const QString& address)
{
    return {Error::Kind::ConsentNeeded,
        {QT_TRANSLATE_NOOP("Hull", "The connection to %1 would be without TLS, which nobody has agreed to."),
            {address}},
        {QT_TRANSLATE_NOOP("Hull",
             "Nothing is encrypted on it and nobody proves who they are. Whoever can reach that port controls the "
             "host, "
             "and whoever is on the way reads along."),
            {}},
        {QT_TRANSLATE_NOOP("Hull",
             "Use ssh:// or TLS. If the network is yours alone, agree in the host's settings (hullctl: "
             "--insecure-tcp)."),
            {}},
        {}, 0};
}

Error badAddressError(const QString& address)
{
    return {Error::Kind::BadConfiguration, {QT_TRANSLATE_NOOP("Hull", "\"%1\" is no address with a port."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "The name holds characters that no host name has, or the port is no number."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Write it as tcp://host:2376."), {}}, {}, 0};
}

Error nameNotFoundError(const QString& address)
{
    return {Error::Kind::NameUnknown, {QT_TRANSLATE_NOOP("Hull", "No address is known for the host of %1."), {address}},
        {QT_TRANSLATE_NOOP(
             "Hull", "The name is misspelt, or it is one that only another network (a VPN) or name server knows."),
            {}},
        {QT_TRANSLATE_NOOP("Hull", "Check the name (`getent hosts NAME`), or use the host's address."), {}}, {}, 0};
}

Error lookupTimeoutError(const QString& address, std::chrono::milliseconds limit)
{
    return {Error::Kind::Timeout,
        {QT_TRANSLATE_NOOP("Hull", "No name server answered within %2 s when asked for the host of %1."),
            {address, seconds(limit)}},
        {QT_TRANSLATE_NOOP("Hull", "The name server is down, or this machine has no network."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Check the network, or use the host's address instead of its name."), {}}, {}, 0};
}

Error refusedError(const QString& address)
{
    return {Error::Kind::ConnectionRefused, {QT_TRANSLATE_NOOP("Hull", "Nobody listens at %1."), {address}},
        {QT_TRANSLATE_NOOP("Hull",
             "The host is there, but its engine is stopped, listens on its local socket only, or on another port (2376 "
             "with TLS, 2375 without)."),
            {}},
        {QT_TRANSLATE_NOOP("Hull",
             "Check the port and what the engine listens on (`hosts` in /etc/docker/daemon.json), or connect by "
             "ssh://."),
            {}},
        {}, 0};
}

Error hostUnreachableError(const QString& address, const QString& detail)
{
    return {Error::Kind::HostUnreachable, {QT_TRANSLATE_NOOP("Hull", "No way leads to %1."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "The host is off, or this machine is not in a network (VPN) that reaches it."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Check the network and the address."), {}}, detail, 0};
}

Error connectTimeoutError(const QString& address, std::chrono::milliseconds limit)
{
    return {Error::Kind::Timeout,
        {QT_TRANSLATE_NOOP("Hull", "%1 did not take a connection within %2 s."), {address, seconds(limit)}},
        {QT_TRANSLATE_NOOP("Hull", "A firewall drops what is sent there, or the host is off."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Check the address, the firewall, and whether a VPN is needed."), {}}, {}, 0};
}

Error tlsTimeoutError(const QString& address, std::chrono::milliseconds limit)
{
    return {Error::Kind::Timeout,
        {QT_TRANSLATE_NOOP("Hull", "%1 took the connection, but did not agree on TLS within %2 s."),
            {address, seconds(limit)}},
        {QT_TRANSLATE_NOOP("Hull", "Something else than an engine listens there, or the engine hangs."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Check the port, and whether `docker ps` answers on that machine."), {}}, {}, 0};
}

Error tlsExpectedError(const QString& address)
{
    return {Error::Kind::TlsExpected,
        {QT_TRANSLATE_NOOP("Hull", "%1 wants TLS, and the connection is configured without."), {address}},
        {QT_TRANSLATE_NOOP("Hull", "The engine protects this port by certificates."), {}},
        {QT_TRANSLATE_NOOP("Hull",
             "Switch TLS on in the host's settings (hullctl: --tlsverify with --tlscacert, --tlscert and --tlskey), or "
             "with DOCKER_TLS_VERIFY=1 and DOCKER_CERT_PATH."),
            {}},
        {}, 0};
}

Error plainExpectedError(const QString& address, bool isHttp)
{
    Error error;
    error.kind = Error::Kind::PlainExpected;
    error.message = {QT_TRANSLATE_NOOP("Hull", "%1 does not speak TLS."), {address}};
    error.cause = isHttp
        ? Message{QT_TRANSLATE_NOOP(
                      "Hull", "It answers in plain HTTP: the engine listens there without any protection."),
            {}}
        : Message{QT_TRANSLATE_NOOP("Hull", "Another service than an engine with TLS listens there."), {}};
    error.remedy = isHttp
        ? Message{QT_TRANSLATE_NOOP("Hull",
                      "Name the engine's TLS port (2376 by custom), or have one set up: a port without TLS gives the "
                      "host to whoever reaches it."),
            {}}
        : Message{QT_TRANSLATE_NOOP("Hull", "Name the port where the engine listens, 2376 by custom."), {}};
    return error;
}

} // namespace Hull
