// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

/*
 * The container table at a hundred thousand rows: our proxy beside a plain QSortFilterProxyModel over the same model in
 * the same run. Every number is the median of several runs, in CPU time of the thread, which a busy machine disturbs
 * least. With --check the exit code is 1 when a ratio that docs/PERFORMANCE.md promises is missed.
 */

#include "models/item/containerfiltersortproxy.h"
#include "tests/model/randomfleet.h"

#include <QCoreApplication>
#include <QItemSelectionModel>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <array>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Hull;
using namespace Qt::StringLiterals;
using Table = ContainerTableModel;

namespace {

constexpr int hostCount = 1000;
constexpr int containersPerHost = 100;
constexpr int runs = 3;
constexpr double promisedRatio = 0.5;
//! Those that are shown by default, and the slowest of the others.
constexpr std::array shownColumns{Table::SeverityColumn, Table::NameColumn, Table::StateColumn, Table::PortsColumn,
    Table::ExposureColumn, Table::PrivilegesColumn, Table::FindingsColumn, Table::HostColumn, Table::ImageColumn};

double cpuMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double medianMilliseconds(const std::function<void()>& prepare, const std::function<void()>& act)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        prepare();
        const double start = cpuMilliseconds();
        act();
        times.push_back(cpuMilliseconds() - start);
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

//! A line of the table; plain < 0: there is nothing to compare with. Returns whether the promise is kept.
bool report(const char* what, double ours, double plain)
{
    if (plain < 0) {
        std::printf("%-52s %10.2f %10s %8s\n", what, ours, "-", "-");
        return true;
    }
    const double ratio = ours / plain;
    std::printf("%-52s %10.2f %10.2f %8.3f%s\n", what, ours, plain, ratio, ratio <= promisedRatio ? "" : "  MISSED");
    return ratio <= promisedRatio;
}

struct Bench
{
    Bench()
        : fleet(7)
    {
        for (int i = 0; i < hostCount; ++i) {
            hosts.push_back(fleet.host(i, containersPerHost));
            model.setHost(hosts.back().host.id(), hosts.back());
        }
        ours.setSourceModel(&model);
        ours.sort(-1);
        plain.setSourceModel(&model);
        plain.setDynamicSortFilter(false);
        plain.setFilterCaseSensitivity(Qt::CaseInsensitive);
        plain.setFilterRole(SearchRole);
        // A view holds the current row and a selection through persistent indexes.
        for (QItemSelectionModel* selection : {&ourSelection, &plainSelection}) {
            selection->setCurrentIndex(selection->model()->index(500, 1), QItemSelectionModel::SelectCurrent);
        }
    }

    bool sorting(const char* what, int column);
    bool typing();
    bool widening();
    void refreshing();
    void readOneHost(int changes);

    Test::RandomFleet fleet;
    ContainerTableModel model;
    ContainerFilterSortProxy ours;
    QSortFilterProxyModel plain;
    QItemSelectionModel ourSelection{&ours};
    QItemSelectionModel plainSelection{&plain};
    std::vector<HostRow> hosts;
};

//! The plain model may sort by what is shown or by the semantic key: the faster of the two counts.
bool Bench::sorting(const char* what, int column)
{
    double plainTime = -1;
    for (const int role : {int(Qt::DisplayRole), int(SortRole)}) {
        plain.setSortRole(role);
        const double time = medianMilliseconds([this] { plain.sort(-1); }, [&] { plain.sort(column); });
        plainTime = plainTime < 0 ? time : std::min(time, plainTime);
    }
    plain.sort(-1);
    bool kept = true;
    for (const bool grouped : {false, true}) {
        ours.setGrouped(grouped);
        // The first click on the column after a new reading: nothing of the order is known.
        const double time = medianMilliseconds(
            [this] {
                readOneHost(10);
                ours.sort(-1);
            },
            [&] { ours.sort(column); });
        const QByteArray title = QByteArray("sort by ") + what + (grouped ? ", within hosts" : "");
        kept = report(title.constData(), time, plainTime) && kept;
        const double turned =
            medianMilliseconds([&] { ours.sort(column); }, [&] { ours.sort(column, Qt::DescendingOrder); });
        kept = report((title + ", other direction").constData(), turned, plainTime) && kept;
    }
    return kept;
}

bool Bench::typing()
{
    bool kept = true;
    ours.setGrouped(false);
    ours.sort(Table::NameColumn);
    plain.setSortRole(Qt::DisplayRole);
    plain.sort(Table::NameColumn);
    QString before;
    for (const QString& text : {u"s"_s, u"sh"_s, u"sho"_s, u"shop"_s, u"shop-w"_s, u"shop-web-1"_s}) {
        const double plainTime =
            medianMilliseconds([&] { plain.setFilterFixedString(before); }, [&] { plain.setFilterFixedString(text); });
        const double ourTime =
            medianMilliseconds([&] { ours.setFilterText(before); }, [&] { ours.setFilterText(text); });
        const QByteArray title = "type \"" + text.toUtf8() + "\" (" + QByteArray::number(ours.matchCount()) + " left)";
        kept = report(title.constData(), ourTime, plainTime) && kept;
        before = text;
    }
    return kept;
}

bool Bench::widening()
{
    const QString text = u"shop-web-1"_s;
    const double plainTime =
        medianMilliseconds([&] { plain.setFilterFixedString(text); }, [this] { plain.setFilterFixedString({}); });
    const double ourTime = medianMilliseconds([&] { ours.setFilterText(text); }, [this] { ours.setFilterText({}); });
    bool kept = report("clear the filter", ourTime, plainTime);
    ours.setGrouped(true);
    const double grouped = medianMilliseconds([this] { ours.setFilterText({}); }, [&] { ours.setFilterText(text); });
    report("the whole word at once, grouped", grouped, -1);
    ours.setFilterText({});
    return kept;
}

void Bench::readOneHost(int changes)
{
    HostRow& host = hosts[static_cast<size_t>(fleet.below(hostCount))];
    host = fleet.later(host, changes);
    host.stale = false;
    model.setHost(host.host.id(), host);
}

void Bench::refreshing()
{
    plain.setSourceModel(nullptr);
    ours.sort(Table::SeverityColumn, Qt::DescendingOrder);
    const auto update = [this](int changes) {
        return medianMilliseconds([] {}, [this, changes] { readOneHost(changes); });
    };
    report("new reading of one host, nothing changed", update(0), -1);
    report("new reading of one host, 10 of 100 changed", update(10), -1);
    report("new reading of one host, 100 of 100 changed", update(100), -1);
    HostRow progress = hosts[0];
    const double step = medianMilliseconds([] {},
        [&] {
            progress.state = HostState::Reading;
            ++progress.containersRead;
            progress.containersListed = containersPerHost;
            model.setHost(progress.host.id(), progress);
        });
    report("one step of a host's progress", step, -1);
    ours.setGrouped(false);
    report("new reading, 10 of 100 changed, not grouped", update(10), -1);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    Bench bench;
    std::printf(
        "%d rows of %d hosts; milliseconds of CPU, median of %d\n", bench.model.containerCount(), hostCount, runs);
    std::printf("%-52s %10s %10s %8s\n", "", "ours", "plain", "ratio");
    bool kept = true;
    for (const int column : shownColumns) {
        const QString title = bench.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower();
        kept = bench.sorting(title.isEmpty() ? "severity" : qPrintable(title), column) && kept;
    }
    kept = bench.typing() && kept;
    kept = bench.widening() && kept;
    bench.refreshing();
    const bool checks = application.arguments().contains("--check"_L1);
    return checks && !kept ? 1 : 0;
}
