// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/worker.h"

#include <QTest>
#include <QThread>

#include <atomic>

using namespace Hull;

class WorkerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksInOrderOnAThreadOfItsOwn();
    void takesWorkWithoutAConclusion();
    void doesAllWorkBeforeItEnds();
    void concludesNothingOnceItIsGone();
};

void WorkerTest::worksInOrderOnAThreadOfItsOwn()
{
    Worker worker;
    std::vector<int> concluded;
    std::vector<QThread*> workedIn(3);
    bool concludedHere = true;
    for (int i = 0; i < 3; ++i) {
        worker.start([&, i] {
            workedIn[static_cast<size_t>(i)] = QThread::currentThread();
            return [&, i] {
                concluded.push_back(i);
                concludedHere = concludedHere && QThread::currentThread() == thread();
            };
        });
    }
    QTRY_COMPARE(concluded.size(), size_t(3));
    QCOMPARE(concluded, (std::vector<int>{0, 1, 2}));
    QVERIFY(concludedHere);
    QVERIFY(workedIn[0] != thread());
    QCOMPARE(workedIn[1], workedIn[0]);
    QCOMPARE(workedIn[2], workedIn[0]);
}

void WorkerTest::takesWorkWithoutAConclusion()
{
    Worker worker;
    std::atomic_int done = 0;
    bool concluded = false;
    worker.start([&done]() -> Worker::Conclusion {
        ++done;
        return {};
    });
    worker.start([&concluded] {
        return [&concluded] {
            concluded = true;
        };
    });
    QTRY_VERIFY(concluded);
    QCOMPARE(done.load(), 1);
}

void WorkerTest::doesAllWorkBeforeItEnds()
{
    std::atomic_int done = 0;
    {
        Worker worker;
        for (int i = 0; i < 20; ++i) {
            worker.start([&done]() -> Worker::Conclusion {
                QThread::msleep(1);
                ++done;
                return {};
            });
        }
    }
    QCOMPARE(done.load(), 20);
}

void WorkerTest::concludesNothingOnceItIsGone()
{
    int concluded = 0;
    auto worker = std::make_unique<Worker>();
    for (int i = 0; i < 2; ++i) {
        worker->start([&] {
            return [&] {
                ++concluded;
                worker.reset(); // from inside, and with the next one waiting
            };
        });
    }
    QTRY_COMPARE(concluded, 1);
    QTest::qWait(20);
    QCOMPARE(concluded, 1);
    QVERIFY(!worker);
}

QTEST_GUILESS_MAIN(WorkerTest)

#include "tst_worker.moc"
