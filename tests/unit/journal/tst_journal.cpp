// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/statefolder.h"
#include "tests/unit/journal/journalfile.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <atomic>
#include <barrier>
#include <csignal>
#include <sys/resource.h>
#include <thread>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<std::vector<Hull::OpenFinding>>)

namespace {

QFileDevice::Permissions permissionsOf(const QString& path)
{
    return QFileInfo(path).permissions()
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
            | QFileDevice::WriteOther | QFileDevice::ExeOther);
}

} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsWhatItIsGiven();
    void keepsHowFarItCame();
    void tellsThatAStopMayBeUnderWay();
    void isForItsOwnerAlone();
    void looksWithoutMakingAnything();
    void letsOneTakeCareOfATransaction();
    void freesTheLockOfAProcessThatDied();
    void keepsFindings_data();
    void keepsFindings();
    void forgetsWhatAnEarlierChangeKept();
    void servesSeveralAtOnce();
    void isMadeBySeveralAtOnce();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void refusesAPlaceThatCannotBeWritten();
    void saysThatTheDiskIsFull();
    void undoesHalfAnUpdate();
    void findsTheStateFolder();

private:
    [[nodiscard]] QString folder() const { return m_directory->filePath(u"state"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/journal.sqlite"_s; }
    [[nodiscard]] std::unique_ptr<Journal> opened() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void JournalTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<Journal> JournalTest::opened() const
{
    Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
    if (!journal) {
        qWarning("%s", qPrintable(journal.error().message.english()));
        return nullptr;
    }
    return std::move(*journal);
}

void JournalTest::keepsWhatItIsGiven()
{
    const TransactionRecord record = sampleRecord(u"0123456789abcdef"_s);
    QVERIFY(!opened()->add(record));
    const auto read = opened()->transactions();
    QVERIFY(read);
    QCOMPARE(read->size(), size_t(1));
    QVERIFY(read->front() == record);
    QVERIFY(*opened()->transaction(record.id));
    QVERIFY(!*opened()->transaction(u"another"_s));
}

void JournalTest::keepsHowFarItCame()
{
    TransactionRecord record = sampleRecord(u"1"_s);
    const auto journal = opened();
    QVERIFY(!journal->add(record));
    record.replacement.value = QString(64, u'b');
    record.phase = TransactionPhase::Swapping;
    record.mayHaveReplacement = true;
    record.hasSwapped = true;
    record.copiesBack = true;
    record.hasCopiedBack = true;
    QVERIFY(!journal->update(record, u"stop"_s));
    record.phase = TransactionPhase::Closed;
    record.result = TransactionResult::RolledBack;
    record.finished = record.started.addSecs(10);
    record.keepsOriginal = false;
    record.reason = u"It did not start."_s;
    QVERIFY(!journal->update(record));
    QVERIFY(**opened()->transaction(u"1"_s) == record);
    const auto steps = journal->steps(u"1"_s);
    QVERIFY(steps);
    QCOMPARE(steps->size(), size_t(1));
    QCOMPARE(steps->front().step, u"stop"_s);
    QVERIFY(steps->front().time.isValid());
}

void JournalTest::tellsThatAStopMayBeUnderWay()
{
    TransactionRecord record = sampleRecord(u"1"_s);
    const auto journal = opened();
    QVERIFY(!journal->add(record));
    const auto mayBeStopping = [&journal] {
        return journal->transactions()->front().mayBeStopping;
    };
    QVERIFY(!mayBeStopping());
    QVERIFY(!journal->update(record, u"stop"_s));
    QVERIFY(mayBeStopping());
    record.phase = TransactionPhase::RollingBack;
    QVERIFY(!journal->update(record)); // which is no step
    QVERIFY(mayBeStopping());
    QVERIFY(!journal->update(record, u"startOriginal"_s));
    QVERIFY(!mayBeStopping());
    QVERIFY(!journal->update(record, u"stop"_s));
    record.phase = TransactionPhase::Closed;
    QVERIFY(!journal->update(record));
    QVERIFY(!mayBeStopping());
}

void JournalTest::isForItsOwnerAlone()
{
    const auto journal = opened();
    QVERIFY(!journal->add(sampleRecord(u"1"_s)));
    QVERIFY(*journal->lock(u"1"_s));
    for (const auto& name : {u""_s, u"/locks"_s, u"/journal.sqlite"_s, u"/journal.sqlite-wal"_s, u"/locks/1.lock"_s}) {
        QVERIFY2(QFileInfo::exists(folder() + name), qPrintable(name));
        QVERIFY2(!permissionsOf(folder() + name), qPrintable(name));
    }
}

void JournalTest::looksWithoutMakingAnything()
{
    const auto journal = Journal::openReadOnly(folder());
    QVERIFY(journal);
    QVERIFY((*journal)->transactions()->empty());
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(!opened()->add(sampleRecord(u"1"_s)));
    QCOMPARE((*Journal::openReadOnly(folder()))->transactions()->size(), size_t(1));
}

void JournalTest::letsOneTakeCareOfATransaction()
{
    const auto mine = opened();
    const auto theirs = opened();
    {
        const auto lock = mine->lock(u"1"_s);
        QVERIFY(lock && *lock);
        QVERIFY(!*theirs->lock(u"1"_s));
        QVERIFY(*theirs->lock(u"2"_s));
    }
    QVERIFY(*theirs->lock(u"1"_s));
}

void JournalTest::freesTheLockOfAProcessThatDied()
{
    const auto journal = opened();
    QProcess holder;
    holder.start(u"flock"_s, {u"-x"_s, u"-F"_s, folder() + u"/locks/1.lock"_s, u"cat"_s});
    QVERIFY(holder.waitForStarted());
    holder.write("held\n");
    QVERIFY(holder.waitForReadyRead()); // it answers only with the lock in its hands
    QVERIFY(!*journal->lock(u"1"_s));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(*journal->lock(u"1"_s));
}

void JournalTest::keepsFindings_data()
{
    using Findings = std::optional<std::vector<OpenFinding>>;
    QTest::addColumn<Findings>("before");
    QTest::addColumn<Findings>("after");
    const Findings some = std::vector<OpenFinding>{{u"P-01"_s, Severity::Low}, {u"X-99"_s, Severity::Info}};
    QTest::newRow("neither is known") << Findings() << Findings();
    QTest::newRow("not verified") << some << Findings();
    QTest::newRow("none is left") << some << Findings(std::vector<OpenFinding>());
    QTest::newRow("some are left") << some << some;
}

void JournalTest::keepsFindings()
{
    using Findings = std::optional<std::vector<OpenFinding>>;
    QFETCH(const Findings, before);
    QFETCH(const Findings, after);
    TransactionRecord record = sampleRecord(u"1"_s);
    record.findingsBefore = before;
    const auto journal = opened();
    QVERIFY(!journal->add(record));
    record.findingsAfter = after;
    QVERIFY(!journal->update(record, u"commit"_s));
    QVERIFY(**opened()->transaction(u"1"_s) == record);
}

void JournalTest::forgetsWhatAnEarlierChangeKept()
{
    const auto journal = opened();
    TransactionRecord record = sampleRecord(u"1"_s);
    record.phase = TransactionPhase::Closed;
    record.result = TransactionResult::Applied;
    QVERIFY(!journal->add(record));
    TransactionRecord guarded = record;
    guarded.id = u"2"_s;
    guarded.removesItself = true;
    guarded.guard.value = u"g"_s;
    QVERIFY(!journal->add(guarded));
    const auto kept = [&journal] {
        QStringList ids;
        const auto records = journal->transactions();
        for (const TransactionRecord& each : *records) {
            ids += each.isParked() ? each.id : QString();
        }
        ids.removeAll(QString());
        return ids;
    };
    QVERIFY(!journal->forgetKept(record.host, {}));
    QVERIFY(!journal->forgetKept({u"unix:///other.sock"_s}, record.original));
    QCOMPARE(kept(), (QStringList{u"1"_s, u"2"_s}));
    QVERIFY(!journal->forgetKept(record.host, record.original));
    QCOMPARE(kept(), QStringList{u"2"_s}); // whose original went by itself, and whose guard is what is kept
    QVERIFY(!journal->forgetKept(record.host, guarded.guard));
    QCOMPARE(kept(), QStringList());
}

void JournalTest::servesSeveralAtOnce()
{
    constexpr int each = 20;
    QVERIFY(opened());
    std::vector<std::thread> threads;
    std::atomic<int> failures = 0;
    for (int writer = 0; writer < 4; ++writer) {
        threads.emplace_back([this, writer, &failures] {
            const auto journal = opened();
            for (int i = 0; i < each; ++i) {
                TransactionRecord record = sampleRecord(u"%1-%2"_s.arg(writer).arg(i));
                failures += journal->add(record) ? 1 : 0;
                record.mayHaveReplacement = true;
                failures += journal->update(record, u"create"_s) ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(opened()->transactions()->size(), size_t(4 * each));
}

void JournalTest::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QByteArray>("content"); // empty: a journal that was tampered with
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("text") << QByteArray(4096, 'x') << QStringList() << Error::Kind::FileUnreadable;
    QTest::newRow("newer") << QByteArray() << QStringList{u"PRAGMA user_version=6"_s} << Error::Kind::Unsupported;
    QTest::newRow("another program's") << QByteArray() << QStringList{u"PRAGMA application_id=7"_s}
                                       << Error::Kind::FileUnreadable;
}

void JournalTest::refusesWhatItCannotUse()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, statements);
    QVERIFY(!opened()->add(sampleRecord(u"1"_s)));
    if (content.isEmpty()) {
        QVERIFY(tamper(file(), statements));
    } else {
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(damaged.write(content), content.size());
    }
    for (const auto& journal : {&Journal::open, &Journal::openReadOnly}) {
        const auto refused = journal(folder());
        QVERIFY(!refused);
        QTEST(refused.error().kind, "kind");
        QVERIFY(refused.error().message.english().contains(file()));
        QVERIFY(!refused.error().remedy.isEmpty());
    }
}

void JournalTest::refusesAPlaceThatCannotBeWritten()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto journal = Journal::open(folder());
    QVERIFY(!journal);
    QCOMPARE(journal.error().kind, Error::Kind::FileUnwritable);
}

void JournalTest::saysThatTheDiskIsFull()
{
    const auto journal = opened();
    QVERIFY(!journal->add(sampleRecord(u"1"_s)));
    // As a full disk, but for this process alone: no file may grow any more.
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const rlimit none{1, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
    const std::optional<Error> error = journal->add(sampleRecord(u"2"_s));
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::FileUnwritable);
    QCOMPARE(opened()->transactions()->size(), size_t(1));
    QVERIFY(!journal->add(sampleRecord(u"2"_s))); // and it works again once there is room
}

void JournalTest::undoesHalfAnUpdate()
{
    TransactionRecord record = sampleRecord(u"1"_s);
    const auto journal = opened();
    QVERIFY(!journal->add(record));
    QVERIFY(tamper(file(), {u"ALTER TABLE steps RENAME TO others"_s}));
    record.phase = TransactionPhase::Committed;
    QVERIFY(journal->update(record, u"commit"_s));
    QVERIFY(tamper(file(), {u"ALTER TABLE others RENAME TO steps"_s}));
    QCOMPARE((*journal->transaction(u"1"_s))->phase, TransactionPhase::Preparing);
}

void JournalTest::isMadeBySeveralAtOnce()
{
    constexpr int programs = 6;
    for (int round = 0; round < 20; ++round) {
        const QString folder = m_directory->filePath(QString::number(round));
        std::barrier start(programs);
        std::array<QString, programs> problems;
        std::vector<std::thread> threads;
        threads.reserve(programs);
        for (QString& problem : problems) {
            threads.emplace_back([&start, &problem, folder] {
                start.arrive_and_wait();
                const Result<std::unique_ptr<Journal>> journal = Journal::open(folder);
                problem = journal ? QString() : journal.error().message.english();
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        for (const QString& problem : problems) {
            QCOMPARE(problem, QString());
        }
    }
}

void JournalTest::findsTheStateFolder()
{
    QProcessEnvironment environment;
    environment.insert(u"XDG_STATE_HOME"_s, u"/somewhere"_s);
    QCOMPARE(defaultStateDirectory(environment), u"/somewhere/hullwright"_s);
    environment.insert(u"XDG_STATE_HOME"_s, u"relative"_s);
    QVERIFY(defaultStateDirectory(environment).endsWith(u"/.local/state/hullwright"_s));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
