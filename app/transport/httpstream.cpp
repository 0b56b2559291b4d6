// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/httpstream.h"

namespace Hull {

bool StreamFlow::isFull()
{
    if (m_undelivered < limit) {
        return false;
    }
    m_waits = true;
    // They may have been taken in between, by somebody who did not know that the stream waits.
    return m_undelivered >= limit / 2 || !m_waits.exchange(false);
}

void StreamFlow::remove(int count)
{
    m_undelivered -= count;
    if (m_undelivered < limit / 2 && m_waits.exchange(false)) {
        m_resume();
    }
}

void HttpStreamJob::connect(std::shared_ptr<HttpOutbox> outbox, std::function<void()> resume)
{
    m_outbox = std::move(outbox);
    m_flow = std::make_shared<StreamFlow>(std::move(resume));
}

} // namespace Hull
