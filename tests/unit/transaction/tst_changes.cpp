// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes beside a journal that lets wait. The simulated engine takes no change, so each ends soon and touches nothing.

#include "app/demo/scalecontent.h"
#include "app/journal/journal.h"
#include "app/session/fleet.h"
#include "app/transaction/changes.h"
#include "tests/unit/engine/simhost.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30000;

//! Another program that writes into the journal and does not come to its end.
class Writer
{
public:
    explicit Writer(const QString& stateDirectory)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"writer"_s);
        database.setDatabaseName(stateDirectory + "/journal.sqlite"_L1);
        m_isWriting = database.open() && QSqlQuery(database).exec(u"BEGIN IMMEDIATE"_s);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer()
    {
        QSqlDatabase::database(u"writer"_s, false).close(); // and with it ends what was written
        QSqlDatabase::removeDatabase(u"writer"_s);
    }

    [[nodiscard]] bool isWriting() const { return m_isWriting; }

private:
    bool m_isWriting = false;
};

} // namespace

class ChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsTheEventLoopTurning_data();
    void keepsTheEventLoopTurning();
    void takesBackWhatWaitsForTheJournal();
    void endsWithItsHost();
    void leavesToRecoveryWhatItWasDestroyedIn_data();
    void leavesToRecoveryWhatItWasDestroyedIn();
    void recoversBeforeItChangesAgain();
    void leavesOpenWhatCannotBeWritten();
    void refusesWithoutAJournal();

private:
    void readHost();
    void write(); //!< somebody, from now on
    //! Lets the event loop turn for a second, and somebody write meanwhile.
    void waitForWriter();
    [[nodiscard]] RunningChange* fix();
    [[nodiscard]] std::vector<TransactionRecord> journalled() const;
    [[nodiscard]] int changesAsked() const; //!< of the engine
    [[nodiscard]] TransactionRecord interruptedRecord() const;

    std::unique_ptr<QTemporaryDir> m_state;
    std::unique_ptr<SimEngine> m_engine;
    std::unique_ptr<ScriptedHost> m_host;
    std::unique_ptr<Fleet> m_fleet;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Writer> m_writer;
    HostSession* m_session = nullptr;
};

void ChangesTest::init()
{
    m_state = std::make_unique<QTemporaryDir>();
    QVERIFY(Journal::open(m_state->path()));
    m_engine = std::make_unique<SimEngine>(makeScaleHost(0, 3));
    m_host = std::make_unique<ScriptedHost>([this](const SimRequest& request) { return m_engine->answer(request); });
    m_fleet = std::make_unique<Fleet>();
    m_changes = std::make_unique<Changes>(*m_fleet, m_state->path());
    m_session = m_fleet->addHost(m_host->host());
    readHost();
    m_changes->setAllowed(m_session->host().id(), true);
}

void ChangesTest::cleanup()
{
    m_writer.reset();
    m_changes.reset();
    m_fleet.reset();
}

void ChangesTest::readHost()
{
    m_session->refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), HostSession::State::Ready, patienceMs);
}

void ChangesTest::write()
{
    m_writer = std::make_unique<Writer>(m_state->path());
    QVERIFY(m_writer->isWriting());
}

//! The writer ends in a turn of this event loop: were the loop to wait for it, the change would lose its patience.
void ChangesTest::waitForWriter()
{
    constexpr int wantedTurns = 50;
    int turns = 0;
    QTimer turning;
    connect(&turning, &QTimer::timeout, this, [&turns] { ++turns; });
    turning.start(20);
    QTRY_VERIFY_WITH_TIMEOUT(turns >= wantedTurns, patienceMs);
}

RunningChange* ChangesTest::fix()
{
    const Container& container = *m_session->assessment()->snapshot->containers.front();
    PlannedRecreation planned;
    planned.plan.id = container.id;
    planned.plan.name = container.name;
    return m_changes->fix(*m_session, planned, {}, {});
}

std::vector<TransactionRecord> ChangesTest::journalled() const
{
    const Result<std::unique_ptr<Journal>> journal = Journal::openReadOnly(m_state->path());
    const auto all = journal ? (*journal)->transactions() : Result<std::vector<TransactionRecord>>(journal.error());
    return all ? *all : std::vector<TransactionRecord>();
}

int ChangesTest::changesAsked() const
{
    const QByteArrayList& paths = m_host->paths();
    return static_cast<int>(std::ranges::count_if(
        paths, [](const QByteArray& path) { return path.startsWith("POST ") || path.startsWith("DELETE "); }));
}

TransactionRecord ChangesTest::interruptedRecord() const
{
    const Container& container = *m_session->assessment()->snapshot->containers.front();
    TransactionRecord record;
    record.id = u"1"_s;
    record.host = m_session->host().id();
    record.user = u"anna@laptop"_s;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    record.name = container.name;
    record.original = container.id;
    record.state = container.state;
    return record;
}

void ChangesTest::keepsTheEventLoopTurning_data()
{
    QTest::addColumn<QString>("lockedFrom");
    QTest::newRow("from the beginning") << QString();
    QTest::newRow("while a step is taken") << u"placeMarker"_s;
}

void ChangesTest::keepsTheEventLoopTurning()
{
    QFETCH(const QString, lockedFrom);
    if (lockedFrom.isEmpty()) {
        write();
    }
    const QSignalSpy over(m_changes.get(), &Changes::changeFinished);
    RunningChange* change = fix();
    connect(change, &RunningChange::stepBegun, this, [this, lockedFrom](const QString& step) {
        if (step == lockedFrom) {
            write();
        }
    });
    if (!lockedFrom.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(m_writer != nullptr, patienceMs);
    }
    waitForWriter();
    QVERIFY(!change->isOver()); // it waits
    QCOMPARE(change->steps().isEmpty(), lockedFrom.isEmpty());
    m_writer.reset();
    QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, patienceMs);
    QCOMPARE(change->steps(), QStringList{u"placeMarker"_s});
    QCOMPARE(outcomeKindName(change->outcome().kind), u"refused"_s);
    QVERIFY2(change->outcome().reason.english().contains(u"HTTP 405"_s),
        qUtf8Printable(change->outcome().reason.english())); // the engine's word, not the journal's
    QCOMPARE(changesAsked(), 1);
    QCOMPARE(m_changes->records(), journalled());
    QCOMPARE(m_changes->records().size(), size_t(1));
    QVERIFY(!m_changes->records().front().isOpen());
}

void ChangesTest::takesBackWhatWaitsForTheJournal()
{
    write();
    RunningChange* change = fix();
    change->takeBack();
    waitForWriter();
    QVERIFY(!change->isOver());
    m_writer.reset();
    QTRY_VERIFY_WITH_TIMEOUT(change->isOver(), patienceMs);
    QCOMPARE(outcomeKindName(change->outcome().kind), u"refused"_s);
    QCOMPARE(change->outcome().reason.english(), u"It was interrupted."_s);
    QCOMPARE(changesAsked(), 0);
}

void ChangesTest::endsWithItsHost()
{
    write();
    RunningChange* change = fix();
    waitForWriter();
    const Host host = m_session->host();
    m_fleet->removeHost(m_session);
    QVERIFY(change->isOver());
    QCOMPARE(outcomeKindName(change->outcome().kind), u"pending"_s);
    m_writer.reset();
    QTRY_COMPARE_WITH_TIMEOUT(m_changes->records().size(), size_t(1), patienceMs); // it was asked for already
    QVERIFY(m_changes->records().front().isOpen());

    const QSignalSpy over(m_changes.get(), &Changes::changeFinished);
    m_session = m_fleet->addHost(host);
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, patienceMs);
    QCOMPARE(over.first().first().value<RunningChange*>()->kind(), RunningChange::Kind::Recovery);
    QVERIFY(!journalled().front().isOpen());
    QCOMPARE(changesAsked(), 0);
}

void ChangesTest::leavesToRecoveryWhatItWasDestroyedIn_data()
{
    QTest::addColumn<bool>("inAStep");
    QTest::newRow("before it has begun") << false;
    QTest::newRow("while a step is taken") << true;
}

void ChangesTest::leavesToRecoveryWhatItWasDestroyedIn()
{
    QFETCH(const bool, inAStep);
    const QSignalSpy finished(m_changes.get(), &Changes::changeFinished);
    RunningChange* change = fix();
    if (inAStep) {
        QSignalSpy step(change, &RunningChange::stepBegun);
        QVERIFY(step.wait(patienceMs)); // the engine, which this event loop serves, has not answered yet
    }
    m_changes.reset();
    QCOMPARE(finished.count(), 0);
    QCOMPARE(journalled().size(), size_t(1)); // what was asked for is on the disk
    QVERIFY(journalled().front().isOpen());

    m_changes = std::make_unique<Changes>(*m_fleet, m_state->path());
    const QSignalSpy over(m_changes.get(), &Changes::changeFinished);
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, patienceMs);
    QCOMPARE(over.first().first().value<RunningChange*>()->kind(), RunningChange::Kind::Recovery);
    QVERIFY(!journalled().front().isOpen());
}

void ChangesTest::recoversBeforeItChangesAgain()
{
    {
        const Result<std::unique_ptr<Journal>> journal = Journal::open(m_state->path());
        QVERIFY(journal);
        QVERIFY(!(*journal)->add(interruptedRecord()));
    }
    m_changes = std::make_unique<Changes>(*m_fleet, m_state->path());
    m_changes->setAllowed(m_session->host().id(), true);
    const QSignalSpy over(m_changes.get(), &Changes::changeFinished);
    const QSignalSpy read(m_changes.get(), &Changes::recordsChanged);
    write();
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(read.count(), 1, patienceMs);
    const QString name = interruptedRecord().name;
    RunningChange* change = fix(); // while the journal is asked for the other one
    const QSignalSpy refused(change, &RunningChange::finished);
    waitForWriter();
    m_writer.reset();
    QTRY_COMPARE_WITH_TIMEOUT(over.count(), 2, patienceMs);
    QCOMPARE(refused.count(), 1);
    const auto outcome = refused.first().first().value<TransactionOutcome>();
    QCOMPARE(outcome.reason.english(), u"Another change of this host is under way: of %1."_s.arg(name));
    QCOMPARE(m_changes->records().size(), size_t(1));
    QVERIFY(!m_changes->records().front().isOpen());
    QVERIFY(!m_changes->isAnyRunning());
}

void ChangesTest::leavesOpenWhatCannotBeWritten()
{
    {
        const Result<std::unique_ptr<Journal>> journal = Journal::open(m_state->path());
        QVERIFY(journal);
        QVERIFY(!(*journal)->add(interruptedRecord()));
    }
    m_changes = std::make_unique<Changes>(*m_fleet, m_state->path());
    const QSignalSpy begun(m_changes.get(), &Changes::changeBegun);
    const QSignalSpy leftOpen(m_changes.get(), &Changes::leftOpen);
    write(); // and does not end before patience does
    readHost();
    QTRY_COMPARE_WITH_TIMEOUT(leftOpen.count(), 1, patienceMs);
    QCOMPARE(leftOpen.first().at(1).value<std::vector<TransactionRecord>>().front().id, interruptedRecord().id);
    QVERIFY(m_changes->journalError());
    QCOMPARE(m_changes->journalError()->kind, Error::Kind::FileUnwritable);
    QCOMPARE(begun.count(), 0);
}

void ChangesTest::refusesWithoutAJournal()
{
    const QString file = m_state->filePath(u"journal.sqlite"_s);
    m_changes = std::make_unique<Changes>(*m_fleet, file); // a file is no folder
    m_changes->setAllowed(m_session->host().id(), true);
    const QSignalSpy over(m_changes.get(), &Changes::changeFinished);
    const RunningChange* change = fix();
    QVERIFY(!change->isOver());
    QTRY_COMPARE_WITH_TIMEOUT(over.count(), 1, patienceMs);
    QCOMPARE(outcomeKindName(change->outcome().kind), u"refused"_s);
    QVERIFY2(change->outcome().reason.english().contains(file), qUtf8Printable(change->outcome().reason.english()));
    QCOMPARE(changesAsked(), 0);
}

QTEST_GUILESS_MAIN(ChangesTest)

#include "tst_changes.moc"
