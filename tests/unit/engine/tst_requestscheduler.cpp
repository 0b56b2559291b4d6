// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/requestscheduler.h"

#include <QTest>

#include <map>

using namespace Hull;
using namespace Qt::StringLiterals;

class RequestSchedulerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrderWithinAHost();
    void givesEachHostItsShareOnly();
    void givesAHostLessThatTakesLess();
    void letsHostsTakeTurns();
    void keepsTheOverallLimit();
    void sendsUrgentOnesFirstAndBesideTheLimit();
    void sendsUrgentOnesFirstWhereAHostTakesFew();
    void keepsUrgentOnesApartWhereAHostTakesFew();
    void lateOnesMakeRoomForOtherHosts();
    void skipsWhatWasGivenUp();
    void forgetsWhatIsOver();

private:
    static std::vector<Ticket> startAll(RequestScheduler& scheduler)
    {
        std::vector<Ticket> started;
        while (const std::optional<Ticket> ticket = scheduler.next()) {
            started.push_back(*ticket);
        }
        return started;
    }
};

void RequestSchedulerTest::keepsOrderWithinAHost()
{
    RequestScheduler scheduler({4, 64});
    for (Ticket ticket = 1; ticket <= 3; ++ticket) {
        scheduler.add(ticket, "a", false);
    }
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({1, 2, 3}));
    QVERIFY(!scheduler.isWaiting());
}

void RequestSchedulerTest::givesAHostLessThatTakesLess()
{
    RequestScheduler scheduler({.perHost = 4, .overall = 64});
    for (Ticket ticket = 1; ticket <= 3; ++ticket) {
        scheduler.add(ticket, "narrow", false, 1);
    }
    scheduler.add(4, "wide", false, 100); // never more than others
    QCOMPARE(scheduler.next(), std::optional<Ticket>(1));
    QCOMPARE(scheduler.next(), std::optional<Ticket>(4));
    QCOMPARE(scheduler.next(), std::nullopt);
    scheduler.remove(1);
    QCOMPARE(scheduler.next(), std::optional<Ticket>(2));
    QCOMPARE(scheduler.next(), std::nullopt);
}

void RequestSchedulerTest::givesEachHostItsShareOnly()
{
    RequestScheduler scheduler({2, 64});
    for (Ticket ticket = 1; ticket <= 5; ++ticket) {
        scheduler.add(ticket, "a", false);
    }
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({1, 2}));
    QVERIFY(scheduler.isWaiting());
    scheduler.remove(1);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({3}));
    scheduler.remove(2);
    scheduler.remove(3);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({4, 5}));
}

void RequestSchedulerTest::letsHostsTakeTurns()
{
    RequestScheduler scheduler({4, 6});
    for (Ticket ticket = 1; ticket <= 100; ++ticket) {
        scheduler.add(ticket, "large", false);
    }
    scheduler.add(101, "small", false);
    scheduler.add(102, "other", false);
    const std::vector<Ticket> started = startAll(scheduler);
    QCOMPARE(started.size(), 6U);
    QVERIFY(std::find(started.begin(), started.end(), 101) != started.end());
    QVERIFY(std::find(started.begin(), started.end(), 102) != started.end());
}

void RequestSchedulerTest::keepsTheOverallLimit()
{
    RequestScheduler scheduler({4, 10});
    std::map<Ticket, std::string> hosts;
    Ticket ticket = 0;
    for (int i = 0; i < 30; ++i) {
        for (const char* host : {"a", "b", "c", "d", "e"}) {
            hosts[++ticket] = host;
            scheduler.add(ticket, host, false);
        }
    }
    std::vector<Ticket> running = startAll(scheduler);
    size_t seen = running.size();
    while (!running.empty()) {
        QVERIFY(running.size() <= 10U);
        std::map<std::string, int> perHost;
        for (const Ticket one : running) {
            ++perHost[hosts[one]];
        }
        for (const auto& entry : perHost) {
            QVERIFY(entry.second <= 4);
        }
        scheduler.remove(running.front());
        running.erase(running.begin());
        for (const Ticket next : startAll(scheduler)) {
            running.push_back(next);
            ++seen;
        }
    }
    QCOMPARE(seen, size_t(ticket));
}

void RequestSchedulerTest::sendsUrgentOnesFirstAndBesideTheLimit()
{
    RequestScheduler scheduler({4, 1});
    scheduler.add(1, "a", false);
    scheduler.add(2, "a", false);
    scheduler.add(3, "b", true);
    scheduler.add(4, "c", true);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({3, 4, 1}));
    scheduler.remove(3);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>());
    scheduler.remove(1);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({2}));
}

//! What goes beyond what the way to a host carries waits for a connection that may never come.
void RequestSchedulerTest::sendsUrgentOnesFirstWhereAHostTakesFew()
{
    RequestScheduler scheduler({.perHost = 4, .overall = 1});
    for (Ticket ticket = 1; ticket <= 2; ++ticket) {
        scheduler.add(ticket, "narrow", false, 2);
    }
    for (Ticket ticket = 3; ticket <= 5; ++ticket) {
        scheduler.add(ticket, "narrow", true, 2);
    }
    scheduler.add(6, "wide", true);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({3, 4, 6})); // beside the overall limit
    QVERIFY(scheduler.isWaiting());
    scheduler.remove(3);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({5}));
    scheduler.remove(4);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({1}));
    scheduler.remove(5);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>());
    scheduler.add(7, "narrow", true, 2);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({7}));
    scheduler.remove(1);
    scheduler.remove(7);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({2}));
}

void RequestSchedulerTest::keepsUrgentOnesApartWhereAHostTakesFew()
{
    RequestScheduler scheduler({.perHost = 4, .overall = 64});
    scheduler.add(1, "narrow", true, 1);
    scheduler.add(2, "narrow", true, 1);
    scheduler.add(3, "narrow", true, 1);
    scheduler.add(4, "other", true, 1);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({1, 4}));
    scheduler.remove(2); // it was given up
    QCOMPARE(startAll(scheduler), std::vector<Ticket>());
    scheduler.remove(1);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({3}));
    scheduler.remove(3);
    scheduler.remove(4);
    QVERIFY(!scheduler.isWaiting());
}

void RequestSchedulerTest::lateOnesMakeRoomForOtherHosts()
{
    RequestScheduler scheduler({2, 2});
    scheduler.add(1, "hangs", false);
    scheduler.add(2, "hangs", false);
    scheduler.add(3, "hangs", false);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({1, 2}));
    scheduler.add(4, "works", false);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>());
    scheduler.markLate(1);
    scheduler.markLate(1);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({4})); // 3 still waits for its own host
    scheduler.remove(4);
    scheduler.remove(1);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({3}));
}

void RequestSchedulerTest::skipsWhatWasGivenUp()
{
    RequestScheduler scheduler({1, 64});
    scheduler.add(1, "a", false);
    scheduler.add(2, "a", false);
    scheduler.add(3, "a", false);
    scheduler.add(4, "b", true);
    scheduler.remove(2);
    scheduler.remove(4);
    scheduler.remove(99);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({1}));
    scheduler.remove(1);
    QCOMPARE(startAll(scheduler), std::vector<Ticket>({3}));
    scheduler.remove(3);
    QVERIFY(!scheduler.isWaiting());
}

void RequestSchedulerTest::forgetsWhatIsOver()
{
    RequestScheduler scheduler({1, 1});
    for (Ticket ticket = 1; ticket <= 1000; ++ticket) {
        scheduler.add(ticket, "host-" + std::to_string(ticket), ticket % 2 == 0);
        QCOMPARE(scheduler.next(), std::optional<Ticket>(ticket));
        scheduler.remove(ticket);
        QVERIFY(!scheduler.isWaiting());
    }
}

QTEST_GUILESS_MAIN(RequestSchedulerTest)
#include "tst_requestscheduler.moc"
