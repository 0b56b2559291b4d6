// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads a large simulated fleet with the real session, models and table, the simulator being a process of its own:
//   bench_fleet HULL_SIM [--check]
// Prints the client's CPU time, its resident memory and the longest time that the GUI event loop was held.

#include "app/session/fleet.h"
#include "models/item/containerfiltersortproxy.h"
#include "models/item/containertablemodel.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <sys/resource.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 100;
constexpr int containersPerHost = 100;
constexpr double cpuLimitSeconds = 2.5;
constexpr double memoryLimitMiB = 120;
constexpr double heldLimitMs = 50;

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

//! A line of /proc/self/status that is given in kB.
double statusMiB(const QByteArray& key)
{
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith(key + ':')) {
                return line.mid(key.size() + 1).simplified().split(' ').first().toDouble() / 1024;
            }
        }
    }
    return 0;
}

//! Notes how late a short timer comes: as long as the event loop was held by something else.
class LoopWatch : public QObject
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(intervalMs);
        connect(&m_timer, &QTimer::timeout, this, [this]() {
            const double elapsed = double(m_clock.nsecsElapsed()) / 1e6;
            m_longest = std::max(m_longest, elapsed - intervalMs);
            m_clock.restart();
        });
    }

    void start()
    {
        m_clock.start();
        m_timer.start();
    }

    [[nodiscard]] double longestHeldMs() const { return m_longest; }

private:
    static constexpr int intervalMs = 2;
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

QStringList startSimulator(QProcess& simulator, const QString& program, const QString& directory)
{
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulator.start(program,
        {u"--hosts"_s, QString::number(hosts), u"--containers"_s, QString::number(containersPerHost), u"--dir"_s,
            directory});
    QStringList sockets;
    while (sockets.size() < hosts && simulator.waitForReadyRead(30000)) {
        while (simulator.canReadLine()) {
            const QString line = QString::fromUtf8(simulator.readLine().trimmed());
            if (line.startsWith(u'/')) {
                sockets.append(line);
            }
        }
    }
    return sockets;
}

HostRow rowOf(const HostSession& session)
{
    return {session.host(), static_cast<HostState>(session.state()), session.error(), session.assessment(),
        session.isStale(), session.containersRead(), session.containersListed()};
}

bool report(QTextStream& out, const QString& what, double value, double limit, const QString& unit)
{
    const bool kept = value <= limit;
    out << "  " << what.leftJustified(34) << QString::number(value, 'f', 2).rightJustified(8) << ' '
        << unit.leftJustified(4) << "limit " << limit << "  " << (kept ? "ok" : "MISSED") << '\n';
    return kept;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: bench_fleet HULL_SIM [--check]\n";
        return 1;
    }

    QTemporaryDir directory;
    QProcess simulator;
    const QStringList sockets = startSimulator(simulator, arguments[1], directory.path());
    if (sockets.size() != hosts) {
        QTextStream(stderr) << "bench_fleet: the simulator did not start\n";
        return 1;
    }

    ContainerTableModel model;
    ContainerFilterSortProxy proxy;
    proxy.setSourceModel(&model);
    QTableView view;
    view.setModel(&proxy);
    view.resize(1280, 800);
    view.show();

    Fleet fleet;
    for (const QString& socket : sockets) {
        const QString name = socket.section(u'/', -1).section(u'.', 0, 0);
        fleet.addHost(
            {.name = name, .kind = EndpointKind::Demo, .endpoint = "demo://"_L1 + name, .socketPath = socket});
    }
    const auto show = [&model](HostSession* session) {
        model.setHost(session->host().id(), rowOf(*session));
    };
    QObject::connect(&fleet, &Fleet::assessmentChanged, &application, show);
    QObject::connect(&fleet, &Fleet::sessionStateChanged, &application, [&](HostSession* session) {
        show(session);
        if (!fleet.isReading()) {
            // Once more through the event loop, so that the view has taken the last rows in.
            QTimer::singleShot(0, &application, &QApplication::quit);
        }
    });

    const double cpuBefore = cpuSeconds();
    QElapsedTimer wall;
    LoopWatch watch;
    QTimer::singleShot(0, &application, [&]() {
        wall.start();
        watch.start();
        fleet.refresh();
    });
    QApplication::exec();
    const double wallSeconds = double(wall.nsecsElapsed()) / 1e9;
    const double cpu = cpuSeconds() - cpuBefore;

    out << hosts << " simulated hosts, " << model.containerCount() << " containers read, judged and shown in "
        << QString::number(wallSeconds, 'f', 2) << " s\n";
    bool kept = model.containerCount() == hosts * containersPerHost;
    if (!kept) {
        out << "  rows are missing\n";
    }
    kept = report(out, u"client CPU"_s, cpu, cpuLimitSeconds, u"s"_s) && kept;
    kept = report(out, u"resident at the end"_s, statusMiB("VmRSS"), memoryLimitMiB, u"MiB"_s) && kept;
    kept = report(out, u"longest hold of the event loop"_s, watch.longestHeldMs(), heldLimitMs, u"ms"_s) && kept;
    out.flush();
    simulator.closeWriteChannel();
    simulator.waitForFinished();
    return kept || !arguments.contains(u"--check"_s) ? 0 : 1;
}
