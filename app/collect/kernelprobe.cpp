// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/kernelprobe.h"

#include "app/collect/procfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

//! The last run of exactly 64 hexadecimal digits: of nested containers' groups, the innermost container's id.
std::string_view lastContainerId(std::string_view path)
{
    constexpr size_t idLength = 64;
    size_t end = path.size();
    while (end > 0) {
        if (!isHex(path[end - 1])) {
            --end;
            continue;
        }
        size_t begin = end;
        while (begin > 0 && isHex(path[begin - 1])) {
            --begin;
        }
        if (end - begin == idLength) {
            return path.substr(begin, idLength);
        }
        end = begin;
    }
    return {};
}

enum class Proof { Given, Refuted, Missing };

//! By the control group, whose path ends in (the group of) the container, this one or another.
Proof controlGroupProof(std::string_view cgroupFile, std::string_view id)
{
    Proof proof = Proof::Missing;
    forEachPart(cgroupFile, '\n', [&](std::string_view line) {
        const std::string_view named = lastContainerId(line);
        if (named == id) {
            proof = Proof::Given;
        } else if (!named.empty() && proof == Proof::Missing) {
            proof = Proof::Refuted;
        }
    });
    return proof;
}

//! The files that an engine makes for each container, below a folder named by its id, and mounts into it.
bool mountsProve(const std::vector<MountInfo>& mounts, std::string_view id)
{
    static constexpr std::array<std::string_view, 3> files{"/etc/hosts", "/etc/hostname", "/etc/resolv.conf"};
    return std::any_of(mounts.begin(), mounts.end(), [id](const MountInfo& mount) {
        return std::find(files.begin(), files.end(), mount.mountPoint) != files.end()
            && lastContainerId(mount.root) == id;
    });
}

//! The value of a line "Name:\tvalue" of /proc/<pid>/status; nothing when there is no such line.
std::optional<std::string_view> statusValue(std::string_view status, std::string_view name)
{
    std::optional<std::string_view> value;
    forEachPart(status, '\n', [&](std::string_view line) {
        if (!value && line.size() > name.size() + 1 && line.starts_with(name) && line[name.size()] == ':') {
            value = line.substr(std::min(line.find_first_not_of(" \t", name.size() + 1), line.size()));
        }
    });
    return value;
}

/*!
 * A container's first process has number 1 in its own process namespace. Where the engine counts in another namespace
 * than we do, its number may by chance be that of another process of the very same container.
 */
bool isFirstProcess(std::string_view status, const Container& container)
{
    const std::optional<std::string_view> numbers = statusValue(status, "NSpid"); // outermost first; since Linux 4.1
    if (!container.hostConfig.pidMode.isEmpty() || !numbers) { // shares the namespace of others
        return true;
    }
    const size_t last = numbers->find_last_of(" \t");
    return numbers->substr(last == std::string_view::npos ? 0 : last + 1) == "1";
}

//! False when a line is missing that every kernel since 4.10 has: half a view would be taken for the kernel's word.
bool readStatus(std::string_view status, KernelView& view)
{
    bool isComplete = true;
    const auto capabilities = [&](std::string_view name) {
        const std::optional<std::string_view> value = statusValue(status, name);
        isComplete = isComplete && value;
        return value ? numberOf<KernelView::CapabilitySet>(*value, 16) : 0;
    };
    view.inheritable = capabilities("CapInh");
    view.permitted = capabilities("CapPrm");
    view.effective = capabilities("CapEff");
    view.bounding = capabilities("CapBnd");
    view.ambient = capabilities("CapAmb");
    const std::optional<std::string_view> noNewPrivileges = statusValue(status, "NoNewPrivs");
    view.noNewPrivileges = noNewPrivileges == "1";
    if (const std::optional<std::string_view> seccomp = statusValue(status, "Seccomp")) { // absent without seccomp
        const int mode = numberOf<int>(*seccomp, 10);
        view.seccomp = mode >= 0 && mode <= 2 ? static_cast<KernelView::Seccomp>(mode) : KernelView::Seccomp::Unknown;
    }
    const std::optional<std::string_view> uids = statusValue(status, "Uid"); // real, effective, saved, file system
    const size_t effective = uids ? uids->find('\t') : std::string_view::npos;
    if (effective != std::string_view::npos) {
        view.uid = numberOf<quint32>(uids->substr(effective), 10);
    }
    return isComplete && noNewPrivileges && effective != std::string_view::npos;
}

//! Nearly every image has /var/run as a link to /run, and the kernel names the place that the link leads to.
std::string_view inContainer(std::string_view path)
{
    return isBelow(path, "/var/run") ? path.substr(4) : path;
}

//! Of the mounts that the engine lists; all others are its own, such as /proc and /etc/hosts.
std::vector<KernelView::Mount> resolvedMounts(
    const Container& container, const std::vector<MountInfo>& seen, const std::vector<MountInfo>& hostMounts)
{
    std::vector<KernelView::Mount> mounts;
    for (const Mount& configured : container.mounts) {
        const std::string destination = configured.destination.toStdString();
        // Of mounts on the same place the last one covers the others.
        const auto mount = std::find_if(seen.rbegin(), seen.rend(), [&destination](const MountInfo& entry) {
            return inContainer(entry.mountPoint) == inContainer(destination);
        });
        if (mount == seen.rend()) {
            continue;
        }
        const std::string source = hostPathOf(*mount, hostMounts, configured.source.toStdString());
        if (!source.empty()) { // else of a file system that is not mounted here
            mounts.push_back({configured.destination, QString::fromStdString(source), mount->readOnly});
        }
    }
    return mounts;
}

bool sharesNetwork(const HostConfig& config)
{
    return config.networkMode == "host"_L1 || config.networkMode.startsWith("container:"_L1);
}

KernelViewState stateOfFailedOpen(int errorNumber, const std::string& proc)
{
    // A /proc that hides other users' processes (hidepid=2) says that they do not exist, also of process 1.
    const bool isHidden = ::access((proc + "/1").c_str(), F_OK) != 0 && ::access((proc + "/self").c_str(), F_OK) == 0;
    if (errorNumber == EACCES || errorNumber == EPERM || isHidden) {
        return KernelViewState::Unreadable;
    }
    // No such process here: the engine's processes have other numbers than ours, or are on another machine.
    return KernelViewState::RemoteEngine;
}

} // namespace

KernelProbe::KernelProbe(Profile profile, const QString& procFolder)
    : m_profile(profile)
    , m_proc(procFolder.toStdString())
    , m_sockets(m_proc)
{ }

void KernelProbe::look(Container& container)
{
    container.kernel.reset();
    if (container.pid <= 0) {
        container.kernelState = KernelViewState::NotRunning;
        return;
    }
    const std::string folderName = m_proc + '/' + std::to_string(container.pid);
    const FileDescriptor folder(::open(folderName.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!folder.isOpen()) {
        container.kernelState = stateOfFailedOpen(errno, m_proc);
        return;
    }
    const std::optional<std::string> cgroups = readFile(folder.value(), "cgroup");
    const std::optional<std::string> mountTable = readFile(folder.value(), "mountinfo");
    const std::vector<MountInfo> mounts = mountTable ? parseMountInfo(*mountTable) : std::vector<MountInfo>();
    const std::string id = container.id.value.toStdString();
    // The mounts alone are a weaker proof: a container that joins another one's network has its /etc/hosts too.
    const Proof proof = cgroups ? controlGroupProof(*cgroups, id) : Proof::Missing;
    if (proof == Proof::Refuted || (proof == Proof::Missing && !mountsProve(mounts, id))) {
        container.kernelState = cgroups || mountTable ? KernelViewState::NotProven : KernelViewState::Unreadable;
        return;
    }
    KernelView view;
    view.pid = container.pid;
    const std::optional<std::string> status = readFile(folder.value(), "status");
    if (!status || !readStatus(*status, view)) {
        container.kernelState = KernelViewState::Unreadable;
        return;
    }
    if (!isFirstProcess(*status, container)) {
        container.kernelState = KernelViewState::NotProven;
        return;
    }
    view.mounts = resolvedMounts(container, mounts, hostMounts());
    if (sharesNetwork(container.hostConfig)) {
        const std::string_view cgroupFile = cgroups ? std::string_view(*cgroups) : std::string_view();
        view.listeners = m_sockets.listeners({folder.value(), cgroupFile, id}, cgroupMounts());
    }
    if (m_profile == Profile::Full) {
        view.silentPorts = silentPorts(folder.value(), container.ports);
    }
    container.kernel = std::move(view);
    container.kernelState = KernelViewState::Read;
}

const std::vector<MountInfo>& KernelProbe::hostMounts()
{
    readHostMounts();
    return m_hostMounts;
}

const std::vector<CgroupMount>& KernelProbe::cgroupMounts()
{
    readHostMounts();
    return m_cgroupMounts;
}

void KernelProbe::readHostMounts()
{
    if (m_hostMountsRead) {
        return;
    }
    m_hostMountsRead = true;
    const FileDescriptor folder(::open((m_proc + "/self").c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const std::optional<std::string> table = folder.isOpen() ? readFile(folder.value(), "mountinfo") : std::nullopt;
    if (table) {
        m_hostMounts = parseMountInfo(*table);
        m_cgroupMounts = parseCgroupMounts(*table);
    }
}

} // namespace Hull
