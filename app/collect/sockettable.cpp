// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/sockettable.h"

#include <arpa/inet.h>
#include <array>
#include <cstdint>
#include <cstring>
#include <unistd.h>

namespace Hull {

namespace {

using Protocol = KernelView::Listener::Protocol;

constexpr size_t tableLimit = 256 * 1024; // bytes; some 1700 sockets
constexpr int tcpListen = 0x0a; // states of net/tcp_states.h
constexpr int established = 0x01;

//! Adds what one file lists. Whether that is everything that counts.
bool addLines(const FileStart& file, Protocol protocol, std::vector<BoundSocket>& sockets)
{
    bool othersFollow = false;
    const size_t end =
        file.isWhole ? file.content.size() : file.content.rfind('\n') + 1; // half a number is another one
    forEachPart(std::string_view(file.content).substr(0, end), '\n', [&](std::string_view line) {
        // number: local remote state queues timer retransmits uid timeout inode …
        std::array<std::string_view, 10> fields;
        size_t count = 0;
        forEachPart(line, ' ', [&](std::string_view field) {
            if (!field.empty() && count < fields.size()) {
                fields[count++] = field;
            }
        });
        const size_t colon = fields[1].find(':');
        if (count < fields.size() || colon == std::string_view::npos) { // the heading, or cut off
            return;
        }
        const int state = numberOf<int>(fields[3], 16);
        if (protocol == Protocol::Tcp && state != tcpListen) {
            othersFollow = true;
            return;
        }
        BoundSocket socket;
        socket.listener = {
            protocol, numberOf<int>(fields[1].substr(colon + 1), 16), socketAddress(fields[1].substr(0, colon))};
        socket.inode = numberOf<quint64>(fields[9], 10);
        socket.takesAnybody = state != established;
        if (socket.listener.port > 0 && !socket.listener.address.isEmpty()) {
            sockets.push_back(std::move(socket));
        }
    });
    // The kernel lists the TCP sockets that listen before all others (net/ipv4/tcp_ipv4.c, tcp_get_idx()).
    return file.isWhole || othersFollow;
}

/*!
 * Whether the network has no TCP socket of that family, by the kernel's own count: listing none takes it a walk through
 * every connection of the machine, some milliseconds on a large one.
 */
bool countsNone(const SocketFile& file, std::string_view heading)
{
    bool none = false;
    const bool isWhole = file.start && file.start->isWhole;
    forEachPart(isWhole ? std::string_view(file.start->content) : std::string_view(), '\n', [&](std::string_view line) {
        if (line.starts_with(heading)) { // "TCP: inuse 0 orphan 0 …"
            const std::string_view count = line.substr(heading.size());
            none = count == "0" || count.starts_with("0 ");
        }
    });
    return none;
}

//! Whether that was everything that counts.
bool addFile(const SocketFile& file, Protocol protocol, std::vector<BoundSocket>& sockets)
{
    return file.start && addLines(*file.start, protocol, sockets);
}

} // namespace

QString socketAddress(std::string_view hexadecimal)
{
    // Words of four bytes, each printed as the number that its bytes in network order are to this machine.
    constexpr size_t wordDigits = 8;
    std::array<unsigned char, 16> bytes{};
    const size_t words = hexadecimal.size() / wordDigits;
    if ((words != 1 && words != 4) || hexadecimal.size() != words * wordDigits) {
        return {};
    }
    for (size_t i = 0; i < words; ++i) {
        const auto word = numberOf<std::uint32_t>(hexadecimal.substr(i * wordDigits, wordDigits), 16);
        std::memcpy(bytes.data() + i * sizeof word, &word, sizeof word);
    }
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int family = words == 1 ? AF_INET : AF_INET6;
    return ::inet_ntop(family, bytes.data(), text.data(), text.size()) ? QString::fromLatin1(text.data()) : QString();
}

SocketFileReader socketFilesOf(int processFolder)
{
    return [processFolder](const char* name) -> SocketFile {
        if (::faccessat(processFolder, name, F_OK, 0) != 0) {
            return {};
        }
        return {true, readStart(processFolder, name, tableLimit)};
    };
}

SocketTable readSocketTable(const SocketFileReader& read, Protocol protocol)
{
    const bool tcp = protocol == Protocol::Tcp;
    SocketTable table;
    // Without IPv6 its file is missing. It goes first: a process that ends meanwhile has neither, and tells nothing.
    bool complete6 = tcp && countsNone(read("net/sockstat6"), "TCP6: inuse ");
    if (!complete6) {
        const SocketFile file = read(tcp ? "net/tcp6" : "net/udp6");
        complete6 = !file.isThere || addFile(file, protocol, table.sockets);
    }
    const bool complete4 = (tcp && countsNone(read("net/sockstat"), "TCP: inuse "))
        || addFile(read(tcp ? "net/tcp" : "net/udp"), protocol, table.sockets);
    table.isComplete = complete4 && complete6;
    return table;
}

} // namespace Hull
