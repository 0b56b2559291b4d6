// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"

#include <QObject>
#include <QPointer>

#include <unordered_map>

namespace Hull {

//! The requests of one piece of work that are under way: the work is done when there is none left.
class OpenRequests
{
public:
    explicit OpenRequests(std::function<void()> answered); //!< called after each answer was dealt with
    ~OpenRequests();
    OpenRequests(const OpenRequests&) = delete;
    OpenRequests& operator=(const OpenRequests&) = delete;

    /*!
     * Asks by call(context, handler) and counts the request as open until arrived(result) ran. arrived may drop() all
     * requests, ask new ones, and destroy this object.
     */
    template <typename T, typename Call, typename Arrived>
    void ask(Call call, Arrived arrived)
    {
        const quint64 number = ++m_lastOpened;
        const QPointer<QObject> context(m_context.get());
        Handler<T> handler = [this, number, context, arrived = std::move(arrived)](Result<T> result) {
            m_open.erase(number); // NOLINT(clang-analyzer-core.CallAndMessage): it loses the captured "this"
            arrived(std::move(result));
            if (context) { // else this went, or started over
                m_answered();
            }
        };
        m_open.emplace(number, call(m_context.get(), std::move(handler)));
    }

    void drop(); //!< cancels all of them
    void hold() { m_isHeld = true; } //!< counts as one that is open
    void release() { m_isHeld = false; }
    [[nodiscard]] bool isHeld() const { return m_isHeld; }
    [[nodiscard]] bool isEmpty() const { return m_open.empty() && !m_isHeld; }

private:
    const std::function<void()> m_answered;
    std::unique_ptr<QObject> m_context;
    std::unordered_map<quint64, RequestHandle> m_open;
    quint64 m_lastOpened = 0;
    bool m_isHeld = false;
};

} // namespace Hull
