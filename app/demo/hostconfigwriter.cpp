// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/specjson.h"

#include <nlohmann/json.hpp>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

Json orNull(const Texts& list)
{
    return list.empty() ? Json(nullptr) : Json(list);
}

Json portBindings(const SimContainer& container)
{
    Json bindings = Json::object();
    for (const SimPort& port : container.ports) {
        bindings[port.container].push_back({{"HostIp", port.hostIp}, {"HostPort", port.hostPort}});
    }
    return bindings;
}

Json binds(const SimContainer& container)
{
    Json list = Json::array();
    for (const SimMount& mount : container.mounts) {
        if (mount.type != "tmpfs") {
            const bool isPrivate = mount.propagation.empty() || mount.propagation == "rprivate";
            list.push_back(mount.source + ":" + mount.destination + (mount.readWrite ? ":rw" : ":ro")
                + (isPrivate ? std::string() : "," + mount.propagation));
        }
    }
    return list.empty() ? Json(nullptr) : list;
}

//! The engine stores label=disable for containers that it cannot separate by SELinux labels.
Json securityOptions(const SimContainer& container)
{
    Texts options = container.securityOpt;
    if (container.privileged || container.pidMode == "host" || container.ipcMode == "host") {
        options.push_back("label=disable");
    }
    return orNull(options);
}

Json devices(const SimContainer& container)
{
    Json list = Json::array();
    for (const SimDevice& device : container.devices) {
        list.push_back(
            {{"PathOnHost", device.path}, {"PathInContainer", device.path}, {"CgroupPermissions", device.permissions}});
    }
    return list;
}

Json deviceRequests(const SimContainer& container)
{
    if (container.gpuCapabilities.empty()) {
        return nullptr;
    }
    return Json::array({{{"Driver", "nvidia"}, {"Count", -1}, {"DeviceIDs", nullptr},
        {"Capabilities", Json::array({container.gpuCapabilities})}, {"Options", Json::object()}}});
}

Json ulimits(const SimContainer& container)
{
    Json list = Json::array();
    for (const SimUlimit& limit : container.ulimits) {
        list.push_back({{"Name", limit.name}, {"Hard", limit.hard}, {"Soft", limit.soft}});
    }
    return list.empty() ? Json(nullptr) : list;
}

Json maskedPaths(const SimProfile& profile)
{
    Texts paths{"/proc/asound", "/proc/acpi", "/proc/kcore", "/proc/keys", "/proc/latency_stats", "/proc/timer_list",
        "/proc/timer_stats", "/proc/sched_debug", "/proc/scsi", "/sys/firmware"};
    if (profile.major() >= 26) {
        paths.push_back("/sys/devices/virtual/powercap");
    }
    if (profile.major() >= 28) {
        paths.insert(paths.begin() + 3, "/proc/interrupts");
    }
    return paths;
}

//! Podman's compatible answer has neither list; a privileged container has null for both.
void addPaths(Json& config, const SimContainer& container, const SimProfile& profile)
{
    if (profile.isPodman()) {
        return;
    }
    if (container.privileged) {
        config["MaskedPaths"] = nullptr;
        config["ReadonlyPaths"] = nullptr;
    } else if (container.unmasked) {
        config["MaskedPaths"] = Json::array();
        config["ReadonlyPaths"] = Json::array();
    } else {
        config["MaskedPaths"] = maskedPaths(profile);
        config["ReadonlyPaths"] = {"/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger"};
    }
}

void addMounts(Json& config, const SimContainer& container)
{
    Json tmpfs = Json::object();
    for (const SimMount& mount : container.mounts) {
        if (mount.type == "tmpfs") {
            tmpfs[mount.destination] = "rw,noexec,nosuid,size=65536k";
        }
    }
    if (!tmpfs.empty()) {
        config["Tmpfs"] = std::move(tmpfs);
    }
    if (!container.sysctls.empty()) {
        config["Sysctls"] = container.sysctls;
    }
}

Json basics(const HostSpec& host, const SimContainer& container)
{
    return {{"Binds", binds(container)}, {"ContainerIDFile", ""},
        {"LogConfig",
            {{"Type", container.logDriver},
                {"Config",
                    container.logDriver == "json-file" ? Json{{"max-file", "3"}, {"max-size", "10m"}}
                                                       : Json::object()}}},
        {"NetworkMode", networkMode(host, container)}, {"PortBindings", portBindings(container)},
        {"RestartPolicy", {{"Name", container.restart}, {"MaximumRetryCount", container.restartRetries}}},
        {"AutoRemove", container.autoRemove}, {"VolumeDriver", ""}, {"VolumesFrom", orNull(container.volumesFrom)}};
}

void addSecurity(Json& config, const HostSpec& host, const SimContainer& container)
{
    const bool podman = host.profile.isPodman();
    const std::string unset = podman ? "private" : "";
    config["CapAdd"] = podman ? Json(container.capAdd) : orNull(container.capAdd);
    config["CapDrop"] = podman ? Json(container.capDrop) : orNull(container.capDrop);
    config["CgroupnsMode"] = container.cgroupnsMode;
    config["Dns"] = Json::array();
    config["DnsOptions"] = Json::array();
    config["DnsSearch"] = Json::array();
    config["ExtraHosts"] = container.project.empty() ? Json(nullptr) : Json::array();
    config["GroupAdd"] = nullptr;
    config["IpcMode"] = container.ipcMode;
    config["Cgroup"] = "";
    config["Links"] = nullptr;
    config["OomScoreAdj"] = 0;
    config["PidMode"] = container.pidMode.empty() ? unset : container.pidMode;
    config["Privileged"] = container.privileged;
    config["PublishAllPorts"] = container.publishAll;
    config["ReadonlyRootfs"] = container.readonlyRootfs;
    config["SecurityOpt"] = podman && container.securityOpt.empty() ? Json::array() : securityOptions(container);
    config["UTSMode"] = container.utsMode.empty() ? unset : container.utsMode;
    config["UsernsMode"] = container.usernsMode;
    config["ShmSize"] = 67108864;
    config["Runtime"] = podman ? "oci" : "runc";
}

void addResources(Json& config, const HostSpec& host, const SimContainer& container)
{
    const bool old = host.profile.apiMax < 42;
    const std::int64_t memory = container.memoryMegabytes << 20;
    config["Isolation"] = "";
    config["CpuShares"] = 0;
    config["Memory"] = memory;
    config["NanoCpus"] = static_cast<std::int64_t>(container.cpus * 1e9);
    config["CgroupParent"] = container.cgroupParent;
    config["BlkioWeight"] = 0;
    config["BlkioWeightDevice"] = Json::array();
    for (const char* name :
        {"BlkioDeviceReadBps", "BlkioDeviceWriteBps", "BlkioDeviceReadIOps", "BlkioDeviceWriteIOps"}) {
        config[name] = old ? Json(nullptr) : Json::array();
    }
    for (const char* name : {"CpuPeriod", "CpuQuota", "CpuRealtimePeriod", "CpuRealtimeRuntime"}) {
        config[name] = 0;
    }
    config["CpusetCpus"] = "";
    config["CpusetMems"] = "";
    config["Devices"] = devices(container);
    config["DeviceCgroupRules"] = orNull(container.deviceCgroupRules);
    config["DeviceRequests"] = deviceRequests(container);
    if (old) {
        config["KernelMemory"] = 0;
        config["KernelMemoryTCP"] = 0;
    }
    config["MemoryReservation"] = 0;
    config["MemorySwap"] = memory * 2;
    config["MemorySwappiness"] = nullptr;
    config["OomKillDisable"] = host.profile.cgroupVersion == "1" ? Json(false) : Json(nullptr);
    const int podmanDefaultPids = 2048;
    const int pids = container.pidsLimit == 0 && host.profile.isPodman() ? podmanDefaultPids : container.pidsLimit;
    config["PidsLimit"] = pids == 0 ? Json(nullptr) : Json(pids);
    config["Ulimits"] = ulimits(container);
    for (const char* name : {"CpuCount", "CpuPercent", "IOMaximumIOps", "IOMaximumBandwidth"}) {
        config[name] = 0;
    }
}

} // namespace

std::string networkMode(const HostSpec& host, const SimContainer& container)
{
    if (!container.networks.empty()) {
        return container.networks.front();
    }
    return host.profile.isPodman() && container.networkMode == "default" ? "bridge" : container.networkMode;
}

Json hostConfigJson(const HostSpec& host, const SimContainer& container)
{
    Json config = basics(host, container);
    config["ConsoleSize"] = {0, 0};
    addSecurity(config, host, container);
    addResources(config, host, container);
    addMounts(config, container);
    addPaths(config, container, host.profile);
    return config;
}

} // namespace Hull
