// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/hostspec.h"
#include "app/demo/simcontent.h"
#include "app/demo/simmoment.h"

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>

namespace Hull {

//! A host made of a specification: its documents are written anew for each request, as they depend on the time.
class FleetHost : public SimContent
{
public:
    FleetHost(HostSpec spec, QDateTime began); //!< adds the networks and volumes that every engine has or a mount needs

    [[nodiscard]] const HostSpec& spec() const { return m_spec; }

    [[nodiscard]] const SimProfile& profile() const override { return m_spec.profile; }
    [[nodiscard]] QByteArray info(const QDateTime& now) const override;
    [[nodiscard]] QByteArray containers(bool all, const QDateTime& now) const override;
    [[nodiscard]] QByteArray containerId(const QByteArray& reference, const QDateTime& now) const override;
    [[nodiscard]] QByteArray container(const QByteArray& id, const QDateTime& now) const override;
    [[nodiscard]] QByteArray top(
        const QByteArray& id, const QByteArray& psArguments, const QDateTime& now) const override;
    [[nodiscard]] QByteArray images() const override;
    [[nodiscard]] QByteArray image(const QByteArray& reference) const override;
    [[nodiscard]] QByteArray volumes() const override;
    [[nodiscard]] QByteArray networks() const override;
    [[nodiscard]] QByteArray services() const override;
    [[nodiscard]] QByteArray exec(const QByteArray& id, const QDateTime& now) const override;
    [[nodiscard]] QByteArray events(const QDateTime& after, const QDateTime& until) const override;

private:
    using Visitor = std::function<void(const SimContainer&, const SimMoment&)>;
    void forEachPresent(const QDateTime& now, const Visitor& visit) const;
    [[nodiscard]] std::optional<SimMoment> momentById(const std::string& id, const QDateTime& now) const;
    [[nodiscard]] const SimContainer& containerAt(const SimMoment& moment) const;
    void addUsualNetworks();
    void addNamedVolumes();
    void rememberSteadyIds();

    HostSpec m_spec;
    QDateTime m_began;
    std::unordered_map<std::string, int> m_steadyIds; // of the containers whose id never changes, to their index
};

} // namespace Hull
