// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back to an original that ends by itself as soon as it runs: it comes to an end, and loses nothing.

#include "tests/unit/transaction/wordengine.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;
using State = ContainerState;
using Phase = TransactionPhase;

Q_DECLARE_METATYPE(Hull::Test::Shape)

class OriginalEndsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesToAnEnd_data();
    void comesToAnEnd();
    void givesTheGuardUp_data();
    void givesTheGuardUp();
    void bringsItBackLater_data() { givesTheGuardUp_data(); }
    void bringsItBackLater();
    void countsWhatEndedByItself_data();
    void countsWhatEndedByItself();

private:
    static void addThoseThatRemoveThemselves()
    {
        QTest::newRow("--rm") << Shape{State::Running, true};
        QTest::newRow("--rm, paused") << Shape{State::Paused, true};
        QTest::newRow("--rm, an older one is kept") << Shape{State::Running, true, true};
    }

    //! Goes on until it is over; the steps by name.
    static QStringList run(TransactionRecord& record, WordEngine& host, TransactionProgress& progress, Step until)
    {
        QStringList steps;
        constexpr int most = 40;
        while (record.phase != Phase::Closed && steps.size() < most) {
            const TransactionFacts facts = host.facts(record);
            countEnding(record, facts, progress);
            const Step step = nextStep(record, facts, progress);
            if (step == until) {
                break;
            }
            steps += stepName(step);
            if (step == Step::Fail || step == Step::Stuck) {
                break;
            }
            announce(step, record);
            host.carryOut(step, progress);
            noteAnswer(step, record, host);
        }
        return steps;
    }

    //! A change whose verification fails, and whose original does not come back to life.
    static QStringList fail(TransactionRecord& record, WordEngine& host)
    {
        TransactionProgress progress;
        run(record, host, progress, Step::Verify);
        host.endsAtOnce = true;
        record.phase = Phase::RollingBack;
        progress = {};
        const QStringList steps = run(record, host, progress, Step::Fail);
        record.result = TransactionResult::RolledBack;
        return steps;
    }
};

void OriginalEndsTest::comesToAnEnd_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::newRow("running") << Shape{State::Running};
    QTest::newRow("paused") << Shape{State::Paused};
    QTest::newRow("running, an older one is kept") << Shape{State::Running, false, true};
    addThoseThatRemoveThemselves();
}

void OriginalEndsTest::givesTheGuardUp_data()
{
    QTest::addColumn<Shape>("shape");
    addThoseThatRemoveThemselves();
}

void OriginalEndsTest::comesToAnEnd()
{
    QFETCH(const Shape, shape);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    const QStringList steps = fail(record, host);
    QVERIFY2(record.phase == Phase::Closed, qPrintable(steps.join(u' ')));
    QCOMPARE(host.starts, 3);
    QCOMPARE(host.running(), 0);
    QVERIFY(!host.replacement);
    QVERIFY(!host.hasMarker);
    QVERIFY(!host.twin);
    QCOMPARE(host.older.has_value(), shape.hasOlder);
    if (shape.removesItself) {
        QVERIFY(!host.original);
        QVERIFY(host.guard);
        QCOMPARE(host.guard->name, record.parkedAs());
        QVERIFY(record.isParked());
        QVERIFY(!host.older || host.older->name == record.asideAs());
    } else {
        QCOMPARE(host.original->name, u"web"_s);
        QVERIFY(isSamePolicy(host.original->restartPolicy, policyOf(shape)));
        QVERIFY(!record.isParked());
        QVERIFY(!host.older || host.older->name == record.parkedAs());
    }
}

void OriginalEndsTest::givesTheGuardUp()
{
    QFETCH(const Shape, shape);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    fail(record, host);
    QVERIFY(record.isParked());
    record.phase = Phase::Committed;
    record.keepsOriginal = false;
    TransactionProgress progress;
    const QStringList steps = run(record, host, progress, Step::Fail);
    QVERIFY2(record.phase == Phase::Closed, qPrintable(steps.join(u' ')));
    QVERIFY(!host.guard);
    QCOMPARE(host.older.has_value(), shape.hasOlder); // it was not for this change to give it up
    QVERIFY(!host.older || host.older->name == record.parkedAs());
}

void OriginalEndsTest::bringsItBackLater()
{
    QFETCH(const Shape, shape);
    WordEngine host(shape);
    TransactionRecord record = recordOf(shape);
    fail(record, host);
    QVERIFY(record.isParked());
    host.endsAtOnce = false;
    record.phase = Phase::RollingBack;
    TransactionProgress progress;
    const QStringList steps = run(record, host, progress, Step::Fail);
    QVERIFY2(record.phase == Phase::Closed, qPrintable(steps.join(u' ')));
    QVERIFY(host.twin);
    QCOMPARE(host.twin->name, u"web"_s);
    QCOMPARE(host.twin->state, shape.state);
    QVERIFY(!host.guard);
    QVERIFY(!host.older || host.older->name == record.parkedAs());
}

void OriginalEndsTest::countsWhatEndedByItself_data()
{
    QTest::addColumn<Shape>("shape");
    QTest::addColumn<bool>("returned");
    QTest::addColumn<bool>("checked");
    QTest::addColumn<State>("state"); // Unknown: it is gone
    QTest::addColumn<int>("endings");
    QTest::newRow("runs") << Shape{State::Running} << true << false << State::Running << 0;
    QTest::newRow("between two starts") << Shape{State::Running} << true << false << State::Restarting << 0;
    QTest::newRow("ended") << Shape{State::Running} << true << false << State::Exited << 1;
    QTest::newRow("gone") << Shape{State::Running, true} << true << false << State::Unknown << 1;
    QTest::newRow("not started yet") << Shape{State::Running} << false << false << State::Created << 0;
    QTest::newRow("ran long enough before") << Shape{State::Running} << true << true << State::Exited << 0;
    QTest::newRow("came and went before") << Shape{State::Restarting} << true << false << State::Exited << 0;
}

void OriginalEndsTest::countsWhatEndedByItself()
{
    QFETCH(const Shape, shape);
    QFETCH(const bool, returned);
    QFETCH(const bool, checked);
    QFETCH(const State, state);
    TransactionFacts facts;
    if (state != State::Unknown) {
        facts.original = WordEngine(shape).original;
        facts.original->state = state;
    }
    TransactionProgress progress;
    progress.returned = returned;
    progress.checked = checked;
    for (int look = 0; look < 2; ++look) { // once is once, however often it is looked at
        countEnding(recordOf(shape, Phase::RollingBack), facts, progress);
        QTEST(progress.endings, "endings");
    }
}

QTEST_GUILESS_MAIN(OriginalEndsTest)
#include "tst_originalends.moc"
