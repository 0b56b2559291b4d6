// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/hostspec.h"

#include "app/demo/enginewriter.h"

#include <algorithm>
#include <numeric>

namespace Hull {

namespace {

//! Anything from two days to ten weeks; the same for the same name.
int usualAgeHours(const std::string& name)
{
    const int sum = std::accumulate(
        name.begin(), name.end(), 0, [](int total, char letter) { return (total * 31 + letter) % 1'000'003; });
    return 48 + sum % (24 * 70);
}

} // namespace

SimContainer& SimContainer::publish(
    const std::string& hostPort, const std::string& containerPort, const std::string& hostIp)
{
    const bool hasProtocol = containerPort.find('/') != std::string::npos;
    ports.push_back({hasProtocol ? containerPort : containerPort + "/tcp", hostIp, hostPort});
    return *this;
}

SimContainer& SimContainer::bind(const std::string& source, const std::string& destination, bool readWrite)
{
    SimMount mount;
    mount.source = source;
    mount.destination = destination;
    mount.readWrite = readWrite;
    mounts.push_back(mount);
    return *this;
}

SimContainer& SimContainer::volume(const std::string& volumeName, const std::string& destination, bool readWrite)
{
    SimMount mount;
    mount.type = "volume";
    mount.source = volumeName;
    mount.destination = destination;
    mount.readWrite = readWrite;
    mount.propagation.clear();
    mounts.push_back(mount);
    return *this;
}

SimContainer& SimContainer::env(const Texts& entries)
{
    environment.insert(environment.end(), entries.begin(), entries.end());
    return *this;
}

SimContainer& SimContainer::on(const Texts& networkNames)
{
    networks = networkNames;
    return *this;
}

SimContainer& SimContainer::limits(std::int64_t megabytes, double cpuCount, int pids)
{
    memoryMegabytes = megabytes;
    cpus = cpuCount;
    pidsLimit = pids;
    return *this;
}

SimContainer& SimContainer::always(const std::string& policy)
{
    restart = policy;
    restartRetries = policy == "on-failure" ? 5 : 0;
    return *this;
}

SimContainer& SimContainer::check(const std::string& shellCommand)
{
    healthCheck = SimHealthCheck{};
    healthCheck->test = {"CMD-SHELL", shellCommand};
    return *this;
}

SimContainer& SimContainer::as(const std::string& userName)
{
    user = userName;
    return *this;
}

SimContainer& SimContainer::exited(int code)
{
    state = SimState::Exited;
    exitCode = code;
    return *this;
}

SimContainer& SimContainer::every(SimRhythm what, int seconds, int phase)
{
    rhythm = what;
    periodSeconds = seconds;
    phaseSeconds = phase;
    return *this;
}

SimContainer& SimContainer::hardened()
{
    securityOpt.push_back("no-new-privileges:true");
    capDrop = {"ALL"};
    readonlyRootfs = true;
    return *this;
}

SimContainer& HostSpec::add(const std::string& name, const std::string& image)
{
    SimContainer container;
    container.name = name;
    container.image = image;
    container.cgroupnsMode = profile.cgroupVersion == "1" ? "host" : "private"; // the engine's defaults
    container.ageHours = usualAgeHours(name);
    container.logDriver = profile.isPodman() ? "journald" : "json-file";
    containers.push_back(container);
    return containers.back();
}

SimContainer& HostSpec::addCompose(
    const std::string& project, const std::string& service, const std::string& image, int number)
{
    const std::string networkName = project + "_default";
    const bool known = std::any_of(networks.begin(), networks.end(),
        [&networkName](const SimNetwork& network) { return network.name == networkName; });
    if (!known) {
        SimNetwork network;
        network.name = networkName;
        network.subnet = "172." + std::to_string(18 + networks.size()) + ".0";
        network.project = project;
        networks.push_back(network);
    }
    SimContainer& container = add(project + "-" + service + "-" + std::to_string(number), image);
    container.project = project;
    container.ageHours = usualAgeHours(project); // brought up together
    container.service = service;
    container.labels["com.docker.compose.container-number"] = std::to_string(number);
    container.networks = {networkName};
    container.always();
    return container;
}

SimContainer& HostSpec::addTask(const std::string& service, int slot)
{
    const auto found = std::find_if(
        services.begin(), services.end(), [&service](const SimService& known) { return known.name == service; });
    const std::string task = simHash(profile.hostName + "/task/" + service + std::to_string(slot)).substr(0, 25);
    const std::string taskName = service + "." + std::to_string(slot) + "." + task;
    const std::string node = simHash(profile.hostName + "/node").substr(0, 25);
    SimContainer& container = add(taskName, found != services.end() ? found->image : std::string());
    container.labels = {{"com.docker.swarm.node.id", node}, {"com.docker.swarm.service.id", serviceId(service)},
        {"com.docker.swarm.service.name", service}, {"com.docker.swarm.task", ""}, {"com.docker.swarm.task.id", task},
        {"com.docker.swarm.task.name", taskName}, {"com.docker.stack.namespace", service.substr(0, service.find('_'))}};
    container.restart.clear(); // tasks are restarted by the manager
    return container;
}

const SimImage* HostSpec::image(const std::string& tag) const
{
    const auto found =
        std::find_if(images.begin(), images.end(), [&tag](const SimImage& known) { return known.tag == tag; });
    return found == images.end() ? nullptr : &*found;
}

std::string HostSpec::serviceId(const std::string& service) const
{
    return simHash(profile.hostName + "/service/" + service).substr(0, 25);
}

std::string HostSpec::imageId(const SimImage& known) const
{
    return "sha256:" + simHash("image/" + known.tag + std::to_string(known.megabytes));
}

std::string HostSpec::networkId(const std::string& name) const
{
    return simHash(profile.hostName + "/network/" + name);
}

} // namespace Hull
