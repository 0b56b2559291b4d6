// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Hull {

/*!
 * Notices that the machine was asleep (or this program stopped) for a while: the clock on the wall went on and the
 * monotonic one did not, or a timer comes much too late. Connections may have died meanwhile without a word.
 */
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    struct Clocks
    {
        std::function<qint64()> wallMs; //!< milliseconds since 1970
        std::function<qint64()> monotonicMs; //!< milliseconds; stands still while the machine sleeps
    };

    explicit WakeWatch(QObject* parent = nullptr);
    WakeWatch(Clocks clocks, std::chrono::milliseconds interval, QObject* parent = nullptr); //!< for tests

Q_SIGNALS:
    void woke();

private:
    void look();

    const Clocks m_clocks;
    const qint64 m_intervalMs;
    QTimer m_timer;
    qint64 m_wall = 0; // when it was last looked at
    qint64 m_monotonic = 0;
};

} // namespace Hull
