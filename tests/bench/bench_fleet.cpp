// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a large simulated fleet into the real window, the simulator being a process of its own:
//   bench_fleet HULL_SIM [--check]
// Prints the client's CPU time, its resident memory and the longest time that the GUI event loop was held.

#include "models/item/containertablemodel.h"
#include "tests/bench/benchwindow.h"

#include <QApplication>

using namespace Hull;
using namespace Hull::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 100;
constexpr int containersPerHost = 100;
constexpr double cpuLimitSeconds = 2.5;
constexpr double memoryLimitMiB = 120;
constexpr double heldLimitMs = 50;

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: bench_fleet HULL_SIM [--check]\n";
        return 1;
    }
    const Simulator simulator(arguments[1], hosts, containersPerHost, 0);
    if (simulator.sockets().size() != hosts) {
        QTextStream(stderr) << "bench_fleet: the simulator did not start\n";
        return 1;
    }
    BenchWindow bench;
    const auto* rows = bench.window().findChild<ContainerTableModel*>();
    out << "the empty window: " << QString::number(residentMiB(), 'f', 1) << " MiB resident\n";

    const double cpuBefore = cpuSeconds();
    QElapsedTimer wall;
    wall.start();
    const LoopWatch watch;
    bench.addHosts(simulator.sockets());
    bench.fleet().refresh();
    // The window gathers changes for a moment: it is done when the last rows are in, not when the fleet is.
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&] {
        if (!bench.fleet().isReading()
            && (rows->containerCount() == hosts * containersPerHost || wall.elapsed() > 120000)) {
            QApplication::quit();
        }
    });
    look.start(20);
    QApplication::exec();
    QApplication::processEvents(); // and painted
    const double wallSeconds = double(wall.nsecsElapsed()) / 1e9;
    const double cpu = cpuSeconds() - cpuBefore;

    out << hosts << " simulated hosts, " << rows->containerCount() << " containers read, judged and shown in "
        << QString::number(wallSeconds, 'f', 2) << " s\n";
    bool kept = rows->containerCount() == hosts * containersPerHost;
    if (!kept) {
        out << "  rows are missing\n";
    }
    kept = report(out, u"client CPU"_s, cpu, cpuLimitSeconds, u"s"_s) && kept;
    kept = report(out, u"resident at the end"_s, residentMiB(), memoryLimitMiB, u"MiB"_s) && kept;
    report(out, u"resident at most"_s, residentMiB(true), noLimit, u"MiB"_s);
    kept = report(out, u"longest hold of the event loop"_s, watch.longestMs(), heldLimitMs, u"ms"_s) && kept;
    out.flush();
    return kept || !arguments.contains(u"--check"_s) ? 0 : 1;
}
