// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"
#include "app/transaction/auditlog.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Hull;
using namespace Qt::StringLiterals;

//! The journal read from beside: what is in it, and why it cannot be read.
class AuditLogReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void withoutAJournalNothingWasChangedAndNothingIsMade();
    void readsChangesWithTheirSteps();
    void saysWhyItCannotBeRead_data();
    void saysWhyItCannotBeRead();
    void theThreadGoesOnWhileTheFileIsLocked();
    void aReadingThatIsOvertakenIsRepeated();
    void followsOnlyWhatSomebodyWantedToSee();
    void goesWhileItReads();

private:
    [[nodiscard]] QString folder() const { return m_dir->filePath(u"state"_s); }
    [[nodiscard]] static TransactionRecord record(const QString& id);

    std::unique_ptr<QTemporaryDir> m_dir;
};

TransactionRecord AuditLogReadingTest::record(const QString& id)
{
    TransactionRecord record;
    record.id = id;
    record.host.value = u"unix:///run/docker.sock"_s;
    record.user = u"anna@laptop"_s;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    record.name = u"web"_s;
    record.original.value = QString(64, u'a');
    record.rules = QStringList{u"P-01"_s};
    record.changes = {{u"Config.Env"_s, "\"\u2022\u2022\u2022\"", "null", u"P-01"_s}};
    return record;
}

void AuditLogReadingTest::withoutAJournalNothingWasChangedAndNothingIsMade()
{
    AuditLog log(folder());
    QSignalSpy changed(&log, &AuditLog::changed);
    QVERIFY(!log.wasRead());
    log.refresh();
    QVERIFY(changed.wait());
    QVERIFY(log.wasRead());
    QVERIFY(!log.error());
    QVERIFY(log.entries().empty());
    QVERIFY(!QDir(folder()).exists());
}

void AuditLogReadingTest::readsChangesWithTheirSteps()
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
    QVERIFY(journal);
    TransactionRecord first = record(u"1"_s);
    QVERIFY(!(*journal)->add(first));
    QVERIFY(!(*journal)->update(first, u"placeMarker"_s));
    QVERIFY(!(*journal)->update(first, u"create"_s));
    TransactionRecord second = record(u"2"_s);
    second.started = second.started.addSecs(1);
    QVERIFY(!(*journal)->add(second));
    const Result<std::vector<AuditEntry>> entries = readAuditEntries(folder());
    QVERIFY(entries);
    QCOMPARE(entries->size(), 2U);
    QVERIFY(entries->at(0).record == first);
    QCOMPARE(entries->at(0).steps.size(), 2U);
    QCOMPARE(entries->at(0).steps[0].step, u"placeMarker"_s);
    QCOMPARE(entries->at(0).steps[1].step, u"create"_s);
    QVERIFY(entries->at(0).steps[0].time.isValid());
    QVERIFY(entries->at(1).record == second);
    QVERIFY(entries->at(1).steps.empty());
}

void AuditLogReadingTest::saysWhyItCannotBeRead_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("message");
    QTest::newRow("no database") << true << Error::Kind::FileUnreadable << u"is damaged"_s;
    QTest::newRow("no folder") << false << Error::Kind::FileUnreadable << u"cannot be opened: Not a directory"_s;
}

void AuditLogReadingTest::saysWhyItCannotBeRead()
{
    QFETCH(bool, isFolder);
    QFETCH(QString, message);
    QFile file(isFolder ? folder() + u"/journal.sqlite"_s : folder());
    QVERIFY(!isFolder || QDir().mkpath(folder()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("nothing that SQLite could read\n").repeated(100));
    file.close();
    AuditLog log(folder());
    QSignalSpy changed(&log, &AuditLog::changed);
    log.refresh();
    QVERIFY(changed.wait());
    QVERIFY(log.error());
    QTEST(log.error()->kind, "kind");
    QVERIFY2(log.error()->message.english().contains(message), qPrintable(log.error()->message.english()));
    QVERIFY(!log.error()->remedy.isEmpty());

    QVERIFY(file.remove()); // whoever follows the remedy
    log.refresh();
    QVERIFY(changed.wait());
    QVERIFY(!log.error());
}

void AuditLogReadingTest::theThreadGoesOnWhileTheFileIsLocked()
{
    QVERIFY(!(*Journal::open(folder()))->add(record(u"1"_s)));
    AuditLog log(folder());
    QSignalSpy changed(&log, &AuditLog::changed);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(folder() + u"/journal.sqlite"_s);
        QVERIFY(other.open());
        QSqlQuery query(other);
        for (const QString& statement :
            {u"PRAGMA locking_mode=EXCLUSIVE"_s, u"BEGIN EXCLUSIVE"_s, u"UPDATE transactions SET user = 'bert'"_s}) {
            QVERIFY(query.exec(statement));
        }
        log.refresh();
        int turns = 0;
        QTimer clock;
        connect(&clock, &QTimer::timeout, this, [&turns] { ++turns; });
        clock.start(10);
        QTRY_VERIFY(turns >= 30); // a reading in this thread would have come to its end, or to its error, before
        QVERIFY(changed.isEmpty());
        QVERIFY(query.exec(u"COMMIT"_s));
    }
    QSqlDatabase::removeDatabase(u"other"_s); // which lets go of the file
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!log.error());
    QCOMPARE(log.entries().size(), 1U);
    QCOMPARE(log.entries().front().record.user, u"bert"_s);
}

void AuditLogReadingTest::aReadingThatIsOvertakenIsRepeated()
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
    QVERIFY(journal);
    AuditLog log(folder());
    QSignalSpy changed(&log, &AuditLog::changed);
    log.refresh();
    QVERIFY(!(*journal)->add(record(u"1"_s))); // the reading may have seen it or not
    log.refresh();
    log.refresh();
    QTRY_COMPARE(changed.size(), 2); // once more, however often it was asked for
    QCOMPARE(log.entries().size(), 1U);
}

void AuditLogReadingTest::followsOnlyWhatSomebodyWantedToSee()
{
    AuditLog log(folder());
    QSignalSpy changed(&log, &AuditLog::changed);
    log.follow();
    log.refresh(); // a reading of follow() would make this the second one
    QTRY_COMPARE(changed.size(), 1);
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
    QVERIFY(journal);
    QVERIFY(!(*journal)->add(record(u"1"_s)));
    log.follow();
    QTRY_COMPARE(changed.size(), 2);
    QCOMPARE(log.entries().size(), 1U);
}

void AuditLogReadingTest::goesWhileItReads()
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(folder());
    QVERIFY(journal);
    for (int i = 0; i < 50; ++i) {
        QVERIFY(!(*journal)->add(record(QString::number(i))));
    }
    int changes = 0;
    {
        AuditLog log(folder());
        connect(&log, &AuditLog::changed, this, [&changes] { ++changes; });
        log.refresh();
    }
    QCoreApplication::processEvents();
    QCOMPARE(changes, 0);
}

QTEST_GUILESS_MAIN(AuditLogReadingTest)
#include "tst_auditlogreading.moc"
