// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/namespacechain.h"

#include "app/rules/hostindex.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String containerPrefix = "container:"_L1;

NamespaceChain unresolved(NamespaceChain chain, const char* reason)
{
    chain.end = NamespaceChain::End::Unresolved;
    chain.reason = reason;
    return chain;
}

} // namespace

bool joinsContainer(const QString& mode)
{
    return mode.startsWith(containerPrefix);
}

NamespaceChain followNamespace(const Container& container, QString HostConfig::*mode, const HostIndex& index)
{
    NamespaceChain chain;
    const Container* current = &container;
    while (joinsContainer(current->hostConfig.*mode)) {
        const QStringView target = QStringView(current->hostConfig.*mode).mid(containerPrefix.size());
        current = index.findContainer(target);
        if (!current) {
            return unresolved(std::move(chain),
                QT_TRANSLATE_NOOP("Hull", "It joins the namespace of a container that was not found on this host."));
        }
        const bool seen =
            current->id == container.id || std::find(chain.via.begin(), chain.via.end(), current) != chain.via.end();
        if (seen) {
            return unresolved(std::move(chain),
                QT_TRANSLATE_NOOP("Hull", "It joins the namespace of a container that in turn leads back to it."));
        }
        chain.via.push_back(current);
    }
    const QString& last = current->hostConfig.*mode;
    if (last.startsWith("ns:"_L1)) { // Podman: any namespace of the host, by path
        return unresolved(
            std::move(chain), QT_TRANSLATE_NOOP("Hull", "It joins a namespace by its path, which may be anybody's."));
    }
    chain.end = last == "host"_L1 ? NamespaceChain::End::Host : NamespaceChain::End::Private;
    return chain;
}

} // namespace Hull
