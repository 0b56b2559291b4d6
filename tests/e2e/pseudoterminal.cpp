// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/e2e/pseudoterminal.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <array>

namespace Hull::Test {

PseudoTerminal::PseudoTerminal(int columns)
    : m_emulator(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC))
{
    ::grantpt(m_emulator);
    ::unlockpt(m_emulator);
    m_program = ::open(path().constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    winsize size = {};
    size.ws_col = static_cast<unsigned short>(columns);
    size.ws_row = 50;
    ::ioctl(m_program, TIOCSWINSZ, &size);
    ::fcntl(m_emulator, F_SETFL, O_NONBLOCK);
    // A terminal holds few kilobytes: whoever writes more waits until somebody reads.
    m_notifier = std::make_unique<QSocketNotifier>(m_emulator, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), [this] { take(); });
}

PseudoTerminal::~PseudoTerminal()
{
    m_notifier.reset();
    ::close(m_program);
    ::close(m_emulator);
}

QByteArray PseudoTerminal::path() const
{
    std::array<char, 128> name = {};
    return ::ptsname_r(m_emulator, name.data(), name.size()) == 0 ? QByteArray(name.data()) : QByteArray();
}

QByteArray PseudoTerminal::shown()
{
    take();
    return QByteArray(m_shown).replace('\r', "");
}

void PseudoTerminal::type(const QByteArray& bytes) const
{
    if (::write(m_emulator, bytes.constData(), static_cast<std::size_t>(bytes.size())) != bytes.size()) {
        qFatal("the terminal takes no input");
    }
}

void PseudoTerminal::take()
{
    std::array<char, 4096> bytes = {};
    ssize_t count = 0;
    while ((count = ::read(m_emulator, bytes.data(), bytes.size())) > 0) {
        m_shown.append(bytes.data(), count);
    }
}

} // namespace Hull::Test
