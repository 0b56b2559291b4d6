// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <array>
#include <vector>

namespace Hull {

/*!
 * What the kernel says of a container's first process: /proc/<pid>/{status,mountinfo,net}, read passively and only
 * after the process was proven to be the container's. The verdicts that only the kernel can settle stand on this.
 */
struct KernelView
{
    //! One capability set; bit n is capability number n of linux/capability.h.
    using CapabilitySet = quint64;

    enum class Seccomp { Disabled = 0, Strict = 1, Filter = 2, Unknown = -1 };

    //! A mount of the container whose source was found in the host's own mount table.
    struct Mount
    {
        QString destination; //!< inside the container
        QString source; //!< on the host, symbolic links resolved
        bool readOnly = false;

        friend bool operator==(const Mount&, const Mount&) = default;
    };

    //! What is known of a path of the host that is handed over as a device, whatever its name.
    struct Device
    {
        enum class Kind { Block, Memory, Character }; //!< the gravest first; memory: mem, kmem, port

        QString pathOnHost; //!< as configured
        Kind kind = Kind::Character;

        friend bool operator==(const Device&, const Device&) = default;
    };

    //! A TCP socket that listens, or a UDP socket that takes what anybody sends.
    struct Listener
    {
        enum class Protocol { Tcp, Udp };

        Protocol protocol = Protocol::Tcp;
        int port = 0;
        QString address; //!< "0.0.0.0", "::1", as the engine writes addresses

        friend bool operator==(const Listener&, const Listener&) = default;
    };

    int pid = 0;
    bool noNewPrivileges = false;
    Seccomp seccomp = Seccomp::Unknown;
    CapabilitySet effective = 0;
    CapabilitySet permitted = 0;
    CapabilitySet inheritable = 0;
    CapabilitySet bounding = 0;
    CapabilitySet ambient = 0;
    quint32 uid = 0; //!< effective uid as the reader's user namespace sees it
    std::vector<Mount> mounts; //!< those that the engine lists; once for each name of the place, its own first
    //! What a bind brought along: mounts of the host below its source, of which the engine tells nothing. Only those
    //! that show more than the source itself does: another place of the host, or one that can be written to although
    //! the bind is read-only. Ordered by destination.
    std::vector<Mount> carriedMounts;
    bool carriesMore = false; //!< there are more of them than anybody looks at
    std::vector<Device> devices; //!< of HostConfig.Devices those of which it could be found out
    //! Held by the container's own processes, as far as they let themselves be looked at; ordered by port. Only where
    //! it is on the host's or another container's network: elsewhere they are nobody's business but the container's.
    std::vector<Listener> listeners;
    QStringList silentPorts; //!< "80/tcp": published now, but nothing in the container's network takes what comes in

    friend bool operator==(const KernelView&, const KernelView&) = default;
};

//! Why there is no kernel view of a container.
enum class KernelViewState {
    Read, //!< there is one
    NotRunning, //!< no process to look at
    RemoteEngine, //!< the engine is not (or not provably) where the kernel was asked, or it was not asked at all
    NotProven, //!< a process has that id there, but nothing proves that it is the container's
    Unreadable, //!< /proc would not let us read it
};

} // namespace Hull
