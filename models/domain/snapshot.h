// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/certificatefacts.h"
#include "models/domain/container.h"
#include "models/domain/engineinfo.h"
#include "models/domain/engineobjects.h"
#include "models/domain/error.h"
#include "models/domain/host.h"

#include <QHash>

#include <memory>
#include <optional>

namespace Hull {

using ContainerPtr = std::shared_ptr<const Container>;

//! Whether a part of the host was read. A part that was not read makes the rules that need it notAssessed.
enum class SectionState {
    NotAsked, //!< not needed by the profile, or the source has no such part
    Complete,
    Unavailable, //!< asked for, and refused or broken
};

//! One of the host's lists, with the reason when it is missing.
template <typename Values>
struct Section
{
    SectionState state = SectionState::NotAsked;
    Values values;
    Error error; //!< where state is Unavailable

    [[nodiscard]] bool isComplete() const { return state == SectionState::Complete; }

    friend bool operator==(const Section&, const Section&) = default;
};

//! A container that the engine lists and that could not be read: never a silent gap.
struct UnreadableContainer
{
    ContainerId id; //!< as the engine lists it; in a file "#3", its place there: a damaged document may lack its own
    QString name; //!< from the list; may be empty
    Error error;
};

/*!
 * One complete reading of a host, immutable once made and shared by rules, views and reports. Containers are ordered
 * by name, then id.
 */
struct HostSnapshot
{
    enum class Status { Complete, Partial, Unreachable };

    Host host;
    Status status = Status::Unreachable;
    Error error; //!< why it is not Complete
    QDateTime started; //!< UTC
    QDateTime finished;
    TlsCertificates certificates; //!< of the connection it was read through
    EngineInfo engine;
    std::optional<qint64> clockAhead; //!< seconds by which the host's clock is ahead of ours; unset: it did not say
    std::vector<ContainerPtr> containers;
    std::vector<UnreadableContainer> unreadable;
    Section<QHash<ImageId, Image>> images; //!< those that a container uses
    Section<std::vector<Volume>> volumes;
    Section<std::vector<Network>> networks;
    Section<std::vector<Service>> services; //!< only on a Swarm manager
    Section<QHash<QString, ImageId>> imageTags; //!< which image a tag points to now; profile full only
    bool processesAsked = false; //!< profile full
    //! Where the engine's socket really lies on its host, symbolic links followed; empty where that was not read.
    QString realSocket;
    //! Every TCP and UDP port that is taken on the engine's host, as the kernel says; unset: it was not asked, or did
    //! not say all.
    std::optional<std::vector<KernelView::Listener>> listeners;
    std::optional<Error> kernelError; //!< why the kernel of the host was not asked, though there is a way to it
};

//! A list of a host that was asked for and could not be read: what needs it is not assessed.
struct UnreadSection
{
    QLatin1String name; //!< as in JSON: "images", "volumes", "networks", "services", "imageTags"
    Error error;
};

[[nodiscard]] std::vector<UnreadSection> unreadSections(const HostSnapshot& snapshot);

using SnapshotPtr = std::shared_ptr<const HostSnapshot>;

//! The container with that id; null where there is none.
[[nodiscard]] ContainerPtr containerOf(const HostSnapshot& snapshot, const ContainerId& id);

//! Whether all that a verdict on a container can hang on, beside containers, is the same in two readings of a host.
[[nodiscard]] bool haveSameSurroundings(const HostSnapshot& left, const HostSnapshot& right);

[[nodiscard]] QString snapshotStatusName(HostSnapshot::Status status); //!< "complete", "partial", "unreachable"

} // namespace Hull
