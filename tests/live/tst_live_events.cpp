// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens on a real engine shows by itself, soon, and at the price of the containers that it happens to.

#include "app/session/hostsession.h"
#include "app/transport/httpclient.h"
#include "tests/support/realengine.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

#include <signal.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;
constexpr qint64 limitMs = 500; // from the end of the docker command

const Container* named(const HostSession& session, const QString& name)
{
    if (!session.assessment()) {
        return nullptr;
    }
    const auto& containers = session.assessment()->snapshot->containers;
    const auto found = std::find_if(containers.begin(), containers.end(),
        [&name](const ContainerPtr& container) { return container->name == name; });
    return found == containers.end() ? nullptr : found->get();
}

const Finding* findingOf(const HostSession& session, const QString& name, QLatin1String rule)
{
    const auto& containers = session.assessment()->snapshot->containers;
    for (size_t i = 0; i < containers.size(); ++i) {
        if (containers[i]->name == name) {
            return session.assessment()->containers[i].finding(rule);
        }
    }
    return nullptr;
}

} // namespace

class LiveEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void showsWhatHappens_data();
    void showsWhatHappens();
    void readsOnlyWhatWasTouched();
    void catchesAPrivilegedExecThatIsOver();
    void catchesARootExecThatIsOver();
    void doesNotInspectHealthChecks();
    void noticesAFrozenEngine();
    void recoversFromARestartOfTheEngine();

private:
    //! How long after the command's end it takes until the condition holds; -1: too long.
    template <typename Condition>
    qint64 delayUntil(const QStringList& command, Condition holds)
    {
        const QByteArray problem = m_engine->docker(command);
        if (!problem.isEmpty()) {
            qWarning("%s", problem.constData());
            return -1;
        }
        QElapsedTimer elapsed;
        elapsed.start();
        return QTest::qWaitFor(holds, patienceMs) ? elapsed.elapsed() : -1;
    }

    //! The GET requests that the engine's log shows since the last call.
    QStringList newRequests()
    {
        QFile log(m_engine->directory() + u"/log"_s);
        QStringList requests;
        if (log.open(QIODevice::ReadOnly) && log.seek(m_logRead)) {
            const QList<QByteArray> lines = log.readAll().split('\n');
            for (const QByteArray& line : lines) {
                const qsizetype at = line.indexOf("Calling GET ");
                if (at >= 0) {
                    requests += QString::fromUtf8(line.mid(at + 12)).section(u'"', 0, 0);
                }
            }
            m_logRead = log.size();
        }
        return requests;
    }

    std::unique_ptr<RealEngine> m_engine;
    HttpClient m_client;
    std::unique_ptr<HostSession> m_session;
    qint64 m_logRead = 0;
};

void LiveEventsTest::initTestCase()
{
    m_engine = std::make_unique<RealEngine>();
    HULL_VERIFY_NO_PROBLEM(m_engine->start({u"--"_s, u"--debug"_s}));
    for (int i = 0; i < 10; ++i) {
        HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"idle-%1"_s.arg(i), u"busybox:test"_s}));
    }
    HULL_VERIFY_NO_PROBLEM(
        m_engine->docker({u"create"_s, u"--name"_s, u"web"_s, u"busybox:test"_s, u"sleep"_s, u"900"_s}));
    const Host host{u"live"_s, EndpointKind::Unix, m_engine->url(), m_engine->socketPath()};
    m_session = std::make_unique<HostSession>(m_client, host, CollectOptions());
    m_session->setLive(true);
    m_session->connectHost();
}

void LiveEventsTest::cleanupTestCase()
{
    m_session.reset();
    m_engine.reset();
}

void LiveEventsTest::init()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isLive(), patienceMs);
    QTest::qWait(600); // until the consequences of the test before are over
}

void LiveEventsTest::showsWhatHappens_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("container");
    QTest::addColumn<QString>("state"); // empty: there is none of that name
    QTest::newRow("start") << QStringList{u"start"_s, u"web"_s} << u"web"_s << u"running"_s;
    QTest::newRow("pause") << QStringList{u"pause"_s, u"web"_s} << u"web"_s << u"paused"_s;
    QTest::newRow("unpause") << QStringList{u"unpause"_s, u"web"_s} << u"web"_s << u"running"_s;
    QTest::newRow("rename") << QStringList{u"rename"_s, u"web"_s, u"shop"_s} << u"shop"_s << u"running"_s;
    QTest::newRow("renamed away") << QStringList{u"rename"_s, u"shop"_s, u"web"_s} << u"shop"_s << QString();
    QTest::newRow("stop") << QStringList{u"stop"_s, u"-t"_s, u"0"_s, u"web"_s} << u"web"_s << u"exited"_s;
    QTest::newRow("create") << QStringList{u"create"_s, u"--name"_s, u"new"_s, u"--privileged"_s, u"busybox:test"_s}
                            << u"new"_s << u"created"_s;
    QTest::newRow("rm") << QStringList{u"rm"_s, u"new"_s} << u"new"_s << QString();
    QTest::newRow("run --rm that is over")
        << QStringList{u"run"_s, u"--rm"_s, u"--name"_s, u"short"_s, u"busybox:test"_s, u"sleep"_s, u"0"_s}
        << u"short"_s << QString();
}

void LiveEventsTest::showsWhatHappens()
{
    QFETCH(const QStringList, command);
    QFETCH(const QString, container);
    QFETCH(const QString, state);
    const qint64 delay = delayUntil(command, [&] {
        const Container* found = named(*m_session, container);
        return found ? found->stateText == state : state.isEmpty();
    });
    QVERIFY2(delay >= 0 && delay <= limitMs, qPrintable(u"%1 ms"_s.arg(delay)));
    QVERIFY(m_session->isLive());
    QVERIFY(!m_session->isStale());
    QTRY_VERIFY(m_session->lastEvent());
}

void LiveEventsTest::readsOnlyWhatWasTouched()
{
    const ContainerPtr untouched = m_session->assessment()->snapshot->containers.front();
    QCOMPARE(untouched->name, u"idle-0"_s);
    newRequests();
    QVERIFY(delayUntil({u"start"_s, u"web"_s}, [this] { return named(*m_session, u"web"_s)->isRunning(); }) >= 0);
    QTest::qWait(500);
    QStringList ours;
    for (const QString& request : newRequests()) {
        if (request.contains(u"/json") || request.contains(u"/networks") || request.contains(u"/volumes")) {
            ours += request;
        }
    }
    const QString id = named(*m_session, u"web"_s)->id.value;
    QVERIFY2(!ours.isEmpty() && ours.size() <= 3, qPrintable(ours.join(u'\n')));
    for (const QString& request : std::as_const(ours)) {
        QVERIFY2(request.contains(id) || request.contains(u"/containers/web/json"), qPrintable(request));
    }
    QCOMPARE(m_session->assessment()->snapshot->containers.front(), untouched); // the very same object
}

void LiveEventsTest::catchesAPrivilegedExecThatIsOver()
{
    QVERIFY(!findingOf(*m_session, u"web"_s, "A-17"_L1));
    const auto caught = [this] {
        return findingOf(*m_session, u"web"_s, "A-17"_L1) != nullptr;
    };
    // The docker command ends with the exec.
    const qint64 delay = delayUntil({u"exec"_s, u"--privileged"_s, u"web"_s, u"sh"_s, u"-c"_s, u": hunter2"_s}, caught);
    QVERIFY2(delay >= 0 && delay <= limitMs, qPrintable(u"%1 ms"_s.arg(delay)));
    QTRY_VERIFY(named(*m_session, u"web"_s)->execIds.isEmpty());
    const Finding* finding = findingOf(*m_session, u"web"_s, "A-17"_L1);
    QVERIFY(finding);
    QVERIFY2(finding->evidence.front().observed.startsWith(u"sh ("), qPrintable(finding->evidence.front().observed));
    QVERIFY(!finding->message.english().contains(u"hunter2"));

    // An exec without --privileged is none; and a whole reading forgets nothing.
    QVERIFY(m_engine->docker({u"exec"_s, u"web"_s, u"sh"_s, u"-c"_s, u":"_s}).isEmpty());
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), HostSession::State::Ready, patienceMs);
    finding = findingOf(*m_session, u"web"_s, "A-17"_L1);
    QVERIFY(finding);
    QCOMPARE(finding->evidence.size(), size_t(1));

    // With the container's next start it is over.
    QVERIFY(delayUntil({u"restart"_s, u"-t"_s, u"0"_s, u"web"_s}, [&] { return !caught(); }) >= 0);
}

//! Which only the full profile asks for.
void LiveEventsTest::catchesARootExecThatIsOver()
{
    Policy policy;
    policy.profile = Profile::Full;
    m_session->setPolicy(policy);
    const auto isFollowed = [this] {
        return m_session->isLive() && m_session->state() == HostSession::State::Ready;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isFollowed(), patienceMs);
    const QStringList run{
        u"run"_s, u"-d"_s, u"--name"_s, u"app"_s, u"--user"_s, u"1000"_s, u"busybox:test"_s, u"sleep"_s, u"900"_s};
    QVERIFY(delayUntil(run, [this] { return named(*m_session, u"app"_s) != nullptr; }) >= 0);
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"exec"_s, u"app"_s, u"true"_s}));
    const auto hasRun = [this] {
        const Finding* finding = findingOf(*m_session, u"app"_s, "C-5.24"_L1);
        return finding && finding->message.english().startsWith(u"A command has run as root"_s);
    };
    QTest::qWait(500);
    QVERIFY(!hasRun());
    const qint64 delay = delayUntil({u"exec"_s, u"--user"_s, u"0"_s, u"app"_s, u"true"_s}, hasRun);
    QVERIFY2(delay >= 0 && delay <= limitMs, qPrintable(u"%1 ms"_s.arg(delay)));
    QVERIFY(!findingOf(*m_session, u"app"_s, "A-17"_L1));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"rm"_s, u"-f"_s, u"app"_s}));
    m_session->setPolicy(Policy());
}

void LiveEventsTest::doesNotInspectHealthChecks()
{
    const QStringList create{u"run"_s, u"-d"_s, u"--name"_s, u"checked"_s, u"--health-cmd"_s, u"test -d /proc"_s,
        u"--health-interval"_s, u"1s"_s, u"busybox:test"_s, u"sleep"_s, u"900"_s};
    const auto isHealthy = [this] {
        const Container* checked = named(*m_session, u"checked"_s);
        return checked && checked->health == "healthy"_L1;
    };
    QVERIFY(delayUntil(create, isHealthy) >= 0);
    QTest::qWait(500);
    newRequests();
    QTest::qWait(4000);
    QStringList inspections = newRequests();
    inspections.removeIf(
        [](const QString& request) { return !request.contains(u"/exec/") && !request.contains(u"/containers/"); });
    QVERIFY2(inspections.isEmpty(), qPrintable(inspections.join(u'\n')));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"rm"_s, u"-f"_s, u"checked"_s}));
}

void LiveEventsTest::noticesAFrozenEngine()
{
    QElapsedTimer elapsed;
    elapsed.start();
    m_engine->signalDaemon(SIGSTOP);
    const bool noticed = QTest::qWaitFor([this] { return m_session->isStale(); }, patienceMs);
    const qint64 delay = elapsed.elapsed();
    m_engine->signalDaemon(SIGCONT);
    QVERIFY2(noticed && delay <= 20000, qPrintable(u"%1 ms"_s.arg(delay)));
    QVERIFY(!m_session->isLive());
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isLive() && !m_session->isStale(), patienceMs);
}

void LiveEventsTest::recoversFromARestartOfTheEngine()
{
    QSignalSpy states(m_session.get(), &HostSession::stateChanged);
    bool wasStale = false;
    bool waited = false;
    connect(m_session.get(), &HostSession::stateChanged, this, [&] {
        wasStale = wasStale || (m_session->isStale() && !m_session->isLive());
        waited = waited || m_session->nextAttempt().isValid();
    });
    HULL_VERIFY_NO_PROBLEM(m_engine->restart({u"--"_s, u"--debug"_s}));
    HULL_VERIFY_NO_PROBLEM(m_engine->docker({u"create"_s, u"--name"_s, u"after"_s, u"busybox:test"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isLive() && named(*m_session, u"after"_s), 2 * patienceMs);
    QVERIFY(wasStale);
    QVERIFY(waited);
    QVERIFY(!m_session->isStale());
    QCOMPARE(m_session->state(), HostSession::State::Ready);
    QVERIFY(delayUntil({u"rm"_s, u"after"_s}, [this] { return !named(*m_session, u"after"_s); }) <= limitMs);
}

QTEST_GUILESS_MAIN(LiveEventsTest)
#include "tst_live_events.moc"
