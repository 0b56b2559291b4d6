// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QSocketNotifier;

namespace Hull {

/*!
 * Turns SIGINT, SIGTERM and SIGHUP into a signal of the event loop while it lives, so that a command can end cleanly:
 * readings cancelled, sockets removed, no output half written. Before and after, they end the process at once with
 * ExitCode::Interrupted. A second one while the first is being dealt with does so too. One at a time per process.
 */
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject* parent = nullptr);
    ~Interrupt() override;

    //! Call first thing in main(): from then on the signals end the process with the right exit code.
    static void install();

    [[nodiscard]] bool wasRequested(); //!< asks the pipe itself: needs no event loop

Q_SIGNALS:
    void requested();

private:
    void takeSignal();

    QSocketNotifier* m_notifier = nullptr; //!< on the reading end of the pipe
    int m_writeEnd = -1;
    bool m_requested = false;
};

} // namespace Hull
