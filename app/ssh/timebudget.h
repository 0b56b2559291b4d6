// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>

#include <algorithm>
#include <functional>

namespace Hull {

//! A limit of time that may stand still in between.
class TimeBudget
{
public:
    explicit TimeBudget(const std::function<void()>& spent)
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, spent);
    }

    void start(std::chrono::milliseconds limit)
    {
        m_left = limit;
        m_timer.start(limit);
    }

    void stop() { m_timer.stop(); }

    void setStanding(bool stands) //!< only between start() and stop()
    {
        if (stands && m_timer.isActive()) {
            m_left = std::max(m_timer.remainingTimeAsDuration(), std::chrono::milliseconds(0));
            m_timer.stop();
        } else if (!stands && !m_timer.isActive()) {
            m_timer.start(m_left);
        }
    }

private:
    QTimer m_timer;
    std::chrono::milliseconds m_left{0}; //!< when it last began to stand
};

} // namespace Hull
