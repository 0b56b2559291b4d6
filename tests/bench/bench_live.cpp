// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follows a large simulated fleet in the real window, the simulator being a process of its own:
//   bench_live HULL_SIM [--check]
// First nothing happens on it: what does it cost to be live? Then ten containers a second start anew on every host: how
// long is it from there to the painted window, what does it cost, and how long is the event loop held?

#include "tests/bench/benchwindow.h"
#include "ui/fleetpresenter.h"

#include <QApplication>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int hosts = 100;
constexpr int containersPerHost = 100;
constexpr int restartsPerSecond = 10;
constexpr int idleMs = 20000;
constexpr int busyMs = 15000;
constexpr double idleLimitPercent = 1;
constexpr double delayLimitMs = 300;

//! From the start of a container to the moment when the window has painted what came of it.
class PaintDelays : public QObject
{
public:
    explicit PaintDelays(const FleetPresenter& presenter)
        : m_presenter(presenter)
    {
        connect(&presenter, &FleetPresenter::assessmentChanged, this, &PaintDelays::take);
    }

    void measure() { m_measures = true; }
    [[nodiscard]] std::vector<double> inMs() const { return m_delays; }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User) {
            return QObject::event(event);
        }
        m_asked = false;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        for (const qint64 start : std::exchange(m_unpainted, {})) {
            m_delays.push_back(double(now - start));
        }
        return true;
    }

private:
    void take(const HostId& id)
    {
        const HostAssessmentPtr assessment = m_presenter.session(id)->assessment();
        if (!assessment) {
            return; // it was just added
        }
        for (const ContainerPtr& container : assessment->snapshot->containers) {
            QDateTime& known = m_starts[container->id];
            if (m_measures && known.isValid() && container->started > known) {
                m_unpainted.push_back(container->started.toMSecsSinceEpoch());
            }
            known = container->started;
        }
        if (!m_unpainted.empty() && !std::exchange(m_asked, true)) {
            // Behind the request to paint, which is of low priority itself.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::LowEventPriority - 1);
        }
    }

    const FleetPresenter& m_presenter;
    QHash<ContainerId, QDateTime> m_starts;
    std::vector<qint64> m_unpainted;
    std::vector<double> m_delays;
    bool m_measures = false;
    bool m_asked = false;
};

struct Outcome
{
    int live = 0;
    double cpuPercent = 0; //!< of one core
    std::vector<double> delaysMs;
    double longestHeldMs = 0;
};

Outcome follow(const QString& program, int restarts, int forMs)
{
    const Simulator simulator(program, hosts, containersPerHost, restarts);
    Outcome outcome;
    BenchWindow bench;
    PaintDelays delays(*bench.window().findChild<FleetPresenter*>());
    bench.addHosts(simulator.sockets());
    bench.fleet().refresh();
    const auto liveCount = [&bench] {
        const auto& sessions = bench.fleet().sessions();
        return static_cast<int>(std::count_if(
            sessions.begin(), sessions.end(), [](const HostSession* session) { return session->isLive(); }));
    };
    static_cast<void>(QTest::qWaitFor([&] { return liveCount() == hosts; }, 60000));
    QTest::qWait(2000);
    delays.measure();
    double before = 0;
    if (restarts > 0) {
        const LoopWatch watch;
        before = cpuSeconds();
        QTest::qWait(forMs);
        outcome.longestHeldMs = watch.longestMs();
    } else {
        // An event loop of its own: qWait() itself looks around every ten milliseconds.
        QTimer::singleShot(forMs, qApp, &QCoreApplication::quit);
        before = cpuSeconds();
        QApplication::exec();
    }
    outcome.cpuPercent = (cpuSeconds() - before) * 1e5 / forMs;
    outcome.delaysMs = delays.inMs();
    outcome.live = liveCount();
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
    const Outcome idle = follow(arguments[1], 0, idleMs);
    Outcome busy = follow(arguments[1], restartsPerSecond, busyMs);
    out << hosts << " live hosts of " << containersPerHost << " containers\n";
    bool kept = idle.live == hosts && busy.live == hosts;
    if (!kept) {
        out << "  not all of them were live at the end: " << idle.live << ", " << busy.live << '\n';
    }
    kept = report(out, u"nothing happens: CPU"_s, idle.cpuPercent, idleLimitPercent, u"%"_s) && kept;
    out << "  " << restartsPerSecond << " starts a second on each: " << busy.delaysMs.size() << " seen\n";
    report(out, u"start to painted row, median"_s, quantile(busy.delaysMs, 0.5), noLimit, u"ms"_s);
    kept =
        report(out, u"start to painted row, 95 of 100"_s, quantile(busy.delaysMs, 0.95), delayLimitMs, u"ms"_s) && kept;
    report(out, u"start to painted row, slowest"_s, quantile(busy.delaysMs, 1), noLimit, u"ms"_s);
    report(out, u"CPU"_s, busy.cpuPercent, noLimit, u"%"_s);
    report(out, u"longest hold of the event loop"_s, busy.longestHeldMs, noLimit, u"ms"_s);
    out.flush();
    return kept || !arguments.contains(u"--check"_s) ? 0 : 1;
}
