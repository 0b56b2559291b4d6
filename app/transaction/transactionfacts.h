// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/container.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Hull {

//! What the engine says of one container, as far as the next step of a transaction depends on it.
struct ContainerFact
{
    ContainerId id;
    QString name; //!< without the leading slash
    ContainerState state = ContainerState::Unknown;
    RestartPolicy restartPolicy;
    bool hasStarted = false; //!< at least once
    QDateTime created; //!< by the engine's clock, as started
    QDateTime started; //!< the last time; invalid: never
    //! Its runtime gives it devices of which the engine does not know, so an update while it runs takes them away.
    bool hasGpu = false;
    bool removesItself = false; //!< --rm

    std::chrono::seconds stopTimeout{10}; //!< how long it is given to stop before it is killed

    [[nodiscard]] bool hasProcesses() const; //!< running, paused or between two starts
    [[nodiscard]] bool isLeaving() const; //!< is being removed, or is about to remove itself

    friend bool operator==(const ContainerFact&, const ContainerFact&) = default;
};

//! What is on the host now, of all that a transaction is about. Asked anew before every step.
struct TransactionFacts
{
    std::optional<ContainerFact> original; //!< by its id
    //! By its id; before that is known, whatever carries the temporary name and was never started.
    std::optional<ContainerFact> replacement;
    ContainerId nameHolder; //!< whoever has the container's own name now; empty: nobody
    //! Whoever has the temporary name and does not run, which no replacement does under it. Not asked for where the
    //! replacement's id is known.
    ContainerId temporaryHolder;
    ContainerId keptHolder; //!< whoever has the name of what is kept
    ContainerId asideHolder; //!< whoever has the name that an older original gets meanwhile
    std::optional<ContainerFact> guard; //!< as replacement
    //! What has the container's name, was never started and was announced to be made of the guard.
    std::optional<ContainerFact> halfTwin;
    std::optional<ContainerFact> older; //!< by its id
    QString markerOwner; //!< the transaction that the marker names; empty: there is none
};

//! From an inspect document; BadAnswer where it is none.
[[nodiscard]] Result<ContainerFact> containerFactFrom(const QByteArray& document);

} // namespace Hull
