// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/handshakegate.h"

#include <QTest>

#include <deque>
#include <vector>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

HandshakePlace at(const QString& host)
{
    return {host, host};
}

} // namespace

class HandshakeGateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsSoManyInOverAllAndPerHost();
    void countsWhoWaitsForTheUserAtTheServerOnly();
    void letsFewerInWhereTheServerDropsThem();
    void forgetsWhoHasGone();
    void passesOutliveTheGate();
};

void HandshakeGateTest::letsSoManyInOverAllAndPerHost()
{
    HandshakeGate gate(4, 2);
    std::vector<std::unique_ptr<HandshakePass>> passes;
    QStringList entered;
    const auto enter = [&](const QString& host) {
        gate.enter(at(host), this, [&passes, &entered, host](std::unique_ptr<HandshakePass> pass) {
            entered += host;
            passes.push_back(std::move(pass));
        });
    };
    for (int i = 0; i < 3; ++i) {
        enter(u"a"_s);
    }
    QCOMPARE(entered, (QStringList{u"a"_s, u"a"_s}));
    for (const auto& host : {u"b"_s, u"c"_s, u"d"_s}) { // who waits for another host is overtaken
        enter(host);
    }
    QCOMPARE(entered, (QStringList{u"a"_s, u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(gate.underWay(), 4);
    passes.erase(passes.begin());
    QTRY_COMPARE(entered.size(), 5);
    QCOMPARE(entered.last(), u"a"_s);
    passes.clear();
    QTRY_COMPARE(entered.size(), 6);
    passes.clear();
    QCOMPARE(gate.underWay(), 0);
}

void HandshakeGateTest::countsWhoWaitsForTheUserAtTheServerOnly()
{
    HandshakeGate gate(2, 2, 3);
    std::vector<std::unique_ptr<HandshakePass>> passes;
    const auto enter = [&](const QString& host, const QString& server) {
        gate.enter({host, server}, this,
            [&passes](std::unique_ptr<HandshakePass> pass) { passes.push_back(std::move(pass)); });
    };
    for (int i = 0; i < 4; ++i) {
        enter(QString::number(i), u"jump"_s);
    }
    QCOMPARE(passes.size(), size_t(2));
    passes[0]->stepAside();
    passes[0]->stepAside(); // no second turn for others
    passes[1]->stepAside();
    QTRY_COMPARE(passes.size(), size_t(3)); // as many as the server takes
    QCOMPARE(gate.underWay(), 1);
    enter(u"far"_s, u"far"_s); // another server has room
    QCOMPARE(passes.size(), size_t(4));
    passes[2]->stepAside();
    QTest::qWait(50);
    QCOMPARE(passes.size(), size_t(4));
    passes.erase(passes.begin()); // the user has answered one, and it is logged in
    QTRY_COMPARE(passes.size(), size_t(4));
    QCOMPARE(gate.underWay(), 2);
    passes.clear();
    QCOMPARE(gate.underWay(), 0);
}

void HandshakeGateTest::letsFewerInWhereTheServerDropsThem()
{
    HandshakeGate gate(8, 3, 4, std::chrono::milliseconds(1500));
    std::deque<std::unique_ptr<HandshakePass>> passes;
    const auto enter = [&](const QString& host, int times) {
        for (int i = 0; i < times; ++i) {
            gate.enter(
                at(host), this, [&passes](std::unique_ptr<HandshakePass> pass) { passes.push_back(std::move(pass)); });
        }
    };
    enter(u"a"_s, 6);
    QCOMPARE(passes.size(), size_t(3));
    passes.back()->wasTooMany();
    passes.pop_back();
    QTest::qWait(50);
    QCOMPARE(passes.size(), size_t(2)); // what the server takes
    enter(u"b"_s, 4);
    QCOMPARE(passes.size(), size_t(5)); // others as before
    passes.front()->wasTooMany();
    passes.pop_front();
    passes.pop_front();
    QTRY_COMPARE(passes.size(), size_t(4)); // one after the other, but never none
    passes.pop_back();
    QTRY_COMPARE(passes.size(), size_t(4));
    passes.clear();
    QTRY_COMPARE(passes.size(), size_t(2)); // the last of both
    passes.clear();
    enter(u"a"_s, 4);
    QCOMPARE(passes.size(), size_t(1)); // also after a moment without any
    QTRY_COMPARE(passes.size(), size_t(3)); // but not for ever
}

void HandshakeGateTest::forgetsWhoHasGone()
{
    HandshakeGate gate(1, 1);
    std::unique_ptr<HandshakePass> held;
    gate.enter(at(u"a"_s), this, [&held](std::unique_ptr<HandshakePass> pass) { held = std::move(pass); });
    bool goneEntered = false;
    bool otherEntered = false;
    {
        const QObject gone;
        gate.enter(at(u"a"_s), &gone, [&goneEntered](const std::unique_ptr<HandshakePass>&) { goneEntered = true; });
    }
    gate.enter(at(u"a"_s), this, [&otherEntered](const std::unique_ptr<HandshakePass>&) { otherEntered = true; });
    held.reset();
    QTRY_VERIFY(otherEntered);
    QVERIFY(!goneEntered);
}

void HandshakeGateTest::passesOutliveTheGate()
{
    std::unique_ptr<HandshakePass> held;
    {
        HandshakeGate gate;
        gate.enter(at(u"a"_s), this, [&held](std::unique_ptr<HandshakePass> pass) { held = std::move(pass); });
        QVERIFY(held);
    }
    held.reset();
    QVERIFY(!held);
}

QTEST_GUILESS_MAIN(HandshakeGateTest)
#include "tst_handshakegate.moc"
