// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/mailbox.h"
#include "app/base/result.h"

#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace Hull {

/*!
 * One piece of work at a time on a thread of its own: reading files that may lie on a server that hangs, deriving keys.
 * Belongs to one thread with an event loop, where done runs. Destroying or starting anew forgets what is under way
 * without waiting for it.
 */
template <typename T>
class Background
{
public:
    Background() = default;
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;

    //! work must not touch anything that others use.
    void start(std::function<Result<T>()> work, std::function<void(Result<T>)> done)
    {
        forget();
        m_done = std::move(done);
        m_box = std::make_shared<Mailbox<Result<T>>>();
        m_listener.emplace(m_box->wakeUp(), [this] { deliver(); });
        // Detached, since nobody can end a read() of a file server that is gone.
        std::thread([box = m_box, work = std::move(work)] { box->post(work()); }).detach();
    }

    void forget()
    {
        m_listener.reset();
        m_box.reset();
        m_done = nullptr;
    }

private:
    void deliver()
    {
        std::vector<Result<T>> results = m_box->takeAll();
        if (!results.empty()) {
            const std::function<void(Result<T>)> done = std::move(m_done);
            forget();
            done(std::move(results.front())); // may destroy this
        }
    }

    std::shared_ptr<Mailbox<Result<T>>> m_box;
    std::optional<WakeUpListener> m_listener;
    std::function<void(Result<T>)> m_done;
};

} // namespace Hull
