// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/hostindex.h"

#include "app/rules/hostpaths.h"

#include <algorithm>
#include <iterator>

namespace Hull {

using namespace Qt::StringLiterals;

HostIndex::HostIndex(const HostSnapshot& snapshot)
    : m_snapshot(snapshot)
    , m_engineRootDir(normalisedHostPath(snapshot.engine.rootDir))
{
    if (snapshot.host.kind == EndpointKind::Unix) { // the demo's sockets are no engine's
        m_endpointSockets = {normalisedHostPath(snapshot.host.socketPath), normalisedHostPath(snapshot.realSocket)};
    } else if (snapshot.host.kind == EndpointKind::Ssh) {
        m_endpointSockets = {
            normalisedHostPath(snapshot.host.ssh.remoteSocket), normalisedHostPath(snapshot.realSocket)};
    }
    m_endpointSockets.removeAll(QString());
    m_endpointSockets.removeDuplicates();
}

const Container* HostIndex::findContainer(QStringView reference) const
{
    if (reference.isEmpty()) {
        return nullptr;
    }
    if (!m_containers) {
        m_containers.emplace();
        for (const ContainerPtr& container : m_snapshot.containers) {
            m_containers->insert(container->name, container.get());
        }
        for (const ContainerPtr& container : m_snapshot.containers) { // an id goes before a name that looks like one
            m_containers->insert(container->id.value, container.get());
        }
    }
    const QString key = reference.startsWith(u'/') ? reference.mid(1).toString() : reference.toString();
    const Container* found = m_containers->value(key, nullptr);
    return found ? found : byIdPrefix(key);
}

//! The one container whose id begins so; nullptr when there is none or more than one.
const Container* HostIndex::byIdPrefix(const QString& prefix) const
{
    if (m_byId.size() != m_snapshot.containers.size()) {
        m_byId.clear();
        for (const ContainerPtr& container : m_snapshot.containers) {
            m_byId.push_back(container.get());
        }
        std::sort(m_byId.begin(), m_byId.end(),
            [](const Container* left, const Container* right) { return left->id.value < right->id.value; });
    }
    const auto begins = [&prefix](const Container* container) {
        return container->id.value.startsWith(prefix);
    };
    const auto first = std::lower_bound(m_byId.begin(), m_byId.end(), prefix,
        [](const Container* container, const QString& wanted) { return container->id.value < wanted; });
    const bool isOne =
        first != m_byId.end() && begins(*first) && (std::next(first) == m_byId.end() || !begins(*std::next(first)));
    return isOne ? *first : nullptr;
}

const Volume* HostIndex::volume(const QString& name) const
{
    if (!m_volumes) {
        m_volumes.emplace();
        for (const Volume& candidate : m_snapshot.volumes.values) {
            m_volumes->insert(candidate.name, &candidate);
        }
    }
    return m_volumes->value(name, nullptr);
}

const Network* HostIndex::network(const QString& name) const
{
    const std::vector<Network>& networks = m_snapshot.networks.values;
    const auto found = std::find_if(networks.begin(), networks.end(),
        [&name](const Network& network) { return network.name == name || network.id.value == name; });
    return found == networks.end() ? nullptr : &*found;
}

const Service* HostIndex::service(QStringView id) const
{
    const std::vector<Service>& services = m_snapshot.services.values;
    const auto found =
        std::find_if(services.begin(), services.end(), [id](const Service& service) { return service.id == id; });
    return found == services.end() ? nullptr : &*found;
}

const Image* HostIndex::image(const ImageId& id) const
{
    const auto found = m_snapshot.images.values.constFind(id);
    return found == m_snapshot.images.values.constEnd() ? nullptr : &*found;
}

const SeccompProfile& HostIndex::seccompProfile(QStringView json) const
{
    const QString key = json.toString();
    const auto found = m_seccompProfiles.constFind(key);
    return found != m_seccompProfiles.constEnd() ? *found : *m_seccompProfiles.insert(key, judgeSeccompProfile(json));
}

} // namespace Hull
