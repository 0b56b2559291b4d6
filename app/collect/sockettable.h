// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/procfile.h"
#include "models/domain/kernelview.h"

#include <functional>
#include <optional>
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

//! A file of a network, or what of it was read.
struct SocketFile
{
    bool isThere = false;
    std::optional<FileStart> start; //!< nothing where it cannot be read
};

//! Reads a file of a process's network, wherever that process is: "net/tcp6".
using SocketFileReader = std::function<SocketFile(const char* name)>;

//! Of the process whose folder in /proc is open. Bounded: of very many sockets the first ones.
[[nodiscard]] SocketFileReader socketFilesOf(int processFolder);

/*!
 * The table of a network. A family whose file is missing is complete only if it is IPv6, and the other one's is there:
 * a kernel may be without IPv6, and a process that ends meanwhile has neither.
 */
[[nodiscard]] SocketTable readSocketTable(const SocketFileReader& read, KernelView::Listener::Protocol protocol);

//! The address in "0100007F:0051", without its port: 4 or 16 bytes in hexadecimal, empty where it is neither.
[[nodiscard]] QString socketAddress(std::string_view hexadecimal);

} // namespace Hull
