// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/dependents.h"

#include "app/rules/hostindex.h"
#include "app/rules/namespacechain.h"

namespace Hull {

namespace {

bool names(const QString& reference, const Container& target, const HostIndex& index)
{
    const Container* found = index.findContainer(reference);
    return found && found->id == target.id;
}

bool joins(const QString& mode, const Container& target, const HostIndex& index)
{
    return joinsContainer(mode) && names(mode.mid(mode.indexOf(QLatin1Char(':')) + 1), target, index);
}

} // namespace

std::vector<Dependent> dependentsOf(const HostSnapshot& snapshot, const Container& target)
{
    using Relation = Dependent::Relation;
    const HostIndex index(snapshot);
    std::vector<Dependent> dependents;
    for (const ContainerPtr& other : snapshot.containers) {
        if (other->id == target.id) {
            continue;
        }
        const HostConfig& config = other->hostConfig;
        const auto add = [&](bool applies, Relation relation, bool breaks) {
            if (applies) {
                dependents.push_back({other->id, other->name, relation, breaks});
            }
        };
        add(joins(config.networkMode, target, index), Relation::Network, true);
        add(joins(config.pidMode, target, index), Relation::Pid, true);
        add(joins(config.ipcMode, target, index), Relation::Ipc, true);
        for (const QString& source : config.volumesFrom) {
            add(names(source.section(QLatin1Char(':'), 0, 0), target, index), Relation::Volumes, false);
        }
    }
    return dependents;
}

} // namespace Hull
