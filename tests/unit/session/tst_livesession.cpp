// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/fleetcontent.h"
#include "app/demo/scalecontent.h"
#include "app/session/fleet.h"
#include "app/session/wakewatch.h"
#include "app/transport/httpclient.h"
#include "tests/unit/engine/simhost.h"

#include <QElapsedTimer>

#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patienceMs = 20000;

//! A simulated engine that can be stopped and started again at the same place, with a clock of its own.
class Engine
{
public:
    explicit Engine(std::unique_ptr<SimContent> content)
        : m_now(QDateTime::currentDateTimeUtc())
        , sim(std::move(content), [this] { return m_now.addMSecs(m_since.elapsed()); })
    {
        m_since.start();
        start();
    }

    void start()
    {
        server = std::make_unique<SimServer>(sim);
        if (!server->listen(path())) {
            qFatal("the simulated engine cannot listen");
        }
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"engine.sock"_s); }
    void pass(std::chrono::seconds time) { m_now = m_now.addSecs(time.count()); }

private:
    QTemporaryDir m_folder;
    QDateTime m_now;
    QElapsedTimer m_since;

public:
    SimEngine sim;
    std::unique_ptr<SimServer> server;
};

} // namespace

class LiveSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNotLiveUnlessWanted();
    void takesOverWhatHappens();
    void seesContainersComeAndGo();
    void readsAnewBesideTheEvents();
    void comesBackAfterABrokenStream_data();
    void comesBackAfterABrokenStream();
    void staysLiveInSilence();
    void doesWithoutEventsThatAreForbidden();
    void comesBackWithTheEngine();
    void triesAgainWhereItWasNotThereYet();
    void tellsWhatItTriesByItself();
    void triesNotAgain_data();
    void triesNotAgain();
    void leavesAndReturns();
    void othersGoOnWithoutAHost();
    void noticesASleep_data();
    void noticesASleep();
    void looksAtOnceAfterASleep();
    void noticesALossDuringASleep();

private:
    [[nodiscard]] std::unique_ptr<HostSession> liveSession(const Engine& engine)
    {
        auto session = std::make_unique<HostSession>(m_client, unixHost(engine.path()), CollectOptions());
        session->setLive(true);
        session->connectHost();
        return session;
    }

    HttpClient m_client;
};

void LiveSessionTest::isNotLiveUnlessWanted()
{
    Engine engine(makeScaleHost(0, 5));
    HostSession session(m_client, unixHost(engine.path()), CollectOptions());
    session.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Ready, patienceMs);
    QVERIFY(!session.isLive());
    session.setLive(true);
    QTRY_VERIFY_WITH_TIMEOUT(session.isLive(), patienceMs);
    session.setLive(false);
    QVERIFY(!session.isLive());
    QVERIFY(!session.isStale());
}

void LiveSessionTest::takesOverWhatHappens()
{
    Engine engine(ScaleFactory().makeHost(0, 200, 5));
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    const HostAssessmentPtr before = session->assessment();
    const qint64 requests = engine.server->requestCount();
    QSignalSpy assessments(session.get(), &HostSession::assessmentChanged);
    QSignalSpy events(session.get(), &HostSession::eventHeard);
    QTRY_VERIFY_WITH_TIMEOUT(assessments.size() >= 3, patienceMs);
    QCOMPARE(session->lastEvent()->action, u"start"_s);
    QVERIFY(session->lastEventTime().isValid());
    int shared = 0;
    int later = 0;
    const auto& containers = session->assessment()->snapshot->containers;
    QCOMPARE(containers.size(), size_t(200));
    for (size_t i = 0; i < containers.size(); ++i) {
        const ContainerPtr& old = before->snapshot->containers[i];
        shared += containers[i] == old ? 1 : 0;
        later += containers[i]->started > old->started ? 1 : 0;
    }
    QVERIFY(later > 0);
    QCOMPARE(shared + later, 200);
    // One an event at most, and a heartbeat or two: a container that starts twice is read twice.
    QVERIFY2(engine.server->requestCount() - requests <= events.size() + 5,
        qPrintable(u"%1 requests, %2 events"_s.arg(engine.server->requestCount() - requests).arg(events.size())));
}

void LiveSessionTest::seesContainersComeAndGo()
{
    Engine engine(makeFleetHost(u"ci-runner-1"_s, QDateTime::currentDateTimeUtc()));
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    const auto names = [&] {
        QStringList all;
        for (const ContainerPtr& container : session->assessment()->snapshot->containers) {
            all += container->name;
        }
        return all;
    };
    const QStringList before = names();
    engine.pass(100s);
    QTRY_VERIFY_WITH_TIMEOUT(names() != before, patienceMs);
    QVERIFY(session->isLive());
    // Once more from scratch: the same.
    QTest::qWait(500);
    const QStringList followed = names();
    session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Ready, patienceMs);
    QCOMPARE(names(), followed);
}

void LiveSessionTest::readsAnewBesideTheEvents()
{
    Engine engine(ScaleFactory().makeHost(0, 50, 20));
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    const qint64 connections = engine.server->connectionCount();
    for (int i = 0; i < 3; ++i) {
        session->refresh();
        QCOMPARE(session->state(), HostSession::State::Reading);
        QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Ready, patienceMs);
        QVERIFY(session->isLive());
    }
    QCOMPARE(session->assessment()->containers.size(), size_t(50));
    QVERIFY(engine.server->connectionCount() <= connections + 3); // the stream is the same
}

void LiveSessionTest::comesBackAfterABrokenStream_data()
{
    QTest::addColumn<SimFault>("fault");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("ends") << SimFault::EventsEnd << Error::Kind::ConnectionLost;
    QTest::newRow("garbage") << SimFault::EventsGarbage << Error::Kind::BadAnswer;
}

void LiveSessionTest::comesBackAfterABrokenStream()
{
    QFETCH(const SimFault, fault);
    QFETCH(const Error::Kind, kind);
    Engine engine(ScaleFactory().makeHost(0, 20, 3));
    engine.sim.setFault(fault);
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isStale(), patienceMs);
    QVERIFY(!session->isLive());
    QCOMPARE(session->state(), HostSession::State::Failed);
    QCOMPARE(session->error()->kind, kind);
    QVERIFY(!session->error()->message.isEmpty());
    QVERIFY(session->nextAttempt() > QDateTime::currentDateTimeUtc());
    engine.sim.setFault(SimFault::None);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    QVERIFY(!session->isStale());
    QVERIFY(!session->nextAttempt().isValid());
}

void LiveSessionTest::staysLiveInSilence()
{
    Engine engine(makeScaleHost(0, 5));
    engine.sim.setFault(SimFault::EventsSilent);
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    const qint64 requests = engine.server->requestCount();
    QTRY_VERIFY_WITH_TIMEOUT(engine.server->requestCount() > requests, patienceMs); // it asks whether somebody is there
    QVERIFY(session->isLive());
    engine.sim.setFault(SimFault::Silent);
    QTRY_VERIFY_WITH_TIMEOUT(session->isStale(), patienceMs);
    QCOMPARE(session->error()->kind, Error::Kind::Timeout);
}

void LiveSessionTest::doesWithoutEventsThatAreForbidden()
{
    Engine engine(makeScaleHost(0, 5));
    engine.sim.setFault(SimFault::Forbidden, "/events");
    const auto session = liveSession(engine);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Ready, patienceMs);
    QVERIFY(!session->isLive());
    QVERIFY(!session->isStale());
    QVERIFY(!session->nextAttempt().isValid());
    QCOMPARE(session->assessment()->containers.size(), size_t(5));
    QVERIFY(session->pollReason());
    QCOMPARE(session->pollReason()->kind, Error::Kind::Forbidden);

    // It is read again and again, and followed once it can be.
    session->setPollInterval(50ms);
    session->refresh();
    QSignalSpy assessments(session.get(), &HostSession::assessmentChanged);
    QTRY_VERIFY_WITH_TIMEOUT(assessments.size() >= 3, patienceMs);
    QVERIFY(!session->isLive());
    engine.sim.setFault(SimFault::None);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    QVERIFY(!session->pollReason());
}

void LiveSessionTest::comesBackWithTheEngine()
{
    Engine engine(makeScaleHost(0, 5));
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    engine.server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(session->isStale(), patienceMs);
    QVERIFY(session->nextAttempt().isValid());
    QTRY_COMPARE_WITH_TIMEOUT(session->error()->kind, Error::Kind::SocketMissing, patienceMs);
    QVERIFY(session->assessment());
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    QVERIFY(!session->isStale());
}

void LiveSessionTest::triesAgainWhereItWasNotThereYet()
{
    Engine engine(makeScaleHost(0, 5));
    engine.server.reset(); // it starts later than we do
    const auto session = liveSession(engine);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Failed, patienceMs);
    QCOMPARE(session->error()->kind, Error::Kind::SocketMissing);
    QVERIFY(session->nextAttempt() > QDateTime::currentDateTimeUtc());
    QVERIFY(session->nextAttempt() <= QDateTime::currentDateTimeUtc().addMSecs(1200));
    engine.start();
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    QVERIFY(!session->nextAttempt().isValid());
}

void LiveSessionTest::tellsWhatItTriesByItself()
{
    Engine engine(makeScaleHost(0, 5));
    engine.sim.setFault(SimFault::Status500);
    const auto session = liveSession(engine);
    QVERIFY(!session->isRetrying()); // the first one was wanted
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Failed, patienceMs);
    engine.sim.setFault(SimFault::Silent);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), HostSession::State::Reading, patienceMs);
    QVERIFY(session->isRetrying());
    QCOMPARE(session->error()->kind, Error::Kind::HttpError);
    QSignalSpy states(session.get(), &HostSession::stateChanged);
    session->refresh(); // goes on, and now somebody wants it
    QCOMPARE(session->state(), HostSession::State::Reading);
    QVERIFY(!session->isRetrying());
    QCOMPARE(states.size(), 1);
    session->refresh();
    QCOMPARE(states.size(), 1);
}

void LiveSessionTest::triesNotAgain_data()
{
    QTest::addColumn<QString>("because");
    QTest::newRow("it is no engine") << u"wrong"_s;
    QTest::newRow("it was stopped") << u"stopped"_s;
    QTest::newRow("it was left") << u"left"_s;
    QTest::newRow("it is not live") << u"scanned"_s;
}

void LiveSessionTest::triesNotAgain()
{
    QFETCH(QString, because);
    Engine engine(makeScaleHost(0, 5));
    if (because == "wrong"_L1) {
        engine.sim.setFault(SimFault::Html);
    } else {
        engine.server.reset();
    }
    HostSession session(m_client, unixHost(engine.path()), CollectOptions());
    session.setLive(because != "scanned"_L1);
    session.connectHost();
    if (because == "stopped"_L1) {
        session.cancel();
    }
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), HostSession::State::Failed, patienceMs);
    if (because == "left"_L1) {
        QVERIFY(session.nextAttempt().isValid());
        session.disconnectHost();
    }
    QVERIFY(!session.nextAttempt().isValid());
}

void LiveSessionTest::leavesAndReturns()
{
    Engine engine(makeScaleHost(0, 5));
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    session->disconnectHost();
    QCOMPARE(session->state(), HostSession::State::Idle);
    QVERIFY(!session->isLive());
    QVERIFY(session->isStale());
    const qint64 requests = engine.server->requestCount();
    QTest::qWait(300);
    QCOMPARE(engine.server->requestCount(), requests);
    session->connectHost();
    session->disconnectHost(); // in the middle of it
    QCOMPARE(session->state(), HostSession::State::Idle);
    session->connectHost();
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive() && !session->isStale(), patienceMs);
}

void LiveSessionTest::othersGoOnWithoutAHost()
{
    Engine first(makeScaleHost(0, 5));
    Engine second(makeScaleHost(1, 5));
    Fleet fleet;
    fleet.setLive(true);
    HostSession* one = fleet.addHost(unixHost(first.path()));
    HostSession* two = fleet.addHost(unixHost(second.path()));
    fleet.connectHost(one);
    fleet.connectHost(two);
    QTRY_VERIFY_WITH_TIMEOUT(one->isLive() && two->isLive(), patienceMs);
    first.server.reset();
    QTRY_VERIFY_WITH_TIMEOUT(one->isStale(), patienceMs);
    QVERIFY(two->isLive());
    fleet.disconnectHost(one);
    QCOMPARE(one->state(), HostSession::State::Idle);
    QSignalSpy removed(&fleet, &Fleet::sessionRemoved);
    fleet.removeHost(one);
    QCOMPARE(removed.size(), 1);
    QVERIFY(fleet.sessions() == std::vector<HostSession*>{two});
    QVERIFY(two->isLive());
}

void LiveSessionTest::noticesASleep_data()
{
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<qint64>("monotonic");
    QTest::addColumn<bool>("woke");
    QTest::newRow("a usual tick") << qint64(20) << qint64(20) << false;
    QTest::newRow("a busy machine") << qint64(2000) << qint64(2000) << false;
    QTest::newRow("the machine slept") << qint64(3600000) << qint64(20) << true;
    QTest::newRow("the program was stopped") << qint64(60000) << qint64(60000) << true;
    QTest::newRow("the clock was set a little") << qint64(1000) << qint64(20) << false;
    QTest::newRow("the clock was set back") << qint64(-3600000) << qint64(20) << false;
}

void LiveSessionTest::noticesASleep()
{
    QFETCH(const qint64, wall);
    QFETCH(const qint64, monotonic);
    QFETCH(const bool, woke);
    qint64 wallNow = 1000000;
    qint64 monotonicNow = 5000;
    int looks = 0;
    WakeWatch watch({[&] {
                         ++looks;
                         return wallNow;
                     },
                        [&] {
                            return monotonicNow;
                        }},
        10ms);
    QSignalSpy signal(&watch, &WakeWatch::woke);
    wallNow += wall;
    monotonicNow += monotonic;
    QTRY_VERIFY(looks >= 3);
    QCOMPARE(signal.size(), woke ? 1 : 0);
}

void LiveSessionTest::looksAtOnceAfterASleep()
{
    Engine engine(makeScaleHost(0, 5));
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    engine.server.reset();
    // Until the next attempt is some seconds away.
    const auto isFar = [&] {
        return session->nextAttempt() > QDateTime::currentDateTimeUtc().addMSecs(3500);
    };
    QVERIFY(QTest::qWaitFor(isFar, patienceMs));
    engine.start();
    QElapsedTimer elapsed;
    elapsed.start();
    session->checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive() && !session->isStale(), patienceMs);
    QVERIFY2(elapsed.elapsed() < 3000, qPrintable(QString::number(elapsed.elapsed())));
}

void LiveSessionTest::noticesALossDuringASleep()
{
    Engine engine(makeScaleHost(0, 5));
    engine.sim.setFault(SimFault::EventsSilent); // as a connection is that the sleep has cut
    const auto session = liveSession(engine);
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive(), patienceMs);
    const qint64 requests = engine.server->requestCount();
    session->checkNow(); // whether somebody answers, and whether the list is as it was
    QTRY_VERIFY_WITH_TIMEOUT(engine.server->requestCount() >= requests + 2, 2000);
    QVERIFY(session->isLive());
    engine.sim.setFault(SimFault::ClosesAtOnce);
    session->checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(session->isStale(), 2000);
    engine.sim.setFault(SimFault::None);
    session->checkNow();
    QTRY_VERIFY_WITH_TIMEOUT(session->isLive() && !session->isStale(), patienceMs);
}

QTEST_GUILESS_MAIN(LiveSessionTest)
#include "tst_livesession.moc"
