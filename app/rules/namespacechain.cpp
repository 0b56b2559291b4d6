// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/namespacechain.h"

#include "app/rules/hostindex.h"

#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <iterator>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String containerPrefix = "container:"_L1;

NamespaceChain unresolved(const char* reason)
{
    NamespaceChain chain;
    chain.end = NamespaceChain::End::Unresolved;
    chain.reason = reason;
    return chain;
}

//! Of a container that owns its namespace.
NamespaceChain ownNamespace(const QString& mode)
{
    if (mode.startsWith("ns:"_L1)) { // Podman: any namespace of the host, by path
        return unresolved(QT_TRANSLATE_NOOP("Hull", "It joins a namespace by its path, which may be anybody's."));
    }
    NamespaceChain chain;
    chain.end = mode == "host"_L1 ? NamespaceChain::End::Host : NamespaceChain::End::Private;
    return chain;
}

//! Of a container that joins the one whose chain is known.
NamespaceChain joined(const Container* next, NamespaceChain chain)
{
    if (chain.end == NamespaceChain::End::Unresolved) {
        return chain;
    }
    chain.via.insert(chain.via.begin(), next);
    if (chain.via.size() > NamespaceChain::shown) {
        chain.via.erase(chain.via.end() - 2);
        ++chain.skipped;
    }
    return chain;
}

} // namespace

bool joinsContainer(const QString& mode)
{
    return mode.startsWith(containerPrefix);
}

NamespaceMemory::Chains& NamespaceMemory::of(Mode mode)
{
    const auto found =
        std::find_if(m_chains.begin(), m_chains.end(), [mode](const auto& entry) { return entry.first == mode; });
    return found != m_chains.end() ? found->second : m_chains.emplace_back(mode, Chains()).second;
}

NamespaceChain followNamespace(const Container& container, QString HostConfig::*mode, const HostIndex& index)
{
    if (!joinsContainer(container.hostConfig.*mode)) {
        return ownNamespace(container.hostConfig.*mode);
    }
    // A planned container stands for one of the host with the same id: what leads there leads back, and what is
    // remembered of the host's containers does not hold for it.
    const bool isPlanned = index.findContainer(container.id.value) != &container;
    NamespaceMemory::Chains nothing;
    NamespaceMemory::Chains& known = isPlanned ? nothing : index.namespaceMemory().of(mode);

    std::vector<const Container*> path;
    QSet<const Container*> seen;
    NamespaceChain chain;
    for (const Container* current = &container;;) {
        const auto remembered = known.constFind(current);
        if (remembered != known.constEnd()) {
            chain = *remembered;
            path.push_back(current);
            break;
        }
        const bool leadsBack = seen.contains(current) || (!path.empty() && current->id == container.id);
        path.push_back(current);
        seen.insert(current);
        if (leadsBack) {
            chain = unresolved(
                QT_TRANSLATE_NOOP("Hull", "It joins the namespace of a container that in turn leads back to it."));
            break;
        }
        const QString& joins = current->hostConfig.*mode;
        if (!joinsContainer(joins)) {
            chain = ownNamespace(joins);
            break;
        }
        current = index.findContainer(QStringView(joins).mid(containerPrefix.size()));
        if (!current) {
            chain = unresolved(
                QT_TRANSLATE_NOOP("Hull", "It joins the namespace of a container that was not found on this host."));
            break;
        }
    }
    for (auto next = path.rbegin(); std::next(next) != path.rend(); ++next) {
        chain = joined(*next, std::move(chain));
        known.insert(*std::next(next), chain);
    }
    return chain;
}

} // namespace Hull
