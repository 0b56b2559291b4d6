// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <memory>

namespace Hull {

class HandshakeGate;

//! Leave to log in somewhere; given back when it is destroyed.
class HandshakePass
{
public:
    HandshakePass(HandshakeGate* gate, QString host);
    ~HandshakePass();
    HandshakePass(const HandshakePass&) = delete;
    HandshakePass& operator=(const HandshakePass&) = delete;

private:
    const QPointer<HandshakeGate> m_gate;
    const QString m_host;
};

/*!
 * Lets so many logins be under way at once: over all, since each costs computing, and to the same host, since servers
 * drop logins beyond their MaxStartups (10 by default). Belongs to the thread of the sessions.
 */
class HandshakeGate : public QObject
{
    Q_OBJECT

public:
    using Entered = std::function<void(std::unique_ptr<HandshakePass>)>;

    explicit HandshakeGate(int overall = 8, int perHost = 3, QObject* parent = nullptr);

    //! Calls entered once there is room, at once if there is; not at all where context has died by then.
    void enter(const QString& host, const QObject* context, Entered entered);

    [[nodiscard]] int underWay() const { return m_underWay; }

private:
    friend class HandshakePass;

    struct Waiting
    {
        QString host;
        QPointer<const QObject> context;
        Entered entered;
    };

    void leave(const QString& host);
    void admit();

    const int m_overall;
    const int m_perHost;
    int m_underWay = 0;
    QHash<QString, int> m_hosts;
    std::deque<Waiting> m_waiting;
};

} // namespace Hull
