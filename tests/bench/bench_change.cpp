// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes before a change, on a simulated host of 1,000 containers that was read, the simulator being a process of
// its own:
//   bench_change HULL_SIM [--check]
// How long is it from a click to the plan of one container, beside one bare question to the same engine; and how long
// does it take to find out, with a journal of 1,000 changes, that none of them is open?

#include "app/journal/journal.h"
#include "app/session/recreation.h"
#include "app/transaction/recovery.h"
#include "tests/bench/benchwindow.h"

#include <QApplication>
#include <QEventLoop>

#include <algorithm>

using namespace Hull;
using namespace Hull::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int containers = 1000;
constexpr int recordedChanges = 1000;
constexpr int rounds = 25;
constexpr double planLimitMs = 200;
constexpr double recoveryLimitMs = 50;

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? -1 : values[values.size() / 2];
}

//! From the question to its answer; negative where that is an error.
template <typename T>
double milliseconds(const std::function<void(const QObject* context, Handler<T> handler)>& ask)
{
    const QObject context;
    QEventLoop loop;
    QElapsedTimer clock;
    clock.start();
    double took = -1;
    ask(&context, [&](const Result<T>& answer) {
        took = answer ? double(clock.nsecsElapsed()) / 1e6 : -1;
        loop.quit();
    });
    loop.exec();
    return took;
}

double planMs(HostSession& session, const ContainerId& container)
{
    FixChoices choices;
    choices.rules = QStringList{u"A-02"_s, u"A-04"_s};
    return milliseconds<PlannedRecreation>([&](const QObject* context, const Handler<PlannedRecreation>& handler) {
        planRecreation(session, container, choices, {}, context, handler);
    });
}

double questionMs(HostSession& session, const ContainerId& container)
{
    return milliseconds<QByteArray>([&](const QObject* context, const Handler<QByteArray>& handler) {
        session.inspectRaw(container, context, handler);
    });
}

bool fillJournal(const QString& folder, const HostId& host)
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder);
    bool done = journal.has_value();
    for (int i = 0; done && i < recordedChanges; ++i) {
        TransactionRecord record;
        record.id = newTransactionId();
        record.host = host;
        record.started = QDateTime::currentDateTimeUtc();
        record.name = u"web-%1"_s.arg(i);
        record.original.value = QString(64, u'a');
        record.phase = TransactionPhase::Closed;
        record.result = TransactionResult::Applied;
        done = !(*journal)->add(record);
    }
    return done;
}

double recoveryMs(const QString& folder, const HostId& host)
{
    QElapsedTimer clock;
    clock.start();
    const Result<std::unique_ptr<Journal>> journal = Journal::openReadOnly(folder);
    const bool isClear = journal && openTransactions(**journal, host)->empty();
    return isClear ? double(clock.nsecsElapsed()) / 1e6 : -1;
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: bench_change HULL_SIM [--check]\n";
        return 1;
    }
    const Simulator simulator(arguments[1], 1, containers, 0);
    BenchWindow bench;
    bench.addHosts(simulator.sockets());
    bench.fleet().refresh();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&bench] {
        if (!bench.fleet().isReading()) {
            QApplication::quit();
        }
    });
    look.start(20);
    QApplication::exec();
    HostSession* session = bench.fleet().sessions().empty() ? nullptr : bench.fleet().sessions().front();
    if (!session || !wasRead(session->assessment())) {
        QTextStream(stderr) << "bench_change: the simulated host was not read\n";
        return 1;
    }
    const auto& all = session->assessment()->snapshot->containers;
    const QTemporaryDir folder;
    bool kept = fillJournal(folder.path(), session->host().id());
    std::vector<double> plans;
    std::vector<double> questions;
    std::vector<double> recoveries;
    for (int round = 0; round < rounds; ++round) {
        const ContainerId& container = all[all.size() * static_cast<size_t>(round) / rounds]->id;
        questions.push_back(questionMs(*session, container));
        plans.push_back(planMs(*session, container));
        recoveries.push_back(recoveryMs(folder.path(), session->host().id()));
    }
    out << all.size() << " containers, " << recordedChanges << " recorded changes, median of " << rounds << " rounds\n";
    kept = report(out, u"one inspect document, as it comes"_s, median(questions), noLimit, u"ms"_s) && kept;
    kept = report(out, u"the plan of one container"_s, median(plans), planLimitMs, u"ms"_s) && kept;
    kept = report(out, u"that nothing is to be recovered"_s, median(recoveries), recoveryLimitMs, u"ms"_s) && kept;
    out.flush();
    return kept || !arguments.contains(u"--check"_s) ? 0 : 1;
}
