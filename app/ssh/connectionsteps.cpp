// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/connectionsteps.h"

namespace Hull {

void ConnectionSteps::begin()
{
    m_facts.clear();
    run(ConnectionStep::Kind::Configuration);
}

void ConnectionSteps::setFact(ConnectionStep::Kind kind, const Message& fact)
{
    m_facts[kind] = fact;
}

void ConnectionSteps::run(ConnectionStep::Kind kind)
{
    m_running = ConnectionStep{.kind = kind};
    m_time.restart();
    m_listener(*m_running);
}

void ConnectionSteps::finish(ConnectionStep::State state, const Error& error)
{
    ConnectionStep step = *m_running;
    step.state = state;
    step.duration = std::chrono::milliseconds(m_time.elapsed());
    step.fact = m_facts[step.kind];
    step.error = error;
    m_running.reset();
    m_listener(step);
}

void ConnectionSteps::done(ConnectionStep::Kind kind)
{
    while (m_running && m_running->kind <= kind) {
        const auto next = static_cast<ConnectionStep::Kind>(static_cast<int>(m_running->kind) + 1);
        finish(ConnectionStep::State::Done, {});
        if (next <= ConnectionStep::Kind::Engine) {
            run(next);
        }
    }
}

void ConnectionSteps::failed(ConnectionStep::Kind kind, const Error& error)
{
    if (kind != ConnectionStep::Kind::Configuration) {
        done(static_cast<ConnectionStep::Kind>(static_cast<int>(kind) - 1));
    }
    failed(error);
}

void ConnectionSteps::failed(const Error& error)
{
    if (m_running) {
        finish(ConnectionStep::State::Failed, error);
    }
}

} // namespace Hull
