// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/mailbox.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace Hull {

/*!
 * Does pieces of work one after another in a thread of its own, in the order in which they were given, and hands what
 * comes of each back to the thread that it belongs to, which has an event loop. Made without Qt's thread pool and event
 * queue, into which ThreadSanitizer cannot look.
 */
class Worker
{
public:
    using Conclusion = std::function<void()>; //!< runs in the thread that the worker belongs to; may be empty
    using Work = std::function<Conclusion()>; //!< runs in the worker's own

    Worker();
    ~Worker(); //!< waits until all work is done; conclusions that have not run yet never will
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void start(Work work);

private:
    void run();

    const std::shared_ptr<Mailbox<Conclusion>> m_conclusions;
    const WakeUpListener m_listener;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Work> m_waiting; // guarded by m_mutex
    bool m_ends = false; // guarded by m_mutex
    std::optional<std::thread> m_thread; //!< from the first work on
};

} // namespace Hull
