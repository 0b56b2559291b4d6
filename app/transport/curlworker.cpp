// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/curlworker.h"

#include "app/transport/curltransfer.h"

#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Hull {

namespace {

constexpr rlim_t wantedDescriptors = 4096; // of a usual 1024 hundreds of hosts would leave none
constexpr rlim_t mostIdleConnections = 1024; // hosts × connections per host; fewer would throw kept connections away
constexpr std::chrono::milliseconds lateTickInterval{250};
constexpr size_t mostIdleTransfers = 8; // kept while nothing is asked; making one takes some microseconds

uint32_t epollEvents(int what)
{
    return (what & CURL_POLL_IN ? uint32_t{EPOLLIN} : 0U) | (what & CURL_POLL_OUT ? uint32_t{EPOLLOUT} : 0U);
}

int curlEvents(uint32_t events)
{
    return (events & (EPOLLIN | EPOLLHUP) ? CURL_CSELECT_IN : 0) | (events & EPOLLOUT ? CURL_CSELECT_OUT : 0)
        | (events & EPOLLERR ? CURL_CSELECT_ERR : 0);
}

//! What is kept idle must leave enough for what is asked.
long idleConnections()
{
    rlimit limit{};
    const bool isKnown = ::getrlimit(RLIMIT_NOFILE, &limit) == 0;
    return static_cast<long>(isKnown ? std::min(mostIdleConnections, limit.rlim_cur / 4) : mostIdleConnections);
}

} // namespace

CurlLibrary::CurlLibrary()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < std::min(limit.rlim_max, wantedDescriptors)) {
        limit.rlim_cur = std::min(limit.rlim_max, wantedDescriptors);
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
    curl_global_init(CURL_GLOBAL_DEFAULT);
}

CurlLibrary::~CurlLibrary()
{
    curl_global_cleanup();
}

CurlWorker::CurlWorker(std::shared_ptr<Inbox> inbox, std::shared_ptr<Outbox> outbox, HttpLimits limits)
    : m_inbox(std::move(inbox))
    , m_outbox(std::move(outbox))
    , m_scheduler(limits)
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_listener(m_inbox->wakeUp(), [this] { takeCommands(); })
{
    m_multi = curl_multi_init();
    if (!m_multi || m_epoll < 0) {
        qFatal("libcurl could not be initialised.");
    }
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlWorker::socketChanged);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlWorker::timerChanged);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, idleConnections());
    m_socketNotifier = std::make_unique<QSocketNotifier>(m_epoll, QSocketNotifier::Read);
    connect(m_socketNotifier.get(), &QSocketNotifier::activated, this, &CurlWorker::onSocketsReady);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CurlWorker::onTimer);
    m_lateTick.setInterval(lateTickInterval);
    connect(&m_lateTick, &QTimer::timeout, this, &CurlWorker::onLateTick);
}

CurlWorker::~CurlWorker()
{
    for (auto& [ticket, transfer] : m_running) {
        curl_multi_remove_handle(m_multi, transfer->handle());
        handBack(transfer->abandon());
    }
    for (auto& [ticket, job] : m_waiting) {
        handBack(std::move(job));
    }
    m_running.clear();
    m_idle.clear();
    curl_multi_cleanup(m_multi);
    m_socketNotifier.reset();
    ::close(m_epoll);
}

int CurlWorker::socketChanged(CURL* /*easy*/, curl_socket_t socket, int what, void* self, void* known)
{
    auto& worker = *static_cast<CurlWorker*>(self);
    if (what == CURL_POLL_REMOVE) {
        ::epoll_ctl(worker.m_epoll, EPOLL_CTL_DEL, socket, nullptr);
        curl_multi_assign(worker.m_multi, socket, nullptr);
        return 0;
    }
    epoll_event event = {};
    event.events = epollEvents(what);
    event.data.fd = socket;
    if (::epoll_ctl(worker.m_epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event) != 0) {
        return -1; // libcurl fails the transfers, which then tell
    }
    curl_multi_assign(worker.m_multi, socket, &worker); // any pointer: "known" from now on
    return 0;
}

int CurlWorker::timerChanged(CURLM* /*multi*/, long milliseconds, void* self)
{
    auto& worker = *static_cast<CurlWorker*>(self);
    worker.m_timeoutDue = milliseconds == 0;
    if (milliseconds > 0) {
        worker.m_timer.start(std::chrono::milliseconds(milliseconds));
    } else {
        worker.m_timer.stop();
    }
    return 0;
}

void CurlWorker::takeCommands()
{
    for (Command& command : m_inbox->takeAll()) {
        if (command.resumed != 0) {
            resume(command.resumed);
            continue;
        }
        if (!command.job) {
            cancel(command.cancelled);
            continue;
        }
        if (command.job->request.isStream) {
            startStream(std::move(command.job));
            continue;
        }
        const Ticket ticket = command.job->ticket;
        const WireRequest& request = command.job->request;
        m_scheduler.add(ticket, request.hostKey, request.urgent, request.mostConnections);
        m_waiting.emplace(ticket, std::move(command.job));
    }
    proceed();
}

void CurlWorker::onSocketsReady()
{
    std::array<epoll_event, 128> events{};
    const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
    int running = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event& event = events[static_cast<size_t>(i)];
        curl_multi_socket_action(m_multi, event.data.fd, curlEvents(event.events), &running);
    }
    proceed();
}

void CurlWorker::onTimer()
{
    m_timeoutDue = true;
    proceed();
}

void CurlWorker::onLateTick()
{
    for (const auto& [ticket, transfer] : m_running) {
        if (transfer->isLate()) {
            m_scheduler.markLate(ticket);
        }
    }
    proceed();
}

//! Everything that is to be done without waiting for a socket. What is asked next goes out before the answers are
//! decoded: the engines work on it meanwhile.
void CurlWorker::proceed()
{
    do {
        collectFinished();
        startTransfers();
        if (std::exchange(m_timeoutDue, false)) {
            int running = 0;
            curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
            collectFinished();
            startTransfers();
        }
    } while (m_timeoutDue);
    decodeFinished();
    if (m_running.size() == m_streams && m_waiting.empty() && m_idle.size() > mostIdleTransfers) {
        m_idle.resize(mostIdleTransfers); // after a rush: their buffers would be the program's largest piece of memory
    }
    if (!m_scheduler.isWaiting()) {
        m_lateTick.stop();
    } else if (!m_lateTick.isActive()) {
        m_lateTick.start();
    }
}

void CurlWorker::startTransfers()
{
    while (const std::optional<Ticket> ticket = m_scheduler.next()) {
        auto waiting = m_waiting.extract(*ticket);
        std::unique_ptr<CurlTransfer> transfer = idleTransfer();
        transfer->begin(std::move(waiting.mapped()));
        if (curl_multi_add_handle(m_multi, transfer->handle()) == CURLM_OK) {
            m_running.emplace(*ticket, std::move(transfer));
        } else {
            m_scheduler.remove(*ticket);
            handBack(transfer->finish(CURLE_FAILED_INIT));
        }
    }
}

//! Beside what the scheduler counts: it would take one of a host's few places for ever.
void CurlWorker::startStream(std::unique_ptr<HttpJob> job)
{
    const Ticket ticket = job->ticket;
    std::unique_ptr<CurlTransfer> transfer = idleTransfer();
    transfer->begin(std::move(job));
    if (curl_multi_add_handle(m_multi, transfer->handle()) == CURLM_OK) {
        ++m_streams;
        m_running.emplace(ticket, std::move(transfer));
    } else {
        handBack(transfer->finish(CURLE_FAILED_INIT));
    }
}

void CurlWorker::resume(Ticket ticket)
{
    const auto stream = m_running.find(ticket);
    if (stream != m_running.end()) {
        curl_easy_pause(stream->second->handle(), CURLPAUSE_CONT); // which may take bytes that came meanwhile
        m_timeoutDue = true;
    }
}

std::unique_ptr<CurlTransfer> CurlWorker::takeRunning(Ticket ticket)
{
    auto running = m_running.extract(ticket);
    if (!running) {
        return nullptr;
    }
    m_streams -= running.mapped()->isStream() ? 1 : 0;
    return std::move(running.mapped());
}

void CurlWorker::collectFinished()
{
    int left = 0;
    while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE) {
            continue;
        }
        const CURLcode code = message->data.result;
        const Ticket ticket = CurlTransfer::of(message->easy_handle).ticket();
        curl_multi_remove_handle(m_multi, message->easy_handle); // message is invalid from here on
        m_scheduler.remove(ticket);
        m_finished.emplace_back(takeRunning(ticket), code);
    }
}

void CurlWorker::decodeFinished()
{
    for (auto& [transfer, code] : m_finished) {
        handBack(transfer->finish(code));
        m_idle.push_back(std::move(transfer));
    }
    m_finished.clear();
}

void CurlWorker::cancel(Ticket ticket)
{
    m_scheduler.remove(ticket);
    if (auto waiting = m_waiting.extract(ticket)) {
        handBack(std::move(waiting.mapped()));
    } else if (std::unique_ptr<CurlTransfer> running = takeRunning(ticket)) {
        curl_multi_remove_handle(m_multi, running->handle());
        handBack(running->abandon());
        m_idle.push_back(std::move(running));
    }
}

std::unique_ptr<CurlTransfer> CurlWorker::idleTransfer()
{
    if (m_idle.empty()) {
        return std::make_unique<CurlTransfer>();
    }
    std::unique_ptr<CurlTransfer> transfer = std::move(m_idle.back());
    m_idle.pop_back();
    return transfer;
}

void CurlWorker::handBack(std::unique_ptr<HttpJob> job)
{
    // The client closes the outbox only after this thread ended.
    m_outbox->post(std::move(job));
}

} // namespace Hull
