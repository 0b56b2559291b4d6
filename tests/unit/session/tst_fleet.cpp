// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/connectiontest.h"
#include "app/session/fleet.h"
#include "app/session/wakewatch.h"
#include "app/ssh/sshservices.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/tls/certificatemaker.h"
#include "tests/unit/engine/simhost.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;

} // namespace

class FleetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryHost();
    void readsNoMoreHostsAtATimeThanAllowed();
    void goesOnBesideAHostThatHangs();
    void goesOnBesideHostsThatAsk();
    void endsEverythingOnDemand();
    void hasNothingToReadWithoutEngines();
    void givesEveryHostThePolicy();
    void keepsTheOrderOfHosts();
    void checksEveryHostAfterSleep();
    void asksNoEngineWithBadHeaders();
    void givesEnginesBehindSshTheirTime_data();
    void givesEnginesBehindSshTheirTime();
};

void FleetTest::readsEveryHost()
{
    SimHost first(3, 1);
    SimHost second(4, 2);
    Fleet fleet;
    QSignalSpy added(&fleet, &Fleet::sessionAdded);
    QSignalSpy finished(&fleet, &Fleet::readingFinished);
    fleet.addHost(first.host());
    fleet.addHost(second.host());
    QCOMPARE(added.size(), 2);
    QVERIFY(!fleet.isReading());
    fleet.refresh();
    QVERIFY(fleet.isReading());
    QVERIFY(finished.wait(patienceMs));
    QVERIFY(!fleet.isReading());
    QCOMPARE(fleet.sessions()[0]->assessment()->containers.size(), size_t(3));
    QCOMPARE(fleet.sessions()[1]->assessment()->containers.size(), size_t(4));
    fleet.refresh(); // and once more
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(finished.size(), 2);
}

void FleetTest::readsNoMoreHostsAtATimeThanAllowed()
{
    std::vector<std::unique_ptr<SimHost>> hosts;
    Fleet fleet;
    fleet.setParallelHosts(2);
    for (int i = 0; i < 7; ++i) {
        hosts.push_back(std::make_unique<SimHost>(2, i));
        fleet.addHost(hosts.back()->host());
    }
    int most = 0;
    connect(&fleet, &Fleet::sessionStateChanged, &fleet, [&fleet, &most] {
        const auto& sessions = fleet.sessions();
        most = std::max(most,
            static_cast<int>(std::count_if(sessions.begin(), sessions.end(),
                [](HostSession* session) { return session->state() == HostSession::State::Reading; })));
    });
    QSignalSpy finished(&fleet, &Fleet::readingFinished);
    fleet.refresh();
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(most, 2);
    for (const HostSession* session : fleet.sessions()) {
        QCOMPARE(session->state(), HostSession::State::Ready);
    }
    QCOMPARE(finished.size(), 1);
}

void FleetTest::goesOnBesideAHostThatHangs()
{
    SimHost hanging(3, 1);
    hanging.engine().setFault(SimFault::Silent);
    SimHost healthy(3, 2);
    Fleet fleet;
    fleet.setTimeout(std::chrono::milliseconds(1500));
    fleet.setParallelHosts(2);
    HostSession* slow = fleet.addHost(hanging.host());
    HostSession* good = fleet.addHost(healthy.host());
    QSignalSpy finished(&fleet, &Fleet::readingFinished);
    fleet.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(good->state(), HostSession::State::Ready, patienceMs);
    QCOMPARE(slow->state(), HostSession::State::Reading);
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(slow->state(), HostSession::State::Failed);
    QCOMPARE(slow->error()->kind, Error::Kind::Timeout);
}

void FleetTest::goesOnBesideHostsThatAsk()
{
    CertificateMaker authority(u"Test CA"_s);
    authority.issue(u"locked"_s, {.commonName = u"locked"_s, .passphrase = "open sesame"});
    SimHost healthy(3, 1);
    ScriptedPrompter prompter; // thinks for ever
    Fleet fleet;
    fleet.setPrompter(&prompter);
    fleet.setParallelHosts(2);
    for (int i = 0; i < 3; ++i) {
        Host locked{.name = u"locked"_s, .kind = EndpointKind::Tls, .address = u"127.0.0.1:%1"_s.arg(i + 1)};
        locked.endpoint = "tcp://"_L1 + locked.address;
        locked.tls = {authority.authority(), authority.certificate(u"locked"_s), authority.key(u"locked"_s)};
        fleet.addHost(locked);
    }
    HostSession* good = fleet.addHost(healthy.host());
    QSignalSpy finished(&fleet, &Fleet::readingFinished);
    fleet.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(good->state(), HostSession::State::Ready, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(prompter.asked.size(), size_t(3), patienceMs);
    QVERIFY(fleet.sessions()[0]->isAsking() && fleet.sessions()[2]->isAsking());
    QVERIFY(fleet.isReading());
    QCOMPARE(finished.size(), 0);
    fleet.cancel(); // withdraws the questions
    QVERIFY(!fleet.sessions()[0]->isAsking() && !fleet.sessions()[2]->isAsking());
    QVERIFY(prompter.waiting.front()->isCancelled());
    QVERIFY(!fleet.isReading());
    QCOMPARE(finished.size(), 1);
}

void FleetTest::endsEverythingOnDemand()
{
    SimHost first(3, 1);
    SimHost second(3, 2);
    first.engine().setFault(SimFault::Silent);
    Fleet fleet;
    fleet.setParallelHosts(1);
    fleet.addHost(first.host());
    HostSession* waiting = fleet.addHost(second.host());
    QSignalSpy finished(&fleet, &Fleet::readingFinished);
    fleet.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(first.server().requestCount() > 0, patienceMs);
    fleet.cancel();
    QVERIFY(!finished.isEmpty() || finished.wait(patienceMs));
    QVERIFY(!fleet.isReading());
    QCOMPARE(waiting->state(), HostSession::State::Idle);
    QCOMPARE(second.server().requestCount(), 0);
}

void FleetTest::hasNothingToReadWithoutEngines()
{
    Fleet fleet;
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->status = HostSnapshot::Status::Complete;
    fleet.addSnapshot(snapshot);
    HostSource broken;
    broken.error = Error();
    fleet.addSource(broken);
    fleet.refresh();
    QVERIFY(!fleet.isReading());
    QCOMPARE(fleet.sessions()[0]->state(), HostSession::State::Ready);
    QCOMPARE(fleet.sessions()[1]->state(), HostSession::State::Failed);
}

void FleetTest::givesEveryHostThePolicy()
{
    SimHost before(2, 1);
    SimHost after(2, 2);
    Fleet fleet;
    fleet.addHost(before.host());
    Policy policy;
    policy.profile = Profile::Full;
    fleet.setPolicy(policy);
    fleet.addHost(after.host());
    QSignalSpy finished(&fleet, &Fleet::readingFinished);
    fleet.refresh();
    QVERIFY(finished.wait(patienceMs));
    for (const HostSession* session : fleet.sessions()) {
        QVERIFY(session->assessment()->snapshot->processesAsked);
    }
}

void FleetTest::keepsTheOrderOfHosts()
{
    Fleet fleet;
    for (const auto& path : {u"/z.sock"_s, u"/a.sock"_s, u"/m.sock"_s}) {
        fleet.addHost(unixHost(path));
    }
    QStringList paths;
    for (const HostSession* session : fleet.sessions()) {
        paths.append(session->host().socketPath);
    }
    QCOMPARE(paths, (QStringList{u"/z.sock"_s, u"/a.sock"_s, u"/m.sock"_s}));
}

void FleetTest::checksEveryHostAfterSleep()
{
    const SimHost first(2, 1);
    const SimHost second(2, 2);
    auto gone = std::make_unique<SimHost>(2, 3);
    Fleet fleet;
    fleet.setLive(true);
    qint64 wall = 1000000;
    fleet.setWakeWatch(std::make_unique<WakeWatch>(WakeWatch::Clocks{[&wall] { return wall; },
                                                       [] {
                                                           return qint64{0};
                                                       }},
        std::chrono::milliseconds(10)));
    for (const SimHost* host : std::initializer_list<const SimHost*>{&first, &second, gone.get()}) {
        fleet.addHost(host->host());
    }
    const auto& sessions = fleet.sessions();
    fleet.refresh();
    const auto isLive = [](const HostSession* session) {
        return session->isLive();
    };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(sessions.begin(), sessions.end(), isLive), patienceMs);
    gone.reset();
    // It is tried again in a second.
    const auto dueInMs = [&sessions] {
        return QDateTime::currentDateTimeUtc().msecsTo(sessions[2]->nextAttempt());
    };
    QTRY_VERIFY_WITH_TIMEOUT(sessions[2]->nextAttempt().isValid() && dueInMs() > 900, patienceMs);
    bool wasTried = false;
    connect(sessions[2], &HostSession::stateChanged, this,
        [&] { wasTried = wasTried || sessions[2]->state() == HostSession::State::Reading; });
    const qint64 asked[] = {first.server().requestCount(), second.server().requestCount()};
    const auto isEachChecked = [&] {
        return wasTried && first.server().requestCount() > asked[0] && second.server().requestCount() > asked[1];
    };
    QTest::qWait(100);
    QVERIFY(!wasTried && first.server().requestCount() == asked[0] && second.server().requestCount() == asked[1]);
    wall += 3600000;
    QVERIFY(QTest::qWaitFor(isEachChecked, 500));
}

void FleetTest::asksNoEngineWithBadHeaders()
{
    const SimHost engine(2);
    const SimHost demo(2);
    Host simulated = demo.host();
    simulated.kind = EndpointKind::Demo;
    qputenv("DOCKER_CUSTOM_HEADERS", "no header");
    Fleet fleet; // of a window, which is told of no other environment
    qunsetenv("DOCKER_CUSTOM_HEADERS");
    const HostSession* refused = fleet.addHost(engine.host());
    const HostSession* read = fleet.addHost(simulated);
    QSignalSpy finished(&fleet, &Fleet::readingFinished);
    fleet.refresh();
    QVERIFY(finished.wait(patienceMs));
    QCOMPARE(refused->state(), HostSession::State::Failed);
    QCOMPARE(refused->error()->kind, Error::Kind::BadConfiguration);
    QCOMPARE(engine.server().requestCount(), 0);
    QCOMPARE(read->state(), HostSession::State::Ready);

    ConnectionTest test(fleet.services(), engine.host());
    QSignalSpy tested(&test, &ConnectionTest::finished);
    test.start();
    QVERIFY(tested.wait(patienceMs));
    QVERIFY(!tested.first().first().toBool());
    QCOMPARE(test.steps().size(), size_t(1));
    QCOMPARE(test.steps().front().error, refused->error());
}

void FleetTest::givesEnginesBehindSshTheirTime_data()
{
    QTest::addColumn<int>("seconds"); // 0: nothing said
    QTest::addColumn<int>("engine"); // seconds for its first answer
    QTest::newRow("nothing said") << 0 << 5;
    QTest::newRow("as long as it would have anyway") << 60 << 60;
    QTest::newRow("more") << 100 << 100;
    QTest::newRow("some") << 20 << 20;
    QTest::newRow("less") << 3 << 3;
}

void FleetTest::givesEnginesBehindSshTheirTime()
{
    QFETCH(int, seconds);
    QFETCH(int, engine);
    Fleet fleet;
    if (seconds > 0) {
        fleet.setTimeout(std::chrono::seconds(seconds));
    }
    QVERIFY(fleet.services().ssh);
    QCOMPARE(fleet.services().ssh->options.engineTimeout.count(), engine * 1000);
}

QTEST_GUILESS_MAIN(FleetTest)
#include "tst_fleet.moc"
