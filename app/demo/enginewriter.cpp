// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/enginewriter.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

QByteArray text(const Json& document)
{
    return QByteArray::fromStdString(document.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Json component(const std::string& name, const std::string& version, Json details)
{
    return {{"Name", name}, {"Version", version}, {"Details", std::move(details)}};
}

Json engineDetails(const SimProfile& profile)
{
    return {{"ApiVersion", profile.apiVersion()}, {"Arch", profile.goArchitecture},
        {"BuildTime", "2025-01-22T13:41:17.000000000+00:00"}, {"Experimental", "false"},
        {"GitCommit", profile.gitCommit}, {"GoVersion", profile.goVersion}, {"KernelVersion", profile.kernel},
        {"MinAPIVersion", "1." + std::to_string(profile.apiMin)}, {"Os", "linux"}};
}

Json dockerPlugins()
{
    return {{"Volume", {"local"}}, {"Network", {"bridge", "host", "ipvlan", "macvlan", "null", "overlay"}},
        {"Authorization", nullptr},
        {"Log", {"awslogs", "fluentd", "gcplogs", "gelf", "journald", "json-file", "local", "splunk", "syslog"}}};
}

Json swarm(const SimProfile& profile)
{
    if (!profile.swarmManager) {
        return {{"NodeID", ""}, {"NodeAddr", ""}, {"LocalNodeState", "inactive"}, {"ControlAvailable", false},
            {"Error", ""}, {"RemoteManagers", nullptr}};
    }
    const std::string node = simHash(profile.hostName + "/node").substr(0, 25);
    return {{"NodeID", node}, {"NodeAddr", "10.20.0.11"}, {"LocalNodeState", "active"}, {"ControlAvailable", true},
        {"Error", ""}, {"RemoteManagers", {{{"NodeID", node}, {"Addr", "10.20.0.11:2377"}}}}, {"Nodes", 3},
        {"Managers", 1},
        {"Cluster",
            {{"ID", simHash(profile.hostName + "/cluster").substr(0, 25)}, {"Version", {{"Index", 90412}}},
                {"CreatedAt", "2025-02-11T08:30:12.482913Z"}, {"UpdatedAt", "2026-01-02T06:00:41.118284Z"},
                {"Spec", {{"Name", "default"}, {"Labels", Json::object()}}}, {"RootRotationInProgress", false},
                {"DefaultAddrPool", {"10.0.0.0/8"}}, {"SubnetSize", 24}, {"DataPathPort", 4789}}}};
}

Json warnings(const SimProfile& profile)
{
    if (profile.cgroupVersion == "1") {
        return {"WARNING: No swap limit support"};
    }
    return profile.major() < 28 && !profile.isPodman()
        ? Json{"WARNING: bridge-nf-call-iptables is disabled", "WARNING: bridge-nf-call-ip6tables is disabled"}
        : Json(nullptr);
}

Json infoBasics(const SimProfile& profile, const SimCounts& counts, const QDateTime& now)
{
    const bool old = profile.apiMax < 42;
    Json info{{"ID", old ? "YQJX:6W5N:RGKL:TT7C:QJXO:ZNA3:2VSI:KTNH:4BXO:XSPC:5KLP:7LNE" : simHash(profile.hostName)},
        {"Containers", counts.running + counts.paused + counts.stopped}, {"ContainersRunning", counts.running},
        {"ContainersPaused", counts.paused}, {"ContainersStopped", counts.stopped}, {"Images", counts.images},
        {"Driver", "overlay2"},
        {"DriverStatus",
            Json::array({Json::array({"Backing Filesystem", "extfs"}), Json::array({"Supports d_type", "true"}),
                Json::array({"Native Overlay Diff", "true"}), Json::array({"userxattr", "false"})})},
        {"Plugins", dockerPlugins()}, {"MemoryLimit", true}, {"SwapLimit", profile.cgroupVersion == "2"},
        {"CpuCfsPeriod", true}, {"CpuCfsQuota", true}, {"CPUShares", true}, {"CPUSet", true}, {"PidsLimit", true},
        {"IPv4Forwarding", true}, {"Debug", false}, {"NFd", 61}, {"OomKillDisable", profile.cgroupVersion == "1"},
        {"NGoroutines", 84}, {"SystemTime", now.toString(Qt::ISODateWithMs).toStdString()},
        {"LoggingDriver", profile.isPodman() ? "" : "json-file"},
        {"CgroupDriver", profile.cgroupVersion == "2" ? "systemd" : "cgroupfs"},
        {"CgroupVersion", profile.cgroupVersion}, {"NEventsListener", 0}};
    if (old) {
        info["KernelMemory"] = true;
        info["KernelMemoryTCP"] = true;
    }
    if (profile.apiMax < 50) {
        info["BridgeNfIptables"] = true;
        info["BridgeNfIp6tables"] = true;
    }
    return info;
}

void addMachine(Json& info, const SimProfile& profile)
{
    info["KernelVersion"] = profile.kernel;
    info["OperatingSystem"] = profile.operatingSystem;
    info["OSVersion"] = profile.osVersion;
    info["OSType"] = "linux";
    info["Architecture"] = profile.architecture;
    info["IndexServerAddress"] = "https://index.docker.io/v1/";
    info["RegistryConfig"] = {{"InsecureRegistryCIDRs", {"::1/128", "127.0.0.0/8"}},
        {"IndexConfigs",
            {{"docker.io", {{"Mirrors", Json::array()}, {"Name", "docker.io"}, {"Official", true}, {"Secure", true}}}}},
        {"Mirrors", Json::array()}};
    if (profile.major() < 28) {
        info["RegistryConfig"]["AllowNondistributableArtifactsCIDRs"] = nullptr;
        info["RegistryConfig"]["AllowNondistributableArtifactsHostnames"] = nullptr;
    }
    info["NCPU"] = profile.cpus;
    info["MemTotal"] = profile.memoryBytes;
    info["GenericResources"] = nullptr;
    info["DockerRootDir"] = profile.rootDir;
    info["HttpProxy"] = "";
    info["HttpsProxy"] = "";
    info["NoProxy"] = "";
    info["Name"] = profile.hostName;
    info["Labels"] = Json::array();
    info["ExperimentalBuild"] = profile.isPodman();
    info["ServerVersion"] = profile.version;
}

} // namespace

std::string simHash(const std::string& seed)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(seed), QCryptographicHash::Sha256).toHex().toStdString();
}

QByteArray versionDocument(const SimProfile& profile)
{
    Json components = Json::array();
    if (profile.isPodman()) {
        components.push_back(component("Podman Engine", profile.version, engineDetails(profile)));
        components.push_back(
            component("Conmon", "conmon version 2.1.6, commit: unknown", {{"Package", "conmon_2.1.6"}}));
        components.push_back(component("OCI Runtime (crun)", "crun version 1.8.1", {{"Package", "crun_1.8.1"}}));
    } else {
        components.push_back(component("Engine", profile.version, engineDetails(profile)));
        components.push_back(
            component("containerd", "1.7.25", {{"GitCommit", "bcc810d6b9066471b0b6fa75f557a15a1cbf31bb"}}));
        components.push_back(component("runc", "1.2.4", {{"GitCommit", "v1.2.4-0-g6c52b3f"}}));
        components.push_back(component("docker-init", "0.19.0", {{"GitCommit", "de40ad0"}}));
    }
    return text({{"Platform", {{"Name", profile.isPodman() ? "linux/amd64/debian-12" : "Docker Engine - Community"}}},
        {"Components", std::move(components)}, {"Version", profile.version}, {"ApiVersion", profile.apiVersion()},
        {"MinAPIVersion", "1." + std::to_string(profile.apiMin)}, {"GitCommit", profile.gitCommit},
        {"GoVersion", profile.goVersion}, {"Os", "linux"}, {"Arch", profile.goArchitecture},
        {"KernelVersion", profile.kernel}, {"BuildTime", "2025-01-22T13:41:17.000000000+00:00"}});
}

QByteArray infoDocument(const SimProfile& profile, const SimCounts& counts, const QDateTime& now)
{
    Json info = infoBasics(profile, counts, now);
    addMachine(info, profile);
    info["Runtimes"] = {{"io.containerd.runc.v2", {{"path", "runc"}}}, {"runc", {{"path", "runc"}}}};
    info["DefaultRuntime"] = profile.isPodman() ? "crun" : "runc";
    info["Swarm"] = swarm(profile);
    info["LiveRestoreEnabled"] = false;
    info["Isolation"] = "";
    info["InitBinary"] = "docker-init";
    const Json commit{
        {"ID", "bcc810d6b9066471b0b6fa75f557a15a1cbf31bb"}, {"Expected", "bcc810d6b9066471b0b6fa75f557a15a1cbf31bb"}};
    info["ContainerdCommit"] = commit;
    info["RuncCommit"] = {{"ID", "v1.2.4-0-g6c52b3f"}, {"Expected", "v1.2.4-0-g6c52b3f"}};
    info["InitCommit"] = {{"ID", "de40ad0"}, {"Expected", "de40ad0"}};
    info["SecurityOptions"] = profile.securityOptions;
    info["Warnings"] = warnings(profile);
    if (profile.isPodman()) {
        info["Rootless"] = false;
        info["BuildahVersion"] = "1.28.0";
    }
    if (profile.apiMax >= 49) {
        info["FirewallBackend"] = {{"Driver", "iptables"}};
    }
    return text(info);
}

} // namespace Hull
