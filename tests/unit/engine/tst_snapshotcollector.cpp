// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/snapshotcollector.h"

#include "app/demo/fleethost.h"
#include "app/demo/hostspec.h"
#include "app/transport/httpclient.h"
#include "tests/unit/engine/simhost.h"
#include "tests/unit/engine/snapshotreader.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SnapshotCollectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWholeHost();
    void readsEachRelease_data();
    void readsEachRelease();
    void followsLinksToTheSocket();
    void readsTheSameTwice();
    void readsProcessesAndTagsOnlyInTheFullProfile();
    void asksOnlyWhatReads();
    void asksForEachImageOnce();
    void renegotiatesOnce();
    void startsOverWithAnotherEngine_data();
    void startsOverWithAnotherEngine();
    void goesOnWithOtherHosts();
    void endsByTheDeadlineWithWhatItHas();
    void canBeCancelled();
    void diesQuietly();
    void saysHowFarItIs();

private:
    SnapshotPtr read(const Host& host, CollectOptions options = {}) { return readSnapshot(m_client, host, options); }

    HttpClient m_client;
};

void SnapshotCollectorTest::readsAWholeHost()
{
    const SimHost sim(20);
    const SnapshotPtr snapshot = read(sim.host());
    QVERIFY(snapshot);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->containers.size(), 20U);
    QVERIFY(std::is_sorted(snapshot->containers.begin(), snapshot->containers.end(),
        [](const ContainerPtr& left, const ContainerPtr& right) { return left->name < right->name; }));
    QVERIFY(snapshot->images.isComplete());
    for (const ContainerPtr& container : snapshot->containers) {
        QVERIFY(snapshot->images.values.contains(container->imageId));
        QCOMPARE(container->kernelState == KernelViewState::Read, false); // its ids are made up
    }
    QVERIFY(snapshot->volumes.isComplete());
    QVERIFY(snapshot->networks.isComplete());
    QCOMPARE(snapshot->imageTags.state, SectionState::NotAsked);
    QCOMPARE(snapshot->engine.product, EngineInfo::Product::Docker);
    QVERIFY(!snapshot->engine.version.isEmpty());
    QVERIFY(snapshot->engine.apiTested);
    QVERIFY(snapshot->started <= snapshot->finished);
}

void SnapshotCollectorTest::readsEachRelease_data()
{
    QTest::addColumn<QByteArray>("release");
    QTest::addColumn<bool>("toldByPing"); // else the version is asked for, as behind a proxy that strips headers
    QTest::addColumn<QString>("api"); // that is spoken
    QTest::newRow("17.06") << QByteArray("17.06") << true << u"1.30"_s;
    QTest::newRow("17.06, the ping does not tell") << QByteArray("17.06") << false << u"1.30"_s;
    QTest::newRow("20.10") << QByteArray("20.10") << true << u"1.41"_s;
    QTest::newRow("24") << QByteArray("24") << true << u"1.43"_s;
    QTest::newRow("27") << QByteArray("27") << true << u"1.44"_s;
    QTest::newRow("29") << QByteArray("29") << true << u"1.44"_s;
    QTest::newRow("29, the ping does not tell") << QByteArray("29") << false << u"1.44"_s;
    QTest::newRow("Podman") << QByteArray("podman-4.3") << true << u"1.41"_s;
}

void SnapshotCollectorTest::readsEachRelease()
{
    QFETCH(QByteArray, release);
    QFETCH(bool, toldByPing);
    QFETCH(QString, api);
    HostSpec spec;
    spec.profile = simProfile(release.toStdString(), "host");
    SimImage image;
    image.tag = "web:1";
    spec.images.push_back(image);
    spec.add("web", "web:1").bind("/srv", "/srv");
    SimHost sim(std::make_unique<FleetHost>(spec, QDateTime::currentDateTimeUtc()));
    ScriptedHost host([&](const SimRequest& request) {
        SimAnswer answer = sim.engine().answer(request);
        if (request.path.endsWith("/_ping") && !toldByPing) {
            answer.headerLines.removeIf([](const QByteArray& line) { return line.startsWith("Api-Version"); });
        }
        return answer;
    });
    const SnapshotPtr snapshot = read(host.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->engine.apiVersion, api);
    QVERIFY(snapshot->engine.apiTested);
    QCOMPARE(snapshot->containers.size(), size_t(1));
    QVERIFY(host.paths().contains(
        "GET /v" + api.toLatin1() + "/containers/" + snapshot->containers.front()->id.value.toLatin1() + "/json"));
}

//! A container that mounts the socket's own folder has the engine, whatever name the host is addressed by.
void SnapshotCollectorTest::followsLinksToTheSocket()
{
    const SimHost sim(1);
    const QString socket = QFileInfo(sim.host().socketPath).canonicalFilePath();
    QCOMPARE(read(sim.host())->realSocket, socket);
    const QTemporaryDir folder;
    const QString folderLink = folder.filePath(u"folder"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(QFile::link(QFileInfo(socket).path(), folderLink));
    QVERIFY(QFile::link(folderLink + u'/' + QFileInfo(socket).fileName(), link));
    const SnapshotPtr snapshot = read(unixHost(link));
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->realSocket, socket);
}

void SnapshotCollectorTest::readsTheSameTwice()
{
    const SimHost sim(12);
    const SnapshotPtr first = read(sim.host());
    const SnapshotPtr second = read(sim.host());
    QCOMPARE(first->containers.size(), second->containers.size());
    for (size_t i = 0; i < first->containers.size(); ++i) {
        QVERIFY(*first->containers[i] == *second->containers[i]);
    }
    QVERIFY(first->volumes.values == second->volumes.values);
    QVERIFY(first->networks.values == second->networks.values);
}

void SnapshotCollectorTest::readsProcessesAndTagsOnlyInTheFullProfile()
{
    const SimHost sim(10);
    const SnapshotPtr core = read(sim.host());
    QVERIFY(!core->processesAsked);
    QVERIFY(std::none_of(core->containers.begin(), core->containers.end(),
        [](const ContainerPtr& container) { return container->processes.has_value(); }));
    CollectOptions options;
    options.profile = Profile::Full;
    const SnapshotPtr full = read(sim.host(), options);
    QVERIFY(full->processesAsked);
    QVERIFY(full->imageTags.isComplete());
    QVERIFY(!full->imageTags.values.isEmpty());
    for (const ContainerPtr& container : full->containers) {
        QCOMPARE(container->processes.has_value(), container->isRunning());
    }
}

void SnapshotCollectorTest::asksOnlyWhatReads()
{
    SimHost sim(8);
    ScriptedHost recorder([&sim](const SimRequest& request) { return sim.engine().answer(request); });
    CollectOptions options;
    options.profile = Profile::Full;
    const SnapshotPtr snapshot = read(recorder.host(), options);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    for (const QByteArray& path : recorder.paths()) {
        QVERIFY2(path == "HEAD /_ping" || path.startsWith("GET /"), path.constData());
    }
    QCOMPARE(recorder.paths().first(), QByteArray("HEAD /_ping"));
}

void SnapshotCollectorTest::asksForEachImageOnce()
{
    SimHost sim(40);
    ScriptedHost recorder([&sim](const SimRequest& request) { return sim.engine().answer(request); });
    QCOMPARE(read(recorder.host())->status, HostSnapshot::Status::Complete);
    QByteArrayList images = recorder.paths();
    images.removeIf([](const QByteArray& path) { return !path.contains("/images/"); });
    QVERIFY(!images.isEmpty());
    std::sort(images.begin(), images.end());
    QVERIFY(std::adjacent_find(images.begin(), images.end()) == images.end());
}

void SnapshotCollectorTest::renegotiatesOnce()
{
    SimHost sim;
    bool refuses = true;
    ScriptedHost upgraded([&](const SimRequest& request) {
        SimAnswer answer;
        if (request.path.startsWith("/v1.44/") || (refuses && request.path.startsWith("/v1.47/"))) {
            answer.status = 400;
            answer.body = R"({"message":"client version 1.44 is too old. Minimum supported API version is 1.47, )"
                          R"(please upgrade your client to a newer version"})";
            return answer;
        }
        SimRequest known = request;
        known.path.replace("/v1.47/", "/v1.44/");
        answer = sim.engine().answer(known);
        return answer;
    });
    refuses = false;
    SnapshotPtr snapshot = read(upgraded.host());
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->engine.apiVersion, u"1.47"_s);
    QCOMPARE(snapshot->containers.size(), 6U);
    refuses = true;
    snapshot = read(upgraded.host());
    QCOMPARE(snapshot->error.kind, Error::Kind::HttpError);
    QCOMPARE(snapshot->error.httpStatus, 400);
}

void SnapshotCollectorTest::startsOverWithAnotherEngine_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("few containers") << 3;
    QTest::newRow("more than are inspected at once") << 40;
}

void SnapshotCollectorTest::startsOverWithAnotherEngine()
{
    // The list and the first inspections still come from the old engine; then the new one refuses the version.
    QFETCH(int, count);
    SimHost sim(count);
    int inspections = 0;
    ScriptedHost replaced([&](const SimRequest& request) {
        SimAnswer answer;
        SimRequest known = request;
        if (request.path.startsWith("/v1.44/") && request.path.endsWith("/info")) {
            answer.status = 400;
            answer.body = R"({"message":"client version 1.44 is too old. Minimum supported API version is 1.47"})";
            answer.delayMs = 150; // behind the list
            return answer;
        }
        inspections += request.path.endsWith("/json") ? 1 : 0;
        known.path.replace("/v1.47/", "/v1.44/");
        return sim.engine().answer(known);
    });
    const SnapshotPtr snapshot = read(replaced.host());
    QVERIFY(inspections > count);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->engine.apiVersion, u"1.47"_s);
    QCOMPARE(snapshot->containers.size(), size_t(count));
    QVERIFY(snapshot->images.isComplete());
    QVERIFY(!snapshot->images.values.isEmpty());
}

void SnapshotCollectorTest::goesOnWithOtherHosts()
{
    std::vector<std::unique_ptr<SimHost>> hanging;
    for (int i = 0; i < 40; ++i) {
        hanging.push_back(std::make_unique<SimHost>(1, i + 1));
        hanging.back()->engine().setFault(SimFault::Silent, i % 2 == 0 ? QByteArray() : QByteArray("/info"));
    }
    std::vector<std::unique_ptr<SnapshotCollector>> collectors;
    for (const auto& sim : hanging) {
        collectors.push_back(std::make_unique<SnapshotCollector>(
            m_client, sim->host(), endpointOf(sim->host()), CollectOptions{.timeout = 60s}));
        collectors.back()->start();
    }
    const SimHost healthy(30);
    CollectOptions options;
    options.timeout = 10s;
    const SnapshotPtr snapshot = read(healthy.host(), options);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Complete);
    QCOMPARE(snapshot->containers.size(), 30U);
}

void SnapshotCollectorTest::endsByTheDeadlineWithWhatItHas()
{
    SimHost sim(9);
    QByteArray hangingId;
    ScriptedHost host([&](const SimRequest& request) {
        SimAnswer answer = sim.engine().answer(request);
        const bool isInspect = request.path.contains("/containers/") && !request.path.endsWith("/containers/json");
        if (isInspect && (hangingId.isEmpty() || request.path.contains(hangingId))) {
            hangingId = request.path.split('/').value(3);
            answer.kind = SimAnswer::Kind::Silence;
        }
        return answer;
    });
    CollectOptions options;
    options.timeout = 800ms;
    const SnapshotPtr snapshot = read(host.host(), options);
    QCOMPARE(snapshot->status, HostSnapshot::Status::Partial);
    QCOMPARE(snapshot->containers.size(), 8U);
    QCOMPARE(snapshot->unreadable.size(), 1U);
    QCOMPARE(snapshot->unreadable[0].id.value.toLatin1(), hangingId);
    QCOMPARE(snapshot->unreadable[0].error.kind, Error::Kind::Timeout);
}

void SnapshotCollectorTest::canBeCancelled()
{
    SimHost sim;
    sim.engine().setFault(SimFault::Silent);
    SnapshotCollector collector(m_client, sim.host(), endpointOf(sim.host()), {});
    QSignalSpy finished(&collector, &SnapshotCollector::finished);
    collector.start();
    QCOMPARE(finished.size(), 0);
    collector.cancel();
    collector.cancel();
    QTRY_COMPARE(finished.size(), 1);
    const auto snapshot = finished.first().first().value<SnapshotPtr>();
    QCOMPARE(snapshot->status, HostSnapshot::Status::Unreachable);
    QCOMPARE(snapshot->error.kind, Error::Kind::Cancelled);
}

void SnapshotCollectorTest::diesQuietly()
{
    SimHost sim(50);
    auto collector =
        std::make_unique<SnapshotCollector>(m_client, sim.host(), endpointOf(sim.host()), CollectOptions());
    QSignalSpy progressed(collector.get(), &SnapshotCollector::progressed);
    collector->start();
    QTRY_VERIFY(!progressed.isEmpty());
    collector.reset(); // in the middle of its containers
    QCOMPARE(read(sim.host())->containers.size(), 50U);
}

void SnapshotCollectorTest::saysHowFarItIs()
{
    const SimHost sim(25);
    SnapshotCollector collector(m_client, sim.host(), endpointOf(sim.host()), {});
    QSignalSpy progressed(&collector, &SnapshotCollector::progressed);
    QSignalSpy finished(&collector, &SnapshotCollector::finished);
    collector.start();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(progressed.size() >= 2);
    QCOMPARE(progressed.first().first().toInt(), 0);
    QCOMPARE(progressed.last().first().toInt(), 25);
    QCOMPARE(progressed.last().last().toInt(), 25);
}

QTEST_GUILESS_MAIN(SnapshotCollectorTest)
#include "tst_snapshotcollector.moc"
