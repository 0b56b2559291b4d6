// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/transactionfacts.h"

#include "app/base/stringpool.h"
#include "app/docker/parse.h"
#include "app/remediation/rawdocument.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

bool ContainerFact::hasProcesses() const
{
    return state == ContainerState::Running || state == ContainerState::Paused || state == ContainerState::Restarting;
}

bool ContainerFact::isLeaving() const
{
    const bool isRemoved = state == ContainerState::Removing || state == ContainerState::Dead;
    return isRemoved || (removesItself && hasStarted && !hasProcesses());
}

Result<ContainerFact> containerFactFrom(const QByteArray& document)
{
    StringPool pool;
    const Result<Container> container = parseContainer(document, pool);
    if (!container) {
        return container.error();
    }
    const Result<RawJson> raw = parseRawDocument(document);
    if (!raw) {
        return raw.error();
    }
    ContainerFact fact;
    if (const RawJson& timeout = member(member(*raw, "Config"), "StopTimeout"); timeout.is_number_integer()) {
        constexpr qint64 longest = 24 * 3600;
        fact.stopTimeout = std::chrono::seconds(std::clamp<qint64>(timeout.get<qint64>(), 0, longest));
    }
    fact.id = container->id;
    fact.name = container->name;
    fact.state = container->state;
    fact.restartPolicy = container->hostConfig.restartPolicy;
    fact.hasStarted = container->started.isValid();
    fact.created = container->created;
    fact.started = container->started;
    fact.removesItself = container->hostConfig.autoRemove;
    // Devices of the host are in what the engine gives to every runtime.
    fact.hasGpu = !container->hostConfig.deviceRequests.empty()
        || container->hostConfig.runtime.contains("nvidia"_L1, Qt::CaseInsensitive);
    return fact;
}

} // namespace Hull
