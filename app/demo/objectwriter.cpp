// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/enginewriter.h"
#include "app/demo/specjson.h"

#include <nlohmann/json.hpp>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
constexpr std::int64_t imageEpoch = 1'735'000'000; // the simulated images were built in the weeks after, in Unix time

std::int64_t builtAt(const SimImage& image)
{
    return imageEpoch + (image.megabytes * 7919) % 3'000'000;
}

std::string repository(const std::string& tag)
{
    const std::size_t colon = tag.rfind(':');
    return tag.substr(0, colon);
}

Json digests(const SimImage& image)
{
    return image.tag.empty() ? Json::array()
                             : Json::array({repository(image.tag) + "@sha256:" + simHash("digest/" + image.tag)});
}

Json keys(const Texts& names)
{
    Json map = Json::object();
    for (const std::string& name : names) {
        map[name] = Json::object();
    }
    return map;
}

Json imageConfig(const SimImage& image)
{
    Json config{{"Hostname", ""}, {"Domainname", ""}, {"User", image.user}, {"AttachStdin", false},
        {"AttachStdout", false}, {"AttachStderr", false}};
    if (!image.exposed.empty()) {
        config["ExposedPorts"] = keys(image.exposed);
    }
    config["Tty"] = false;
    config["OpenStdin"] = false;
    config["StdinOnce"] = false;
    config["Env"] = image.environment;
    config["Cmd"] = image.command.empty() ? Json(nullptr) : Json(image.command);
    if (image.healthCheck) {
        config["Healthcheck"] = {
            {"Test", image.healthCheck->test}, {"Interval", image.healthCheck->intervalSeconds * nanosecondsPerSecond}};
    }
    config["Image"] = "";
    config["Volumes"] = image.volumes.empty() ? Json(nullptr) : keys(image.volumes);
    config["WorkingDir"] = image.workingDir;
    config["Entrypoint"] = image.entrypoint.empty() ? Json(nullptr) : Json(image.entrypoint);
    config["OnBuild"] = nullptr;
    config["Labels"] = nullptr;
    if (!image.stopSignal.empty()) {
        config["StopSignal"] = image.stopSignal;
    }
    return config;
}

} // namespace

Json imageSummaryJson(const HostSpec& host, const SimImage& image)
{
    Json json{{"Containers", -1}, {"Created", builtAt(image)}, {"Id", host.imageId(image)}, {"Labels", nullptr},
        {"ParentId", ""}, {"RepoDigests", digests(image)},
        {"RepoTags", image.tag.empty() ? Json::array() : Json::array({image.tag})}, {"SharedSize", -1},
        {"Size", image.megabytes << 20}};
    if (host.profile.apiMax < 44) {
        json["VirtualSize"] = image.megabytes << 20;
    }
    return json;
}

Json imageInspectJson(const HostSpec& host, const SimImage& image)
{
    Json layers = Json::array();
    for (int i = 0; i < 6; ++i) {
        layers.push_back("sha256:" + simHash(image.tag + "/layer" + std::to_string(i)));
    }
    Json json{{"Id", host.imageId(image)}, {"RepoTags", image.tag.empty() ? Json::array() : Json::array({image.tag})},
        {"RepoDigests", digests(image)}, {"Parent", ""}, {"Comment", "buildkit.dockerfile.v0"},
        {"Created", timeText(QDateTime::fromSecsSinceEpoch(builtAt(image), Qt::UTC))}};
    if (host.profile.apiMax < 45) {
        json["Container"] = "";
        json["ContainerConfig"] = imageConfig({});
    }
    json["DockerVersion"] = "";
    json["Author"] = "";
    json["Config"] = imageConfig(image);
    json["Architecture"] = host.profile.goArchitecture;
    json["Os"] = "linux";
    json["Size"] = image.megabytes << 20;
    if (host.profile.apiMax < 44) {
        json["VirtualSize"] = image.megabytes << 20;
    }
    const std::string layer = host.profile.rootDir + "/overlay2/" + simHash(image.tag + "0");
    json["GraphDriver"] = {
        {"Data", {{"MergedDir", layer + "/merged"}, {"UpperDir", layer + "/diff"}, {"WorkDir", layer + "/work"}}},
        {"Name", "overlay2"}};
    json["RootFS"] = {{"Type", "layers"}, {"Layers", std::move(layers)}};
    json["Metadata"] = {{"LastTagTime", "0001-01-01T00:00:00Z"}};
    return json;
}

Json networkJson(const HostSpec& host, const SimNetwork& network)
{
    const bool hasSubnet = !network.subnet.empty();
    Json addresses = hasSubnet
        ? Json::array({{{"Subnet", network.subnet + ".0/16"}, {"Gateway", network.subnet + ".1"}}})
        : Json::array();
    Json labels = Json::object();
    if (!network.project.empty()) {
        labels = {{"com.docker.compose.network", "default"}, {"com.docker.compose.project", network.project},
            {"com.docker.compose.version", "2.32.4"}};
    }
    Json json{{"Name", network.name}, {"Id", host.networkId(network.name)},
        {"Created", "2025-03-02T09:14:55.210482913Z"}, {"Scope", network.scope}, {"Driver", network.driver}};
    if (host.profile.apiMax >= 47) {
        json["EnableIPv4"] = true;
    }
    json["EnableIPv6"] = false;
    json["IPAM"] = {{"Driver", "default"}, {"Options", nullptr}, {"Config", std::move(addresses)}};
    json["Internal"] = network.internal;
    json["Attachable"] = network.driver == "overlay";
    json["Ingress"] = network.name == "ingress";
    json["ConfigFrom"] = {{"Network", ""}};
    json["ConfigOnly"] = false;
    json["Containers"] = Json::object();
    json["Options"] = network.options.empty() ? Json::object() : Json(network.options);
    json["Labels"] = std::move(labels);
    return json;
}

Json volumeJson(const HostSpec& host, const SimVolume& volume)
{
    Json labels = nullptr;
    if (!volume.project.empty()) {
        labels = {{"com.docker.compose.project", volume.project}, {"com.docker.compose.version", "2.32.4"},
            {"com.docker.compose.volume", volume.name.substr(volume.project.size() + 1)}};
    }
    return {{"CreatedAt", "2025-03-02T09:14:56Z"}, {"Driver", "local"}, {"Labels", std::move(labels)},
        {"Mountpoint", volumeMountpoint(host, volume.name)}, {"Name", volume.name},
        {"Options", volume.options.empty() ? Json(nullptr) : Json(volume.options)}, {"Scope", "local"}};
}

Json serviceJson(const HostSpec& host, const SimService& service)
{
    Json ports = Json::array();
    for (const SimServicePort& port : service.ports) {
        ports.push_back({{"Protocol", port.protocol}, {"TargetPort", port.target}, {"PublishedPort", port.published},
            {"PublishMode", port.mode}});
    }
    const Json mode = service.replicas == 0 ? Json{{"Global", Json::object()}}
                                            : Json{{"Replicated", {{"Replicas", service.replicas}}}};
    Json endpoint{{"Spec", {{"Mode", "vip"}, {"Ports", ports}}}, {"Ports", ports},
        {"VirtualIPs",
            Json::array({{{"NetworkID", host.networkId("ingress").substr(0, 25)}, {"Addr", "10.0.0.5/24"}}})}};
    return {{"ID", host.serviceId(service.name)}, {"Version", {{"Index", 8124}}},
        {"CreatedAt", "2025-02-11T09:02:33.018273645Z"}, {"UpdatedAt", "2025-12-19T16:40:07.661829304Z"},
        {"Spec",
            {{"Name", service.name}, {"Labels", {{"com.docker.stack.namespace", repository(service.name)}}},
                {"TaskTemplate",
                    {{"ContainerSpec",
                         {{"Image", service.image}, {"Init", false}, {"StopGracePeriod", 10 * nanosecondsPerSecond},
                             {"Isolation", "default"}}},
                        {"Resources", {{"Limits", Json::object()}, {"Reservations", Json::object()}}},
                        {"RestartPolicy", {{"Condition", "any"}, {"MaxAttempts", 0}}}, {"Placement", Json::object()},
                        {"ForceUpdate", 0}, {"Runtime", "container"}}},
                {"Mode", mode}, {"UpdateConfig", {{"Parallelism", 1}, {"FailureAction", "pause"}}},
                {"EndpointSpec", {{"Mode", "vip"}, {"Ports", ports}}}}},
        {"Endpoint", std::move(endpoint)}};
}

Json execJson(const SimMoment& moment, const SimExec& exec, int execIndex)
{
    Json process{{"tty", true}, {"entrypoint", exec.command.front()},
        {"arguments", Texts(exec.command.begin() + 1, exec.command.end())}, {"privileged", exec.privileged}};
    if (!exec.user.empty()) {
        process["user"] = exec.user;
    }
    return {{"ID", execId(moment, execIndex)}, {"Running", true}, {"ExitCode", nullptr},
        {"ProcessConfig", std::move(process)}, {"OpenStdin", true}, {"OpenStderr", true}, {"OpenStdout", true},
        {"CanRemove", false}, {"ContainerID", moment.id}, {"DetachKeys", ""}, {"Pid", moment.pid + 17 + execIndex}};
}

//! As ps on the host would print it: with "-eo pid,comm" the two columns alone, else those of "-ef".
Json topJson(const SimContainer& container, const SimMoment& moment, const std::string& psArguments)
{
    const bool pidAndName = psArguments.find("pid,comm") != std::string::npos;
    Json rows = Json::array();
    int pid = moment.pid;
    for (const std::string& process : container.processes) {
        const std::string number = std::to_string(pid);
        if (pidAndName) {
            rows.push_back(Json::array({number, process}));
        } else {
            const std::string parent = std::to_string(pid == moment.pid ? moment.pid - 21 : moment.pid);
            const std::string user = container.user.empty() ? "root" : container.user;
            rows.push_back(Json::array({user, number, parent, "0", "06:12", "?", "00:00:04", process}));
        }
        pid += 3;
    }
    Json titles = pidAndName ? Json{"PID", "COMMAND"} : Json{"UID", "PID", "PPID", "C", "STIME", "TTY", "TIME", "CMD"};
    return {{"Processes", std::move(rows)}, {"Titles", std::move(titles)}};
}

std::string execId(const SimMoment& moment, int execIndex)
{
    return simHash(moment.id + "/exec" + std::to_string(execIndex));
}

} // namespace Hull
