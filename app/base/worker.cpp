// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/worker.h"

namespace Hull {

namespace {

//! A conclusion may destroy the worker, and the box with it, so the box is held meanwhile.
void conclude(const std::weak_ptr<Mailbox<Worker::Conclusion>>& box)
{
    const std::shared_ptr<Mailbox<Worker::Conclusion>> held = box.lock();
    if (!held) {
        return;
    }
    for (const Worker::Conclusion& conclusion : held->takeAll()) {
        if (box.use_count() > 1) { // else the worker is gone
            conclusion();
        }
    }
}

} // namespace

Worker::Worker()
    : m_conclusions(std::make_shared<Mailbox<Conclusion>>())
    , m_listener(m_conclusions->wakeUp(), [box = std::weak_ptr(m_conclusions)] { conclude(box); })
{ }

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_one();
    if (m_thread) {
        m_thread->join();
    }
}

void Worker::start(Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(work));
    }
    m_changed.notify_one();
    if (!m_thread) {
        m_thread.emplace([this] { run(); });
    }
}

void Worker::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
        if (m_waiting.empty()) {
            return;
        }
        const Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        if (Conclusion conclusion = work()) {
            m_conclusions->post(std::move(conclusion));
        }
        lock.lock();
    }
}

} // namespace Hull
