// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

#include <compare>

namespace Hull {

//! A string that names one kind of thing and cannot be taken for another kind.
template <typename Tag>
struct Id
{
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }

    friend bool operator==(const Id& left, const Id& right) = default;
    // QString 6.4 has no operator<=> to default this from.
    friend auto operator<=>(const Id& left, const Id& right) { return left.value.compare(right.value) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.value, seed); }
};

using ContainerId = Id<struct ContainerTag>; //!< 64 hexadecimal digits
using ImageId = Id<struct ImageTag>; //!< "sha256:" and 64 hexadecimal digits
using NetworkId = Id<struct NetworkTag>;
using HostId = Id<struct HostTag>; //!< see Host::id(): engines that were cloned share their engine id

} // namespace Hull
