// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/interrupt.h"

#include "app/cli/exitcode.h"

#include <QSocketNotifier>

#include <fcntl.h>
#include <unistd.h>

#include <atomic>
#include <csignal>

namespace Hull {

namespace {

// A signal handler can reach nothing but globals: the writing end of the pipe, or -1 while nobody listens.
std::atomic<int> writeEnd{-1}; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
static_assert(std::atomic<int>::is_always_lock_free);

extern "C" void onSignal(int /*number*/)
{
    // Only once: with a second signal the user says that the clean way takes too long.
    const int descriptor = writeEnd.exchange(-1);
    const char byte = 1;
    if (descriptor < 0 || ::write(descriptor, &byte, 1) != 1) {
        ::_exit(static_cast<int>(ExitCode::Interrupted));
    }
}

} // namespace

void Interrupt::install()
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int number : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction before = {};
        // nohup and background jobs of a shell ignore some of them on purpose.
        if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) {
            ::sigaction(number, &action, nullptr);
        }
    }
}

Interrupt::Interrupt(QObject* parent)
    : QObject(parent)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) {
        return; // no descriptors left: signals then end the process at once
    }
    m_notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Interrupt::takeSignal);
    m_writeEnd = ends[1];
    writeEnd.store(ends[1]);
}

Interrupt::~Interrupt()
{
    writeEnd.store(-1);
    if (m_notifier) {
        m_notifier->setEnabled(false);
        ::close(static_cast<int>(m_notifier->socket()));
        ::close(m_writeEnd);
    }
}

bool Interrupt::wasRequested()
{
    if (m_notifier && !m_requested) {
        char byte = 0;
        m_requested = ::read(static_cast<int>(m_notifier->socket()), &byte, 1) == 1;
    }
    return m_requested;
}

void Interrupt::takeSignal()
{
    if (wasRequested()) {
        m_notifier->setEnabled(false);
        Q_EMIT requested();
    }
}

} // namespace Hull
