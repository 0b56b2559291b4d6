// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/sockettable.h"
#include "models/domain/container.h"
#include "models/domain/ruleinfo.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>

namespace Hull {

/*!
 * The sockets of another host and of its containers' networks: the part of RemoteProc's script that prints them, and
 * what it printed. It prints of TCP only what listens.
 *
 * Nothing that is wrong with this part spoils another one: what is no line of it is left out, and what may have been
 * cut off counts as not read. Here too no container can speak for another: each line comes behind its file's name.
 */
class RemoteSockets
{
public:
    //! What follows in a shell that has the variable options for grep, and whose folder is /proc.
    [[nodiscard]] static QByteArray script(
        const std::vector<std::shared_ptr<const Container>>& containers, Profile profile);

    //! A line of its output, without its end.
    void takeLine(std::string_view line);

    //! Every port that is taken in the network of the shell; unset where that was not read to the end.
    [[nodiscard]] std::optional<std::vector<KernelView::Listener>> ofHost() const;

    //! Adds what is known of the container's sockets. started: startTime() of the process that the view is of.
    void addTo(KernelView& view, const Container& container, std::string_view started) const;

private:
    void takeFile(std::string_view path, std::string_view content);
    [[nodiscard]] SocketFileReader networkOf(std::string folder) const;
    [[nodiscard]] std::vector<quint64> heldBy(int pid, std::string_view id) const;

    using Files = std::unordered_map<std::string, std::string>; // by path below /proc

    Files m_files;
    Files m_open; // of the command that is printing; nobody knows yet whether it came to its end
    std::map<int, std::vector<quint64>> m_inodes; // of the sockets that a process holds
    std::map<int, std::string> m_groups; // the line of a process's control groups that names a container
    std::set<int> m_inOurs; // processes whose network is the shell's
    bool m_isWhole = false;
};

} // namespace Hull
