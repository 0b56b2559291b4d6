// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleethost.h"

#include "app/demo/enginewriter.h"
#include "app/demo/specjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace Hull {

using Json = nlohmann::ordered_json;

namespace {

constexpr std::size_t shortestPrefix = 3;

QByteArray text(const Json& document)
{
    return QByteArray::fromStdString(document.dump(-1, ' ', false, Json::error_handler_t::replace)) + '\n';
}

SimNetwork usualNetwork(const std::string& name, const std::string& driver, const std::string& subnet)
{
    SimNetwork network;
    network.name = name;
    network.driver = driver;
    network.subnet = subnet;
    return network;
}

} // namespace

FleetHost::FleetHost(HostSpec spec, QDateTime began)
    : m_spec(std::move(spec))
    , m_began(std::move(began))
{
    addUsualNetworks();
    addNamedVolumes();
    rememberSteadyIds();
}

//! Ids are hashes: making all of them anew for each request would be most of its cost.
void FleetHost::rememberSteadyIds()
{
    for (std::size_t i = 0; i < m_spec.containers.size(); ++i) {
        if (m_spec.containers[i].rhythm != SimRhythm::ComesAndGoes) {
            const int index = static_cast<int>(i);
            m_steadyIds.emplace(momentOf(m_spec, index, m_began, m_began).id, index);
        }
    }
}

void FleetHost::addUsualNetworks()
{
    const SimProfile& profile = m_spec.profile;
    if (profile.isPodman()) {
        m_spec.networks.insert(m_spec.networks.begin(), usualNetwork("podman", "bridge", "10.88.0"));
        return;
    }
    SimNetwork bridge = usualNetwork("bridge", "bridge", "172.17.0");
    bridge.options = {{"com.docker.network.bridge.default_bridge", "true"},
        {"com.docker.network.bridge.enable_icc", "true"}, {"com.docker.network.bridge.enable_ip_masquerade", "true"},
        {"com.docker.network.bridge.host_binding_ipv4", "0.0.0.0"}, {"com.docker.network.bridge.name", "docker0"},
        {"com.docker.network.driver.mtu", "1500"}};
    std::vector<SimNetwork> usual{bridge, usualNetwork("host", "host", {}), usualNetwork("none", "null", {})};
    if (profile.swarmManager) {
        SimNetwork ingress = usualNetwork("ingress", "overlay", "10.0.0");
        ingress.scope = "swarm";
        usual.push_back(ingress);
        usual.push_back(usualNetwork("docker_gwbridge", "bridge", "172.30.0"));
    }
    m_spec.networks.insert(m_spec.networks.begin(), usual.begin(), usual.end());
}

void FleetHost::addNamedVolumes()
{
    for (const SimContainer& container : m_spec.containers) {
        for (const SimMount& mount : container.mounts) {
            const bool known = std::any_of(m_spec.volumes.begin(), m_spec.volumes.end(),
                [&mount](const SimVolume& volume) { return volume.name == mount.source; });
            if (mount.type == "volume" && !known) {
                SimVolume volume;
                volume.name = mount.source;
                if (mount.source.rfind(container.project + "_", 0) == 0) {
                    volume.project = container.project;
                }
                m_spec.volumes.push_back(volume);
            }
        }
    }
}

void FleetHost::forEachPresent(const QDateTime& now, const Visitor& visit) const
{
    for (std::size_t i = 0; i < m_spec.containers.size(); ++i) {
        const SimMoment moment = momentOf(m_spec, static_cast<int>(i), m_began, now);
        if (moment.present) {
            visit(m_spec.containers[i], moment);
        }
    }
}

std::optional<SimMoment> FleetHost::momentById(const std::string& id, const QDateTime& now) const
{
    const auto steady = m_steadyIds.find(id);
    if (steady != m_steadyIds.end()) {
        return momentOf(m_spec, steady->second, m_began, now);
    }
    std::optional<SimMoment> found;
    forEachPresent(now, [&id, &found](const SimContainer&, const SimMoment& moment) {
        if (moment.id == id) {
            found = moment;
        }
    });
    return found;
}

const SimContainer& FleetHost::containerAt(const SimMoment& moment) const
{
    return m_spec.containers[static_cast<std::size_t>(moment.index)];
}

QByteArray FleetHost::info(const QDateTime& now) const
{
    SimCounts counts;
    counts.images = static_cast<int>(m_spec.images.size());
    forEachPresent(now, [&counts](const SimContainer&, const SimMoment& moment) {
        if (moment.state == SimState::Paused) {
            ++counts.paused;
        } else {
            ++(moment.hasProcesses() ? counts.running : counts.stopped);
        }
    });
    return infoDocument(m_spec.profile, counts, now);
}

QByteArray FleetHost::containers(bool all, const QDateTime& now) const
{
    std::vector<std::pair<QDateTime, Json>> entries;
    forEachPresent(now, [this, all, &now, &entries](const SimContainer& container, const SimMoment& moment) {
        if (all || moment.hasProcesses() || moment.state == SimState::Restarting) {
            entries.emplace_back(moment.created, listEntryJson(m_spec, container, moment, now));
        }
    });
    std::stable_sort(entries.begin(), entries.end(),
        [](const auto& left, const auto& right) { return left.first > right.first; }); // as engines do: newest first
    Json list = Json::array();
    for (auto& entry : entries) {
        list.push_back(std::move(entry.second));
    }
    return text(list);
}

QByteArray FleetHost::containerId(const QByteArray& reference, const QDateTime& now) const
{
    const std::string wanted = reference.toStdString();
    if (m_steadyIds.count(wanted) > 0) {
        return reference;
    }
    std::string byName;
    std::vector<std::string> byPrefix;
    forEachPresent(now, [&wanted, &byName, &byPrefix](const SimContainer&, const SimMoment& moment) {
        if (moment.id == wanted || moment.name == wanted || "/" + moment.name == wanted) {
            byName = moment.id;
        } else if (wanted.size() >= shortestPrefix && moment.id.rfind(wanted, 0) == 0) {
            byPrefix.push_back(moment.id);
        }
    });
    if (byName.empty() && byPrefix.size() == 1) {
        byName = byPrefix.front();
    }
    return QByteArray::fromStdString(byName);
}

QByteArray FleetHost::container(const QByteArray& id, const QDateTime& now) const
{
    const std::optional<SimMoment> moment = momentById(id.toStdString(), now);
    return moment ? text(inspectJson(m_spec, containerAt(*moment), *moment)) : QByteArray();
}

QByteArray FleetHost::top(const QByteArray& id, const QByteArray& psArguments, const QDateTime& now) const
{
    const std::optional<SimMoment> moment = momentById(id.toStdString(), now);
    if (!moment || !moment->hasProcesses()) {
        return {};
    }
    SimContainer container = containerAt(*moment);
    const std::string program = commandLine(m_spec, container).front();
    container.processes.insert(container.processes.begin(), program.substr(program.rfind('/') + 1));
    return text(topJson(container, *moment, psArguments.toStdString()));
}

QByteArray FleetHost::images() const
{
    Json list = Json::array();
    for (const SimImage& image : m_spec.images) {
        list.push_back(imageSummaryJson(m_spec, image));
    }
    return text(list);
}

QByteArray FleetHost::image(const QByteArray& reference) const
{
    const std::string wanted = reference.toStdString();
    for (const SimImage& image : m_spec.images) {
        const std::string id = m_spec.imageId(image);
        const bool byPrefix = wanted.size() >= 12 && id.rfind("sha256:" + wanted, 0) == 0;
        const bool latest = image.tag == wanted + ":latest";
        if (id == wanted || byPrefix || latest || (!wanted.empty() && image.tag == wanted)) {
            return text(imageInspectJson(m_spec, image));
        }
    }
    return {};
}

QByteArray FleetHost::volumes() const
{
    Json list = Json::array();
    for (const SimVolume& volume : m_spec.volumes) {
        list.push_back(volumeJson(m_spec, volume));
    }
    return text({{"Volumes", std::move(list)}, {"Warnings", nullptr}});
}

QByteArray FleetHost::networks() const
{
    Json list = Json::array();
    for (const SimNetwork& network : m_spec.networks) {
        list.push_back(networkJson(m_spec, network));
    }
    return text(list);
}

QByteArray FleetHost::services() const
{
    Json list = Json::array();
    for (const SimService& service : m_spec.services) {
        list.push_back(serviceJson(m_spec, service));
    }
    return text(list);
}

QByteArray FleetHost::exec(const QByteArray& id, const QDateTime& now) const
{
    QByteArray body;
    const std::string wanted = id.toStdString();
    forEachPresent(now, [&wanted, &body](const SimContainer& container, const SimMoment& moment) {
        for (std::size_t i = 0; moment.hasProcesses() && i < container.execs.size(); ++i) {
            if (execId(moment, static_cast<int>(i)) == wanted) {
                body = text(execJson(moment, container.execs[i], static_cast<int>(i)));
            }
        }
    });
    return body;
}

} // namespace Hull
