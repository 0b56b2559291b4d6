// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/snapshotfile.h"
#include "app/report/outputfile.h"
#include "app/report/scanjson.h"
#include "app/session/scancomparison.h"
#include "app/session/scanlibrary.h"
#include "tests/unit/report/samplefleet.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! The history as a window has it, and the comparison of what is in it.
class ScanLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesNothingByLooking();
    void keepsWhatItIsGiven();
    void tellsNobodyWhoIsGone();
    void saysWhyItCannotKeep();
    void saysWhyItCannotRead();
    void comparesEachSort_data();
    void comparesEachSort();
    void saysWhatIsNotThere_data();
    void saysWhatIsNotThere();

private:
    [[nodiscard]] QString state() const { return m_dir->filePath(u"state"_s); }
    [[nodiscard]] Result<qint64> keep(const ScanReport& scan) const;
    [[nodiscard]] ScanSource file(const ScanReport& scan) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ScanLibrary> m_library;
};

void ScanLibraryTest::init()
{
    m_library.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_library = std::make_unique<ScanLibrary>(state());
}

Result<qint64> ScanLibraryTest::keep(const ScanReport& scan) const
{
    std::optional<Result<qint64>> kept;
    m_library->keep(std::make_shared<const ScanReport>(scan), this, [&kept](const Result<qint64>& id) { kept = id; });
    return QTest::qWaitFor([&kept] { return kept.has_value(); }, 10'000) ? *kept : Result<qint64>(Error());
}

ScanSource ScanLibraryTest::file(const ScanReport& scan) const
{
    ScanSource source{.kind = ScanSource::Kind::File, .path = m_dir->filePath(u"saved.hullsnap"_s), .name = u"saved"_s};
    return writeOutputFile(source.path, snapshotFile(snapshotJson(scan))).isEmpty() ? source : ScanSource();
}

void ScanLibraryTest::makesNothingByLooking()
{
    QSignalSpy changed(m_library.get(), &ScanLibrary::changed);
    QVERIFY(!m_library->wasRead());
    m_library->refresh();
    QVERIFY(changed.wait());
    QVERIFY(m_library->wasRead());
    QVERIFY(m_library->entries().empty());
    QVERIFY(!m_library->error());
    QVERIFY(!QDir(state()).exists());
}

void ScanLibraryTest::keepsWhatItIsGiven()
{
    const ScanReport scan = sampleFleet(2, 3);
    std::vector<HistoryEntry> seen;
    connect(m_library.get(), &ScanLibrary::changed, this, [this, &seen] { seen = m_library->entries(); });
    const Result<qint64> id = keep(scan);
    QVERIFY(id);
    QCOMPARE(*id, 1);
    QCOMPARE(seen.size(), size_t{1}); // told before who kept it was answered
    QCOMPARE(seen[0].id, 1);
    QCOMPARE(seen[0].containers, 6);
    QCOMPARE(seen[0].hosts.size(), 2);
    ScanLibrary other(state());
    QSignalSpy changed(&other, &ScanLibrary::changed);
    other.refresh();
    QVERIFY(changed.wait());
    QCOMPARE(other.entries().size(), size_t{1});
}

void ScanLibraryTest::tellsNobodyWhoIsGone()
{
    bool told = false;
    auto context = std::make_unique<QObject>();
    m_library->keep(std::make_shared<const ScanReport>(sampleFleet(1, 1)), context.get(),
        [&told](const Result<qint64>& /*id*/) { told = true; });
    context.reset();
    QTRY_COMPARE(m_library->entries().size(), size_t{1}); // kept all the same
    QVERIFY(!told);
}

void ScanLibraryTest::saysWhyItCannotKeep()
{
    QVERIFY(writeOutputFile(state(), "in the way").isEmpty());
    const Result<qint64> id = keep(sampleFleet(1, 1));
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Error::Kind::FileUnwritable);
    QVERIFY(!id.error().message.english().isEmpty());
}

void ScanLibraryTest::saysWhyItCannotRead()
{
    QVERIFY(keep(sampleFleet(1, 1)));
    QVERIFY(
        writeOutputFile(state() + u"/history.sqlite"_s, "no database at all, but long enough to look at").isEmpty());
    QSignalSpy changed(m_library.get(), &ScanLibrary::changed);
    m_library->refresh();
    QVERIFY(changed.wait());
    QVERIFY(m_library->entries().empty());
    QVERIFY(m_library->error());
    QCOMPARE(m_library->error()->kind, Error::Kind::FileUnreadable);
}

void ScanLibraryTest::comparesEachSort_data()
{
    QTest::addColumn<int>("earlier"); // of ScanSource::Kind
    QTest::addColumn<int>("later");
    for (const auto& [name, earlier, later] : {
             std::tuple("history with now", ScanSource::Kind::Kept, ScanSource::Kind::Live),
             std::tuple("history with a file", ScanSource::Kind::Kept, ScanSource::Kind::File),
             std::tuple("file with now", ScanSource::Kind::File, ScanSource::Kind::Live),
             std::tuple("now with the history", ScanSource::Kind::Live, ScanSource::Kind::Kept),
             std::tuple("history with itself", ScanSource::Kind::Kept, ScanSource::Kind::Kept),
         }) {
        QTest::newRow(name) << static_cast<int>(earlier) << static_cast<int>(later);
    }
}

//! In the history is a fleet of three containers, everything else has four.
void ScanLibraryTest::comparesEachSort()
{
    QFETCH(const int, earlier);
    QFETCH(const int, later);
    const Result<qint64> id = keep(sampleFleet(1, 3));
    QVERIFY(id);
    const ScanReport now = sampleFleet(1, 4);
    const auto source = [&](int kind) {
        switch (static_cast<ScanSource::Kind>(kind)) {
        case ScanSource::Kind::Kept:
            return ScanSource{.kind = ScanSource::Kind::Kept, .id = *id, .name = u"kept"_s};
        case ScanSource::Kind::File:
            return file(now);
        case ScanSource::Kind::Live:
            break;
        }
        return ScanSource{.name = u"now"_s};
    };
    const Result<DifferenceReport> report = compareScans(source(earlier), source(later), state(), &now);
    QVERIFY2(report, report ? "" : qPrintable(report.error().message.english()));
    const auto containers = [](int kind) {
        return static_cast<ScanSource::Kind>(kind) == ScanSource::Kind::Kept ? 3 : 4;
    };
    const DifferenceCounts& counts = report->difference.counts;
    QCOMPARE(counts.containersAdded - counts.containersRemoved, containers(later) - containers(earlier));
    QCOMPARE(report->difference.isEmpty(), containers(later) == containers(earlier));
    QCOMPARE(report->before.source, source(earlier).name);
    QCOMPARE(report->after.source, source(later).name);
}

void ScanLibraryTest::saysWhatIsNotThere_data()
{
    QTest::addColumn<ScanSource>("missing");
    QTest::newRow("number") << ScanSource{.kind = ScanSource::Kind::Kept, .id = 7};
    QTest::newRow("file") << ScanSource{.kind = ScanSource::Kind::File, .path = u"/nowhere/saved.hullsnap"_s};
    QTest::newRow("hosts") << ScanSource{.kind = ScanSource::Kind::Live};
}

void ScanLibraryTest::saysWhatIsNotThere()
{
    QFETCH(const ScanSource, missing);
    QVERIFY(keep(sampleFleet(1, 3)));
    const ScanSource kept{.kind = ScanSource::Kind::Kept, .id = 1};
    for (const Result<DifferenceReport>& report :
        {compareScans(kept, missing, state()), compareScans(missing, kept, state())}) {
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::FileUnreadable);
        QVERIFY(!report.error().message.english().isEmpty());
    }
}

QTEST_GUILESS_MAIN(ScanLibraryTest)
#include "tst_scanlibrary.moc"
