// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ports.h"
#include "models/domain/hostaddress.h"

#include <QHash>

#include <algorithm>
#include <utility>

// Brings together what a container has configured and what is in force. A container may publish its tens of thousands
// of ports, so nothing here walks over all of them for each.

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Publication::Half& halfOf(Publication& publication, bool v6)
{
    return v6 ? publication.v6 : publication.v4;
}

//! Publications that may be the same one, in their order.
class Candidates
{
public:
    void add(size_t publication) { m_members.push_back(publication); }

    //! The first whose half of that family is free and that the engine may have given that port; nullptr: none.
    Publication* findFree(std::vector<Publication>& list, bool v6, int port)
    {
        size_t& first = v6 ? m_firstV6 : m_firstV4; // no free half of that family before it
        while (first < m_members.size() && halfOf(list[m_members[first]], v6).binding) {
            ++first;
        }
        for (size_t i = first; i < m_members.size(); ++i) {
            Publication& publication = list[m_members[i]];
            if (!halfOf(publication, v6).binding && publication.hostPort.contains(port)) {
                return &publication;
            }
        }
        return nullptr;
    }

private:
    std::vector<size_t> m_members;
    size_t m_firstV4 = 0;
    size_t m_firstV6 = 0;
};

//! What candidates have in common. port: the number that is configured, 0 where the engine chooses.
struct Key
{
    QString containerPort;
    QString address; //!< canonical
    int port = 0;

    friend bool operator==(const Key&, const Key&) = default;
    friend size_t qHash(const Key& key, size_t seed) noexcept
    {
        return qHashMulti(seed, key.containerPort, key.address, key.port);
    }
};

class Pairing
{
public:
    void addConfigured(const PortMapping& mapping);
    void addActive(const PortMapping& mapping);
    [[nodiscard]] std::vector<Publication> take() { return std::move(m_list); }

private:
    Publication& append(const QString& containerPort)
    {
        Publication& publication = m_list.emplace_back();
        publication.containerPort = containerPort;
        return publication;
    }

    void enter(const Publication& publication, const QString& address);
    Publication* findConfigured(const QString& containerPort, const QString& address, bool v6, int port);
    Publication* findOtherHalf(const QString& containerPort, const QString& address, bool v6);

    std::vector<Publication> m_list;
    QHash<Key, Candidates> m_configured;
    QHash<QString, Candidates> m_activeOnly; //!< on every address, by container port
};

void Pairing::enter(const Publication& publication, const QString& address)
{
    const bool isNumber = publication.hostPort.kind == HostPort::Kind::Number;
    m_configured[{publication.containerPort, address, isNumber ? publication.hostPort.first : 0}].add(
        static_cast<size_t>(&publication - m_list.data()));
}

void Pairing::addConfigured(const PortMapping& mapping)
{
    // Configured once for every IPv4 and once for every IPv6 address, it is one publication.
    QHash<std::pair<QString, bool>, size_t> unpaired; // host port, whether it is the IPv6 one
    for (size_t i = 0; i < mapping.bindings.size(); ++i) {
        const PortBinding& binding = mapping.bindings[i];
        const QString address = canonicalAddress(binding.hostIp);
        const bool v6 = isIpv6Address(address);
        const bool isWildcard = isWildcardAddress(address);
        const auto pair = isWildcard ? unpaired.constFind({binding.hostPort, !v6}) : unpaired.constEnd();
        if (pair != unpaired.constEnd()) {
            m_list[*pair].everyFamily = true;
            enter(m_list[*pair], address);
            unpaired.erase(pair);
            continue;
        }
        Publication& publication = append(mapping.containerPort);
        publication.configured = &binding;
        publication.configuredIndex = static_cast<int>(i);
        publication.hostPort = parseHostPort(binding.hostPort);
        enter(publication, address);
        if (isWildcard) {
            unpaired.insert({binding.hostPort, v6}, m_list.size() - 1);
        }
    }
}

//! One of that address goes before one without, whose address is the engine's choice, mostly every IPv4 and IPv6 one.
Publication* Pairing::findConfigured(const QString& containerPort, const QString& address, bool v6, int port)
{
    for (const QString& wanted : {address, QString()}) {
        for (const int number : {port, 0}) {
            const auto candidates = m_configured.find({containerPort, wanted, number});
            Publication* found = candidates != m_configured.end() ? candidates->findFree(m_list, v6, port) : nullptr;
            if (found) {
                return found;
            }
        }
    }
    return nullptr;
}

//! One that is only in force, of the other family, where both are on every address.
Publication* Pairing::findOtherHalf(const QString& containerPort, const QString& address, bool v6)
{
    const auto candidates = isWildcardAddress(address) ? m_activeOnly.find(containerPort) : m_activeOnly.end();
    return candidates != m_activeOnly.end() ? candidates->findFree(m_list, v6, 0) : nullptr;
}

void Pairing::addActive(const PortMapping& mapping)
{
    for (size_t i = 0; i < mapping.bindings.size(); ++i) {
        const PortBinding& active = mapping.bindings[i];
        const QString address = canonicalAddress(active.hostIp);
        const bool v6 = isIpv6Address(address);
        bool ok = false;
        const uint number = active.hostPort.toUInt(&ok);
        const int port = ok && number <= 65535 ? static_cast<int>(number) : 0;
        Publication* publication = findConfigured(mapping.containerPort, address, v6, port);
        if (!publication) {
            publication = findOtherHalf(mapping.containerPort, address, v6);
        }
        if (!publication) {
            publication = &append(mapping.containerPort);
            if (isWildcardAddress(address)) {
                m_activeOnly[mapping.containerPort].add(m_list.size() - 1);
            }
        }
        halfOf(*publication, v6) = {&active, static_cast<int>(i), port};
    }
}

} // namespace

std::vector<Publication> publications(const Container& container)
{
    Pairing pairing;
    if (bindingsTakeEffect(container.hostConfig)) {
        for (const PortMapping& mapping : container.hostConfig.portBindings) {
            pairing.addConfigured(mapping);
        }
    }
    for (const PortMapping& mapping : container.ports) {
        pairing.addActive(mapping);
    }
    std::vector<Publication> list = pairing.take();
    std::stable_sort(list.begin(), list.end(), [](const Publication& left, const Publication& right) {
        const int leftNumber = containerPortNumber(left.containerPort);
        const int rightNumber = containerPortNumber(right.containerPort);
        return leftNumber != rightNumber ? leftNumber < rightNumber : left.containerPort < right.containerPort;
    });
    return list;
}

} // namespace Hull
