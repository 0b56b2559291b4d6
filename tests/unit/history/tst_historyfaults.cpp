// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/history/historyfixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class HistoryFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void takesNoScanThatIsNone_data();
    void takesNoScanThatIsNone();
    void refusesWhatItCannotUse_data();
    void refusesWhatItCannotUse();
    void noticesDamage_data();
    void noticesDamage();
    void refusesAPlaceThatCannotBeWritten();
    void saysThatTheDiskIsFull();

private:
    [[nodiscard]] QString folder() const { return m_directory->filePath(u"state"_s); }
    [[nodiscard]] QString file() const { return folder() + u"/history.sqlite"_s; }
    [[nodiscard]] std::unique_ptr<HistoryStore> opened() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

void HistoryFaultsTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<HistoryStore> HistoryFaultsTest::opened() const
{
    Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(folder());
    return store ? std::move(*store) : nullptr;
}

void HistoryFaultsTest::takesNoScanThatIsNone_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    QTest::newRow("nothing") << QByteArray() << Kind::FileUnreadable;
    QTest::newRow("no object") << QByteArray("[]") << Kind::FileUnreadable;
    QTest::newRow("no scan") << QByteArray(R"({"schema":"hullwright.plan/1","hosts":[]})") << Kind::FileUnreadable;
    QTest::newRow("newer") << QByteArray(R"({"schema":"hullwright.scan/2","hosts":[]})") << Kind::Unsupported;
    QTest::newRow("newer, made otherwise") << QByteArray(R"({"schema":"hullwright.scan/2"})") << Kind::Unsupported;
    QTest::newRow("without hosts") << QByteArray(R"({"schema":"hullwright.scan/1"})") << Kind::FileUnreadable;
    QTest::newRow("hosts that are none") << QByteArray(R"({"schema":"hullwright.scan/1","hosts":[1]})")
                                         << Kind::FileUnreadable;
    QTest::newRow("containers that are none")
        << QByteArray(R"({"schema":"hullwright.scan/1","hosts":[{"containers":[7]}]})") << Kind::FileUnreadable;
    QTest::newRow("cut off") << QByteArray(R"({"schema":"hullwright.scan/1","hosts":[)") << Kind::FileUnreadable;
    QTest::newRow("broken where nobody looks")
        << QByteArray(R"({"schema":"hullwright.scan/1","x":[tru],"hosts":[]})") << Kind::FileUnreadable;
    QTest::newRow("deeply nested") << R"({"schema":"hullwright.scan/1","x":)" + QByteArray(100'000, '[')
            + QByteArray(100'000, ']')
            + R"(,"hosts":[]})" << Kind::FileUnreadable;
    QTest::newRow("very many values") << R"({"schema":"hullwright.scan/1","hosts":[{"findings":[{})"
            + QByteArray(",{}").repeated(4'100'000)
            + "]}]}" << Kind::FileUnreadable;
}

void HistoryFaultsTest::takesNoScanThatIsNone()
{
    QFETCH(const QByteArray, json);
    QFETCH(const Error::Kind, kind);
    const auto store = opened();
    const Result<qint64> id = store->keep(json, HistoryStore::Origin::Import);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, kind);
    QCOMPARE(store->entries().value().size(), size_t{0});
}

void HistoryFaultsTest::refusesWhatItCannotUse_data()
{
    QTest::addColumn<QStringList>("statements");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("says");
    using Kind = Error::Kind;
    QTest::newRow("no database") << QStringList() << QByteArray("some text that is no database, by far too short")
                                 << Kind::FileUnreadable << u"is damaged"_s;
    QTest::newRow("newer") << QStringList(u"PRAGMA user_version=2"_s) << QByteArray() << Kind::Unsupported
                           << u"has version 2"_s;
    QTest::newRow("another program's") << QStringList{u"CREATE TABLE t (x)"_s, u"PRAGMA application_id=7"_s}
                                       << QByteArray() << Kind::FileUnreadable << u"another program's database"_s;
    QTest::newRow("our journal") << QStringList{u"CREATE TABLE t (x)"_s, u"PRAGMA application_id=1215655020"_s}
                                 << QByteArray() << Kind::FileUnreadable << u"another program's database"_s;
}

void HistoryFaultsTest::refusesWhatItCannotUse()
{
    QFETCH(const QStringList, statements);
    QFETCH(const QByteArray, content);
    QFETCH(const Error::Kind, kind);
    QFETCH(const QString, says);
    QVERIFY(QDir().mkpath(folder()));
    if (content.isEmpty()) {
        QVERIFY(tamper(file(), statements));
    } else {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly) && target.write(content) == content.size());
    }
    QFile before(file());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    for (const auto& open : {HistoryStore::open, HistoryStore::openReadOnly}) {
        const Result<std::unique_ptr<HistoryStore>> store = open(folder());
        QVERIFY(!store);
        QCOMPARE(store.error().kind, kind);
        QVERIFY2(store.error().message.english().contains(says), qPrintable(store.error().message.english()));
        QVERIFY(store.error().message.english().contains(file()));
    }
    QFile after(file());
    QVERIFY(after.open(QIODevice::ReadOnly));
    QCOMPARE(after.readAll(), bytes); // kept as it is
}

void HistoryFaultsTest::noticesDamage_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("a content is missing") << u"DELETE FROM contents WHERE id = 3"_s;
    QTest::newRow("another content") << u"UPDATE contents SET data = (SELECT data FROM contents WHERE id = 2), "
                                        "size = (SELECT size FROM contents WHERE id = 2) WHERE id = 1"_s;
    QTest::newRow("no packed text") << u"UPDATE contents SET data = x'00112233'"_s;
    QTest::newRow("an impossible size") << u"UPDATE contents SET size = 99999999999"_s;
    QTest::newRow("an impossible split") << u"UPDATE contents SET split = -1"_s;
    QTest::newRow("no dictionary") << u"DELETE FROM dictionaries"_s;
    QTest::newRow("no parts") << u"UPDATE contents SET parts = x''"_s;
    QTest::newRow("a broken frame") << u"UPDATE scans SET frame = x'00'"_s;
    QTest::newRow("a frame without end") << u"UPDATE scans SET split = 1000000"_s;
}

void HistoryFaultsTest::noticesDamage()
{
    QFETCH(const QString, statement);
    const auto store = opened();
    QVERIFY(store->keep(snapshotJson(sampleFleet(1, 5)), HistoryStore::Origin::Scan));
    QVERIFY(tamper(file(), {statement}));
    const Result<QByteArray> json = store->json(1);
    QVERIFY(!json);
    QVERIFY2(json.error().message.english().contains(u"is damaged"_s), qPrintable(json.error().message.english()));
    const Result<std::vector<RecordedScan>> scans = store->scans({1});
    QVERIFY(!scans);
    QCOMPARE(scans.error().kind, Error::Kind::FileUnreadable);
    QCOMPARE(store->entries().value().size(), size_t{1});
}

void HistoryFaultsTest::refusesAPlaceThatCannotBeWritten()
{
    QFile blocker(folder());
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const Result<std::unique_ptr<HistoryStore>> store = HistoryStore::open(folder());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(store.error().message.english().contains(u"history"_s));
}

//! A limit on the size of files stands for a full disk.
void HistoryFaultsTest::saysThatTheDiskIsFull()
{
    const auto store = opened();
    const QByteArray first = snapshotJson(sampleFleet(1, 3));
    QVERIFY(store->keep(first, HistoryStore::Origin::Scan));
    ScanReport large = sampleFleet(1, 600);
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, SIG_IGN);
    rlimit limited = before;
    limited.rlim_cur = static_cast<rlim_t>(QFileInfo(file() + u"-wal"_s).size() + 16384);
    ::setrlimit(RLIMIT_FSIZE, &limited);
    const Result<qint64> id = store->keep(snapshotJson(large), HistoryStore::Origin::Scan);
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::FileUnwritable);
    QCOMPARE(store->entries().value().size(), size_t{1});
    QCOMPARE(store->json(1).value(), first);
    QVERIFY(store->keep(snapshotJson(large), HistoryStore::Origin::Scan)); // there is room again
    QCOMPARE(store->json(store->entries().value().back().id).value(), snapshotJson(large));
}

QTEST_GUILESS_MAIN(HistoryFaultsTest)
#include "tst_historyfaults.moc"
