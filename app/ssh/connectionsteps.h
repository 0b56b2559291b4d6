// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/connectionstep.h"

#include <QElapsedTimer>

#include <functional>
#include <map>
#include <optional>

namespace Hull {

//! Tells the steps of one opening in order, each once as running and once as done or failed, with its time.
class ConnectionSteps
{
public:
    using Listener = std::function<void(const ConnectionStep&)>;

    explicit ConnectionSteps(Listener listener)
        : m_listener(std::move(listener))
    { }

    void begin(); //!< anew, with the first step
    void setFact(ConnectionStep::Kind kind, const Message& fact); //!< told with the end of that step
    void done(ConnectionStep::Kind kind); //!< this one and all before it; the next one runs
    void failed(ConnectionStep::Kind kind, const Error& error); //!< those before it were done
    void failed(const Error& error); //!< the one that runs: no more is known to be done

private:
    void run(ConnectionStep::Kind kind);
    void finish(ConnectionStep::State state, const Error& error);

    const Listener m_listener;
    std::optional<ConnectionStep> m_running;
    std::map<ConnectionStep::Kind, Message> m_facts;
    QElapsedTimer m_time;
};

} // namespace Hull
