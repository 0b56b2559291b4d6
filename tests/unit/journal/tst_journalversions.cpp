// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/journal/journalfile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

//! What version 1 of the tables was, with one change in it.
QStringList firstVersion()
{
    return {u"CREATE TABLE transactions ("
            "id TEXT PRIMARY KEY, host TEXT NOT NULL, user TEXT NOT NULL, started TEXT NOT NULL, finished TEXT, "
            "name TEXT NOT NULL, original TEXT NOT NULL, replacement TEXT NOT NULL, state TEXT NOT NULL, "
            "policy TEXT NOT NULL, retries INTEGER NOT NULL, rules TEXT NOT NULL, changes TEXT NOT NULL, "
            "phase TEXT NOT NULL, result TEXT NOT NULL, keeps_original INTEGER NOT NULL, reason TEXT NOT NULL, "
            "announced INTEGER NOT NULL, swapped INTEGER NOT NULL)"_s,
        u"CREATE TABLE steps (number INTEGER PRIMARY KEY AUTOINCREMENT, "
        "owner TEXT NOT NULL REFERENCES transactions(id), time TEXT NOT NULL, step TEXT NOT NULL)"_s,
        u"INSERT INTO transactions VALUES ('1', 'unix:///a.sock', 'anna@laptop', '2026-01-02T03:04:05.678Z', "
        "'2026-01-02T03:05:05.678Z', 'web', 'a', 'b', 'running', 'always', 0, '[\"A-01\"]', '[]', 'closed', 'applied', "
        "1, '', 1, 1)"_s,
        u"INSERT INTO steps (owner, time, step) VALUES ('1', '2026-01-02T03:04:06.000Z', 'stop')"_s,
        u"PRAGMA user_version=1"_s, u"PRAGMA application_id=1215655020"_s};
}

//! What each later version added, and a change that it has made.
QStringList versionUpTo(int version)
{
    QStringList statements = firstVersion();
    if (version >= 2) {
        statements << u"ALTER TABLE transactions ADD COLUMN removes_itself INTEGER NOT NULL DEFAULT 0"_s
                   << u"ALTER TABLE transactions ADD COLUMN announced_guard INTEGER NOT NULL DEFAULT 0"_s
                   << u"ALTER TABLE transactions ADD COLUMN guard TEXT NOT NULL DEFAULT ''"_s
                   << u"ALTER TABLE transactions ADD COLUMN announced_twin INTEGER NOT NULL DEFAULT 0"_s
                   << u"ALTER TABLE transactions ADD COLUMN older TEXT NOT NULL DEFAULT ''"_s
                   << u"UPDATE transactions SET removes_itself = 1, guard = 'g', older = 'o'"_s;
    }
    if (version >= 3) {
        statements << u"ALTER TABLE transactions ADD COLUMN tells_jump_host INTEGER NOT NULL DEFAULT 0"_s
                   << u"UPDATE transactions SET tells_jump_host = 1"_s;
    }
    if (version >= 4) {
        statements << u"ALTER TABLE transactions ADD COLUMN findings_before TEXT NOT NULL DEFAULT ''"_s
                   << u"ALTER TABLE transactions ADD COLUMN findings_after TEXT NOT NULL DEFAULT ''"_s;
    }
    return statements << u"PRAGMA user_version=%1"_s.arg(version);
}

} // namespace

//! Journals that earlier versions wrote, each with the tables that it had then.
class JournalVersionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void readsWhatAnOlderVersionWrote_data();
    void readsWhatAnOlderVersionWrote();
    void bringsWhatAnOlderVersionWroteUpToDate_data() { readsWhatAnOlderVersionWrote_data(); }
    void bringsWhatAnOlderVersionWroteUpToDate();

private:
    [[nodiscard]] QString folder() const { return m_directory->filePath(u"state"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/journal.sqlite"_s; }

    std::unique_ptr<QTemporaryDir> m_directory;
};

void JournalVersionsTest::readsWhatAnOlderVersionWrote_data()
{
    QTest::addColumn<int>("version");
    for (const int version : {1, 2, 3, 4}) {
        QTest::addRow("%d", version) << version;
    }
}

void JournalVersionsTest::readsWhatAnOlderVersionWrote()
{
    QFETCH(const int, version);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(tamper(file(), versionUpTo(version)));
    const auto journal = Journal::openReadOnly(folder());
    QVERIFY(journal);
    const auto records = (*journal)->transactions();
    QVERIFY(records);
    QCOMPARE(records->size(), size_t(1));
    QCOMPARE(records->front().name, u"web"_s);
    QVERIFY(records->front().isParked());
    QCOMPARE(records->front().removesItself, version >= 2);
    QCOMPARE(records->front().kept(), ContainerId{version >= 2 ? u"g"_s : u"a"_s});
    QCOMPARE(records->front().tellsJumpHost, version >= 3);
    QVERIFY(!records->front().findingsBefore);
    QVERIFY(!records->front().findingsAfter);
    QVERIFY(!records->front().copiesLayer);
    QVERIFY(!records->front().holdsWhatIsCopiedBack());
    QCOMPARE((*journal)->steps(u"1"_s)->front().step, u"stop"_s);
}

void JournalVersionsTest::bringsWhatAnOlderVersionWroteUpToDate()
{
    QFETCH(const int, version);
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(tamper(file(), versionUpTo(version)));
    const auto before = (*Journal::openReadOnly(folder()))->transaction(u"1"_s);
    QVERIFY(before && *before);
    constexpr int programs = 4; // that begin with it at the same time
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int i = 0; i < programs; ++i) {
        threads.emplace_back([this, &failures] { failures += Journal::open(folder()) ? 0 : 1; });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    const auto opened = Journal::open(folder());
    QVERIFY(opened);
    Journal* journal = opened->get();
    TransactionRecord record = sampleRecord(u"2"_s);
    record.removesItself = true;
    record.guard.value = u"g"_s;
    record.older.value = u"a"_s;
    QVERIFY(!journal->add(record));
    QVERIFY(**journal->transaction(u"2"_s) == record);
    QCOMPARE(journal->transactions()->size(), size_t(2));
    QVERIFY(**journal->transaction(u"1"_s) == **before);
    QCOMPARE(journal->steps(u"1"_s)->size(), size_t(1));
}

QTEST_GUILESS_MAIN(JournalVersionsTest)
#include "tst_journalversions.moc"
