// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simprofile.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What a simulated host consists of, before it becomes the engine's JSON. Text is UTF-8, as it goes into the documents.

namespace Hull {

using Texts = std::vector<std::string>;
using TextMap = std::map<std::string, std::string>;

struct SimHealthCheck
{
    Texts test; //!< "CMD-SHELL", "curl …"
    int intervalSeconds = 30;
    int timeoutSeconds = 5;
    int retries = 3;
};

struct SimImage
{
    std::string tag; //!< "nginx:1.27.3"; empty for a dangling one
    Texts exposed; //!< "80/tcp"
    std::string user;
    Texts environment;
    Texts entrypoint;
    Texts command;
    Texts volumes; //!< destinations of anonymous volumes
    std::string workingDir;
    std::string stopSignal;
    std::optional<SimHealthCheck> healthCheck;
    std::int64_t megabytes = 120;
};

struct SimPort
{
    std::string container; //!< "80/tcp"
    std::string hostIp; //!< empty = every address
    std::string hostPort; //!< "80", "" or a range "1000-1030"
};

struct SimMount
{
    std::string type = "bind";
    std::string source; //!< path, or the name of a volume
    std::string destination;
    bool readWrite = true;
    std::string propagation = "rprivate"; //!< of a bind
};

struct SimDevice
{
    std::string path;
    std::string permissions = "rwm";
};

struct SimUlimit
{
    std::string name;
    int soft = 0;
    int hard = 0;
};

struct SimExec
{
    Texts command;
    std::string user;
    bool privileged = false;
};

enum class SimState { Running, Paused, Restarting, Exited, Created, Dead };

//! What happens to a container as time goes by.
enum class SimRhythm {
    Steady,
    Restarts, //!< once in each period, with a new process and one more on the restart count
    ComesAndGoes, //!< there for the first half of each period, a new container each time
    FlapsHealth, //!< unhealthy for the last quarter of each period
};

//! The command line's options, more or less. Functions that return the container are for writing it in one go.
struct SimContainer
{
    std::string name;
    std::string image; //!< the tag of one of the host's images
    std::string project; //!< of compose; the labels follow from it
    std::string service;
    Texts command; //!< empty: the image's
    Texts environment; //!< added to the image's
    TextMap labels;
    std::string user;
    std::string hostName;
    Texts exposed; //!< added to the image's
    std::vector<SimPort> ports;
    std::vector<SimMount> mounts;
    Texts networks; //!< names; empty: networkMode
    std::string networkMode = "default"; //!< "host", "none", "container:<name>", else the first network's
    bool privileged = false;
    bool publishAll = false;
    bool readonlyRootfs = false;
    bool autoRemove = false;
    Texts capAdd;
    Texts capDrop;
    Texts securityOpt;
    bool unmasked = false; //!< systempaths=unconfined
    std::string pidMode;
    std::string ipcMode = "private";
    std::string utsMode;
    std::string usernsMode;
    std::string cgroupnsMode = "private";
    std::string cgroupParent;
    std::vector<SimDevice> devices;
    Texts deviceCgroupRules;
    Texts gpuCapabilities; //!< not empty: a request for all GPUs
    Texts volumesFrom;
    std::vector<SimUlimit> ulimits;
    TextMap sysctls;
    std::string restart = "no";
    int restartRetries = 0;
    std::int64_t memoryMegabytes = 0;
    double cpus = 0;
    int pidsLimit = 0; //!< 0 = none
    std::string logDriver = "json-file";
    std::optional<SimHealthCheck> healthCheck; //!< none: the image's
    Texts processes; //!< names beside the main one
    std::vector<SimExec> execs; //!< running in it

    SimState state = SimState::Running;
    int exitCode = 0;
    int ageHours = 24 * 9; //!< since it was created, when the fleet began
    int restartCount = 0;
    bool unhealthy = false;
    SimRhythm rhythm = SimRhythm::Steady;
    int periodSeconds = 0;
    int phaseSeconds = 0;

    SimContainer& publish(
        const std::string& hostPort, const std::string& containerPort, const std::string& hostIp = {});
    SimContainer& bind(const std::string& source, const std::string& destination, bool readWrite = true);
    SimContainer& volume(const std::string& name, const std::string& destination, bool readWrite = true);
    SimContainer& env(const Texts& entries);
    SimContainer& on(const Texts& networkNames);
    SimContainer& limits(std::int64_t megabytes, double cpuCount, int pids = 0);
    SimContainer& always(const std::string& policy = "unless-stopped");
    SimContainer& check(const std::string& shellCommand);
    SimContainer& as(const std::string& userName);
    SimContainer& exited(int code);
    SimContainer& every(SimRhythm what, int seconds, int phase);
    SimContainer& hardened(); //!< no-new-privileges, no capabilities, read-only root, no port of its own
};

struct SimNetwork
{
    std::string name;
    std::string driver = "bridge";
    std::string scope = "local";
    std::string subnet; //!< the first three bytes, "172.18.0"
    std::string project;
    bool internal = false;
    TextMap options;
};

struct SimVolume
{
    std::string name;
    TextMap options; //!< of the local driver: type, o, device
    std::string project;
};

struct SimServicePort
{
    int published = 0;
    int target = 0;
    std::string protocol = "tcp";
    std::string mode = "ingress";
};

struct SimService
{
    std::string name;
    std::string image;
    int replicas = 1; //!< 0 = global
    std::vector<SimServicePort> ports;
};

struct HostSpec
{
    SimProfile profile;
    std::vector<SimImage> images;
    std::vector<SimContainer> containers;
    std::vector<SimNetwork> networks; //!< bridge, host and none are always there
    std::vector<SimVolume> volumes; //!< those that containers name are added
    std::vector<SimService> services;

    //! A new container; the reference is good until the next one is added.
    SimContainer& add(const std::string& name, const std::string& image);
    //! One of a compose project: named <project>-<service>-<number>, on the project's own network.
    SimContainer& addCompose(
        const std::string& project, const std::string& service, const std::string& image, int number = 1);
    //! A task of a Swarm service that is among services.
    SimContainer& addTask(const std::string& service, int slot);

    [[nodiscard]] const SimImage* image(const std::string& tag) const; //!< null when there is none
    [[nodiscard]] std::string serviceId(const std::string& service) const;
    [[nodiscard]] std::string imageId(const SimImage& image) const; //!< "sha256:…"
    [[nodiscard]] std::string networkId(const std::string& name) const;
};

} // namespace Hull
