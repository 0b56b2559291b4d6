// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace Hull {

/*!
 * Gets the one answer to a request: once, later, from the event loop of the thread that asked, unless the request's
 * context object died or cancel() was called first.
 */
template <typename T>
using Handler = std::function<void(Result<T>)>;

//! What a request and its handle share; who carries the request out asks isCancelled() before each step.
class Cancellation
{
public:
    Cancellation() = default;
    Cancellation(const Cancellation&) = delete;
    Cancellation& operator=(const Cancellation&) = delete;
    virtual ~Cancellation() = default;

    [[nodiscard]] bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

    void cancel()
    {
        if (!m_cancelled.exchange(true, std::memory_order_relaxed)) {
            abort();
        }
    }

private:
    //! Called once, in the thread that cancels: tells who carries the request out to give it up now.
    virtual void abort() { }

    std::atomic_bool m_cancelled = false;
};

//! A request under way. Letting go of the handle does not cancel; cancel() is safe at any time and from any state.
class RequestHandle
{
public:
    RequestHandle() = default;
    explicit RequestHandle(std::shared_ptr<Cancellation> cancellation)
        : m_cancellation(std::move(cancellation))
    { }

    void cancel()
    {
        if (m_cancellation) {
            m_cancellation->cancel();
        }
    }

private:
    std::shared_ptr<Cancellation> m_cancellation;
};

//! For requests whose answer is known at once: the handler still runs later, and not at all where context has died.
template <typename T>
RequestHandle answerLater(Result<T> result, const QObject* context, Handler<T> handler)
{
    auto cancellation = std::make_shared<Cancellation>();
    QTimer::singleShot(0, context, [cancellation, result = std::move(result), handler = std::move(handler)]() mutable {
        if (!cancellation->isCancelled()) {
            handler(std::move(result));
        }
    });
    return RequestHandle(cancellation);
}

} // namespace Hull
