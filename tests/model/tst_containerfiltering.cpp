// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/proxyfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! Which rows a filter leaves, against a search with no cleverness in it.
class ContainerFilteringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersLikeANaiveSearch_data();
    void filtersLikeANaiveSearch();
    void narrowingAndWideningGiveTheSameAsAFreshSearch();
    void findsIdsByTheirBeginning();
    void countsTheFindingsOfWhatMatches();
    void showsOnlyTheChosenHosts();
};

void ContainerFilteringTest::filtersLikeANaiveSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << u"web"_s;
    QTest::newRow("upper case") << u"SHOP"_s;
    QTest::newRow("two words") << u"running postgres"_s;
    QTest::newRow("words in any order") << u"db shop"_s;
    QTest::newRow("a port") << u":8"_s;
    QTest::newRow("in the host's name") << u"host-2"_s;
    QTest::newRow("exposure") << u"all interfaces"_s;
    QTest::newRow("none") << u"nothing-like-it"_s;
    QTest::newRow("blanks around") << u"  cache "_s;
}

void ContainerFilteringTest::filtersLikeANaiveSearch()
{
    QFETCH(QString, text);
    ProxyFixture fixture(12, 4, 60);
    const SortColumns columns{
        {ContainerTableModel::SeverityColumn, Qt::DescendingOrder}, {ContainerTableModel::NameColumn}};
    fixture.proxy.setFilterText(text);
    QCOMPARE(shownIds(fixture.proxy), naiveIds(fixture, columns));
    fixture.proxy.setGrouped(false);
    QCOMPARE(shownIds(fixture.proxy), naiveIds(fixture, columns));
    QCOMPARE(fixture.proxy.matchCount(), fixture.proxy.rowCount());
    QCOMPARE(fixture.proxy.totalCount(), 240);
    fixture.readAgain(1, 20);
    QCOMPARE(shownIds(fixture.proxy), naiveIds(fixture, columns));
}

void ContainerFilteringTest::narrowingAndWideningGiveTheSameAsAFreshSearch()
{
    ProxyFixture fixture(13, 3, 80);
    fixture.proxy.setGrouped(false);
    for (const QString& text : {u"s"_s, u"sh"_s, u"sho"_s, u"shop w"_s, u"shop we"_s, u"shop"_s, u"h"_s, u"dec0de"_s,
             u"dec0de1"_s, u""_s, u"shop web run"_s, u"web shop"_s}) {
        fixture.proxy.setFilterText(text);
        ContainerFilterSortProxy fresh;
        fresh.setGrouped(false);
        fresh.setFilterText(text);
        fresh.setSourceModel(&fixture.model);
        QCOMPARE(shownIds(fixture.proxy), shownIds(fresh));
    }
}

void ContainerFilteringTest::findsIdsByTheirBeginning()
{
    ProxyFixture fixture(14, 2, 50);
    const QString id = fixture.hosts[1].assessment->snapshot->containers[7]->id.value;
    fixture.proxy.setGrouped(false);
    for (const int length : {5, 6, 12, 64}) { // typed letter by letter: what five do not find, six do
        fixture.proxy.setFilterText(id.left(length));
        QCOMPARE(shownIds(fixture.proxy), length < 6 ? QStringList() : QStringList{id});
    }
    fixture.proxy.setFilterText(id.mid(1, 12));
    QCOMPARE(shownIds(fixture.proxy), QStringList());
}

void ContainerFilteringTest::countsTheFindingsOfWhatMatches()
{
    ProxyFixture fixture(22, 3, 40);
    QCOMPARE(fixture.proxy.matchedCounts(), fixture.model.openCounts());
    fixture.proxy.setHostFilter({fixture.hosts[1].host.id()});
    QCOMPARE(fixture.proxy.matchedCounts(), fixture.hosts[1].assessment->openCounts());
    const auto ofShown = [&] {
        SeverityCounts counts;
        for (int row = 0; row < fixture.proxy.rowCount(); ++row) {
            const QModelIndex index = fixture.proxy.index(row, 0);
            if (!index.data(IsGroupRole).toBool()) {
                counts += index.data(FindingCountsRole).value<SeverityCounts>();
            }
        }
        return counts;
    };
    for (const QString& text : {u"shop"_s, u"shop web"_s, u"nothing-like-it"_s, u"s"_s}) {
        fixture.proxy.setFilterText(text);
        QCOMPARE(fixture.proxy.matchedCounts(), ofShown());
        fixture.readAgain(1, 10);
        QCOMPARE(fixture.proxy.matchedCounts(), ofShown());
    }
    fixture.proxy.clearFilters();
    QCOMPARE(fixture.proxy.matchedCounts(), fixture.model.openCounts());
}

void ContainerFilteringTest::showsOnlyTheChosenHosts()
{
    ProxyFixture fixture(16, 3, 10);
    QSignalSpy counts(&fixture.proxy, &ContainerFilterSortProxy::matchCountChanged);
    fixture.proxy.setHostFilter({fixture.hosts[0].host.id(), fixture.hosts[2].host.id()});
    QCOMPARE(fixture.proxy.rowCount(), 22);
    QCOMPARE(fixture.proxy.matchCount(), 20);
    QCOMPARE(counts.size(), 1);
    QVERIFY(fixture.proxy.isFiltering());
    fixture.proxy.setGrouped(false);
    QCOMPARE(fixture.proxy.rowCount(), 20);
    fixture.proxy.clearFilters();
    QCOMPARE(fixture.proxy.rowCount(), 30);
    QVERIFY(!fixture.proxy.isFiltering());
}

QTEST_GUILESS_MAIN(ContainerFilteringTest)
#include "tst_containerfiltering.moc"
