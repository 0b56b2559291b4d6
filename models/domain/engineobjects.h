// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QDateTime>
#include <QStringList>

#include <utility>
#include <vector>

// What else than containers a rule needs of an engine: images, networks, volumes, Swarm services.

namespace Hull {

struct Image
{
    ImageId id;
    QStringList tags; //!< RepoTags
    QDateTime created; //!< UTC, as who built it says, which may be any time at all; invalid when not reported
    QStringList exposedPorts; //!< keys of Config.ExposedPorts
    QString user; //!< Config.User
    bool hasHealthCheck = false;

    friend bool operator==(const Image&, const Image&) = default;
};

struct Network
{
    NetworkId id;
    QString name;
    QString driver;
    QString scope; //!< "local", "swarm", "global"
    bool internal = false;
    bool defaultBridge = false; //!< docker0: option com.docker.network.bridge.default_bridge
    QString hostBindingIpv4; //!< option com.docker.network.bridge.host_binding_ipv4

    friend bool operator==(const Network&, const Network&) = default;
};

struct Volume
{
    QString name;
    QString driver;
    QString mountpoint;
    QString bindDevice; //!< Options.device where the local driver's Options.o asks for a bind mount; else empty
    QString device; //!< Options.device where the local driver mounts a file system instead: "/dev/sda1", "tmpfs"
    QString fileSystem; //!< Options.type of that: "ext4"
    bool readOnly = false; //!< the local driver mounts either of them so, whatever containers ask for

    friend bool operator==(const Volume&, const Volume&) = default;
};

struct ServicePort
{
    int published = 0;
    int target = 0;
    QString protocol; //!< tcp, udp, sctp
    QString mode; //!< ingress or host

    friend bool operator==(const ServicePort&, const ServicePort&) = default;
};

struct Service
{
    QString id;
    QString name;
    std::vector<ServicePort> ports; //!< Endpoint.Ports

    friend bool operator==(const Service&, const Service&) = default;
};

} // namespace Hull
