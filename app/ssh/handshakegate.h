// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace Hull {

class HandshakeGate;

//! Where a login goes.
struct HandshakePlace
{
    QString host; //!< the same for all names of one host
    QString server; //!< that the connection arrives at: the first jump host where there is one, else the host
};

//! Leave to log in somewhere; given back when it is destroyed.
class HandshakePass
{
public:
    HandshakePass(HandshakeGate* gate, HandshakePlace place);
    ~HandshakePass();
    HandshakePass(const HandshakePass&) = delete;
    HandshakePass& operator=(const HandshakePass&) = delete;

    //! The login waits for the user, who may be away: others have its turn. At its server it counts as before, since it
    //! goes on being one of those who are not logged in.
    void stepAside();

    //! The server has dropped the login for having too many under way: for a minute, fewer are let in at once there.
    void wasTooMany();

private:
    const QPointer<HandshakeGate> m_gate;
    const HandshakePlace m_place;
    bool m_isAside = false;
};

/*!
 * Lets so many logins be under way at once: over all and to the same host, since each costs computing, and at the same
 * server, with those that wait for the user, since servers drop logins beyond their MaxStartups (10:30:100 by default:
 * from ten on some, sshd_config(5)). A server that drops some all the same shows that it takes fewer. Belongs to the
 * thread of the sessions.
 */
class HandshakeGate : public QObject
{
    Q_OBJECT

public:
    using Entered = std::function<void(std::unique_ptr<HandshakePass>)>;

    explicit HandshakeGate(int overall = 8, int perHost = 3, int perServer = 8,
        std::chrono::milliseconds narrowFor = std::chrono::minutes(1), QObject* parent = nullptr);

    //! Calls entered once there is room, at once if there is; not at all where context has died by then.
    void enter(const HandshakePlace& place, const QObject* context, Entered entered);

    [[nodiscard]] int underWay() const { return m_underWay; } //!< without those that wait for the user

private:
    friend class HandshakePass;

    struct Waiting
    {
        HandshakePlace place;
        QPointer<const QObject> context;
        Entered entered;
    };

    struct Limit
    {
        int most = 0;
        int drops = 0; //!< that were seen in the last minute
    };

    void endTurn(const HandshakePlace& place);
    void leave(const HandshakePlace& place);
    void narrow(const HandshakePlace& place);
    void widen(const HandshakePlace& place);
    void admit();
    void admitLater();
    [[nodiscard]] bool hasRoom(const HandshakePlace& place) const;

    const int m_overall;
    const int m_perHost;
    const int m_perServer;
    const std::chrono::milliseconds m_narrowFor; //!< longer than whoever was dropped takes for all its tries
    int m_underWay = 0;
    QHash<QString, int> m_hosts;
    QHash<QString, int> m_servers;
    QHash<QString, Limit> m_hostLimits; //!< of those that have dropped logins
    QHash<QString, Limit> m_serverLimits;
    std::deque<Waiting> m_waiting;
};

} // namespace Hull
