// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/hostfollower.h"

#include "app/demo/scalecontent.h"
#include "tests/unit/engine/simhost.h"
#include "tests/unit/engine/snapshotreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;
constexpr qint64 second = 1'000'000'000;

const QByteArray execId = QByteArray(64, 'e');

QByteArray containerEvent(const QByteArray& id, const QByteArray& action, qint64 timeNano, const QByteArray& exec = {})
{
    const QByteArray time = QByteArray::number(timeNano);
    const QByteArray execAttribute = exec.isEmpty() ? QByteArray() : R"("execID":")" + exec + R"(",)";
    return R"({"Type":"container","Action":")" + action + R"(","Actor":{"ID":")" + id + R"(","Attributes":{)"
        + execAttribute + R"("name":"x"}},"scope":"local","time":)" + time.left(10) + R"(,"timeNano":)" + time + "}\n";
}

//! Docker names the container in an attribute, Podman in place of the network.
QByteArray networkEvent(const QByteArray& action, const QByteArray& container, qint64 timeNano, bool byPodman = false)
{
    const QByteArray time = QByteArray::number(timeNano);
    const QByteArray actor = byPodman ? container : QByteArray(64, 'd');
    const QByteArray attribute =
        byPodman || container.isEmpty() ? QByteArray() : R"("container":")" + container + R"(",)";
    return R"({"Type":"network","Action":")" + action + R"(","Actor":{"ID":")" + actor + R"(","Attributes":{)"
        + attribute + R"("name":"front"}},"scope":"local","time":)" + time.left(10) + R"(,"timeNano":)" + time + "}\n";
}

//! A simulated engine that tells and knows of execs what the test says.
class ToldHost
{
public:
    ToldHost()
        : m_engine(makeScaleHost(0, 6))
        , host([this](const SimRequest& request) { return answer(request); })
    { }

    void tell(const QByteArray& line) { m_lines->push_back(line); }
    void endEvents() { m_lines->push_back(QByteArray("")); }

    //! The paths asked for since the last call, without the version, but for pings.
    QByteArrayList newPaths()
    {
        QByteArrayList paths;
        for (; m_seen < host.paths().size(); ++m_seen) {
            const QByteArray path = host.paths()[m_seen].split(' ').value(1);
            if (!path.endsWith("/_ping") && !path.endsWith("/events")) {
                paths += path.startsWith("/v") ? path.mid(path.indexOf('/', 1)) : path;
            }
        }
        return paths;
    }

    QHash<QByteArray, QByteArray> execs; //!< by id: "true" where it is privileged
    QByteArray execUser = "root"; //!< of all of them
    int execStatus = 200; //!< of asking for any of them
    QByteArray execContainer; //!< in which execId runs
    QSet<QByteArray> missing; //!< containers that are gone when they are inspected, and from the list
    bool isDown = false; //!< closes every connection
    int pingDelayMs = 0;

private:
    SimAnswer answer(const SimRequest& request)
    {
        if (isDown) {
            return {.kind = SimAnswer::Kind::Close};
        }
        const QByteArray path = request.path.mid(request.path.startsWith("/v1") ? request.path.indexOf('/', 1) : 0);
        if (path == "/events") {
            return events();
        }
        if (path.startsWith("/exec/")) {
            return exec(path.split('/').value(2));
        }
        if (missing.contains(path.split('/').value(2))) {
            return {.status = 404, .body = R"({"message":"No such container"})"};
        }
        SimAnswer answer = m_engine.answer(request);
        if (path.startsWith("/containers/json")) {
            answer.body = withoutMissing(answer.body);
        }
        answer.delayMs = path == "/_ping" ? pingDelayMs : 0;
        if (!execContainer.isEmpty() && path == "/containers/" + execContainer + "/json") {
            answer.body.replace(R"("ExecIDs":null)", R"("ExecIDs":[")" + execId + R"("])");
        }
        return answer;
    }

    [[nodiscard]] QByteArray withoutMissing(const QByteArray& list) const
    {
        QJsonArray left;
        for (const QJsonValue& entry : QJsonDocument::fromJson(list).array()) {
            if (!missing.contains(entry[u"Id"_s].toString().toUtf8())) {
                left.append(entry);
            }
        }
        return QJsonDocument(left).toJson();
    }

    SimAnswer events() const
    {
        SimAnswer answer;
        answer.chunked = true;
        answer.pollMs = 5;
        answer.more = [lines = m_lines] {
            if (lines->empty()) {
                return QByteArray();
            }
            const QByteArray next = lines->front();
            lines->pop_front();
            return next;
        };
        return answer;
    }

    //! Over by the time that it is asked for.
    SimAnswer exec(const QByteArray& id) const
    {
        if (execStatus != 200) {
            return {.status = execStatus, .body = R"({"message":"refused"})"};
        }
        if (!execs.contains(id)) {
            return {.status = 404, .body = R"({"message":"No such exec instance"})"};
        }
        return {.body = R"({"ID":")" + id + R"(","Running":false,"ExitCode":0,"Pid":0,"ProcessConfig":{"privileged":)"
                + execs[id] + R"(,"user":")" + execUser + R"(","entrypoint":"sh","arguments":["-c","x"]}})"};
    }

    SimEngine m_engine;
    std::shared_ptr<std::deque<QByteArray>> m_lines = std::make_shared<std::deque<QByteArray>>();
    qsizetype m_seen = 0;

public:
    ScriptedHost host;
};

} // namespace

class HostFollowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void seesAnExecThatIsOver_data();
    void seesAnExecThatIsOver();
    void tellsOfAnExecThatCannotBeInspected_data();
    void tellsOfAnExecThatCannotBeInspected();
    void gathersWhatHappensWhileTheHostIsRead();
    void readsWhatANetworkTouches_data();
    void readsWhatANetworkTouches();
    void forgetsAnUnknownContainerOfANetwork();
    void readsTheEngineWithItsNetworks_data();
    void readsTheEngineWithItsNetworks();
    void seesThatASwarmWasLeft_data();
    void seesThatASwarmWasLeft();
    void readsATouchedContainerOnce();
    void removesWithoutAsking();
    void takesAVanishedContainerForGone();
    void readsNothingForNoise_data();
    void readsNothingForNoise();
    void isOverWithTheStream();
    void isOverWhenNobodyAnswers();
    void asksForASignOfLifeOnceAtATime();
    void remembersTheLastEventOnceItIsDealtWith();
    void goesOnOnlyWhereTheEngineRemembers_data();
    void goesOnOnlyWhereTheEngineRemembers();

private:
    void open(qint64 since = 0, Profile profile = Profile::Core);
    [[nodiscard]] QByteArray idAt(size_t index) const { return m_base->containers[index]->id.value.toUtf8(); }
    [[nodiscard]] const Container* find(const QByteArray& id) const; //!< in the latest snapshot
    void told(const QByteArray& line) { m_told->tell(line); }

    HttpClient m_client;
    std::unique_ptr<ToldHost> m_told;
    SnapshotPtr m_base;
    SnapshotPtr m_latest;
    std::unique_ptr<HostFollower> m_follower;
    std::unique_ptr<QSignalSpy> m_changes;
    qint64 m_now = 0;
};

void HostFollowerTest::init()
{
    m_told = std::make_unique<ToldHost>();
    m_base = readSnapshot(m_client, m_told->host.host());
    QVERIFY(m_base && m_base->containers.size() == 6);
    m_latest = m_base;
    m_now = QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

void HostFollowerTest::cleanup()
{
    m_changes.reset();
    m_follower.reset();
    m_told.reset();
}

void HostFollowerTest::open(qint64 since, Profile profile)
{
    CollectOptions options;
    options.profile = profile;
    m_follower =
        std::make_unique<HostFollower>(m_client, endpointOf(m_told->host.host()), options, preferredApi, false);
    m_changes = std::make_unique<QSignalSpy>(m_follower.get(), &HostFollower::changed);
    connect(m_follower.get(), &HostFollower::changed, m_follower.get(),
        [this](const SnapshotPtr& snapshot) { m_latest = snapshot; });
    QSignalSpy opened(m_follower.get(), &HostFollower::opened);
    m_follower->open(since);
    QVERIFY(opened.wait(patienceMs));
    m_told->newPaths();
}

const Container* HostFollowerTest::find(const QByteArray& id) const
{
    for (const ContainerPtr& container : m_latest->containers) {
        if (container->id.value == QString::fromUtf8(id)) {
            return container.get();
        }
    }
    return nullptr;
}

void HostFollowerTest::seesAnExecThatIsOver_data()
{
    QTest::addColumn<Profile>("profile");
    QTest::addColumn<QByteArray>("privileged"); // null: the engine knows nothing of it any more
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<bool>("isSeen");
    const QByteArray yes("true");
    const QByteArray no("false");
    QTest::newRow("privileged") << Profile::Core << yes << QByteArray("root") << true;
    QTest::newRow("privileged, of another user") << Profile::Core << yes << QByteArray("1000") << true;
    QTest::newRow("root, of which no rule of the profile asks") << Profile::Core << no << QByteArray("root") << false;
    QTest::newRow("root") << Profile::Full << no << QByteArray("root") << true;
    QTest::newRow("uid 0") << Profile::Full << no << QByteArray("0:0") << true;
    QTest::newRow("of another user") << Profile::Full << no << QByteArray("1000") << false;
    QTest::newRow("of the container's user") << Profile::Full << no << QByteArray("") << false;
    QTest::newRow("forgotten by the engine") << Profile::Full << QByteArray() << QByteArray("root") << false;
}

void HostFollowerTest::seesAnExecThatIsOver()
{
    QFETCH(const Profile, profile);
    QFETCH(const QByteArray, privileged);
    QFETCH(const QByteArray, user);
    QFETCH(const bool, isSeen);
    if (!privileged.isNull()) {
        m_told->execs.insert(execId, privileged);
    }
    m_told->execUser = user;
    open(0, profile);
    m_follower->follow(m_base);
    const QByteArray id = idAt(0);
    told(containerEvent(id, "exec_create: sh -c x", m_now, execId));
    told(containerEvent(id, "exec_start: sh -c x", m_now + 1, execId));
    told(containerEvent(id, "exec_die", m_now + 2, execId));
    told(containerEvent(idAt(1), "start", m_now + 3)); // so that there is an end to wait for
    QTRY_VERIFY_WITH_TIMEOUT(!m_changes->isEmpty(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_follower->lastEvent(), m_now + 3, patienceMs);
    const std::vector<SeenExec>& seen = find(id)->seenExecs;
    QCOMPARE(seen.size(), size_t(isSeen ? 1 : 0));
    if (isSeen) {
        QCOMPARE(seen[0].exec.id.toUtf8(), execId);
        QCOMPARE(seen[0].exec.program, u"sh"_s);
        QVERIFY(!seen[0].exec.running);
        QCOMPARE(seen[0].time.toMSecsSinceEpoch(), m_now / 1'000'000);
    }
}

void HostFollowerTest::tellsOfAnExecThatCannotBeInspected_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("gone") << 404 << false;
    QTest::newRow("forbidden") << 403 << true;
    QTest::newRow("in conflict") << 409 << true;
    QTest::newRow("a fault of the engine") << 500 << true;
}

//! As a whole reading tells of it: as long as it runs.
void HostFollowerTest::tellsOfAnExecThatCannotBeInspected()
{
    QFETCH(const int, status);
    QFETCH(const bool, isTold);
    open();
    m_follower->follow(m_base);
    const QByteArray id = idAt(0);
    m_told->execStatus = status;
    m_told->execContainer = id;
    told(containerEvent(id, "exec_create: sh -c x", m_now, execId));
    told(containerEvent(idAt(1), "start", m_now + 1)); // so that there is an end to wait for
    QTRY_COMPARE_WITH_TIMEOUT(m_follower->lastEvent(), m_now + 1, patienceMs);
    QCOMPARE(m_told->newPaths().contains("/containers/" + id + "/json"), isTold);
    QCOMPARE(find(id)->execsComplete, !isTold);
    QCOMPARE(find(id)->execIds.size(), isTold ? 1 : 0);

    m_told->execContainer.clear();
    told(containerEvent(id, "exec_die", m_now + 2, execId));
    QTRY_COMPARE_WITH_TIMEOUT(m_follower->lastEvent(), m_now + 2, patienceMs);
    QVERIFY(find(id)->execsComplete);
    QVERIFY(find(id)->execIds.isEmpty());
}

void HostFollowerTest::gathersWhatHappensWhileTheHostIsRead()
{
    m_told->execs.insert(execId, "true");
    open();
    m_follower->pause();
    QSignalSpy heard(m_follower.get(), &HostFollower::heard);
    told(containerEvent(idAt(0), "exec_create: sh", m_now, execId));
    told(containerEvent(idAt(2), "start", m_now + 1));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patienceMs);
    QCOMPARE(m_told->newPaths(), QByteArrayList());
    QCOMPARE(m_changes->size(), 0);
    m_follower->follow(m_base);
    QTRY_VERIFY_WITH_TIMEOUT(find(idAt(0))->seenExecs.size() == 1, patienceMs);
    QVERIFY(m_told->newPaths().contains("/containers/" + idAt(2) + "/json"));
}

void HostFollowerTest::readsWhatANetworkTouches_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("byPodman");
    QTest::addColumn<bool>("isPaused"); // the whole host is being read
    QTest::addColumn<bool>("isKnown"); // its container was read before
    const QByteArray connect("connect");
    const QByteArray disconnect("disconnect");
    QTest::newRow("connected") << connect << false << false << true;
    QTest::newRow("disconnected") << disconnect << false << false << true;
    QTest::newRow("Podman's") << connect << true << false << true;
    QTest::newRow("while the host is read") << connect << false << true << true;
    QTest::newRow("disconnected while the host is read") << disconnect << false << true << true;
    QTest::newRow("Podman's while the host is read") << connect << true << true << true;
    QTest::newRow("of a container that is not read yet") << connect << false << false << false;
}

void HostFollowerTest::readsWhatANetworkTouches()
{
    QFETCH(const QByteArray, action);
    QFETCH(const bool, byPodman);
    QFETCH(const bool, isPaused);
    QFETCH(const bool, isKnown);
    const QByteArray id = idAt(5);
    auto before = std::make_shared<HostSnapshot>(*m_base);
    if (!isKnown) {
        before->containers.pop_back();
    }
    open();
    if (!isPaused) {
        m_follower->follow(before);
    }
    QSignalSpy heard(m_follower.get(), &HostFollower::heard);
    told(networkEvent(action, id, m_now, byPodman));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patienceMs);
    if (isPaused) {
        m_follower->follow(before);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_follower->lastEvent(), m_now, patienceMs);
    QVERIFY(m_told->newPaths().contains("/containers/" + id + "/json"));
    QVERIFY(find(id));
}

//! One that came and went while the host was read.
void HostFollowerTest::forgetsAnUnknownContainerOfANetwork()
{
    open();
    QSignalSpy heard(m_follower.get(), &HostFollower::heard);
    told(networkEvent("connect", QByteArray(64, 'f'), m_now));
    QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 1, patienceMs);
    m_follower->follow(m_base);
    QTRY_COMPARE_WITH_TIMEOUT(m_follower->lastEvent(), m_now, patienceMs);
    QVERIFY(m_latest->containers == m_base->containers);
    QVERIFY(m_latest->unreadable.empty());
    QCOMPARE(m_latest->status, HostSnapshot::Status::Complete);
}

void HostFollowerTest::readsTheEngineWithItsNetworks_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("created") << QByteArray("create") << true;
    QTest::newRow("removed") << QByteArray("destroy") << true;
    QTest::newRow("used") << QByteArray("connect") << false;
}

//! Who joins a Swarm gets its ingress network, and nothing else tells of it.
void HostFollowerTest::readsTheEngineWithItsNetworks()
{
    QFETCH(const QByteArray, action);
    QFETCH(const bool, isRead);
    open();
    m_follower->follow(m_base);
    told(networkEvent(action, isRead ? QByteArray() : idAt(0), m_now));
    QTRY_COMPARE_WITH_TIMEOUT(m_changes->size(), 1, patienceMs);
    const QByteArrayList paths = m_told->newPaths();
    QCOMPARE(paths.contains("/networks"), isRead);
    QCOMPARE(paths.contains("/info"), isRead);
}

void HostFollowerTest::seesThatASwarmWasLeft_data()
{
    QTest::addColumn<QString>("stateBefore");
    QTest::addColumn<bool>("isLookedAt");
    QTest::newRow("in a Swarm") << u"active"_s << true;
    QTest::newRow("in none") << u"inactive"_s << false;
}

//! No event tells of it: every now and then the engine is asked, here because of check().
void HostFollowerTest::seesThatASwarmWasLeft()
{
    QFETCH(const QString, stateBefore);
    QFETCH(const bool, isLookedAt);
    auto before = std::make_shared<HostSnapshot>(*m_base);
    before->engine.swarmState = stateBefore;
    m_latest = before;
    open();
    m_follower->follow(before);
    m_follower->check();
    QTRY_VERIFY_WITH_TIMEOUT(!m_changes->isEmpty(), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_latest->engine.swarmState, u"inactive"_s, patienceMs);
    QCOMPARE(m_told->newPaths().count("/info"), isLookedAt ? 2 : 0); // one to look, one to read
}

void HostFollowerTest::readsATouchedContainerOnce()
{
    open();
    m_follower->follow(m_base);
    const QByteArray id = idAt(3);
    qint64 time = m_now;
    for (const char* action : {"kill", "die", "stop", "start", "restart"}) {
        told(containerEvent(id, action, ++time));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_changes->size(), 1, patienceMs);
    QCOMPARE(m_told->newPaths().count("/containers/" + id + "/json"), 1);
    for (size_t i = 0; i < m_base->containers.size(); ++i) { // nothing of it has changed, so all is shared
        QCOMPARE(m_latest->containers[i], m_base->containers[i]);
    }
}

void HostFollowerTest::removesWithoutAsking()
{
    open();
    m_follower->follow(m_base);
    const QByteArray id = idAt(4);
    told(containerEvent(id, "die", m_now));
    told(containerEvent(id, "destroy", m_now + 1));
    QTRY_COMPARE_WITH_TIMEOUT(m_changes->size(), 1, patienceMs);
    QVERIFY(!find(id));
    QCOMPARE(m_latest->containers.size(), size_t(5));
    QVERIFY(!m_told->newPaths().contains("/containers/" + id + "/json"));
}

void HostFollowerTest::takesAVanishedContainerForGone()
{
    open();
    m_follower->follow(m_base);
    m_told->missing.insert(idAt(4));
    told(containerEvent(idAt(4), "start", m_now));
    QTRY_COMPARE_WITH_TIMEOUT(m_changes->size(), 1, patienceMs);
    QVERIFY(!find(idAt(4)));
    QVERIFY(m_latest->unreadable.empty());
    QCOMPARE(m_latest->status, HostSnapshot::Status::Complete);
}

void HostFollowerTest::readsNothingForNoise_data()
{
    QTest::addColumn<QByteArray>("action");
    for (const char* action : {"top", "attach", "resize", "copy", "exec_detach", "archive-path"}) {
        QTest::newRow(action) << QByteArray(action);
    }
}

void HostFollowerTest::readsNothingForNoise()
{
    QFETCH(const QByteArray, action);
    open();
    m_follower->follow(m_base);
    QSignalSpy heard(m_follower.get(), &HostFollower::heard);
    told(containerEvent(idAt(0), action, m_now));
    QTRY_COMPARE_WITH_TIMEOUT(m_follower->lastEvent(), m_now, patienceMs);
    told(containerEvent(idAt(1), "destroy", m_now + 1)); // an update that asks nothing
    QTRY_COMPARE_WITH_TIMEOUT(m_changes->size(), 1, patienceMs);
    QCOMPARE(m_told->newPaths(), QByteArrayList());
    QCOMPARE(heard.size(), 1);
}

void HostFollowerTest::isOverWithTheStream()
{
    open();
    m_follower->follow(m_base);
    QSignalSpy lost(m_follower.get(), &HostFollower::lost);
    m_told->endEvents();
    QVERIFY(lost.wait(patienceMs));
    QCOMPARE(lost[0][0].value<Error>().kind, Error::Kind::ConnectionLost);
    QCOMPARE(lost.size(), 1);
}

void HostFollowerTest::isOverWhenNobodyAnswers()
{
    open();
    m_follower->follow(m_base);
    QSignalSpy lost(m_follower.get(), &HostFollower::lost);
    m_told->isDown = true;
    told(containerEvent(idAt(0), "start", m_now));
    QVERIFY(lost.wait(patienceMs));
    QCOMPARE(m_changes->size(), 0); // nothing is shown as if it were known
    QCOMPARE(m_follower->lastEvent(), 0);
}

//! Where few connections lead to a host, many questions would hold up what it is asked for.
void HostFollowerTest::asksForASignOfLifeOnceAtATime()
{
    open();
    m_told->pingDelayMs = 300;
    const auto asked = [this] {
        return m_told->host.paths().count("HEAD /_ping");
    };
    const qsizetype before = asked();
    for (int i = 0; i < 5; ++i) {
        m_follower->check();
    }
    QTRY_COMPARE(asked(), before + 1);
    QTest::qWait(400);
    QCOMPARE(asked(), before + 1);
    m_follower->check(); // that one was answered
    QTRY_COMPARE(asked(), before + 2);
}

void HostFollowerTest::remembersTheLastEventOnceItIsDealtWith()
{
    open();
    m_follower->follow(m_base);
    QSignalSpy heard(m_follower.get(), &HostFollower::heard);
    told(containerEvent(idAt(0), "start", m_now));
    QVERIFY(heard.wait(patienceMs));
    QCOMPARE(m_follower->lastEvent(), 0); // the container is not read yet
    QTRY_COMPARE_WITH_TIMEOUT(m_changes->size(), 1, patienceMs);
    QCOMPARE(m_follower->lastEvent(), m_now);
}

void HostFollowerTest::goesOnOnlyWhereTheEngineRemembers_data()
{
    QTest::addColumn<bool>("remembers");
    QTest::newRow("remembers") << true;
    QTest::newRow("was started anew") << false;
}

void HostFollowerTest::goesOnOnlyWhereTheEngineRemembers()
{
    QFETCH(const bool, remembers);
    if (remembers) {
        told(containerEvent(idAt(0), "start", m_now - 5 * second));
    }
    told(containerEvent(idAt(1), "destroy", m_now));
    open(m_now - 5 * second);
    QSignalSpy gap(m_follower.get(), &HostFollower::gap);
    m_follower->resume(m_base);
    QTRY_COMPARE_WITH_TIMEOUT(gap.size() + m_changes->size(), 1, patienceMs);
    QCOMPARE(gap.size(), remembers ? 0 : 1);
    QCOMPARE(find(idAt(1)) == nullptr, remembers);
}

QTEST_GUILESS_MAIN(HostFollowerTest)
#include "tst_hostfollower.moc"
