// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/kernelview.h"

#include <string_view>
#include <vector>

// The sockets of a network namespace, as /proc/<pid>/net/{tcp,tcp6,udp,udp6} lists them (proc(5)).

namespace Hull {

//! A TCP socket that listens, or a UDP socket that has a port.
struct BoundSocket
{
    KernelView::Listener listener;
    quint64 inode = 0; //!< in the link of a file descriptor: "socket:[4711]"
    bool takesAnybody = true; //!< false: a UDP socket that is connected to one peer
};

struct SocketTable
{
    std::vector<BoundSocket> sockets;
    bool isComplete = false; //!< every socket of that kind, of both address families
};

//! Reads the table of the process whose folder in /proc is open. Bounded: of very many sockets the first ones.
[[nodiscard]] SocketTable readSocketTable(int processFolder, KernelView::Listener::Protocol protocol);

//! The address in "0100007F:0051", without its port: 4 or 16 bytes in hexadecimal, empty where it is neither.
[[nodiscard]] QString socketAddress(std::string_view hexadecimal);

} // namespace Hull
