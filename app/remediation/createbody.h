// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/docker/apiversion.h"
#include "app/remediation/rawdocument.h"
#include "models/domain/message.h"
#include "models/domain/snapshot.h"

#include <optional>
#include <vector>

namespace Hull {

class HostIndex;

//! Everything that says how a container was made.
struct ContainerDocuments
{
    const RawJson& inspect; //!< /containers/{id}/json
    const RawJson& image; //!< /images/{id}/json of its image; null where it was not read or the image is gone
    const HostSnapshot& snapshot; //!< what is known of networks and other containers
    const HostIndex& index; //!< of that snapshot
    ApiVersion api; //!< that inspect was read with and the requests will be sent with
    //! The MAC address that the user chose, as API 1.44 to 1.51 tell it; empty: none. Unset: as inspect has it.
    std::optional<QString> chosenMac;
    std::optional<bool> keepHostname; //!< a generated one; unset: the known images decide
};

//! What had to be decided on the way, for people.
struct BodyNotes
{
    std::vector<Message> decisions; //!< what is not sent back as it stands, and why
    std::vector<Message> warnings; //!< what may turn out different
};

/*!
 * The body of POST /containers/create that makes the container again: Config and HostConfig verbatim, fields that this
 * program does not know included, changed only where sending them back would make another container or be refused.
 * NetworkingConfig names every network, whatever the API version; see createRequests(). It holds secrets.
 */
[[nodiscard]] RawJson recreateBody(const ContainerDocuments& documents, BodyNotes& notes);

/*!
 * The body that makes the guard of a container that removes itself: recreateBody() of the container, but it stays. It
 * is never started.
 */
[[nodiscard]] RawJson guardBody(const RawJson& recreated);

/*!
 * The body that makes the container again of its guard, with documents of the guard and no snapshot to go by: what the
 * guard was given stands in it as it was given.
 */
[[nodiscard]] RawJson twinBody(const ContainerDocuments& documents);

//! The reference to send as Image: Config.Image where it still means the container's image, else the image's id.
[[nodiscard]] std::string imageReference(const RawJson& inspect, const RawJson& image);

//! The network mode that takes its network from another container.
[[nodiscard]] bool isContainerMode(const std::string& mode);

} // namespace Hull
