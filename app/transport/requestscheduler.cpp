// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/requestscheduler.h"

#include <algorithm>

namespace Hull {

void RequestScheduler::add(Ticket ticket, const std::string& hostKey, bool urgent, int perHost)
{
    m_requests.emplace(ticket, Request{.hostKey = hostKey, .most = perHost});
    ++m_waitingCount;
    if (urgent) {
        m_urgent.push_back(ticket);
        return;
    }
    Host& host = m_hosts[hostKey];
    host.limit = perHost > 0 ? std::min(perHost, m_limits.perHost) : m_limits.perHost;
    host.waiting.push_back(ticket);
    queueTurn(hostKey, host);
}

std::optional<Ticket> RequestScheduler::next()
{
    if (m_waitingCount == 0) {
        return std::nullopt;
    }
    if (const std::optional<Ticket> urgent = nextUrgent()) {
        return urgent;
    }
    while (m_counted < m_limits.overall && !m_turns.empty()) {
        const std::string hostKey = std::move(m_turns.front());
        m_turns.pop_front();
        Host& host = m_hosts[hostKey];
        host.takesTurns = false;
        while (!host.waiting.empty() && host.underWay < host.limit) {
            const Ticket ticket = host.waiting.front();
            host.waiting.pop_front();
            const auto found = m_requests.find(ticket);
            if (found != m_requests.end()) {
                ++m_counted;
                found->second.counts = true;
                return start(ticket, found->second, host);
            }
        }
        forgetIfIdle(hostKey);
    }
    return std::nullopt;
}

std::optional<Ticket> RequestScheduler::nextUrgent()
{
    for (auto at = m_urgent.begin(); at != m_urgent.end();) {
        const Ticket ticket = *at;
        const auto found = m_requests.find(ticket);
        Host* host = found == m_requests.end() ? nullptr : &m_hosts[found->second.hostKey];
        if (host && found->second.most > 0 && host->underWay >= found->second.most) {
            ++at; // the next connection of its host is for it: beyond them, none would ever come
            continue;
        }
        at = m_urgent.erase(at);
        if (host) {
            return start(ticket, found->second, *host);
        }
    }
    return std::nullopt;
}

std::optional<Ticket> RequestScheduler::start(Ticket ticket, Request& request, Host& host)
{
    request.underWay = true;
    ++host.underWay;
    --m_waitingCount;
    queueTurn(request.hostKey, host);
    return ticket;
}

void RequestScheduler::remove(Ticket ticket)
{
    const auto found = m_requests.find(ticket);
    if (found == m_requests.end()) {
        return;
    }
    const Request request = std::move(found->second);
    m_requests.erase(found);
    if (!request.underWay) {
        --m_waitingCount;
        return;
    }
    if (request.counts) {
        --m_counted;
    }
    Host& host = m_hosts[request.hostKey];
    --host.underWay;
    queueTurn(request.hostKey, host);
    forgetIfIdle(request.hostKey);
}

void RequestScheduler::markLate(Ticket ticket)
{
    const auto found = m_requests.find(ticket);
    if (found != m_requests.end() && found->second.counts) {
        found->second.counts = false;
        --m_counted;
    }
}

void RequestScheduler::queueTurn(const std::string& hostKey, Host& host)
{
    if (!host.takesTurns && !host.waiting.empty() && host.underWay < host.limit) {
        host.takesTurns = true;
        m_turns.push_back(hostKey);
    }
}

void RequestScheduler::forgetIfIdle(const std::string& hostKey)
{
    const auto found = m_hosts.find(hostKey);
    if (found != m_hosts.end() && found->second.underWay == 0 && found->second.waiting.empty()
        && !found->second.takesTurns) {
        m_hosts.erase(found);
    }
}

} // namespace Hull
