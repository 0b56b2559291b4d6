// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/containerprocesses.h"

#include "app/collect/mountinfo.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <unistd.h>

namespace Hull {

namespace {

constexpr size_t groupLimit = 64;
constexpr size_t processLimit = 256;

struct DirectoryCloser
{
    void operator()(DIR* directory) const { ::closedir(directory); }
};
using Directory = std::unique_ptr<DIR, DirectoryCloser>;

Directory openDirectory(int folder, const char* name)
{
    const int descriptor = ::openat(folder, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR* directory = descriptor >= 0 ? ::fdopendir(descriptor) : nullptr;
    if (!directory && descriptor >= 0) {
        ::close(descriptor);
    }
    return Directory(directory);
}

//! Whether every controller of "cpu,cpuacct" is an option of that hierarchy.
bool isHierarchyOf(std::string_view controllers, const CgroupMount& mount)
{
    if (controllers.empty() || mount.controllers.empty()) {
        return controllers.empty() && mount.controllers.empty(); // version 2 names none
    }
    bool all = true;
    forEachPart(controllers, ',', [&](std::string_view controller) {
        bool found = false;
        forEachPart(mount.controllers, ',', [&](std::string_view option) { found = found || option == controller; });
        all = all && found;
    });
    return all;
}

//! The path of the container's own group: what lies below it, such as systemd's init.scope, is its too.
std::string_view containerGroup(std::string_view path, std::string_view id)
{
    const size_t at = path.rfind(id);
    return at == std::string_view::npos ? std::string_view() : path.substr(0, path.find('/', at));
}

//! Where that group's folder is; empty where the mount does not show it.
std::string groupFolder(std::string_view group, const CgroupMount& mount)
{
    // What lies outside of our own cgroup namespace is named by "/..", and would lead out of the mount.
    if (group.empty() || group.find("/..") != std::string_view::npos || !isBelow(group, mount.root)) {
        return {};
    }
    return mount.mountPoint + std::string(mount.root == "/" ? group : group.substr(mount.root.size()));
}

std::vector<int> processesBelow(std::string folder)
{
    std::vector<int> processes;
    std::vector<std::string> folders{std::move(folder)};
    for (size_t i = 0; i < folders.size() && processes.size() < processLimit; ++i) {
        const Directory directory = openDirectory(AT_FDCWD, folders[i].c_str());
        if (!directory) {
            continue;
        }
        if (const auto listed = readStart(::dirfd(directory.get()), "cgroup.procs", size_t(16) * processLimit)) {
            forEachPart(listed->content, '\n', [&](std::string_view line) {
                const int process = numberOf<int>(line, 10);
                if (process > 0 && processes.size() < processLimit) { // 0: not in our process namespace
                    processes.push_back(process);
                }
            });
        }
        while (const dirent* entry = ::readdir(directory.get())) {
            const bool isGroup = entry->d_type == DT_DIR && entry->d_name[0] != '.';
            if (isGroup && folders.size() < groupLimit) {
                folders.push_back(folders[i] + '/' + entry->d_name);
            }
        }
    }
    std::sort(processes.begin(), processes.end());
    return processes;
}

} // namespace

std::vector<CgroupMount> parseCgroupMounts(std::string_view mountInfo)
{
    std::vector<CgroupMount> mounts;
    forEachPart(mountInfo, '\n', [&](std::string_view line) {
        // id parent major:minor root mountPoint options … - type source options
        const size_t dash = line.find(" - ");
        if (dash == std::string_view::npos || line.find('\\') != std::string_view::npos) { // none has odd names
            return;
        }
        std::array<std::string_view, 5> place;
        std::array<std::string_view, 3> kind;
        size_t count = 0;
        forEachPart(line.substr(0, dash), ' ', [&](std::string_view field) {
            if (count < place.size()) {
                place[count++] = field;
            }
        });
        count = 0;
        forEachPart(line.substr(dash + 3), ' ', [&](std::string_view field) {
            if (count < kind.size()) {
                kind[count++] = field;
            }
        });
        if (kind[0] == "cgroup2" || kind[0] == "cgroup") {
            const std::string_view controllers = kind[0] == "cgroup" ? kind[2] : std::string_view();
            mounts.push_back({std::string(controllers), std::string(place[3]), std::string(place[4])});
        }
    });
    return mounts;
}

std::vector<int> processesOfContainer(
    std::string_view cgroupFile, std::string_view id, const std::vector<CgroupMount>& mounts)
{
    std::vector<int> processes;
    forEachPart(cgroupFile, '\n', [&](std::string_view line) {
        // number:controllers:path
        const size_t first = line.find(':');
        const size_t second = first == std::string_view::npos ? first : line.find(':', first + 1);
        if (!processes.empty() || second == std::string_view::npos) {
            return;
        }
        const std::string_view group = containerGroup(line.substr(second + 1), id);
        for (const CgroupMount& mount : mounts) {
            if (processes.empty() && isHierarchyOf(line.substr(first + 1, second - first - 1), mount)) {
                std::string folder = groupFolder(group, mount);
                processes = folder.empty() ? std::vector<int>() : processesBelow(std::move(folder));
            }
        }
    });
    return processes;
}

void addSocketInodes(int processFolder, int& linkBudget, std::vector<quint64>& inodes)
{
    const Directory directory = openDirectory(processFolder, "fd");
    if (!directory) {
        return;
    }
    constexpr int ofOneProcess = 1024; // who listens does so early, with the low numbers
    int looked = 0;
    while (const dirent* entry = linkBudget > 0 && looked < ofOneProcess ? ::readdir(directory.get()) : nullptr) {
        if (std::isdigit(static_cast<unsigned char>(entry->d_name[0])) == 0) {
            continue;
        }
        ++looked;
        --linkBudget;
        std::array<char, 64> target{};
        const ssize_t length = ::readlinkat(::dirfd(directory.get()), entry->d_name, target.data(), target.size());
        const std::string_view text(target.data(), length > 0 ? static_cast<size_t>(length) : 0);
        constexpr std::string_view prefix = "socket:[";
        if (text.starts_with(prefix)) {
            inodes.push_back(numberOf<quint64>(text.substr(prefix.size()), 10));
        }
    }
}

} // namespace Hull
