// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follows a large simulated fleet, the simulator being a process of its own:
//   bench_live HULL_SIM [--check]
// First nothing happens on it: what does it cost to be live? Then ten containers a second start anew on every host: how
// long is it from there to the row of the table, what does it cost, and how long is the event loop held?

#include "app/session/fleet.h"
#include "models/item/containerfiltersortproxy.h"
#include "models/item/containertablemodel.h"
#include "models/item/hostlistmodel.h"
#include "ui/fleetpresenter.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <algorithm>

#include <sys/resource.h>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 100;
constexpr int containersPerHost = 100;
constexpr int restartsPerSecond = 10;
constexpr int idleMs = 20000;
constexpr int busyMs = 15000;
constexpr double idleLimitPercent = 1;
constexpr double delayLimitMs = 300;

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return double(time.tv_sec) + double(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

QStringList startSimulator(QProcess& simulator, const QString& program, const QString& directory, int restarts)
{
    simulator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    simulator.start(program,
        {u"--hosts"_s, QString::number(hosts), u"--containers"_s, QString::number(containersPerHost), u"--restarts"_s,
            QString::number(restarts), u"--dir"_s, directory});
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

struct Outcome
{
    int live = 0;
    double cpuPercent = 0; //!< of one core
    std::vector<double> delaysMs; //!< from the start of a container to its row
    double longestHeldMs = 0;
};

//! How late a short timer comes: as long as the event loop was held by something else.
class LoopWatch
{
public:
    LoopWatch()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            longestMs = std::max(longestMs, double(m_clock.nsecsElapsed()) / 1e6 - intervalMs);
            m_clock.restart();
        });
        m_clock.start();
        m_timer.start(intervalMs);
    }

    double longestMs = 0;

private:
    static constexpr int intervalMs = 2;
    QTimer m_timer;
    QElapsedTimer m_clock;
};

Outcome follow(const QString& program, int restarts, int forMs)
{
    QTemporaryDir directory;
    QProcess simulator;
    const QStringList sockets = startSimulator(simulator, program, directory.path(), restarts);
    Outcome outcome;
    {
        Fleet fleet;
        ContainerTableModel model;
        HostListModel hostList;
        ContainerFilterSortProxy proxy;
        proxy.setSourceModel(&model);
        QTableView view;
        view.setModel(&proxy);
        view.resize(1280, 800);
        view.show();
        FleetPresenter presenter(fleet, model, hostList);
        QHash<ContainerId, QDateTime> starts;
        bool measures = false;
        QObject::connect(&presenter, &FleetPresenter::assessmentChanged, &presenter, [&](const HostId& id) {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            const HostAssessmentPtr assessment = presenter.session(id)->assessment();
            if (!assessment) {
                return; // it was just added
            }
            for (const ContainerPtr& container : assessment->snapshot->containers) {
                QDateTime& known = starts[container->id];
                if (measures && known.isValid() && container->started > known) {
                    outcome.delaysMs.push_back(double(now - container->started.toMSecsSinceEpoch()));
                }
                known = container->started;
            }
        });
        fleet.setLive(true);
        for (const QString& socket : sockets) {
            const QString name = socket.section(u'/', -1).section(u'.', 0, 0);
            fleet.addHost(
                {.name = name, .kind = EndpointKind::Demo, .endpoint = "demo://"_L1 + name, .socketPath = socket});
        }
        fleet.refresh();
        const auto liveCount = [&fleet] {
            return static_cast<int>(std::count_if(fleet.sessions().begin(), fleet.sessions().end(),
                [](const HostSession* session) { return session->isLive(); }));
        };
        static_cast<void>(QTest::qWaitFor([&] { return liveCount() == hosts; }, 60000));
        QTest::qWait(2000);
        measures = true;
        double before = 0;
        if (restarts > 0) {
            LoopWatch watch;
            before = cpuSeconds();
            QTest::qWait(forMs);
            outcome.longestHeldMs = watch.longestMs;
        } else {
            // An event loop of its own: qWait() itself looks around every ten milliseconds.
            QTimer::singleShot(forMs, qApp, &QCoreApplication::quit);
            before = cpuSeconds();
            QApplication::exec();
        }
        outcome.cpuPercent = (cpuSeconds() - before) * 1e5 / forMs;
        outcome.live = liveCount();
    }
    simulator.closeWriteChannel();
    simulator.waitForFinished();
    return outcome;
}

double quantile(std::vector<double>& values, double part)
{
    if (values.empty()) {
        return -1;
    }
    std::sort(values.begin(), values.end());
    return values[static_cast<size_t>(part * double(values.size() - 1))];
}

bool report(QTextStream& out, const QString& what, double value, double limit, const QString& unit)
{
    const bool kept = value >= 0 && value <= limit;
    out << "  " << what.leftJustified(44) << QString::number(value, 'f', 2).rightJustified(8) << ' '
        << unit.leftJustified(4);
    if (limit < 1e9) {
        out << "limit " << limit << "  " << (kept ? "ok" : "MISSED");
    }
    out << '\n';
    return kept;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: bench_live HULL_SIM [--check]\n";
        return 1;
    }
    constexpr double none = 1e9;
    const Outcome idle = follow(arguments[1], 0, idleMs);
    Outcome busy = follow(arguments[1], restartsPerSecond, busyMs);
    out << hosts << " live hosts of " << containersPerHost << " containers\n";
    bool kept = idle.live == hosts && busy.live == hosts;
    if (!kept) {
        out << "  not all of them were live at the end: " << idle.live << ", " << busy.live << '\n';
    }
    kept = report(out, u"nothing happens: CPU"_s, idle.cpuPercent, idleLimitPercent, u"%"_s) && kept;
    out << "  " << restartsPerSecond << " starts a second on each: " << busy.delaysMs.size() << " seen\n";
    report(out, u"start to row, median"_s, quantile(busy.delaysMs, 0.5), none, u"ms"_s);
    kept = report(out, u"start to row, 95 of 100"_s, quantile(busy.delaysMs, 0.95), delayLimitMs, u"ms"_s) && kept;
    report(out, u"CPU"_s, busy.cpuPercent, none, u"%"_s);
    report(out, u"longest hold of the event loop"_s, busy.longestHeldMs, none, u"ms"_s);
    out.flush();
    return kept || !arguments.contains(u"--check"_s) ? 0 : 1;
}
