// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace Hull::Test {

//! A pseudo terminal of a width; its other end is what a terminal emulator would show.
class PseudoTerminal
{
public:
    explicit PseudoTerminal(int columns);
    ~PseudoTerminal();
    PseudoTerminal(const PseudoTerminal&) = delete;
    PseudoTerminal& operator=(const PseudoTerminal&) = delete;

    [[nodiscard]] int descriptor() const { return m_program; } //!< of the program's end
    [[nodiscard]] QByteArray path() const; //!< of the program's end
    [[nodiscard]] QByteArray shown(); //!< so far; carriage returns, which the terminal adds, taken out
    void type(const QByteArray& bytes) const;

private:
    void take();

    std::unique_ptr<QSocketNotifier> m_notifier;
    QByteArray m_shown;
    int m_emulator = -1;
    int m_program = -1;
};

} // namespace Hull::Test
