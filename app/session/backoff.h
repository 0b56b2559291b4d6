// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Hull {

/*!
 * When to try again after a loss: after 1, 2, 5, 10 and then every 30 s, each up to a fifth longer, so that many hosts
 * behind one broken link do not all come back in the same moment.
 */
class Backoff : public QObject
{
    Q_OBJECT

public:
    explicit Backoff(QObject* parent = nullptr);

    void schedule(); //!< the next attempt, unless one is scheduled
    void cancel(); //!< no attempt, and the next one is the first again
    void reached(); //!< the host is there again: if it stays so for a while, the next loss starts from the beginning
    void attempted(); //!< somebody tries now, for whatever reason: the one that is scheduled is not needed
    void hurry(); //!< the attempt that is scheduled is due now
    [[nodiscard]] bool isScheduled() const { return m_timer.isActive(); }
    [[nodiscard]] QDateTime nextAttempt() const; //!< UTC; invalid where none is scheduled

    [[nodiscard]] static std::chrono::milliseconds delay(int attempt, double jitter); //!< jitter: 0 … 1

Q_SIGNALS:
    void due();

private:
    QTimer m_timer;
    QTimer m_steady;
    int m_attempts = 0;
};

//! Whether it can be over by itself, on a host that was read before. What needs somebody to do something is not tried
//! again and again.
[[nodiscard]] bool isPassing(const Error& error);

//! The same on a host that was never reached: what nobody has set up yet does not set itself up.
[[nodiscard]] bool isPassingAtFirst(const Error& error);

} // namespace Hull
