// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/rules/namespacechain.h"
#include "app/rules/seccompprofile.h"
#include "models/domain/snapshot.h"

#include <optional>

namespace Hull {

/*!
 * Look-ups in one snapshot that several rules need, each built when it is first asked for. It lives for one call of
 * assess() and in one thread, borrows the snapshot, and remembers nothing beyond it.
 */
class HostIndex
{
public:
    explicit HostIndex(const HostSnapshot& snapshot);

    //! By whole id, else by name, else by an id prefix that only one container has (the engine's own order).
    [[nodiscard]] const Container* findContainer(QStringView reference) const;
    [[nodiscard]] const Volume* volume(const QString& name) const;
    [[nodiscard]] const Network* network(const QString& name) const;
    [[nodiscard]] const Service* service(QStringView id) const;
    [[nodiscard]] const Image* image(const ImageId& id) const;

    //! Where the engine listens, by the name that is used and where that leads; normalised, may be empty.
    [[nodiscard]] const QStringList& endpointSockets() const { return m_endpointSockets; }
    [[nodiscard]] const QString& engineRootDir() const { return m_engineRootDir; } //!< normalised; may be empty

    [[nodiscard]] const SeccompProfile& seccompProfile(QStringView json) const; //!< judged once per text
    [[nodiscard]] NamespaceMemory& namespaceMemory() const { return m_namespaces; } //!< for followNamespace()

private:
    [[nodiscard]] const Container* byIdPrefix(const QString& prefix) const;

    const HostSnapshot& m_snapshot;
    QStringList m_endpointSockets;
    QString m_engineRootDir;
    mutable std::optional<QHash<QString, const Container*>> m_containers;
    mutable std::vector<const Container*> m_byId; //!< ordered by it
    mutable NamespaceMemory m_namespaces;
    mutable std::optional<QHash<QString, const Volume*>> m_volumes;
    mutable QHash<QString, SeccompProfile> m_seccompProfiles;
};

} // namespace Hull
