// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/mailbox.h"

#include <QSocketNotifier>

#include <sys/eventfd.h>
#include <unistd.h>

namespace Hull {

WakeUp::WakeUp()
    : m_descriptor(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (m_descriptor < 0) {
        qFatal("No file descriptor is left for a wake-up.");
    }
}

WakeUp::~WakeUp()
{
    ::close(m_descriptor);
}

void WakeUp::ring() const
{
    // Fails only when the counter is full, and then the other side is awake already.
    [[maybe_unused]] const int result = ::eventfd_write(m_descriptor, 1);
}

void WakeUp::silence() const
{
    eventfd_t rings = 0;
    [[maybe_unused]] const int result = ::eventfd_read(m_descriptor, &rings); // fails when it did not ring: no matter
}

WakeUpListener::WakeUpListener(const WakeUp& wakeUp, std::function<void()> woken)
    : m_notifier(std::make_unique<QSocketNotifier>(wakeUp.descriptor(), QSocketNotifier::Read))
{
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), std::move(woken));
}

WakeUpListener::~WakeUpListener() = default;

} // namespace Hull
