// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/kernelfiles.h"

#include "app/collect/containermounts.h"
#include "app/collect/procfile.h"

#include <algorithm>
#include <array>

namespace Hull {

namespace {

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

} // namespace

std::string_view startTime(std::string_view stat)
{
    // The second field is the process's own choice, in parentheses, and may contain any of them.
    const size_t nameEnd = stat.rfind(')');
    std::string_view time;
    int field = 2;
    forEachPart(nameEnd == std::string_view::npos ? std::string_view() : stat.substr(nameEnd + 1), ' ',
        [&](std::string_view part) {
            if (!part.empty() && ++field == 22) {
                time = part;
            }
        });
    return isNumber(time) ? time : std::string_view();
}

KernelWord judgeProcess(const Container& container, const ProcessFileReader& read, const HostMounts& hostMounts)
{
    const std::optional<std::string> cgroups = read("cgroup");
    const std::optional<std::string> mountTable = read("mountinfo");
    const std::vector<MountInfo> mounts = mountTable ? parseMountInfo(*mountTable) : std::vector<MountInfo>();
    const std::string id = container.id.value.toStdString();
    // The mounts alone are a weaker proof: a container that joins another one's network has its /etc/hosts too.
    const Proof proof = cgroups ? controlGroupProof(*cgroups, id) : Proof::Missing;
    if (proof == Proof::Refuted || (proof == Proof::Missing && !mountsProve(mounts, id))) {
        return {cgroups || mountTable ? KernelViewState::NotProven : KernelViewState::Unreadable, std::nullopt};
    }
    KernelView view;
    view.pid = container.pid;
    const std::optional<std::string> status = read("status");
    if (!status || !readStatus(*status, view)) {
        return {KernelViewState::Unreadable, std::nullopt};
    }
    if (!isFirstProcess(*status, container)) {
        return {KernelViewState::NotProven, std::nullopt};
    }
    view.mounts = listedMounts(container, mounts, hostMounts);
    CarriedMounts carried = carriedMounts(container, mounts, hostMounts, view.mounts);
    view.carriedMounts = std::move(carried.mounts);
    view.carriesMore = carried.areMore;
    return {KernelViewState::Read, std::move(view)};
}

} // namespace Hull
