// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

namespace Hull {

//! Makes lines of what a process writes, in whatever pieces it comes. Bounded: a line that is very long is cut.
class LineReader
{
public:
    //! Gives take each line that has ended. take: returns whether to go on; false if it has deleted us.
    template <typename Take>
    void add(const QByteArray& bytes, const Take& take)
    {
        constexpr qsizetype longest = 4096; // bytes
        for (const char c : bytes) {
            if (c != '\n' && c != '\r') {
                if (m_line.size() < longest) {
                    m_line += c;
                }
            } else if (!m_line.isEmpty() && !take(std::exchange(m_line, {}))) {
                return;
            }
        }
    }

private:
    QByteArray m_line; // not yet ended
};

} // namespace Hull
