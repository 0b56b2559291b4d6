// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/scandifference.h"
#include "tests/unit/history/historyfixture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <thread>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class HistoryStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void keepsWhatItIsGiven();
    void tellsWhatItHolds();
    void isForItsOwnerAlone();
    void looksWithoutMakingAnything();
    void sharesWhatIsEqual();
    void holdsEqualContentOnce();
    void letsGoOfWhatNobodyHolds();
    void keepsAsManyAsItShould_data();
    void keepsAsManyAsItShould();
    void servesSeveralAtOnce();

private:
    [[nodiscard]] QString folder() const { return m_directory->filePath(u"state"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/history.sqlite"_s; }
    [[nodiscard]] std::unique_ptr<HistoryStore> opened() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void HistoryStoreTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<HistoryStore> HistoryStoreTest::opened() const
{
    Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(folder());
    return store ? std::move(*store) : nullptr;
}

void HistoryStoreTest::keepsWhatItIsGiven()
{
    const QByteArray fleet = snapshotJson(sampleFleet(3, 4));
    ScanReport report = sampleReport();
    report.hosts.push_back(unreachableHost());
    const QByteArray other = snapshotJson(report);
    const QByteArray plain = scanJson(sampleFleet(1, 2), JsonWriter::Layout::Compact);
    {
        const auto store = opened();
        QVERIFY(store);
        QCOMPARE(store->keep(fleet, HistoryStore::Origin::Scan).value(), 1);
        QCOMPARE(store->keep(other, HistoryStore::Origin::Import).value(), 2);
        QCOMPARE(store->keep(plain, HistoryStore::Origin::Import).value(), 3);
    }
    const auto store = opened();
    QVERIFY(store);
    QCOMPARE(store->json(1).value(), fleet);
    QCOMPARE(store->json(2).value(), other);
    QCOMPARE(store->json(3).value(), plain);
    QCOMPARE(store->find(other).value(), 2);
    QCOMPARE(store->find(other + ' ').value(), 0);
    QVERIFY(!store->json(4));
    QVERIFY(store->json(4).error().message.english().contains(u"no scan 4"_s));
}

void HistoryStoreTest::tellsWhatItHolds()
{
    const auto store = opened();
    ScanReport report = sampleFleet(2, 10);
    report.hosts.push_back(unreachableHost());
    const ScanSummary summary = summaryOf(report);
    const QDateTime before = QDateTime::currentDateTimeUtc().addMSecs(-1);
    QVERIFY(store->keep(snapshotJson(report), HistoryStore::Origin::Import));
    const Result<std::vector<HistoryEntry>> entries = store->entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), size_t{1});
    const HistoryEntry& entry = entries->front();
    QCOMPARE(entry.id, 1);
    QVERIFY(entry.kept >= before && entry.kept <= QDateTime::currentDateTimeUtc());
    QVERIFY(entry.wasImported && !entry.isDemo);
    QCOMPARE(entry.started, report.started);
    QCOMPARE(entry.finished, report.finished);
    QCOMPARE(entry.profile, u"core"_s);
    QCOMPARE(entry.hosts, (QStringList{u"prod-0"_s, u"prod-1"_s, report.hosts[2].host.name}));
    QCOMPARE(entry.incompleteHosts, summary.incompleteHosts);
    QCOMPARE(entry.containers, summary.containers);
    QCOMPARE(entry.open.of(Severity::Critical), summary.open.of(Severity::Critical));
    QCOMPARE(entry.open.of(Severity::High), summary.open.of(Severity::High));
    QCOMPARE(entry.open.of(Severity::Medium), summary.open.of(Severity::Medium));
    QCOMPARE(entry.open.of(Severity::Low), summary.open.of(Severity::Low));
    QCOMPARE(entry.waived, summary.waived);
    QCOMPARE(entry.size, snapshotJson(report).size());
}

void HistoryStoreTest::isForItsOwnerAlone()
{
    const auto store = opened();
    QVERIFY(store);
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(folder()).permissions() & others, QFileDevice::Permissions());
    for (const QFileInfo& entry : QDir(folder()).entryInfoList(QDir::Files)) {
        QCOMPARE(entry.permissions() & others, QFileDevice::Permissions());
    }
}

void HistoryStoreTest::looksWithoutMakingAnything()
{
    const Result<std::unique_ptr<HistoryStore>> store = HistoryStore::openReadOnly(folder());
    QVERIFY(store);
    QCOMPARE((*store)->entries().value().size(), size_t{0});
    QVERIFY(!(*store)->json(1));
    QVERIFY(!(*store)->scans({1}));
    QCOMPARE((*store)->find("{}").value(), 0);
    QCOMPARE((*store)->retention().value(), HistoryRetention());
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(opened()->keep(snapshotJson(sampleReport()), HistoryStore::Origin::Scan));
    const Result<std::unique_ptr<HistoryStore>> again = HistoryStore::openReadOnly(folder());
    QVERIFY(again);
    QCOMPARE((*again)->json(1).value(), snapshotJson(sampleReport()));
}

void HistoryStoreTest::sharesWhatIsEqual()
{
    const auto store = opened();
    const ScanReport fleet = sampleFleet(2, 10);
    QVERIFY(store->keep(snapshotWith(fleet, -1, 0), HistoryStore::Origin::Scan));
    QVERIFY(store->keep(snapshotWith(fleet, 3, 7), HistoryStore::Origin::Scan));
    const Result<std::vector<RecordedScan>> scans = store->scans({1, 2});
    QVERIFY(scans);
    QCOMPARE(scans->size(), size_t{2});
    for (size_t host = 0; host < 2; ++host) {
        for (size_t i = 0; i < 10; ++i) {
            const bool isSame =
                (*scans)[0].hosts[host].containers[i].get() == (*scans)[1].hosts[host].containers[i].get();
            QCOMPARE(isSame, host != 0 || i != 3);
        }
    }
    const ScanDifference difference = differenceBetween((*scans)[0], (*scans)[1]);
    QCOMPARE(difference.hosts.size(), size_t{1});
    QCOMPARE(difference.hosts[0].containers.size(), size_t{1});
    QCOMPARE(difference.hosts[0].containers[0].name, u"web-3"_s);
    const std::vector<FieldDifference> fields{{u"HostConfig.Memory"_s, qint64{0}, qint64{7}}};
    QCOMPARE(difference.hosts[0].containers[0].fields, fields);
    QVERIFY(!store->scans({1, 9}));
}

void HistoryStoreTest::holdsEqualContentOnce()
{
    const auto store = opened();
    const ScanReport fleet = sampleFleet(2, 10);
    const QString contents = u"SELECT count(*) FROM contents"_s;
    QVERIFY(store->keep(snapshotWith(fleet, -1, 0), HistoryStore::Origin::Scan));
    const int first = numberOf(file(), contents);
    QVERIFY(first <= 22 && first >= 12); // two hosts; their containers are partly the same
    QVERIFY(store->keep(snapshotWith(fleet, -1, 5), HistoryStore::Origin::Scan));
    QCOMPARE(numberOf(file(), contents), first);
    QVERIFY(store->keep(snapshotWith(fleet, 3, 7), HistoryStore::Origin::Scan));
    QCOMPARE(numberOf(file(), contents), first + 2); // a container, and the host around it
}

void HistoryStoreTest::letsGoOfWhatNobodyHolds()
{
    const auto store = opened();
    const ScanReport fleet = sampleFleet(2, 10);
    for (int i = 0; i < 4; ++i) {
        QVERIFY(store->keep(snapshotWith(fleet, i - 1, i), HistoryStore::Origin::Scan));
    }
    const QByteArray last = store->json(4).value();
    QVERIFY(!store->remove({1, 3}));
    QCOMPARE(store->json(2).value(), snapshotWith(fleet, 0, 1));
    QCOMPARE(store->json(4).value(), last);
    const std::optional<Error> missing = store->remove({2, 3}); // there is no 3 any more
    QVERIFY(missing);
    QCOMPARE(store->json(2).value(), snapshotWith(fleet, 0, 1));
    QVERIFY(!store->remove({2, 4}));
    QCOMPARE(numberOf(file(), u"SELECT count(*) FROM contents"_s), 0);
    QCOMPARE(numberOf(file(), u"SELECT count(*) FROM uses"_s), 0);
    QCOMPARE(store->entries().value().size(), size_t{0});
    QCOMPARE(store->keep(last, HistoryStore::Origin::Scan).value(), 5); // no number is given twice
}

void HistoryStoreTest::keepsAsManyAsItShould_data()
{
    QTest::addColumn<HistoryRetention>("retention");
    QTest::addColumn<QList<qint64>>("kept");
    // Of five scans, the first two are from a week ago; then a sixth is kept.
    QTest::newRow("all") << HistoryRetention{0, 0} << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("as from the start") << HistoryRetention() << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("the latest") << HistoryRetention{4, 0} << QList<qint64>{3, 4, 5, 6};
    QTest::newRow("one") << HistoryRetention{1, 0} << QList<qint64>{6};
    QTest::newRow("as many as there are") << HistoryRetention{6, 0} << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("of some days") << HistoryRetention{0, 3} << QList<qint64>{3, 4, 5, 6};
    QTest::newRow("of many days") << HistoryRetention{0, 30} << QList<qint64>{1, 2, 3, 4, 5, 6};
    QTest::newRow("both, the number counts") << HistoryRetention{2, 3} << QList<qint64>{5, 6};
    QTest::newRow("both, the age counts") << HistoryRetention{5, 3} << QList<qint64>{3, 4, 5, 6};
}

void HistoryStoreTest::keepsAsManyAsItShould()
{
    QFETCH(const HistoryRetention, retention);
    QFETCH(const QList<qint64>, kept);
    const auto store = opened();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(store->keep(snapshotWith(sampleFleet(1, 2), 0, i), HistoryStore::Origin::Scan));
    }
    const QString lastWeek = QDateTime::currentDateTimeUtc().addDays(-7).toString(Qt::ISODateWithMs);
    QVERIFY(tamper(file(), {u"UPDATE scans SET kept = '%1' WHERE id <= 2"_s.arg(lastWeek)}));
    QVERIFY(!store->setRetention(retention));
    QCOMPARE(store->retention().value(), retention);
    QVERIFY(store->keep(snapshotWith(sampleFleet(1, 2), 0, 5), HistoryStore::Origin::Scan));
    QList<qint64> ids;
    const std::vector<HistoryEntry> entries = store->entries().value();
    for (const HistoryEntry& entry : entries) {
        ids.append(entry.id);
        const Result<QByteArray> json = store->json(entry.id);
        QVERIFY2(json, json ? "" : qPrintable(json.error().message.english()));
    }
    QCOMPARE(ids, kept);
}

void HistoryStoreTest::servesSeveralAtOnce()
{
    constexpr int writers = 4;
    constexpr int scansEach = 10;
    const ScanReport fleet = sampleFleet(1, 5);
    std::array<int, writers> failures{};
    std::vector<std::thread> threads;
    for (size_t writer = 0; writer < writers; ++writer) {
        threads.emplace_back([this, &fleet, &failures, writer] {
            const auto store = opened(); // also made by several at once
            for (int i = 0; i < scansEach; ++i) {
                const QByteArray json = snapshotWith(fleet, static_cast<int>(writer), i);
                failures[writer] += store && store->keep(json, HistoryStore::Origin::Scan) ? 0 : 1;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QCOMPARE(failures, (std::array<int, writers>{}));
    const auto store = opened();
    const std::vector<HistoryEntry> entries = store->entries().value();
    QCOMPARE(entries.size(), size_t{writers * scansEach});
    for (const HistoryEntry& entry : entries) {
        QVERIFY(store->json(entry.id));
    }
    std::vector<qint64> ids;
    for (const HistoryEntry& entry : entries) {
        ids.push_back(entry.id);
    }
    QVERIFY(!store->remove(ids));
    QCOMPARE(numberOf(file(), u"SELECT count(*) FROM contents"_s), 0);
}

QTEST_GUILESS_MAIN(HistoryStoreTest)
#include "tst_historystore.moc"
