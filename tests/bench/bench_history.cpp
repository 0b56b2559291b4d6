// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_history [--check] [SCANS]: a history of 10,000 scans of 100 containers, of which one is made again each time:
// what it takes on the disk of the JSON it holds, and how long it takes to load two of its scans and compare them; then
// the same for scans of 1,000 containers that share nothing. With --check a missed limit fails.

#include "app/history/historystore.h"
#include "app/report/scanjson.h"
#include "models/domain/scandifference.h"
#include "tests/unit/report/samplefleet.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr double sizeLimit = 0.2; // of the JSON
constexpr qint64 compareLimit = 500; // ms

QString hex(const QString& seed)
{
    return QString::fromLatin1(QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256).toHex());
}

//! A container as no other is: ids, names and labels do not pack.
ContainerPtr varied(const Container& original, const QString& name, int generation)
{
    auto container = std::make_shared<Container>(original);
    const QString seed = hex(name);
    container->name = name;
    container->id = {hex(name + QString::number(generation))};
    container->imageId = {"sha256:"_L1 + hex(seed.left(1))};
    container->image = u"registry.example.org/team/%1:%2"_s.arg(seed.left(6), QString::number(generation));
    container->hostConfig.memory = generation;
    container->labels = {{u"com.docker.compose.project"_s, seed.mid(8, 8)}, {u"com.docker.compose.service"_s, name},
        {u"com.docker.compose.config-hash"_s, hex(container->image)}};
    for (int i = 0; i < 12; ++i) {
        container->environmentNames.append(u"SETTING_%1_%2"_s.arg(seed.mid(i, 3).toUpper(), QString::number(i)));
    }
    container->mounts = {
        {u"volume"_s, seed.mid(16, 12), u"/var/lib/docker/volumes/x/_data"_s, u"/data"_s, u"local"_s, QString(), true}};
    return container;
}

//! The fleet after that many containers were made again, one after the other; all of them once with offset.
ScanReport fleetAfter(const ScanReport& fleet, int scans, int offset = 0)
{
    ScanReport report = fleet;
    report.started = fleet.started.addSecs(3600LL * scans);
    report.finished = report.started.addSecs(1);
    int total = 0;
    for (const ScanHost& host : fleet.hosts) {
        total += static_cast<int>(host.assessment->snapshot->containers.size());
    }
    int index = 0;
    for (ScanHost& host : report.hosts) {
        auto snapshot = std::make_shared<HostSnapshot>(*host.assessment->snapshot);
        for (ContainerPtr& container : snapshot->containers) {
            const int generation = offset + scans / total + (index < scans % total ? 1 : 0);
            container = varied(*container, u"%1-%2"_s.arg(host.host.name, QString::number(index++)), generation);
        }
        auto assessment = std::make_shared<HostAssessment>(*host.assessment);
        assessment->snapshot = snapshot;
        host.assessment = assessment;
    }
    return report;
}

//! Bytes on the disk of a history that nobody has open: then everything is in the one file.
qint64 sizeOnDisk(const QString& folder)
{
    return QFileInfo(folder + u"/history.sqlite"_s).size();
}

void fail(const Error& error)
{
    std::fprintf(stderr, "bench_history: %s\n", qPrintable(error.message.english()));
    std::exit(1);
}

std::unique_ptr<HistoryStore> opened(const QString& folder)
{
    Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(folder);
    if (!store) {
        fail(store.error());
    }
    return std::move(*store);
}

qint64 kept(HistoryStore& store, const QByteArray& json)
{
    const Result<qint64> id = store.keep(json, HistoryStore::Origin::Scan);
    if (!id) {
        fail(id.error());
    }
    return *id;
}

//! Milliseconds from the opening of the history to what differs, the median of five.
qint64 compared(const QString& folder, qint64 before, qint64 after)
{
    std::vector<qint64> times;
    size_t found = 0;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        const Result<std::unique_ptr<HistoryStore>> store = HistoryStore::openReadOnly(folder);
        const Result<std::vector<RecordedScan>> scans =
            store ? (*store)->scans({before, after}) : Result<std::vector<RecordedScan>>(store.error());
        if (!scans) {
            fail(scans.error());
        }
        found = differenceBetween((*scans)[0], (*scans)[1]).hosts.size();
        times.push_back(timer.elapsed());
    }
    std::sort(times.begin(), times.end());
    if (found == 0) {
        std::fprintf(stderr, "bench_history: nothing differs\n");
        std::exit(1);
    }
    return times[times.size() / 2];
}

bool report(const char* what, qint64 bytes, qint64 raw, qint64 milliseconds)
{
    const double ratio = static_cast<double>(bytes) / static_cast<double>(raw);
    std::printf("%s: %.1f MB of %.1f MB of JSON, %.2f %% (limit %.0f %%); two of them compared in %lld ms (limit %lld "
                "ms)\n",
        what, static_cast<double>(bytes) * 1e-6, static_cast<double>(raw) * 1e-6, ratio * 100, sizeLimit * 100,
        static_cast<long long>(milliseconds), static_cast<long long>(compareLimit));
    return ratio <= sizeLimit && milliseconds <= compareLimit;
}

} // namespace

int main(int argc, char* argv[])
{
    bool checks = false;
    int count = 10'000;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--check") == 0) {
            checks = true;
        } else {
            count = std::atoi(argv[i]);
        }
    }
    if (count < 2) {
        std::fprintf(stderr, "bench_history: two scans at least\n");
        return 1;
    }
    const QTemporaryDir directory;
    const ScanReport small = sampleFleet(4, 25);
    const ScanReport large = sampleFleet(10, 100);
    std::unique_ptr<HistoryStore> store = opened(directory.path());
    if (const std::optional<Error> error = store->setRetention({0, 0})) {
        fail(*error);
    }
    qint64 raw = 0;
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        const QByteArray json = snapshotJson(fleetAfter(small, i));
        raw += json.size();
        kept(*store, json);
    }
    std::printf("%d scans of 100 containers made and kept, %.1f ms each\n", count,
        static_cast<double>(timer.elapsed()) / count);
    store.reset();
    bool isGood = report("one of 100 containers made again", sizeOnDisk(directory.path()), raw,
        compared(directory.path(), count / 3, count));

    const qint64 before = sizeOnDisk(directory.path());
    store = opened(directory.path());
    raw = 0;
    qint64 ids[2] = {};
    timer.restart();
    for (int i = 0; i < 2; ++i) {
        const QByteArray json = snapshotJson(fleetAfter(large, 0, 1000 * (i + 1)));
        raw += json.size();
        ids[i] = kept(*store, json);
    }
    std::printf(
        "2 scans of 1000 containers made and kept, %lld ms each\n", static_cast<long long>(timer.elapsed() / 2));
    store.reset();
    isGood = report("all of 1000 containers made again", sizeOnDisk(directory.path()) - before, raw,
                 compared(directory.path(), ids[0], ids[1]))
        && isGood;
    return isGood || !checks ? 0 : 1;
}
