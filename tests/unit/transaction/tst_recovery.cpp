// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/recovery.h"
#include "app/transaction/transactionmarker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Phase = TransactionPhase;

namespace {

const HostId here{u"unix:///here.sock"_s};

TransactionRecord recordOf(const QString& id, Phase phase, const HostId& host = here)
{
    TransactionRecord record;
    record.id = id;
    record.host = host;
    record.user = u"anna@laptop"_s;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    record.name = u"web"_s;
    record.original.value = QString(64, u'a');
    record.state = ContainerState::Running;
    record.restartPolicy = {u"on-failure"_s, 3};
    record.phase = phase;
    if (phase == Phase::Closed) {
        record.result = TransactionResult::Applied;
        record.finished = record.started.addSecs(9);
    }
    return record;
}

} // namespace

class RecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void findsWhatIsOpenOnThisHost();
    void takesOverWhatNobodyHolds_data();
    void takesOverWhatNobodyHolds();
    void knowsEarlierRecordsOfHostsBehindJumpHosts();
    void leavesWhatSomebodyHolds();
    void leavesWhatIsOver();
    void findsTheLatestKeptOriginal();
    void reopensWhatWasApplied_data();
    void reopensWhatWasApplied();
    void reopensOnlyWhatItKnows();
    void waitsAnHourForOthers_data();
    void waitsAnHourForOthers();
    void adoptsWhatWasAbandoned_data();
    void adoptsWhatWasAbandoned();
    void tellsAMarkerApart();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Journal> m_journal;
};

void RecoveryTest::init()
{
    m_journal.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    Result<std::unique_ptr<Journal>> journal = Journal::open(m_directory->path());
    QVERIFY(journal);
    m_journal = std::move(*journal);
}

void RecoveryTest::findsWhatIsOpenOnThisHost()
{
    QVERIFY(!m_journal->add(recordOf(u"1"_s, Phase::Closed)));
    QVERIFY(!m_journal->add(recordOf(u"2"_s, Phase::Swapping)));
    QVERIFY(!m_journal->add(recordOf(u"3"_s, Phase::Swapping, {u"unix:///there.sock"_s})));
    const auto open = openTransactions(*m_journal, here);
    QVERIFY(open);
    QCOMPARE(open->size(), size_t(1));
    QCOMPARE(open->front().id, u"2"_s);
}

void RecoveryTest::takesOverWhatNobodyHolds_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("becomes");
    const auto row = [](const char* name, Phase phase, Phase becomes) {
        QTest::newRow(name) << static_cast<int>(phase) << static_cast<int>(becomes);
    };
    row("preparing", Phase::Preparing, Phase::RollingBack);
    row("swapping", Phase::Swapping, Phase::RollingBack);
    row("rolling back", Phase::RollingBack, Phase::RollingBack);
    row("committed", Phase::Committed, Phase::Committed);
}

void RecoveryTest::takesOverWhatNobodyHolds()
{
    QFETCH(const int, phase);
    QFETCH(const int, becomes);
    const TransactionRecord record = recordOf(u"1"_s, static_cast<Phase>(phase));
    QVERIFY(!m_journal->add(record));
    const auto taken = takeOver(*m_journal, record);
    QVERIFY(taken && *taken);
    QCOMPARE(static_cast<int>((*taken)->record.phase), becomes);
    QCOMPARE(static_cast<int>((*m_journal->transaction(u"1"_s))->phase), becomes);
    QVERIFY(!*m_journal->lock(u"1"_s)); // it is ours now
}

//! Earlier versions wrote the endpoint only. Once such a change was taken over, it says all.
void RecoveryTest::knowsEarlierRecordsOfHostsBehindJumpHosts()
{
    const HostId direct{u"ssh://ops@10.0.0.5"_s};
    const HostId behind{u"ssh://ops@10.0.0.5 via bastion"_s};
    const HostId elsewhere{u"ssh://ops@10.0.0.55 via bastion"_s};
    TransactionRecord earlier = recordOf(u"1"_s, Phase::Swapping, direct);
    earlier.tellsJumpHost = false;
    QVERIFY(!m_journal->add(earlier));
    QVERIFY(!m_journal->add(recordOf(u"2"_s, Phase::Swapping, direct)));
    TransactionRecord applied = recordOf(u"3"_s, Phase::Closed, direct);
    applied.tellsJumpHost = false;
    QVERIFY(!m_journal->add(applied));
    QCOMPARE(openTransactions(*m_journal, direct)->size(), size_t(2));
    QVERIFY(openTransactions(*m_journal, elsewhere)->empty());
    const auto open = openTransactions(*m_journal, behind);
    QCOMPARE(open->size(), size_t(1)); // 2 is about the host that is reached directly
    QCOMPARE(open->front(), recordOf(u"1"_s, Phase::Swapping, behind));
    QVERIFY(*takeOver(*m_journal, open->front()));
    QCOMPARE(m_journal->transaction(u"1"_s).value()->host, behind);
    QCOMPARE(openTransactions(*m_journal, direct)->size(), size_t(1));

    const std::optional<TransactionRecord> kept = keptTransaction(*m_journal->transactions(), behind, u"web"_s);
    QVERIFY(kept);
    QVERIFY(!m_journal->forgetKept(elsewhere, kept->kept()));
    QVERIFY(*reopen(*m_journal, *kept, Reopening::Undo));
    QCOMPARE(m_journal->transaction(u"3"_s).value()->host, behind);
}

void RecoveryTest::leavesWhatSomebodyHolds()
{
    const TransactionRecord record = recordOf(u"1"_s, Phase::Swapping);
    QVERIFY(!m_journal->add(record));
    const auto holder = m_journal->lock(u"1"_s);
    const auto taken = takeOver(*m_journal, record);
    QVERIFY(taken && !*taken);
    QCOMPARE((*m_journal->transaction(u"1"_s))->phase, Phase::Swapping);
}

//! Between the list and the lock its process may have come to the end.
void RecoveryTest::leavesWhatIsOver()
{
    QVERIFY(!m_journal->add(recordOf(u"1"_s, Phase::Closed)));
    const auto taken = takeOver(*m_journal, recordOf(u"1"_s, Phase::Swapping));
    QVERIFY(taken && !*taken);
    QCOMPARE((*m_journal->transaction(u"1"_s))->phase, Phase::Closed);
}

void RecoveryTest::findsTheLatestKeptOriginal()
{
    TransactionRecord first = recordOf(u"1"_s, Phase::Closed);
    TransactionRecord second = recordOf(u"2"_s, Phase::Closed);
    second.started = second.started.addSecs(60);
    TransactionRecord givenUp = recordOf(u"3"_s, Phase::Closed);
    givenUp.started = givenUp.started.addSecs(120);
    givenUp.keepsOriginal = false;
    for (const TransactionRecord& record : {second, first, givenUp}) {
        QVERIFY(!m_journal->add(record));
    }
    QCOMPARE(keptTransaction(*m_journal->transactions(), here, u"web"_s)->id, u"2"_s);
    QCOMPARE(keptTransaction(*m_journal->transactions(), here, u"web.hull-old"_s)->id, u"2"_s);
    QVERIFY(!keptTransaction(*m_journal->transactions(), here, u"shop"_s));
    QVERIFY(!keptTransaction(*m_journal->transactions(), {u"unix:///there.sock"_s}, u"web"_s));
}

void RecoveryTest::reopensWhatWasApplied_data()
{
    QTest::addColumn<Reopening>("how");
    QTest::newRow("to bring the original back") << Reopening::Undo;
    QTest::newRow("to bring it back with what was written since") << Reopening::UndoAndCopyBack;
    QTest::newRow("to give the original up") << Reopening::GiveUp;
}

void RecoveryTest::reopensWhatWasApplied()
{
    QFETCH(const Reopening, how);
    const bool givesUp = how == Reopening::GiveUp;
    const TransactionRecord record = recordOf(u"1"_s, Phase::Closed);
    QVERIFY(!m_journal->add(record));
    const auto taken = reopen(*m_journal, record, how);
    QVERIFY(taken && *taken);
    const TransactionRecord now = **m_journal->transaction(u"1"_s);
    QVERIFY(now.isOpen());
    QVERIFY(now == (*taken)->record);
    QCOMPARE(now.phase, givesUp ? Phase::Committed : Phase::RollingBack);
    QCOMPARE(now.keepsOriginal, !givesUp);
    QCOMPARE(now.holdsWhatIsCopiedBack(), how == Reopening::UndoAndCopyBack);
}

void RecoveryTest::reopensOnlyWhatItKnows()
{
    TransactionRecord record = recordOf(u"1"_s, Phase::Closed);
    QVERIFY(!m_journal->add(record));
    record.keepsOriginal = false; // as another process left it
    QVERIFY(!m_journal->update(record));
    QVERIFY(!*reopen(*m_journal, recordOf(u"1"_s, Phase::Closed), Reopening::Undo));
}

void RecoveryTest::waitsAnHourForOthers_data()
{
    QTest::addColumn<int>("seconds"); // since it was begun
    QTest::addColumn<bool>("isAbandoned");
    QTest::newRow("just now") << 0 << false;
    QTest::newRow("almost an hour ago") << 3599 << false;
    QTest::newRow("over an hour ago") << 3601 << true;
    QTest::newRow("by a clock that is ahead of ours") << -600 << false;
}

void RecoveryTest::waitsAnHourForOthers()
{
    QFETCH(const int, seconds);
    const TransactionRecord record = recordOf(u"1"_s, Phase::Preparing);
    QTEST(isAbandoned(record, record.started.addSecs(seconds)), "isAbandoned");
    QVERIFY(!isAbandoned(TransactionRecord(), record.started));
}

void RecoveryTest::adoptsWhatWasAbandoned_data()
{
    QTest::addColumn<QString>("originalName"); // empty: it is gone
    QTest::addColumn<bool>("removesItself");
    QTest::addColumn<bool>("hasHalfTwin");
    QTest::addColumn<QString>("temporary"); // who has the name of the replacement
    QTest::addColumn<QString>("replacement"); // that it is taken for
    const QString b(64, u'b');
    const QString c(64, u'c');
    const QString none;
    QTest::newRow("before the swap") << u"web"_s << false << false << none << none;
    QTest::newRow("after the swap") << u"web.hull-old"_s << false << false << none << b;
    QTest::newRow("while it was taken back") << u"web.hull-old"_s << false << false << c << c;
    QTest::newRow("when the original was back") << u"web"_s << false << false << c << c;
    QTest::newRow("--rm, before the swap") << u"web"_s << true << false << none << none;
    QTest::newRow("--rm, after the swap") << QString() << true << false << none << b;
    QTest::newRow("--rm, while it was taken back") << QString() << true << true << none << none;
}

void RecoveryTest::adoptsWhatWasAbandoned()
{
    QFETCH(const QString, originalName);
    QFETCH(const bool, removesItself);
    QFETCH(const bool, hasHalfTwin);
    QFETCH(const QString, temporary);
    TransactionRecord record = recordOf(u"1"_s, Phase::Preparing);
    record.removesItself = removesItself;
    TransactionFacts facts;
    if (!originalName.isEmpty()) {
        facts.original = ContainerFact{record.original, originalName, ContainerState::Exited, {}, true};
    }
    if (removesItself) {
        facts.guard = ContainerFact{{QString(64, u'd')}, u"web.hull-guard"_s, ContainerState::Created};
    }
    if (hasHalfTwin) {
        facts.halfTwin = ContainerFact{{QString(64, u'b')}, u"web"_s, ContainerState::Created};
    }
    facts.nameHolder = originalName == u"web" ? record.original : ContainerId{QString(64, u'b')};
    facts.temporaryHolder.value = temporary; // which was started once: else it is the replacement anyway
    const auto adopted = adopt(*m_journal, record, facts);
    QVERIFY(adopted && *adopted);
    const TransactionRecord now = **m_journal->transaction(u"1"_s);
    QCOMPARE(now.phase, Phase::RollingBack);
    QVERIFY(now.hasSwapped && now.mayHaveReplacement);
    QCOMPARE(now.mayHaveGuard, removesItself);
    QCOMPARE(now.mayHaveTwin, removesItself);
    QTEST(now.replacement.value, "replacement");
    QVERIFY(!*adopt(*m_journal, record, facts)); // it is taken care of
}

void RecoveryTest::tellsAMarkerApart()
{
    TransactionRecord record = recordOf(u"1"_s, Phase::Preparing);
    record.removesItself = true;
    record.older.value = u"f"_s;
    record.copiesBack = true;
    const QDateTime undone = record.started.addDays(3); // days later, and so is its marker
    const Marker marker = markerFor(record, undone);
    QCOMPARE(marker.name, u"hulltx_web"_s);
    QCOMPARE(markerOwner(marker), u"1"_s);
    const auto read = recordFromMarker(marker, here);
    QVERIFY(read);
    record.started = undone;
    QVERIFY(*read == record);
    QVERIFY(!isAbandoned(*read, undone.addSecs(60)));
    QVERIFY(isAbandoned(*read, undone.addSecs(3601)));
    QVERIFY(!recordFromMarker({u"hulltx_web"_s, {}}, here));
    QVERIFY(!recordFromMarker({u"hulltx_other"_s, marker.labels}, here));
    QCOMPARE(markerName(QString(300, u'x')).size(), 7 + 64);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
