// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshprocess.h"
#include "models/domain/error.h"

#include <QSocketNotifier>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace Hull {

class SshMaster;

/*!
 * A private socket whose connections each lead into one `docker system dial-stdio` on the host, over a master. Each
 * connection is handed to ssh as it is: no byte of it passes through this program, so it holds nothing back and nothing
 * up, and either side may end its half.
 */
class DialStdioProxy : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostSessions = 5; //!< four for requests and one for events

    //! master is borrowed. sessions: so many at once; further connections wait for their turn. Where the server refuses
    //! one, because another use of the master has it, fewer are used for a moment.
    DialStdioProxy(SshMaster& master, QString socketPath, int sessions, QObject* parent = nullptr);
    ~DialStdioProxy() override; //!< ends all connections and removes the socket

    [[nodiscard]] std::optional<Error> listen();
    [[nodiscard]] int sessions() const { return m_limit; } //!< that are used now

private:
    struct Connection
    {
        int socket = -1;
        std::unique_ptr<SshProcess> session;
        QByteArray errors;
    };

    void accept();
    void startWaiting();
    void tryAgain();
    void start(int socket);
    void onFinished(SshProcess* session, int exitCode);

    SshMaster& m_master;
    const QString m_path;
    const int m_mostSessions;
    int m_limit;
    int m_server = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::vector<Connection> m_connections;
    std::deque<int> m_waiting; // sockets whose session was refused
    QTimer m_again;
};

} // namespace Hull
