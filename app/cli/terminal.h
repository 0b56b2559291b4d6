// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

#include <termios.h>

#include <optional>

class QSocketNotifier;

namespace Hull {

//! The terminal of the session, whatever standard input and output are. Reads lines without blocking.
class Terminal : public QObject
{
    Q_OBJECT

public:
    //! path is another than /dev/tty in tests.
    explicit Terminal(const QByteArray& path = "/dev/tty", QObject* parent = nullptr);
    ~Terminal() override; //!< as restore()

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    void write(const QString& text); //!< foreign parts must be printable

    //! The next line comes as lineRead(). What was typed before does not count.
    void readLine(bool echo);
    void restore(); //!< reads no more, and shows again what is typed

Q_SIGNALS:
    void lineRead(const QByteArray& line); //!< without its end
    void ended(); //!< the user has closed the input (Ctrl+D), or the terminal is gone

private:
    void receive();

    int m_descriptor = -1;
    QSocketNotifier* m_notifier = nullptr;
    std::optional<termios> m_before; //!< while what is typed is not shown
    QByteArray m_line;
};

} // namespace Hull
