// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journalthread.h"

#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

TransactionRecord recordOf(const QString& id)
{
    TransactionRecord record;
    record.id = id;
    record.host = {u"unix:///here.sock"_s};
    record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    record.name = u"web"_s;
    return record;
}

std::function<Result<bool>(Journal&)> adding(const QString& id)
{
    return [id](Journal& journal) {
        const std::optional<Error> error = journal.add(recordOf(id));
        return error ? Result<bool>(*error) : Result<bool>(true);
    };
}

} // namespace

class JournalThreadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWasWrittenBefore();
    void makesNothingToRead();
    void worksElsewhereAndAnswersHere();
    void answersNobodyWhoIsGone();
    void writesAllBeforeItEnds();
    void letsGoOfALockWhenTheWorkIsDone();
    void tellsWhyItCannotBeOpened();
};

void JournalThreadTest::readsWhatWasWrittenBefore()
{
    const QTemporaryDir folder;
    JournalThread journal(folder.path());
    QStringList answers;
    for (const auto& id : {u"1"_s, u"2"_s}) {
        journal.write<bool>(adding(id), this,
            [&answers, id](const Result<bool>& added) { answers += added ? id : added.error().message.english(); });
        journal.read(this, [&answers](const Result<std::vector<TransactionRecord>>& all) {
            answers += u"%1 read"_s.arg(all ? static_cast<int>(all->size()) : -1);
        });
    }
    QVERIFY(answers.isEmpty()); // later, from the event loop
    QTRY_COMPARE(answers.size(), 4);
    QCOMPARE(answers, (QStringList{u"1"_s, u"1 read"_s, u"2"_s, u"2 read"_s}));
}

void JournalThreadTest::makesNothingToRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"state"_s);
    JournalThread journal(path);
    std::optional<size_t> count;
    const auto take = [&count](const Result<std::vector<TransactionRecord>>& all) {
        count = all ? all->size() : size_t(99);
    };
    journal.read(this, take);
    QTRY_VERIFY(count);
    QCOMPARE(*count, size_t(0));
    QVERIFY(!QFileInfo::exists(path));

    QVERIFY(!(*Journal::open(path))->add(recordOf(u"1"_s))); // another program makes it
    count.reset();
    journal.read(this, take);
    QTRY_VERIFY(count);
    QCOMPARE(*count, size_t(1));
}

void JournalThreadTest::worksElsewhereAndAnswersHere()
{
    const QTemporaryDir folder;
    JournalThread journal(folder.path());
    QThread* answeredIn = nullptr;
    std::optional<QThread*> workedIn;
    journal.write<QThread*>([](Journal&) { return Result<QThread*>(QThread::currentThread()); }, this,
        [&](const Result<QThread*>& worked) {
            workedIn = worked ? *worked : nullptr;
            answeredIn = QThread::currentThread();
        });
    QTRY_VERIFY(workedIn);
    QVERIFY(*workedIn != nullptr && *workedIn != thread());
    QCOMPARE(answeredIn, thread());
}

void JournalThreadTest::answersNobodyWhoIsGone()
{
    const QTemporaryDir folder;
    JournalThread journal(folder.path());
    auto context = std::make_unique<QObject>();
    bool answered = false;
    bool answeredNext = false;
    journal.write<bool>(adding(u"1"_s), context.get(), [&answered](const Result<bool>&) { answered = true; });
    journal.write<bool>(adding(u"2"_s), this, [&answeredNext](const Result<bool>&) { answeredNext = true; });
    context.reset();
    QTRY_VERIFY(answeredNext);
    QVERIFY(!answered);
}

void JournalThreadTest::writesAllBeforeItEnds()
{
    const QTemporaryDir folder;
    bool answered = false;
    {
        JournalThread journal(folder.path());
        for (int i = 0; i < 5; ++i) {
            journal.write<bool>(
                adding(QString::number(i)), this, [&answered](const Result<bool>&) { answered = true; });
        }
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
    QCOMPARE((*Journal::openReadOnly(folder.path()))->transactions()->size(), size_t(5));
}

void JournalThreadTest::letsGoOfALockWhenTheWorkIsDone()
{
    const QTemporaryDir folder;
    JournalThread journal(folder.path());
    const Result<std::unique_ptr<Journal>> other = Journal::open(folder.path());
    auto lock = std::make_shared<Result<std::optional<TransactionLock>>>((*other)->lock(u"1"_s));
    QVERIFY(*lock && **lock);
    std::optional<bool> wasFree;
    const auto tryLock = [](Journal& used) {
        const auto taken = used.lock(u"1"_s);
        return Result<bool>(taken && *taken);
    };
    journal.write<bool>([lock, tryLock](Journal& used) { return tryLock(used); }, this,
        [&wasFree](const Result<bool>& free) { wasFree = free && *free; });
    lock.reset(); // only the work has it now
    QTRY_VERIFY(wasFree);
    QVERIFY(!*wasFree);
    wasFree.reset();
    journal.write<bool>(tryLock, this, [&wasFree](const Result<bool>& free) { wasFree = free && *free; });
    QTRY_VERIFY(wasFree);
    QVERIFY(*wasFree);
}

void JournalThreadTest::tellsWhyItCannotBeOpened()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"state"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    JournalThread journal(file.fileName()); // a file is no folder
    std::optional<Error> error;
    journal.write<bool>(
        adding(u"1"_s), this, [&error](const Result<bool>& added) { error = added ? Error() : added.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, Error::Kind::FileUnwritable);
}

QTEST_GUILESS_MAIN(JournalThreadTest)

#include "tst_journalthread.moc"
