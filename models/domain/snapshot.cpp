// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snapshot.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

template <typename Values>
void addIfUnread(std::vector<UnreadSection>& unread, QLatin1String name, const Section<Values>& section)
{
    if (section.state == SectionState::Unavailable) {
        unread.push_back({name, section.error});
    }
}

} // namespace

std::vector<UnreadSection> unreadSections(const HostSnapshot& snapshot)
{
    std::vector<UnreadSection> unread;
    addIfUnread(unread, "images"_L1, snapshot.images);
    addIfUnread(unread, "volumes"_L1, snapshot.volumes);
    addIfUnread(unread, "networks"_L1, snapshot.networks);
    addIfUnread(unread, "services"_L1, snapshot.services);
    addIfUnread(unread, "imageTags"_L1, snapshot.imageTags);
    return unread;
}

using namespace Qt::StringLiterals;

ContainerPtr containerOf(const HostSnapshot& snapshot, const ContainerId& id)
{
    const auto found =
        std::ranges::find_if(snapshot.containers, [&id](const ContainerPtr& container) { return container->id == id; });
    return found == snapshot.containers.end() ? nullptr : *found;
}

bool haveSameSurroundings(const HostSnapshot& left, const HostSnapshot& right)
{
    return left.host == right.host && left.status == right.status && left.engine == right.engine
        && left.images == right.images && left.volumes == right.volumes && left.networks == right.networks
        && left.services == right.services && left.imageTags == right.imageTags
        && left.processesAsked == right.processesAsked && left.realSocket == right.realSocket;
}

QString snapshotStatusName(HostSnapshot::Status status)
{
    switch (status) {
    case HostSnapshot::Status::Complete:
        return u"complete"_s;
    case HostSnapshot::Status::Partial:
        return u"partial"_s;
    case HostSnapshot::Status::Unreachable:
        return u"unreachable"_s;
    }
    return u"unreachable"_s;
}

} // namespace Hull
