// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simengine.h"
#include "app/demo/simserver.h"
#include "models/domain/host.h"

#include <QTemporaryDir>

#include <memory>

namespace Hull::Test {

//! A simulated engine on a socket of its own, served by the test's event loop.
class SimHost
{
public:
    explicit SimHost(int containerCount = 6, int index = 0);
    explicit SimHost(std::unique_ptr<SimContent> content);
    SimHost(const SimHost&) = delete;
    SimHost& operator=(const SimHost&) = delete;

    [[nodiscard]] Host host() const;
    [[nodiscard]] SimEngine& engine() { return m_engine; }
    [[nodiscard]] const SimServer& server() const { return m_server; }

private:
    QTemporaryDir m_folder;
    SimEngine m_engine;
    SimServer m_server;
};

//! A server whose answers the test writes itself.
class ScriptedHost : public SimHandler
{
public:
    using Script = std::function<SimAnswer(const SimRequest&)>;

    explicit ScriptedHost(Script script);

    [[nodiscard]] SimAnswer answer(const SimRequest& request) override;
    [[nodiscard]] Host host() const;
    [[nodiscard]] const QByteArrayList& paths() const { return m_paths; } //!< "GET /_ping", in their order
    [[nodiscard]] const SimServer& server() const { return m_server; }

private:
    Script m_script;
    QByteArrayList m_paths;
    QTemporaryDir m_folder;
    SimServer m_server;
};

[[nodiscard]] Host unixHost(const QString& socketPath);

} // namespace Hull::Test
