// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/collect/kernelfiles.h"

#include <QByteArray>

#include <string_view>
#include <unordered_map>

namespace Hull {

/*!
 * The files of /proc of another host, as far as containers' first processes need them: a script that prints them, and
 * what it printed.
 *
 * Each line comes behind the name of its file, which grep writes: whatever a container puts into a file of its own, no
 * line can pass for one of another file or for a mark of the script. The start time of each process is printed before
 * and after its files, so that a number that went to another process meanwhile shows.
 */
class RemoteProc
{
public:
    //! For any POSIX shell, on its standard input. Nothing but the numbers goes into it; each counts once.
    [[nodiscard]] static QByteArray script(const std::vector<int>& pids);

    //! Nothing where that is not the whole output of the script, or there is no /proc.
    [[nodiscard]] static std::optional<RemoteProc> fromOutput(std::string_view output);

    [[nodiscard]] KernelWord look(const Container& container) const;

private:
    [[nodiscard]] bool takeLine(std::string_view line);
    [[nodiscard]] const std::string* file(const std::string& path) const;

    std::unordered_map<std::string, std::string> m_files; // by path below /proc
    std::vector<MountInfo> m_hostMounts;
    bool m_seesOthers = false; // it can see processes of other users
};

} // namespace Hull
