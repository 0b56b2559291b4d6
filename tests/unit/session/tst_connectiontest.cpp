// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/connectiontest.h"
#include "app/transport/httpclient.h"
#include "tests/unit/engine/simhost.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

using Kind = ConnectionStep::Kind;
using State = ConnectionStep::State;

class ConnectionTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoAnswers();
    void stopsAtTheStepThatFails_data();
    void stopsAtTheStepThatFails();
    void endsOnDemand();
    void diesInTheMiddle();

private:
    HttpClient m_client;
};

void ConnectionTestTest::tellsWhoAnswers()
{
    SimHost host(7);
    ConnectionTest test(m_client, host.host());
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait());
    QCOMPARE(finished, {QVariantList{true}});
    const std::vector<ConnectionStep>& steps = test.steps();
    QCOMPARE(steps.size(), size_t(2));
    QCOMPARE(steps[0].kind, Kind::Socket);
    QCOMPARE(steps[0].fact.english(), host.host().socketPath);
    QCOMPARE(steps[1].kind, Kind::Engine);
    QCOMPARE(steps[1].state, State::Done);
    QVERIFY2(steps[1].fact.english().endsWith(u"containers: 7"_s), qPrintable(steps[1].fact.english()));
}

void ConnectionTestTest::stopsAtTheStepThatFails_data()
{
    QTest::addColumn<int>("fault"); // -1: no socket at all
    QTest::addColumn<Kind>("failing");
    QTest::addColumn<Error::Kind>("error");
    QTest::newRow("no socket") << -1 << Kind::Socket << Error::Kind::SocketMissing;
    QTest::newRow("errors") << int(SimFault::Status500) << Kind::Engine << Error::Kind::HttpError;
    QTest::newRow("no engine") << int(SimFault::Garbage) << Kind::Engine << Error::Kind::NotDocker;
}

void ConnectionTestTest::stopsAtTheStepThatFails()
{
    QFETCH(int, fault);
    SimHost sim(1);
    Host host = sim.host();
    if (fault < 0) {
        host.socketPath = u"/nowhere.sock"_s;
    } else {
        sim.engine().setFault(SimFault(fault));
    }
    ConnectionTest test(m_client, host);
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    QVERIFY(finished.wait());
    QCOMPARE(finished, {QVariantList{false}});
    const ConnectionStep& last = test.steps().back();
    QTEST(last.kind, "failing");
    QCOMPARE(last.state, State::Failed);
    QTEST(last.error.kind, "error");
    QVERIFY(!last.error.message.isEmpty());
}

void ConnectionTestTest::endsOnDemand()
{
    SimHost sim(1);
    sim.engine().setFault(SimFault::Silent);
    ConnectionTest test(m_client, sim.host());
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start();
    QTRY_COMPARE(test.steps().size(), size_t(2));
    test.cancel();
    QCOMPARE(finished, {QVariantList{false}});
    QCOMPARE(test.steps().back().error.kind, Error::Kind::Cancelled);
    test.cancel();
    QCOMPARE(finished.size(), 1);
}

void ConnectionTestTest::diesInTheMiddle()
{
    SimHost sim(1);
    sim.engine().setFault(SimFault::Silent);
    {
        ConnectionTest test(m_client, sim.host());
        test.start();
        QTRY_COMPARE(test.steps().size(), size_t(2));
    }
    QTest::qWait(20); // an answer on its way finds nobody
}

QTEST_GUILESS_MAIN(ConnectionTestTest)
#include "tst_connectiontest.moc"
