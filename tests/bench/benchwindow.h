// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What the benchmarks of the window share: simulated hosts in a process of their own, the real window over them, and
// how what it costs is measured and told.

#include "app/session/fleet.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <memory>

namespace Hull::Bench {

//! Ends with the object.
class Simulator
{
public:
    //! restarts: of containers, per second and host. sockets() lacks some where it did not start.
    Simulator(const QString& program, int hosts, int containersPerHost, int restarts);
    ~Simulator();

    [[nodiscard]] const QStringList& sockets() const { return m_sockets; }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QStringList m_sockets;
};

//! The whole desktop program, its window as large as on a small screen, and settings and a journal that are its own.
class BenchWindow
{
public:
    BenchWindow(); //!< shown and painted, without hosts
    void addHosts(const QStringList& sockets);

    [[nodiscard]] Fleet& fleet() const { return *m_desktop->fleet(); }
    [[nodiscard]] MainWindow& window() const { return *m_desktop->window(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Desktop> m_desktop;
};

//! How late a short timer comes: as long as the event loop was held by something else.
class LoopWatch
{
public:
    LoopWatch(); //!< starts at once
    [[nodiscard]] double longestMs() const { return m_longestMs; }

private:
    static constexpr int intervalMs = 2;
    double m_longestMs = 0;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

[[nodiscard]] double cpuSeconds(); //!< of this process so far
[[nodiscard]] double residentMiB(bool peak = false); //!< of this process now, or the most that it ever was

constexpr double noLimit = 1e9;
//! Writes a line; false where the limit is missed, or the value is negative, that is not known.
bool report(QTextStream& out, const QString& what, double value, double limit, const QString& unit);

} // namespace Hull::Bench
