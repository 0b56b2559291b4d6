// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

class QSocketNotifier;

namespace Hull {

/*!
 * A wake-up for another thread's event loop that carries nothing: an eventfd. What is to be handed over stands in a
 * queue behind a std::mutex, so ThreadSanitizer, which cannot look into Qt's event queue, sees the order.
 */
class WakeUp
{
public:
    WakeUp();
    ~WakeUp();
    WakeUp(const WakeUp&) = delete;
    WakeUp& operator=(const WakeUp&) = delete;

    void ring() const; //!< from any thread
    void silence() const; //!< in the woken thread, before it looks into the queue
    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    int m_descriptor = -1;
};

/*!
 * Hands values from any thread to one other, which takes them in batches from its event loop. Outlives both ends, so
 * it is held by a shared_ptr.
 */
template <typename T>
class Mailbox
{
public:
    //! Returns false, leaving value untouched, when the receiver has closed the box.
    bool post(T&& value)
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed) {
            return false;
        }
        m_values.push_back(std::move(value));
        if (m_values.size() == 1) {
            m_wakeUp.ring();
        }
        return true;
    }

    //! Everything that was posted since the last time.
    [[nodiscard]] std::vector<T> takeAll()
    {
        m_wakeUp.silence();
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_values, {});
    }

    [[nodiscard]] std::vector<T> close() //!< what was not taken
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        return std::exchange(m_values, {});
    }

    [[nodiscard]] const WakeUp& wakeUp() const { return m_wakeUp; }

private:
    WakeUp m_wakeUp;
    std::mutex m_mutex;
    std::vector<T> m_values; // guarded by m_mutex
    bool m_closed = false; // guarded by m_mutex
};

//! Calls a function from the event loop of the thread it is made in, each time that the wake-up rings.
class WakeUpListener
{
public:
    WakeUpListener(const WakeUp& wakeUp, std::function<void()> woken);
    ~WakeUpListener();
    WakeUpListener(const WakeUpListener&) = delete;
    WakeUpListener& operator=(const WakeUpListener&) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace Hull
