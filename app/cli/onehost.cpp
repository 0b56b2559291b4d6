// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/onehost.h"

#include <QCoreApplication>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

Result<ContainerId> findContainer(const HostSnapshot& snapshot, const QString& wanted)
{
    std::vector<const Container*> found;
    for (const ContainerPtr& container : snapshot.containers) {
        if (container->name == wanted || container->id.value == wanted) {
            return container->id;
        }
        if (container->id.value.startsWith(wanted)) {
            found.push_back(container.get());
        }
    }
    if (found.size() == 1) {
        return found.front()->id;
    }
    if (found.empty()) {
        return Error{.kind = Error::Kind::Gone,
            .message = {QT_TRANSLATE_NOOP("Hull", "There is no container %1 on this host."), {wanted}},
            .cause = {QT_TRANSLATE_NOOP("Hull", "The name is misspelt, or the container was removed or renamed."), {}},
            .remedy = {QT_TRANSLATE_NOOP("Hull", "`hullctl scan` lists the containers of the host."), {}}};
    }
    QStringList names;
    for (const Container* container : found) {
        names.append(container->name);
    }
    return Error{.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "%1 is the beginning of more than one id: %2."),
            {wanted, names.join(", "_L1)}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Give the name, or more of the id."), {}}};
}

Result<HostSession*> hostOf(Fleet& fleet)
{
    const auto& sessions = fleet.sessions();
    if (sessions.size() != 1) {
        return usageError(QT_TRANSLATE_NOOP("Hull", "A plan is made for one host, but the options name %1."),
            {QString::number(sessions.size())});
    }
    HostSession* session = sessions.front();
    if (!wasRead(session->assessment())) {
        return session->error().value_or(Error());
    }
    return session;
}

//! A file cannot be asked for a container's own documents.
std::vector<OptionSpec> oneHostSpecs()
{
    std::vector<OptionSpec> specs = scanHostSpecs();
    std::erase_if(specs, [](const OptionSpec& spec) { return spec.name == "from-file"_L1 || spec.name == "all"_L1; });
    return specs;
}

} // namespace Hull
