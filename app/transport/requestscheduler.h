// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpclient.h"

#include <deque>
#include <optional>
#include <string>
#include <unordered_map>

namespace Hull {

/*!
 * Decides which request goes next: hosts take turns, none has more than its share under way, urgent ones go first,
 * beside the overall limit and the share, but never beyond what the way to a host carries. Knows requests by ticket
 * only.
 */
class RequestScheduler
{
public:
    explicit RequestScheduler(HttpLimits limits)
        : m_limits(limits)
    { }

    //! perHost: for this host, where it takes fewer at once than others; 0: it does not.
    void add(Ticket ticket, const std::string& hostKey, bool urgent, int perHost = 0);
    [[nodiscard]] std::optional<Ticket> next(); //!< counts as under way from now on
    void remove(Ticket ticket); //!< it ended or was given up, in whatever state
    //! A request under way whose answer is late no longer counts against the overall limit, so that hosts that hang
    //! cannot hold up those that answer. It still counts against its host's.
    void markLate(Ticket ticket);

    [[nodiscard]] bool isWaiting() const { return m_waitingCount > 0; }

private:
    struct Host
    {
        std::deque<Ticket> waiting; // tickets removed meanwhile are skipped
        int underWay = 0;
        int limit = 0;
        bool takesTurns = false; // stands in m_turns
    };

    struct Request
    {
        std::string hostKey;
        int most = 0; // that the way to its host carries at once; 0: any number
        bool underWay = false;
        bool counts = false; // against the overall limit
    };

    void queueTurn(const std::string& hostKey, Host& host);
    std::optional<Ticket> start(Ticket ticket, Request& request, Host& host);
    std::optional<Ticket> nextUrgent();
    void forgetIfIdle(const std::string& hostKey);

    const HttpLimits m_limits;
    std::unordered_map<std::string, Host> m_hosts;
    std::unordered_map<Ticket, Request> m_requests;
    std::deque<Ticket> m_urgent;
    std::deque<std::string> m_turns; // hosts with something waiting and room for it
    int m_counted = 0;
    int m_waitingCount = 0;
};

} // namespace Hull
