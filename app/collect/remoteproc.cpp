// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/remoteproc.h"

#include "app/collect/procfile.h"

#include <algorithm>
#include <array>

namespace Hull {

namespace {

constexpr size_t mostPerCommand = 200; // processes: some 20 kB of arguments, and every kernel takes 128
constexpr std::string_view ownMounts = "self/mountinfo";
constexpr std::string_view seesOthersMark = "sees others";
constexpr std::string_view endMark = "end"; // of what words stand on; what follows may fail
// A path of its own for what is read last.
constexpr std::string_view again = "./";
constexpr std::array<std::string_view, 4> filesOfProcess{"stat", "status", "cgroup", "mountinfo"};

/*!
 * One grep reads many files, where a loop of the shell would start a process or make a system call for each character.
 * GNU's takes what is no text for binary unless told otherwise; busybox's does not know that option. Process 1 is the
 * one that /proc hides from who may not see other users' processes (hidepid).
 */
constexpr auto preamble = "PATH=$PATH:/usr/bin:/bin\n"
                          "LC_ALL=C\n"
                          "export PATH LC_ALL\n"
                          "unset GREP_OPTIONS GREP_COLOR GREP_COLORS\n"
                          "options=-s\n"
                          "grep -sa '^' self/stat >/dev/null 2>&1 && options=-sa\n"
                          "[ -r 1/stat ] && echo 'sees others'\n"
                          "grep $options '^' self/mountinfo /dev/null 2>/dev/null\n";

//! Whether the script has printed files with such a path.
bool isOfScript(std::string_view path)
{
    if (path == ownMounts) {
        return true;
    }
    const bool isAgain = path.starts_with(again);
    path.remove_prefix(isAgain ? again.size() : 0);
    const size_t slash = path.find('/');
    if (slash == std::string_view::npos || !isNumber(path.substr(0, slash))) {
        return false;
    }
    const std::string_view name = path.substr(slash + 1);
    return isAgain ? name == "stat"
                   : std::find(filesOfProcess.begin(), filesOfProcess.end(), name) != filesOfProcess.end();
}

} // namespace

QByteArray RemoteProc::script(const std::vector<std::shared_ptr<const Container>>& containers, Profile profile,
    const QString& socket, const QByteArray& procFolder)
{
    std::vector<int> pids;
    for (const std::shared_ptr<const Container>& container : containers) {
        if (container->pid > 0) {
            pids.push_back(container->pid);
        }
    }
    std::sort(pids.begin(), pids.end());
    pids.erase(std::unique(pids.begin(), pids.end()), pids.end());
    QByteArray text = "cd '" + procFolder + "' || exit\n" + preamble;
    for (size_t i = 0; i < pids.size(); ++i) {
        text += i % mostPerCommand == 0 ? "grep $options '^' /dev/null" : "";
        const QByteArray folder = QByteArray::number(pids[i]) + '/';
        for (const std::string_view name : filesOfProcess) {
            text += ' ' + folder + QByteArray(name.data(), static_cast<qsizetype>(name.size()));
        }
        text += " ./" + folder + "stat";
        const bool isLast = i + 1 == pids.size() || (i + 1) % mostPerCommand == 0;
        text += isLast ? " 2>/dev/null\n" : "";
    }
    return text + RemotePaths::script(containers, socket) + "echo end\n" + RemoteSockets::script(containers, profile);
}

std::optional<RemoteProc> RemoteProc::fromOutput(std::string_view output)
{
    RemoteProc proc;
    bool isWhole = false;
    bool isOurs = true;
    bool isOnPaths = false;
    forEachPart(output, '\n', [&](std::string_view line) {
        if (isWhole) {
            proc.m_sockets.takeLine(line);
            return;
        }
        isWhole = line == endMark;
        if (isOnPaths && !isWhole) {
            proc.m_paths.takeLine(line);
            return;
        }
        isOnPaths = line == RemotePaths::mark;
        isOurs = isOurs && (isWhole || isOnPaths || proc.takeLine(line));
    });
    const std::string* mounts = proc.file(std::string(ownMounts));
    if (!isWhole || !isOurs || !mounts) {
        return std::nullopt;
    }
    proc.m_hostMounts = HostMounts(parseMountInfo(*mounts));
    return proc;
}

bool RemoteProc::takeLine(std::string_view line)
{
    if (line == seesOthersMark) {
        m_seesOthers = true;
        return true;
    }
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos || !isOfScript(line.substr(0, colon))) {
        return false;
    }
    std::string& content = m_files[std::string(line.substr(0, colon))];
    content += line.substr(colon + 1);
    content += '\n';
    return true;
}

const std::string* RemoteProc::file(const std::string& path) const
{
    const auto found = m_files.find(path);
    return found == m_files.end() ? nullptr : &found->second;
}

KernelWord RemoteProc::look(const Container& container) const
{
    if (container.pid <= 0) {
        return {KernelViewState::NotRunning, std::nullopt};
    }
    const std::string folder = std::to_string(container.pid) + '/';
    const std::string* before = file(folder + "stat");
    if (!before) {
        return {m_seesOthers ? KernelViewState::RemoteEngine : KernelViewState::Unreadable, std::nullopt};
    }
    const std::string* after = file(std::string(again) + folder + "stat");
    const std::string_view started = startTime(*before);
    if (started.empty() || !after || startTime(*after) != started) {
        return {KernelViewState::NotProven, std::nullopt};
    }
    const auto read = [this, &folder](const char* name) {
        const std::string* content = file(folder + name);
        return content ? std::optional(*content) : std::nullopt;
    };
    KernelWord word = judgeProcess(container, read, m_hostMounts);
    if (word.view) {
        m_paths.addTo(*word.view, container);
        m_sockets.addTo(*word.view, container, started);
    }
    return word;
}

} // namespace Hull
