// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/wakewatch.h"

#include <QDateTime>

#include <chrono>

namespace Hull {

using namespace std::chrono_literals;

namespace {

constexpr qint64 toleranceMs = 5000; // a clock that is set by the network moves less at a time

qint64 monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

WakeWatch::WakeWatch(QObject* parent)
    : WakeWatch({[] { return QDateTime::currentMSecsSinceEpoch(); }, monotonicNow}, 5s, parent)
{ }

WakeWatch::WakeWatch(Clocks clocks, std::chrono::milliseconds interval, QObject* parent)
    : QObject(parent)
    , m_clocks(std::move(clocks))
    , m_intervalMs(interval.count())
    , m_wall(m_clocks.wallMs())
    , m_monotonic(m_clocks.monotonicMs())
{
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start(interval);
}

void WakeWatch::look()
{
    const qint64 wall = m_clocks.wallMs() - m_wall;
    const qint64 monotonic = m_clocks.monotonicMs() - m_monotonic;
    m_wall += wall;
    m_monotonic += monotonic;
    const bool slept = wall > monotonic + toleranceMs;
    const bool wasHeld = monotonic > m_intervalMs + toleranceMs;
    if (slept || wasHeld) {
        Q_EMIT woke();
    }
}

} // namespace Hull
