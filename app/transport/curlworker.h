// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/mailbox.h"
#include "app/transport/httpclient.h"
#include "app/transport/requestscheduler.h"

#include <QObject>
#include <QTimer>

#include <curl/curl.h>

#include <unordered_map>

class QSocketNotifier;

namespace Hull {

class CurlTransfer;

/*!
 * libcurl's own start and end. Made by the thread that outlives the worker: what OpenSSL keeps for the thread that
 * starts it would still be there when that thread is over and the program ends.
 */
class CurlLibrary
{
public:
    CurlLibrary();
    ~CurlLibrary();
    CurlLibrary(const CurlLibrary&) = delete;
    CurlLibrary& operator=(const CurlLibrary&) = delete;
};

/*!
 * libcurl's multi interface on the event loop of the I/O thread, in which it is made and destroyed. libcurl's sockets
 * stand in one epoll set and the event loop watches that set alone, so a request costs no notifier of its own.
 */
class CurlWorker : public QObject
{
    Q_OBJECT

public:
    struct Command
    {
        std::unique_ptr<HttpJob> job; //!< to be carried out; or
        Ticket cancelled = 0; //!< the request to give up; or
        Ticket resumed = 0; //!< the stream that waited for its values to be taken
    };
    using Inbox = Mailbox<Command>;
    using Outbox = HttpOutbox;

    CurlWorker(std::shared_ptr<Inbox> inbox, std::shared_ptr<Outbox> outbox, HttpLimits limits);
    ~CurlWorker() override; //!< every job goes back through the outbox, decoded or not

private:
    static int socketChanged(CURL* easy, curl_socket_t socket, int what, void* self, void* known);
    static int timerChanged(CURLM* multi, long milliseconds, void* self);

    void takeCommands();
    void onSocketsReady();
    void onTimer();
    void onLateTick();
    void proceed();
    void startTransfers();
    void startStream(std::unique_ptr<HttpJob> job);
    void resume(Ticket ticket);
    void collectFinished();
    void decodeFinished();
    void cancel(Ticket ticket);
    [[nodiscard]] std::unique_ptr<CurlTransfer> idleTransfer();
    std::unique_ptr<CurlTransfer> takeRunning(Ticket ticket); //!< null where it does not run
    void handBack(std::unique_ptr<HttpJob> job);

    const std::shared_ptr<Inbox> m_inbox;
    const std::shared_ptr<Outbox> m_outbox;
    RequestScheduler m_scheduler;
    CURLM* m_multi = nullptr;
    int m_epoll = -1;
    bool m_timeoutDue = false; // libcurl wants to be called without delay
    QTimer m_timer;
    QTimer m_lateTick;
    std::unique_ptr<QSocketNotifier> m_socketNotifier;
    WakeUpListener m_listener;
    std::unordered_map<Ticket, std::unique_ptr<HttpJob>> m_waiting;
    std::unordered_map<Ticket, std::unique_ptr<CurlTransfer>> m_running;
    size_t m_streams = 0; // of m_running
    std::vector<std::pair<std::unique_ptr<CurlTransfer>, CURLcode>> m_finished; // not yet decoded
    std::vector<std::unique_ptr<CurlTransfer>> m_idle;
};

} // namespace Hull
