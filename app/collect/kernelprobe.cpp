// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/kernelprobe.h"

#include "app/collect/devicenodes.h"
#include "app/collect/kernelfiles.h"
#include "app/collect/procfile.h"

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

namespace Hull {

namespace {

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
    KernelWord word = judgeProcess(
        container, [&folder](const char* name) { return readFile(folder.value(), name); }, hostMounts());
    container.kernelState = word.state;
    container.kernel = std::move(word.view);
    if (container.kernel) {
        addSockets(container, folder.value());
        addDevices(container, folder.value());
    }
}

void KernelProbe::addDevices(Container& container, int processFolder)
{
    if (!container.hostConfig.devices.empty()) {
        const std::vector<MountInfo> mounts =
            parseMountInfo(readFile(processFolder, "mountinfo").value_or(std::string()));
        container.kernel->devices =
            lookAtDevices(container.hostConfig.devices, processFolder, mounts, hostMounts().all());
    }
}

void KernelProbe::addSockets(Container& container, int processFolder)
{
    if (sharesNetwork(container.hostConfig)) {
        const std::string cgroups = readFile(processFolder, "cgroup").value_or(std::string());
        const std::string id = container.id.value.toStdString();
        container.kernel->listeners = m_sockets.listeners({processFolder, cgroups, id}, cgroupMounts());
    }
    if (m_profile == Profile::Full) {
        container.kernel->silentPorts = silentPorts(socketFilesOf(processFolder), container.ports);
    }
}

const HostMounts& KernelProbe::hostMounts()
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
        m_hostMounts = HostMounts(parseMountInfo(*table));
        m_cgroupMounts = parseCgroupMounts(*table);
    }
}

} // namespace Hull
