// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/kernelfiles.h"
#include "app/collect/remotepaths.h"
#include "app/collect/remotesockets.h"

#include <QByteArray>

#include <string_view>
#include <unordered_map>

namespace Hull {

/*!
 * The files of /proc of another host, as far as containers' first processes need them, some of its paths, and its
 * sockets: a script that prints them, and what it printed.
 *
 * Each line comes behind the name of its file, which grep writes: whatever a container puts into a file of its own, no
 * line can pass for one of another file or for a mark of the script. The start time of each process is printed before
 * and after its files, so that a number that went to another process meanwhile shows.
 */
class RemoteProc
{
public:
    /*!
     * For any POSIX shell, on its standard input. Nothing but numbers goes into it, ids that are hexadecimal ones, and
     * plain paths. The full profile also asks whether anybody listens behind published ports. socket: the engine's, may
     * be empty. Another folder than /proc for tests.
     */
    [[nodiscard]] static QByteArray script(const std::vector<std::shared_ptr<const Container>>& containers,
        Profile profile, const QString& socket = {}, const QByteArray& procFolder = "/proc");

    //! Nothing where that is not the whole output of the script, or there is no /proc.
    [[nodiscard]] static std::optional<RemoteProc> fromOutput(std::string_view output);

    [[nodiscard]] KernelWord look(const Container& container) const;

    //! Where the engine's socket really lies, symbolic links followed; empty where that was not told.
    [[nodiscard]] QString realSocket() const { return m_paths.realSocket(); }

    //! Every port that is taken in the network of the shell, which is as a rule the one where the engine publishes;
    //! unset where that was not read to the end.
    [[nodiscard]] std::optional<std::vector<KernelView::Listener>> listeners() const { return m_sockets.ofHost(); }

private:
    [[nodiscard]] bool takeLine(std::string_view line);
    [[nodiscard]] const std::string* file(const std::string& path) const;

    std::unordered_map<std::string, std::string> m_files; // by path below /proc
    HostMounts m_hostMounts;
    RemotePaths m_paths;
    RemoteSockets m_sockets;
    bool m_seesOthers = false; // it can see processes of other users
};

} // namespace Hull
