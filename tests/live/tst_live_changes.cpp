// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes as the window has them carried out, on a real engine: what is broken off is undone when the host is read
// again, nobody changes what is not allowed, and a host has one change at a time.

#include "app/session/fleet.h"
#include "app/session/recreation.h"
#include "app/transaction/changes.h"
#include "app/transaction/transactionmarker.h"
#include "tests/live/fixrig.h"

#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60000;

} // namespace

class LiveChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void fixesAndTakesBack();
    void endsWhatWasBrokenOff_data();
    void endsWhatWasBrokenOff();
    void leavesItOpenWhileReadOnly();
    void changesNothingThatIsNotAllowed();
    void makesOneChangeOfAHostAtATime();
    void outlivesItsHost();
    void asksAboutWhatOthersLeft();

private:
    void readHost();
    [[nodiscard]] PlannedRecreation planOf(const QString& name);
    [[nodiscard]] RunningChange* fix(const PlannedRecreation& planned);
    [[nodiscard]] QString statusOf(const QString& name, QLatin1String rule) const; //!< empty: there is no such finding

    FixRig m_rig;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<Changes> m_changes;
    HostSession* m_session = nullptr;
    QString m_original;
};

void LiveChangesTest::initTestCase()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.start());
}

void LiveChangesTest::init()
{
    HULL_VERIFY_NO_PROBLEM(m_rig.clear());
    m_original = m_rig.run({u"run"_s, u"-d"_s, u"--name"_s, u"web"_s, u"--privileged"_s, u"busybox:test"_s, u"sh"_s,
        u"-c"_s, FixRig::untilStopped()});
    QVERIFY(!m_original.isEmpty());
    m_fleet = std::make_unique<Fleet>();
    m_changes = std::make_unique<Changes>(*m_fleet, m_rig.stateDirectory());
    const QString socket = m_rig.engine().socketPath();
    m_session = m_fleet->addHost({u"lab"_s, EndpointKind::Unix, "unix://"_L1 + socket, socket, true});
    readHost();
}

void LiveChangesTest::cleanup()
{
    m_changes.reset();
    m_fleet.reset();
}

void LiveChangesTest::readHost()
{
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), HostSession::State::Ready, patienceMs);
}

PlannedRecreation LiveChangesTest::planOf(const QString& name)
{
    FixChoices choices;
    choices.rules = {u"A-01"_s};
    std::optional<Result<PlannedRecreation>> planned;
    for (const ContainerPtr& container : m_session->assessment()->snapshot->containers) {
        if (container->name == name) {
            planRecreation(*m_session, container->id, choices, {}, this,
                [&planned](const Result<PlannedRecreation>& answer) { planned = answer; });
        }
    }
    static_cast<void>(QTest::qWaitFor([&planned] { return planned.has_value(); }, patienceMs));
    return planned && *planned ? **planned : PlannedRecreation();
}

QString LiveChangesTest::statusOf(const QString& name, QLatin1String rule) const
{
    const HostAssessment& assessment = *m_session->assessment();
    for (size_t i = 0; i < assessment.containers.size(); ++i) {
        const Finding* finding = assessment.containers[i].finding(rule);
        if (finding && assessment.snapshot->containers[i]->name == name) {
            return findingStatusName(finding->status);
        }
    }
    return {};
}

RunningChange* LiveChangesTest::fix(const PlannedRecreation& planned)
{
    SwapChoices swap;
    swap.probation = 1;
    return m_changes->fix(*m_session, planned, {}, swap);
}

void LiveChangesTest::fixesAndTakesBack()
{
    m_changes->setAllowed(m_session->host().id(), true);
    RunningChange* change = fix(planOf(u"web"_s));
    QTRY_VERIFY_WITH_TIMEOUT(change->isOver(), patienceMs);
    QCOMPARE(outcomeKindName(change->outcome().kind), u"applied"_s);
    QVERIFY(change->steps().contains(u"stop"_s));
    QVERIFY(!m_rig.inspect(u"web"_s)["HostConfig"_L1]["Privileged"_L1].toBool());
    const auto kept = m_changes->kept(m_session->host().id(), u"web"_s);
    QVERIFY(kept);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), HostSession::State::Ready, patienceMs);
    QCOMPARE(statusOf(u"web.hull-old"_s, "A-01"_L1), u"parked"_s); // it is no open finding while it is kept

    change = m_changes->rollBack(*m_session, *kept, LayerChoice::Undecided);
    QTRY_VERIFY_WITH_TIMEOUT(change->isOver(), patienceMs);
    QCOMPARE(outcomeKindName(change->outcome().kind), u"rolledBack"_s);
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), m_original);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QVERIFY(!m_changes->kept(m_session->host().id(), u"web"_s));
    readHost();
    QCOMPARE(statusOf(u"web"_s, "A-01"_L1), u"open"_s);
}

void LiveChangesTest::endsWhatWasBrokenOff_data()
{
    QTest::addColumn<QString>("step");
    for (const char* step : {"create", "stop", "start", "verify"}) {
        QTest::newRow(step) << QString::fromLatin1(step);
    }
}

void LiveChangesTest::endsWhatWasBrokenOff()
{
    QFETCH(const QString, step);
    m_changes->setAllowed(m_session->host().id(), true);
    RunningChange* change = fix(planOf(u"web"_s));
    bool isThere = false;
    connect(change, &RunningChange::stepBegun, this, [&](const QString& begun) { isThere = isThere || begun == step; });
    QTRY_VERIFY_WITH_TIMEOUT(isThere || change->isOver(), patienceMs);
    QVERIFY(isThere);
    m_changes.reset(); // as a crash would: nothing is ended

    m_changes = std::make_unique<Changes>(*m_fleet, m_rig.stateDirectory());
    const QSignalSpy finished(m_changes.get(), &Changes::changeFinished);
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
    auto* recovered = finished.first().first().value<RunningChange*>();
    QCOMPARE(recovered->kind(), RunningChange::Kind::Recovery);
    QCOMPARE(outcomeKindName(recovered->outcome().kind), u"rolledBack"_s);
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), m_original);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QVERIFY(m_rig.volumes().filter(markerPrefix()).isEmpty());
    readHost(); // there is nothing left to do
    QTest::qWait(200);
    QCOMPARE(finished.count(), 1);
}

void LiveChangesTest::leavesItOpenWhileReadOnly()
{
    m_changes->setAllowed(m_session->host().id(), true);
    RunningChange* change = fix(planOf(u"web"_s));
    QTRY_VERIFY_WITH_TIMEOUT(change->steps().contains(u"verify"_s), patienceMs);
    m_changes.reset();
    const QStringList before = m_rig.containers();

    m_changes = std::make_unique<Changes>(*m_fleet, m_rig.stateDirectory());
    m_changes->setReadOnly(true);
    const QSignalSpy finished(m_changes.get(), &Changes::changeFinished);
    const QSignalSpy leftOpen(m_changes.get(), &Changes::leftOpen);
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(leftOpen.count(), 1, patienceMs);
    QCOMPARE(leftOpen.first().at(1).value<std::vector<TransactionRecord>>().front().name, u"web"_s);
    QCOMPARE(finished.count(), 0);
    QCOMPARE(m_rig.containers(), before);
}

void LiveChangesTest::changesNothingThatIsNotAllowed()
{
    const PlannedRecreation planned = planOf(u"web"_s);
    for (const bool readOnly : {false, true}) {
        m_changes->setReadOnly(readOnly);
        m_changes->setAllowed(m_session->host().id(), readOnly); // that does not help against --read-only
        const RunningChange* change = fix(planned);
        QTRY_VERIFY(change->isOver());
        QCOMPARE(outcomeKindName(change->outcome().kind), u"refused"_s);
        QVERIFY(!change->outcome().reason.isEmpty());
    }
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QVERIFY(m_changes->records().empty());
}

void LiveChangesTest::makesOneChangeOfAHostAtATime()
{
    m_changes->setAllowed(m_session->host().id(), true);
    const PlannedRecreation planned = planOf(u"web"_s);
    RunningChange* first = fix(planned);
    RunningChange* second = fix(planned);
    const QSignalSpy finished(second, &RunningChange::finished);
    QTRY_COMPARE(finished.count(), 1);
    const auto outcome = finished.first().first().value<TransactionOutcome>();
    QCOMPARE(outcomeKindName(outcome.kind), u"refused"_s);
    QVERIFY2(outcome.reason.english().contains(u"of web"_s), qUtf8Printable(outcome.reason.english()));
    QTRY_VERIFY_WITH_TIMEOUT(first->isOver(), patienceMs);
    QCOMPARE(outcomeKindName(first->outcome().kind), u"applied"_s);
}

void LiveChangesTest::outlivesItsHost()
{
    m_changes->setAllowed(m_session->host().id(), true);
    RunningChange* change = fix(planOf(u"web"_s));
    QTRY_VERIFY_WITH_TIMEOUT(change->steps().contains(u"stop"_s), patienceMs);
    const Host host = m_session->host();
    m_fleet->removeHost(m_session);
    QVERIFY(change->isOver());
    QCOMPARE(outcomeKindName(change->outcome().kind), u"pending"_s);

    const QSignalSpy finished(m_changes.get(), &Changes::changeFinished);
    m_session = m_fleet->addHost(host); // and it is ended as soon as the host is back
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, patienceMs);
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), m_original);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
}

void LiveChangesTest::asksAboutWhatOthersLeft()
{
    m_changes->setAllowed(m_session->host().id(), true);
    RunningChange* change = fix(planOf(u"web"_s));
    QTRY_VERIFY_WITH_TIMEOUT(change->steps().contains(u"verify"_s), patienceMs);
    m_changes.reset();

    const QTemporaryDir otherState; // somebody whose journal knows nothing of it
    m_changes = std::make_unique<Changes>(*m_fleet, otherState.path());
    const QSignalSpy found(m_changes.get(), &Changes::foreignFound);
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(found.count(), 1, patienceMs);
    const TransactionRecord record = found.first().at(1).value<std::vector<TransactionRecord>>().front();
    QCOMPARE(record.name, u"web"_s);
    QCOMPARE(record.original.value, m_original);
    m_changes->setAllowed(m_session->host().id(), true);
    change = m_changes->undoForeign(*m_session, record);
    QTRY_VERIFY_WITH_TIMEOUT(change->isOver(), patienceMs);
    QCOMPARE(outcomeKindName(change->outcome().kind), u"refused"_s); // it began just now and may be under way
    TransactionRecord old = record;
    old.started = old.started.addSecs(-7200);
    change = m_changes->undoForeign(*m_session, old);
    QTRY_VERIFY_WITH_TIMEOUT(change->isOver(), patienceMs);
    QCOMPARE(outcomeKindName(change->outcome().kind), u"rolledBack"_s);
    QCOMPARE(m_rig.containers(), QStringList{u"web running"_s});
    QCOMPARE(m_rig.inspect(u"web"_s)["Id"_L1].toString(), m_original);
}

QTEST_GUILESS_MAIN(LiveChangesTest)

#include "tst_live_changes.moc"
