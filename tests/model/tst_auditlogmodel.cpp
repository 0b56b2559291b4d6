// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/auditlogmodel.h"
#include "models/item/wordfilterproxy.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hull::TransactionRecord)

class AuditLogModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysConsistent();
    void tellsOutcomes_data();
    void tellsOutcomes();
    void theNewestComesFirst();
    void sortsByMeaning_data();
    void sortsByMeaning();
    void filters_data();
    void filters();
    void keepsTheChosenChangeOverANewReading();
    void speaks();

private:
    static AuditEntry entry(int minute, const QString& container);
    static QStringList containers(const QAbstractItemModel& model);
};

AuditEntry AuditLogModelTest::entry(int minute, const QString& container)
{
    AuditEntry entry;
    entry.record.id = u"%1"_s.arg(minute, 16, 10, QLatin1Char('0'));
    entry.record.host.value = u"unix:///run/docker.sock"_s;
    entry.record.user = u"anna@laptop"_s;
    entry.record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 0), Qt::UTC).addSecs(60LL * minute);
    entry.record.finished = entry.record.started.addSecs(12);
    entry.record.name = container;
    entry.record.rules = QStringList{u"P-01"_s};
    entry.record.hasSwapped = true;
    entry.record.phase = TransactionPhase::Closed;
    entry.record.result = TransactionResult::Applied;
    return entry;
}

QStringList AuditLogModelTest::containers(const QAbstractItemModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names += model.index(row, AuditLogModel::ContainerColumn).data().toString();
    }
    return names;
}

void AuditLogModelTest::staysConsistent()
{
    AuditLogModel model;
    WordFilterProxy proxy;
    proxy.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester proxyTester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        std::vector<AuditEntry> entries;
        for (int minute = 0; minute < 40; ++minute) {
            if (random.bounded(3) > 0) {
                entries.push_back(entry(minute, u"c%1"_s.arg(random.bounded(5))));
            }
        }
        model.setEntries(entries, {});
        QCOMPARE(model.rowCount(), static_cast<int>(entries.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const AuditEntry& expected = entries[entries.size() - 1 - static_cast<size_t>(row)];
            QVERIFY(model.row(row).entry == expected);
        }
        proxy.setFilterText(round % 2 == 0 ? u"c1"_s : QString());
        proxy.sort(random.bounded(static_cast<int>(AuditLogModel::ColumnCount)),
            random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    }
    model.setEntries({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void AuditLogModelTest::tellsOutcomes_data()
{
    QTest::addColumn<TransactionRecord>("record");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOpen");
    TransactionRecord record = entry(0, u"web"_s).record;
    QTest::newRow("applied, kept") << record << u"Done, original kept"_s << false;
    record.keepsOriginal = false;
    QTest::newRow("applied, not kept") << record << u"Done"_s << false;
    record.result = TransactionResult::RolledBack;
    QTest::newRow("undone") << record << u"Taken back"_s << false;
    record.hasSwapped = false;
    record.mayHaveReplacement = true;
    QTest::newRow("undone before the swap") << record << u"Taken back"_s << false;
    record.mayHaveReplacement = false;
    QTest::newRow("nothing was made") << record << u"Given up, nothing touched"_s << false;
    record.mayHaveGuard = true;
    QTest::newRow("only a guard was made") << record << u"Taken back"_s << false;
    record.phase = TransactionPhase::Swapping;
    record.result = TransactionResult::Open;
    QTest::newRow("interrupted") << record << u"Not at its end"_s << true;
    record.phase = TransactionPhase::RollingBack;
    record.result = TransactionResult::Applied;
    QTest::newRow("being rolled back later") << record << u"Not at its end"_s << true;
}

void AuditLogModelTest::tellsOutcomes()
{
    QFETCH(TransactionRecord, record);
    AuditLogModel model;
    model.setEntries({{record, {}}}, {});
    QTEST(model.index(0, AuditLogModel::OutcomeColumn).data().toString(), "text");
    QTEST(model.index(0, AuditLogModel::OutcomeColumn).data(AuditLogModel::IsOpenRole).toBool(), "isOpen");
}

void AuditLogModelTest::theNewestComesFirst()
{
    AuditLogModel model;
    model.setEntries({entry(1, u"first"_s), entry(2, u"second"_s), entry(3, u"third"_s)}, {});
    QCOMPARE(containers(model), (QStringList{u"third"_s, u"second"_s, u"first"_s}));
    QCOMPARE(model.index(0, AuditLogModel::TimeColumn).data().toString(),
        QDateTime(QDate(2026, 1, 2), QTime(3, 3), Qt::UTC).toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
}

void AuditLogModelTest::sortsByMeaning_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("ascending");
    QTest::addColumn<QStringList>("expected");
    const int time = AuditLogModel::TimeColumn;
    const int host = AuditLogModel::HostColumn;
    const int container = AuditLogModel::ContainerColumn;
    const int rules = AuditLogModel::RulesColumn;
    const int outcome = AuditLogModel::OutcomeColumn;
    QTest::newRow("oldest first") << time << true << QStringList{u"web-10"_s, u"web-2"_s, u"Web-1"_s};
    QTest::newRow("newest first") << time << false << QStringList{u"Web-1"_s, u"web-2"_s, u"web-10"_s};
    QTest::newRow("numbers in names") << container << true << QStringList{u"Web-1"_s, u"web-2"_s, u"web-10"_s};
    QTest::newRow("numbers in rules") << rules << true << QStringList{u"web-2"_s, u"Web-1"_s, u"web-10"_s};
    QTest::newRow("what to look after first") << outcome << true << QStringList{u"web-2"_s, u"Web-1"_s, u"web-10"_s};
    QTest::newRow("what is over first") << outcome << false << QStringList{u"web-10"_s, u"Web-1"_s, u"web-2"_s};
    QTest::newRow("one host, up") << host << true << QStringList{u"Web-1"_s, u"web-2"_s, u"web-10"_s};
    QTest::newRow("one host, down") << host << false << QStringList{u"Web-1"_s, u"web-2"_s, u"web-10"_s};
}

void AuditLogModelTest::sortsByMeaning()
{
    QFETCH(int, column);
    QFETCH(bool, ascending);
    AuditEntry oldest = entry(1, u"web-10"_s);
    oldest.record.rules = QStringList{u"A-10"_s};
    AuditEntry middle = entry(2, u"web-2"_s);
    middle.record.rules = QStringList{u"A-02"_s};
    middle.record.phase = TransactionPhase::RollingBack;
    AuditEntry newest = entry(3, u"Web-1"_s);
    newest.record.rules = QStringList{u"A-9"_s};
    newest.record.result = TransactionResult::RolledBack;
    AuditLogModel model;
    WordFilterProxy proxy;
    proxy.setSourceModel(&model);
    model.setEntries({oldest, middle, newest}, {});
    proxy.sort(AuditLogModel::TimeColumn, Qt::AscendingOrder); // which is not to shine through
    proxy.sort(column, ascending ? Qt::AscendingOrder : Qt::DescendingOrder);
    QTEST(containers(proxy), "expected");
}

void AuditLogModelTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList all{u"db"_s, u"web"_s};
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("blanks") << u"  "_s << all;
    QTest::newRow("a container") << u"WEB"_s << QStringList{u"web"_s};
    QTest::newRow("a host's name") << u"prod"_s << all;
    QTest::newRow("its endpoint") << u"docker.sock"_s << all;
    QTest::newRow("a user") << u"bert"_s << QStringList{u"db"_s};
    QTest::newRow("an outcome and a rule") << u"done p-01"_s << QStringList{u"web"_s};
    QTest::newRow("both words, not one") << u"bert web"_s << QStringList();
    QTest::newRow("a reason") << u"exit code 1"_s << QStringList{u"db"_s};
    QTest::newRow("a field") << u"portbindings"_s << QStringList{u"web"_s};
    QTest::newRow("a day") << u"2026-01-02"_s << all;
    QTest::newRow("no value") << u"8080"_s << QStringList();
}

void AuditLogModelTest::filters()
{
    QFETCH(QString, text);
    AuditEntry web = entry(1, u"web"_s);
    web.record.changes = {{u"HostConfig.PortBindings"_s, "\"80\"", "\"8080\"", u"P-01"_s}};
    AuditEntry db = entry(2, u"db"_s);
    db.record.user = u"bert@desk"_s;
    db.record.rules = QStringList{u"A-02"_s};
    db.record.result = TransactionResult::RolledBack;
    db.record.reason = u"It ended with the exit code 1."_s;
    AuditLogModel model;
    WordFilterProxy proxy;
    proxy.setSourceModel(&model);
    model.setEntries({web, db}, {{u"unix:///run/docker.sock"_s, u"prod-a"_s}});
    proxy.setFilterText(text);
    QTEST(containers(proxy), "expected");
    QCOMPARE(proxy.isFiltering(), !text.trimmed().isEmpty());
}

void AuditLogModelTest::keepsTheChosenChangeOverANewReading()
{
    AuditLogModel model;
    model.setEntries({entry(1, u"web"_s), entry(2, u"db"_s)}, {});
    const QPersistentModelIndex web = model.index(1, AuditLogModel::ContainerColumn);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    AuditEntry rolledBack = entry(1, u"web"_s);
    rolledBack.record.result = TransactionResult::RolledBack;
    rolledBack.steps = {{rolledBack.record.started, u"stop"_s}};
    model.setEntries({rolledBack, entry(2, u"db"_s), entry(3, u"mail"_s), entry(4, u"cache"_s)}, {});
    QCOMPARE(web.row(), 3);
    QCOMPARE(web.data().toString(), u"web"_s);
    QCOMPARE(model.index(web.row(), AuditLogModel::OutcomeColumn).data().toString(), u"Taken back"_s);
    QCOMPARE(changed.size(), 1);
}

void AuditLogModelTest::speaks()
{
    AuditLogModel model;
    model.setEntries({entry(1, u"web"_s)}, {{u"unix:///run/docker.sock"_s, u"prod-a"_s}});
    for (int column = 0; column < AuditLogModel::ColumnCount; ++column) {
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
        QVERIFY(!model.index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    const QString sentence = model.index(0, AuditLogModel::ContainerColumn).data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"web", "prod-a", "anna@laptop", "P-01", "Done, original kept"}) {
        QVERIFY2(sentence.contains(QLatin1String(part)), qPrintable(sentence));
    }
    QCOMPARE(model.index(0, AuditLogModel::HostColumn).data(Qt::ToolTipRole).toString(), u"unix:///run/docker.sock"_s);
}

QTEST_GUILESS_MAIN(AuditLogModelTest)
#include "tst_auditlogmodel.moc"
