// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/enginewriter.h"
#include "app/demo/specjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

constexpr int layersPerImage = 8;
constexpr qint64 healthInterval = 30; // seconds
constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;

bool hasOption(const SimContainer& container, const std::string& option)
{
    return std::find(container.securityOpt.begin(), container.securityOpt.end(), option) != container.securityOpt.end();
}

Json stateJson(const SimMoment& moment)
{
    const bool running = moment.hasProcesses() || moment.state == SimState::Restarting;
    Json state{{"Status", stateName(moment.state)}, {"Running", running}, {"Paused", moment.state == SimState::Paused},
        {"Restarting", moment.state == SimState::Restarting}, {"OOMKilled", moment.exitCode == 137},
        {"Dead", moment.state == SimState::Dead}, {"Pid", moment.pid}, {"ExitCode", moment.exitCode}, {"Error", ""},
        {"StartedAt", timeText(moment.started)}, {"FinishedAt", timeText(moment.finished)}};
    if (!moment.health.empty()) {
        const bool bad = moment.health == "unhealthy";
        Json log = Json::array();
        const qint64 checks = moment.started.secsTo(moment.observed) / healthInterval;
        for (qint64 i = std::max<qint64>(0, checks - 5); moment.hasProcesses() && i < checks; ++i) { // the last five
            const QDateTime start = moment.started.addSecs(healthInterval * (i + 1));
            log.push_back({{"Start", timeText(start)}, {"End", timeText(start.addMSecs(48))}, {"ExitCode", bad ? 1 : 0},
                {"Output", bad ? "connection refused\n" : "ok\n"}});
        }
        state["Health"] = {{"Status", moment.health}, {"FailingStreak", bad ? 7 : 0}, {"Log", std::move(log)}};
    }
    return state;
}

std::string appArmorProfile(const HostSpec& host, const SimContainer& container)
{
    if (host.profile.appArmorProfile.empty()) {
        return {};
    }
    const bool unconfined = container.privileged || hasOption(container, "apparmor=unconfined");
    return unconfined ? "unconfined" : host.profile.appArmorProfile;
}

//! An SELinux label with the container's own pair of categories; none where the separation is off.
std::string selinuxLabel(const HostSpec& host, const SimContainer& container, int index, const char* type)
{
    const bool off = container.privileged || container.pidMode == "host" || container.ipcMode == "host"
        || hasOption(container, "label=disable") || hasOption(container, "label:disable");
    if (!host.profile.selinux || off) {
        return {};
    }
    return std::string(type) + ":s0:c" + std::to_string(17 + index) + ",c" + std::to_string(400 + index * 3);
}

Json graphDriver(const HostSpec& host, const SimMoment& moment, const std::string& image)
{
    const std::string base = host.profile.rootDir + "/overlay2/";
    const std::string own = base + simHash(moment.id + "/layer");
    std::string lower = own + "-init/diff";
    for (int i = 0; i < layersPerImage; ++i) {
        lower += ":" + base + simHash(image + std::to_string(i)) + "/diff";
    }
    Json data = Json::object();
    if (host.profile.major() >= 28) {
        data["ID"] = moment.id;
    }
    data["LowerDir"] = lower;
    data["MergedDir"] = own + "/merged";
    data["UpperDir"] = own + "/diff";
    data["WorkDir"] = own + "/work";
    return {{"Data", std::move(data)}, {"Name", "overlay2"}};
}

Json keysJson(const Texts& keys)
{
    Json map = Json::object();
    for (const std::string& key : keys) {
        map[key] = Json::object();
    }
    return map;
}

Json healthCheckJson(const SimHealthCheck& check)
{
    return {{"Test", check.test}, {"Interval", check.intervalSeconds * nanosecondsPerSecond},
        {"Timeout", check.timeoutSeconds * nanosecondsPerSecond}, {"Retries", check.retries}};
}

Json configJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment)
{
    const SimImage none;
    const SimImage* found = host.image(container.image);
    const SimImage& image = found != nullptr ? *found : none;
    Texts environment = container.environment;
    environment.insert(environment.end(), image.environment.begin(), image.environment.end());
    const bool hostNetwork = container.networkMode == "host" && container.networks.empty();
    const std::string own = hostNetwork ? host.profile.hostName : moment.id.substr(0, 12);
    Json config{{"Hostname", container.hostName.empty() ? own : container.hostName}, {"Domainname", ""},
        {"User", container.user.empty() ? image.user : container.user}, {"AttachStdin", false},
        {"AttachStdout", !container.project.empty()}, {"AttachStderr", !container.project.empty()}};
    const Texts exposed = exposedPorts(host, container);
    if (!exposed.empty()) {
        config["ExposedPorts"] = keysJson(exposed);
    }
    config["Tty"] = false;
    config["OpenStdin"] = false;
    config["StdinOnce"] = false;
    config["Env"] = environment;
    const Texts command = container.command.empty() ? image.command : container.command;
    config["Cmd"] = command.empty() ? Json(nullptr) : Json(command);
    if (const SimHealthCheck* check = healthCheckOf(host, container)) {
        config["Healthcheck"] = healthCheckJson(*check);
    }
    config["Image"] = container.image;
    config["Volumes"] = image.volumes.empty() || host.profile.isPodman() ? Json(nullptr) : keysJson(image.volumes);
    config["WorkingDir"] = image.workingDir;
    config["Entrypoint"] = image.entrypoint.empty() ? Json(nullptr) : Json(image.entrypoint);
    config["OnBuild"] = nullptr;
    config["Labels"] = labelsJson(host, container);
    if (host.profile.isPodman()) {
        config["StopSignal"] = "15";
    } else if (!image.stopSignal.empty()) {
        config["StopSignal"] = image.stopSignal;
    }
    return config;
}

Json execIds(const SimContainer& container, const SimMoment& moment)
{
    if (container.execs.empty() || !moment.hasProcesses()) {
        return nullptr;
    }
    Json ids = Json::array();
    for (std::size_t i = 0; i < container.execs.size(); ++i) {
        ids.push_back(execId(moment, static_cast<int>(i)));
    }
    return ids;
}

std::string imageIdOf(const HostSpec& host, const SimContainer& container)
{
    const SimImage* image = host.image(container.image);
    return image != nullptr ? host.imageId(*image) : "sha256:" + simHash(container.image);
}

} // namespace

Texts commandLine(const HostSpec& host, const SimContainer& container)
{
    Texts line;
    const SimImage* image = host.image(container.image);
    if (image != nullptr) {
        line = image->entrypoint;
    }
    const Texts& command = container.command.empty() && image != nullptr ? image->command : container.command;
    line.insert(line.end(), command.begin(), command.end());
    return line.empty() ? Texts{"/bin/sh"} : line;
}

std::string timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz").toStdString() + "481337Z"
                          : "0001-01-01T00:00:00Z";
}

Json inspectJson(const HostSpec& host, const SimContainer& container, const SimMoment& moment)
{
    const Texts line = commandLine(host, container);
    const std::string folder = host.profile.rootDir + "/containers/" + moment.id + "/";
    Json json{{"Id", moment.id}, {"Created", timeText(moment.created)}, {"Path", line.front()},
        {"Args", Texts(line.begin() + 1, line.end())}, {"State", stateJson(moment)},
        {"Image", imageIdOf(host, container)}, {"ResolvConfPath", folder + "resolv.conf"},
        {"HostnamePath", folder + "hostname"}, {"HostsPath", folder + "hosts"},
        {"LogPath", folder + moment.id + "-json.log"}, {"Name", "/" + moment.name},
        {"RestartCount", moment.restartCount}, {"Driver", "overlay2"}, {"Platform", "linux"},
        {"MountLabel", selinuxLabel(host, container, moment.index, "system_u:object_r:container_file_t")},
        {"ProcessLabel", selinuxLabel(host, container, moment.index, "system_u:system_r:container_t")},
        {"AppArmorProfile", appArmorProfile(host, container)}, {"ExecIDs", execIds(container, moment)},
        {"HostConfig", hostConfigJson(host, container)}, {"GraphDriver", graphDriver(host, moment, container.image)},
        {"Mounts", mountsJson(host, container, moment)}, {"Config", configJson(host, container, moment)},
        {"NetworkSettings", networkSettingsJson(host, container, moment)}};
    return json;
}

} // namespace Hull
