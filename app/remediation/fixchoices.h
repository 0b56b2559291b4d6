// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/publishedport.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Hull {

//! What becomes of a published port: `--port [IP:]HOSTPORT[-END][/PROTOCOL]=[IP:]NEW`.
struct PortChoice
{
    enum class Kind { Auto, Unpublish, Move };

    QString hostIp; //!< canonical; empty: that port on every address
    PortRange from;
    QString protocol; //!< tcp, udp, sctp
    Kind kind = Kind::Auto;
    PortRange to; //!< of Move; as wide as from
    std::optional<QString> newIp; //!< unset: the address stays

    friend bool operator==(const PortChoice&, const PortChoice&) = default;
};

//! A port to publish where all were published or all of the host's were used.
struct PublishChoice
{
    PortBinding binding;
    QString containerPort; //!< "80/tcp"

    friend bool operator==(const PublishChoice&, const PublishChoice&) = default;
};

struct MountChoice
{
    enum class Kind { ReadOnly, Remove, Narrow };

    QString destination;
    Kind kind = Kind::ReadOnly;
    QString source; //!< of Narrow

    friend bool operator==(const MountChoice&, const MountChoice&) = default;
};

//! What becomes of what a container wrote outside of its mounts.
enum class LayerChoice {
    Undecided, //!< a plan warns where there is something
    Copy, //!< into the container that takes its place
    Commit, //!< into an image of its own; not there yet
    Drop, //!< it stays with the original
};

//! How the original gives way to the replacement.
struct SwapChoices
{
    LayerChoice layer = LayerChoice::Undecided;
    std::optional<int> stopTimeout; //!< seconds, at least 1; unset: what the container itself says
    int probation = 10; //!< seconds that the replacement has to stay up, at least
    bool keepsOriginal = true; //!< false: it is given up as soon as the replacement is verified

    friend bool operator==(const SwapChoices&, const SwapChoices&) = default;
};

//! What the user decided about a fix, beside which rules it is for.
struct FixChoices
{
    QStringList rules; //!< empty: every open finding whose fix seldom hurts, see Remedy::byDefault
    std::vector<PortChoice> ports;
    std::vector<PublishChoice> publish;
    QString network; //!< for a container that leaves the host's network
    std::vector<MountChoice> mounts;
    QStringList keptCapabilities; //!< in any spelling
    QStringList keptDevices; //!< paths on the host
    SwapChoices swap;
    bool asItIs = false; //!< nothing is put right: the same container again, which is then a plan of its own

    friend bool operator==(const FixChoices&, const FixChoices&) = default;
};

} // namespace Hull
