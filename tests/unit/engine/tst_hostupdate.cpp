// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/hostupdate.h"

#include "app/demo/fleetcontent.h"
#include "tests/unit/engine/simhost.h"
#include "tests/unit/engine/snapshotreader.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 10000;

SeenExec seenExec(const QString& id, const QDateTime& time)
{
    return {{.id = id, .privileged = true, .program = u"sh"_s}, time};
}

} // namespace

class HostUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sharesWhatIsAsItWas();
    void readsAgainWhatDiffersFromTheList();
    void findsWhatIsNotListedAnyMore();
    void keepsSeenExecsOfTheSameStart_data();
    void keepsSeenExecsOfTheSameStart();
    void forgetsTheOldestSeenExecs();
    void forgetsPrivilegedExecsLast();
    void keepsSeenExecsInAWholeReading();
    void failsWhereNobodyAnswers();
    void namesWhatCannotBeRead();
    void tellsHiddenFromGone_data();
    void tellsHiddenFromGone();
    void asksANewManagerForItsServices();
    void forgetsTheServicesOfWhatIsNoManager_data();
    void forgetsTheServicesOfWhatIsNoManager();

private:
    [[nodiscard]] SnapshotPtr updated(const SnapshotPtr& base, const HostChanges& changes);
    //! A snapshot like m_base, with its first container changed.
    template <typename Change>
    [[nodiscard]] SnapshotPtr withFirst(Change change) const;
    [[nodiscard]] const Container& first() const { return *m_base->containers.front(); }

    std::unique_ptr<SimHost> m_host;
    HttpClient m_client;
    SnapshotPtr m_base;
    std::optional<Error> m_error; //!< of the latest update
};

void HostUpdateTest::init()
{
    m_host = std::make_unique<SimHost>(6);
    m_base = readSnapshot(m_client, m_host->host());
    QVERIFY(m_base && m_base->containers.size() == 6);
}

SnapshotPtr HostUpdateTest::updated(const SnapshotPtr& base, const HostChanges& changes)
{
    HostUpdate update(m_client, endpointOf(m_host->host()), CollectOptions(), base, changes);
    SnapshotPtr result;
    m_error.reset();
    connect(&update, &HostUpdate::ended, &update, [&result](const SnapshotPtr& snapshot) { result = snapshot; });
    connect(&update, &HostUpdate::failed, &update, [this](const Error& error) { m_error = error; });
    update.start();
    (void)QTest::qWaitFor([&] { return result || m_error; }, patienceMs);
    return result;
}

template <typename Change>
SnapshotPtr HostUpdateTest::withFirst(Change change) const
{
    auto snapshot = std::make_shared<HostSnapshot>(*m_base);
    auto container = std::make_shared<Container>(first());
    change(*container);
    snapshot->containers.front() = std::move(container);
    return snapshot;
}

void HostUpdateTest::sharesWhatIsAsItWas()
{
    HostChanges changes;
    changes.containers.insert(first().id);
    changes.volumes = changes.networks = changes.engine = true;
    const SnapshotPtr after = updated(m_base, changes);
    QVERIFY(after);
    QVERIFY(after != m_base);
    QVERIFY(after->containers == m_base->containers); // the very same objects
    QVERIFY(after->engine == m_base->engine);
    QVERIFY(after->finished >= m_base->finished);
}

void HostUpdateTest::readsAgainWhatDiffersFromTheList()
{
    const SnapshotPtr old = withFirst([](Container& container) { container.name = u"old-name"_s; });
    HostChanges changes;
    changes.list = true;
    const qint64 requests = m_host->server().requestCount();
    const SnapshotPtr after = updated(old, changes);
    QVERIFY(after);
    QVERIFY(*after->containers.front() == first());
    QVERIFY(m_host->server().requestCount() - requests <= 3); // the list, that container, and its image perhaps
}

void HostUpdateTest::findsWhatIsNotListedAnyMore()
{
    const ContainerId gone{QString(64, u'f')};
    const SnapshotPtr old = withFirst([&gone](Container& container) { container.id = gone; });
    HostChanges changes;
    changes.list = true;
    const SnapshotPtr after = updated(old, changes);
    QVERIFY(after);
    QCOMPARE(after->containers.size(), size_t(6)); // it went, and the one in its place was found
    for (const ContainerPtr& container : after->containers) {
        QVERIFY(container->id != gone);
    }
}

void HostUpdateTest::keepsSeenExecsOfTheSameStart_data()
{
    QTest::addColumn<int>("startedEarlier"); // seconds by which the old snapshot's container was
    QTest::addColumn<int>("execAfterStart"); // seconds, of the exec that is new
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("same start") << 0 << 10 << QStringList{u"known"_s, u"new"_s};
    QTest::newRow("started anew since") << 60 << 10 << QStringList{u"new"_s};
    QTest::newRow("both before the start") << 60 << -10 << QStringList();
}

void HostUpdateTest::keepsSeenExecsOfTheSameStart()
{
    QFETCH(const int, startedEarlier);
    QFETCH(const int, execAfterStart);
    QFETCH(const QStringList, kept);
    QVERIFY(first().started.isValid());
    const SnapshotPtr old = withFirst([startedEarlier](Container& container) {
        container.seenExecs = {seenExec(u"known"_s, container.started.addSecs(1 - startedEarlier))};
        container.started = container.started.addSecs(-startedEarlier);
    });
    HostChanges changes;
    changes.containers.insert(first().id);
    changes.seen.emplace_back(first().id, seenExec(u"new"_s, first().started.addSecs(execAfterStart)));
    const SnapshotPtr after = updated(old, changes);
    QVERIFY(after);
    QStringList ids;
    for (const SeenExec& seen : after->containers.front()->seenExecs) {
        ids += seen.exec.id;
    }
    QCOMPARE(ids, kept);
}

void HostUpdateTest::forgetsTheOldestSeenExecs()
{
    HostChanges changes;
    changes.containers.insert(first().id);
    for (int i = 0; i < 40; ++i) {
        changes.seen.emplace_back(first().id, seenExec(QString::number(i), first().started.addSecs(i)));
    }
    const SnapshotPtr after = updated(m_base, changes);
    QVERIFY(after);
    const std::vector<SeenExec>& seen = after->containers.front()->seenExecs;
    QCOMPARE(seen.size(), size_t(16));
    QCOMPARE(seen.front().exec.id, u"24"_s);
    QCOMPARE(seen.back().exec.id, u"39"_s);
}

void HostUpdateTest::forgetsPrivilegedExecsLast()
{
    HostChanges changes;
    changes.containers.insert(first().id);
    for (int i = 0; i < 40; ++i) {
        SeenExec exec = seenExec(QString::number(i), first().started.addSecs(i));
        exec.exec.privileged = i % 8 == 0;
        exec.exec.user = u"root"_s;
        changes.seen.emplace_back(first().id, exec);
    }
    const SnapshotPtr after = updated(m_base, changes);
    QVERIFY(after);
    QStringList ids;
    for (const SeenExec& seen : after->containers.front()->seenExecs) {
        ids += seen.exec.id;
    }
    QCOMPARE(ids.join(u' '), u"0 8 16 24 28 29 30 31 32 33 34 35 36 37 38 39"_s);
}

void HostUpdateTest::keepsSeenExecsInAWholeReading()
{
    const SnapshotPtr old = withFirst(
        [](Container& container) { container.seenExecs = {seenExec(u"known"_s, container.started.addSecs(1))}; });
    QCOMPARE(withSeenExecs(*old, m_base)->containers.front()->seenExecs.size(), size_t(1));
    QCOMPARE(withSeenExecs(*m_base, m_base), m_base); // nothing to keep: no copy
    auto restarted = std::make_shared<HostSnapshot>(*m_base);
    auto container = std::make_shared<Container>(first());
    container->started = container->started.addSecs(5);
    restarted->containers.front() = container;
    QVERIFY(withSeenExecs(*old, restarted)->containers.front()->seenExecs.empty());
}

void HostUpdateTest::failsWhereNobodyAnswers()
{
    m_host->engine().setFault(SimFault::Garbage);
    HostChanges changes;
    changes.containers.insert(first().id);
    QVERIFY(!updated(m_base, changes));
    QVERIFY(m_error);
    QVERIFY(!m_error->message.isEmpty());
}

void HostUpdateTest::namesWhatCannotBeRead()
{
    m_host->engine().setFault(SimFault::Status500, "/containers/" + first().id.value.toUtf8());
    HostChanges changes;
    changes.containers.insert(first().id);
    const SnapshotPtr after = updated(m_base, changes);
    QVERIFY(after);
    QCOMPARE(after->containers.size(), size_t(5));
    QCOMPARE(after->unreadable.size(), size_t(1));
    QCOMPARE(after->unreadable.front().name, first().name);
    QCOMPARE(after->status, HostSnapshot::Status::Partial);
}

void HostUpdateTest::tellsHiddenFromGone_data()
{
    QTest::addColumn<bool>("isKnown"); // the container was read before
    QTest::addColumn<bool>("isListed"); // what answers 404 for it lists it all the same, as a proxy does
    QTest::newRow("new, hidden") << false << true;
    QTest::newRow("new, gone") << false << false;
    QTest::newRow("known, hidden") << true << true;
    QTest::newRow("known, gone") << true << false;
}

void HostUpdateTest::tellsHiddenFromGone()
{
    QFETCH(const bool, isKnown);
    QFETCH(const bool, isListed);
    const auto isTheOne = [](const ContainerPtr& container) {
        return isSingledOut(container->id.value.toUtf8());
    };
    const auto found = std::find_if(m_base->containers.begin(), m_base->containers.end(), isTheOne);
    QVERIFY(found != m_base->containers.end());
    const ContainerPtr one = *found;
    auto before = std::make_shared<HostSnapshot>(*m_base);
    std::erase_if(before->containers,
        [&](const ContainerPtr& container) { return isTheOne(container) && (!isKnown || container != one); });
    m_host->engine().setFault(isListed ? SimFault::Hidden : SimFault::Vanishing);
    HostChanges changes;
    changes.containers.insert(one->id);
    const SnapshotPtr after = updated(before, changes);
    QVERIFY(after);
    QVERIFY(std::none_of(after->containers.begin(), after->containers.end(), isTheOne));
    QCOMPARE(after->unreadable.size(), size_t(isListed ? 1 : 0));
    QCOMPARE(after->status, isListed ? HostSnapshot::Status::Partial : HostSnapshot::Status::Complete);
    if (isListed) {
        QCOMPARE(after->unreadable.front().id, one->id);
        QCOMPARE(after->unreadable.front().name, one->name);
        QCOMPARE(after->unreadable.front().error.message.english(),
            u"The engine lists the container, but answers \"not found\" when asked for it."_s);
    }
}

void HostUpdateTest::asksANewManagerForItsServices()
{
    m_host = std::make_unique<SimHost>(makeFleetHost(u"swarm-mgr-1"_s, QDateTime::currentDateTimeUtc()));
    const SnapshotPtr manager = readSnapshot(m_client, m_host->host());
    QVERIFY(manager && !manager->services.values.empty());
    auto before = std::make_shared<HostSnapshot>(*manager);
    before->engine.swarmState = u"inactive"_s;
    before->engine.swarmManager = false;
    before->services = {};
    HostChanges changes;
    changes.engine = true;
    const SnapshotPtr after = updated(before, changes);
    QVERIFY(after);
    QVERIFY(after->engine == manager->engine);
    QCOMPARE(after->services.state, SectionState::Complete);
    QVERIFY(after->services.values == manager->services.values);
    const qint64 requests = m_host->server().requestCount();
    QVERIFY(updated(after, changes));
    QCOMPARE(m_host->server().requestCount() - requests, 2); // version and info: it is no news that it is a manager
}

void HostUpdateTest::forgetsTheServicesOfWhatIsNoManager_data()
{
    QTest::addColumn<bool>("wereTouched");
    QTest::newRow("nothing else") << false;
    QTest::newRow("its services were removed first") << true;
}

void HostUpdateTest::forgetsTheServicesOfWhatIsNoManager()
{
    QFETCH(const bool, wereTouched);
    auto before = std::make_shared<HostSnapshot>(*m_base);
    before->engine.swarmState = u"active"_s;
    before->engine.swarmManager = true;
    before->services.state = SectionState::Complete;
    before->services.values.push_back({});
    HostChanges changes;
    changes.engine = true;
    changes.services = wereTouched;
    const SnapshotPtr after = updated(before, changes);
    QVERIFY(after);
    QCOMPARE(after->engine.swarmState, m_base->engine.swarmState);
    QCOMPARE(after->services.state, SectionState::NotAsked);
    QVERIFY(after->services.values.empty());
    QCOMPARE(after->status, HostSnapshot::Status::Complete);
}

QTEST_GUILESS_MAIN(HostUpdateTest)
#include "tst_hostupdate.moc"
