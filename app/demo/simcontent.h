// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simprofile.h"

#include <QByteArray>
#include <QDateTime>

namespace Hull {

/*!
 * What there is on a simulated host, as the JSON documents its engine sends at a moment. An empty array means that
 * there is no such object. Called in the thread of the engine's server only.
 */
class SimContent
{
public:
    SimContent() = default;
    SimContent(const SimContent&) = delete;
    SimContent& operator=(const SimContent&) = delete;
    virtual ~SimContent() = default;

    [[nodiscard]] virtual const SimProfile& profile() const = 0;
    [[nodiscard]] virtual QByteArray info(const QDateTime& now) const = 0;
    [[nodiscard]] virtual QByteArray containers(bool all, const QDateTime& now) const = 0; //!< /containers/json

    //! The full id for an id, a name or an unambiguous beginning of an id; empty when there is none.
    [[nodiscard]] virtual QByteArray containerId(const QByteArray& reference, const QDateTime& now) const = 0;
    [[nodiscard]] virtual QByteArray container(const QByteArray& id, const QDateTime& now) const = 0; //!< by full id
    //! /containers/{id}/top; empty when the container is not running. The arguments are those of ps.
    [[nodiscard]] virtual QByteArray top(
        const QByteArray& id, const QByteArray& psArguments, const QDateTime& now) const = 0;

    [[nodiscard]] virtual QByteArray images() const = 0;
    [[nodiscard]] virtual QByteArray image(const QByteArray& reference) const = 0; //!< by id, short id or tag
    [[nodiscard]] virtual QByteArray volumes() const = 0;
    [[nodiscard]] virtual QByteArray networks() const = 0;
    [[nodiscard]] virtual QByteArray services() const = 0; //!< asked for only where the profile is a Swarm manager
    [[nodiscard]] virtual QByteArray exec(const QByteArray& id, const QDateTime& now) const = 0;
    //! What happened after one moment, up to and with another: lines of /events; a null array where nothing did.
    [[nodiscard]] virtual QByteArray events(const QDateTime& after, const QDateTime& until) const = 0;
};

} // namespace Hull
