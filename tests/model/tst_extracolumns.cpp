// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/model/proxyfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

using Kind = ExtraColumn::Kind;

namespace {

const ExtraColumn project{Kind::Label, u"com.docker.compose.project"_s};
const ExtraColumn service{Kind::Label, u"com.docker.compose.service"_s};
const ExtraColumn token{Kind::Environment, u"TOKEN"_s};
constexpr int first = ContainerTableModel::ColumnCount;

QString marked(QStringView name, const QString& value)
{
    return name == "com.docker.compose.service"_L1 && value == "db"_L1 ? u"hidden"_s : u"<%1>"_s.arg(value);
}

//! A host with one container.
HostRow hostOf(const Container& container)
{
    HostRow row = RandomFleet(1).host(1, 0);
    auto snapshot = std::make_shared<HostSnapshot>(*row.assessment->snapshot);
    snapshot->containers = {std::make_shared<const Container>(container)};
    auto assessment = std::make_shared<HostAssessment>(*row.assessment);
    assessment->snapshot = snapshot;
    assessment->containers.assign(1, Assessment());
    row.assessment = assessment;
    return row;
}

} // namespace

//! Columns that the user adds: of labels and of variables of the environment.
class ExtraColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatAContainerHas_data();
    void showsWhatAContainerHas();
    void hidesValuesUntilToldHowToShowThem();
    void standsBehindTheOthersOnce();
    void ordersLikeANaiveSort_data();
    void ordersLikeANaiveSort();
    void theFilterFindsWhatTheyShow();
    void aColumnThatGoesTakesItsOrderWithIt();
    void theOrderFollowsAColumnThatMoves();
    void followsAContainerThatChanges();
    void knowsTheKeysThatAreThere();
    void isWrittenAndRead_data();
    void isWrittenAndRead();
};

void ExtraColumnsTest::showsWhatAContainerHas_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a label") << u"label:team"_s << u"<payments>"_s;
    QTest::newRow("an empty label") << u"label:flag"_s << u"<>"_s;
    QTest::newRow("no such label") << u"label:tea"_s << QString();
    QTest::newRow("another case") << u"label:Team"_s << QString();
    QTest::newRow("a variable") << u"env:HOME"_s << u"set"_s;
    QTest::newRow("no such variable") << u"env:HOM"_s << QString();
    QTest::newRow("a variable of a label's name") << u"env:team"_s << QString();
}

void ExtraColumnsTest::showsWhatAContainerHas()
{
    QFETCH(QString, column);
    QFETCH(QString, shown);
    Container container;
    container.id = {u"a1"_s};
    container.labels = {{u"flag"_s, QString()}, {u"team"_s, u"payments"_s}};
    container.environmentNames = {u"HOME"_s, u"PATH"_s};
    ContainerTableModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setShownLabels(marked);
    const int added = model.addExtraColumn(*ExtraColumn::fromText(column));
    const HostRow host = hostOf(container);
    model.setHost(host.host.id(), host);
    const QModelIndex cell = model.index(1, added);
    QCOMPARE(cell.data().toString(), shown);
    const QString title = model.headerData(added, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(title, (column.startsWith("env:"_L1) ? u"Env "_s : u"Label "_s) + column.section(u':', 1));
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), title + u": "_s + (shown.isEmpty() ? u"none"_s : shown));
    QCOMPARE(model.index(0, added).data().toString(), QString()); // the host's header
    QCOMPARE(cell.data(ContainerIdRole).toString(), u"a1"_s);
}

void ExtraColumnsTest::hidesValuesUntilToldHowToShowThem()
{
    Container container;
    container.id = {u"a1"_s};
    container.labels = {{u"team"_s, u"payments"_s}};
    ContainerTableModel model;
    model.addExtraColumn({Kind::Label, u"team"_s});
    const HostRow host = hostOf(container);
    model.setHost(host.host.id(), host);
    QCOMPARE(model.index(1, first).data().toString(), u"•••"_s);
    model.setShownLabels(marked);
    QCOMPARE(model.index(1, first).data().toString(), u"<payments>"_s);
}

void ExtraColumnsTest::standsBehindTheOthersOnce()
{
    ProxyFixture fixture(3, 1, 4);
    const QAbstractItemModelTester tester(&fixture.proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&fixture.proxy, &QAbstractItemModel::columnsInserted);
    QCOMPARE(fixture.model.addExtraColumn(project), first);
    QCOMPARE(fixture.model.addExtraColumn(token), first + 1);
    QCOMPARE(fixture.model.addExtraColumn(project), first);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(fixture.proxy.columnCount(), first + 2);
    fixture.model.removeExtraColumn(ContainerTableModel::NameColumn); // is not one of them
    fixture.model.removeExtraColumn(first + 2); // is not there
    QCOMPARE(fixture.proxy.columnCount(), first + 2);
    fixture.model.removeExtraColumn(first);
    QCOMPARE(fixture.proxy.columnCount(), first + 1);
    QCOMPARE(fixture.proxy.headerData(first, Qt::Horizontal, Qt::DisplayRole).toString(), u"Env TOKEN"_s);
    QVERIFY(!fixture.proxy.index(1, first + 1).isValid());
}

void ExtraColumnsTest::ordersLikeANaiveSort_data()
{
    QTest::addColumn<SortColumns>("columns");
    QTest::newRow("up") << SortColumns{{first, Qt::AscendingOrder}};
    QTest::newRow("down") << SortColumns{{first, Qt::DescendingOrder}};
    QTest::newRow("two of them") << SortColumns{{first + 1, Qt::DescendingOrder}, {first, Qt::AscendingOrder}};
    QTest::newRow("after another") << SortColumns{
        {ContainerTableModel::StateColumn, Qt::AscendingOrder}, {first, Qt::DescendingOrder}};
}

void ExtraColumnsTest::ordersLikeANaiveSort()
{
    QFETCH(SortColumns, columns);
    ProxyFixture fixture(11, 3, 25);
    const QAbstractItemModelTester tester(&fixture.proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    fixture.model.setShownLabels(marked);
    fixture.model.addExtraColumn(project);
    fixture.model.addExtraColumn(service);
    checkOrder(fixture, columns);
}

//! And nothing that is hidden in them: the mark stands for it.
void ExtraColumnsTest::theFilterFindsWhatTheyShow()
{
    ProxyFixture fixture(5, 2, 30);
    fixture.model.setShownLabels(marked);
    fixture.proxy.setFilterText(u"<web>"_s);
    QCOMPARE(fixture.proxy.matchCount(), 0);
    fixture.model.addExtraColumn(service);
    const int shown = fixture.proxy.matchCount();
    QVERIFY(shown > 0 && shown < fixture.proxy.totalCount());
    fixture.readAgain(0, 0);
    QCOMPARE(fixture.proxy.matchCount(), shown);
    fixture.proxy.setFilterText(u"<db>"_s);
    QCOMPARE(fixture.proxy.matchCount(), 0);
    fixture.proxy.setFilterText(u"hidden"_s);
    QVERIFY(fixture.proxy.matchCount() > 0);
    fixture.model.removeExtraColumn(first);
    QCOMPARE(fixture.proxy.matchCount(), 0);
}

void ExtraColumnsTest::aColumnThatGoesTakesItsOrderWithIt()
{
    ProxyFixture fixture(7, 2, 12);
    const QAbstractItemModelTester tester(&fixture.proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SortColumns fresh = fixture.proxy.sortColumns();
    const QStringList before = shownIds(fixture.proxy);
    fixture.model.addExtraColumn(project);
    fixture.proxy.sort(first, Qt::DescendingOrder);
    QSignalSpy told(&fixture.proxy, &ContainerFilterSortProxy::sortColumnsChanged);
    fixture.model.removeExtraColumn(first);
    QCOMPARE(told.size(), 1);
    QVERIFY(fixture.proxy.sortColumns() == fresh);
    QCOMPARE(shownIds(fixture.proxy), before);
}

void ExtraColumnsTest::theOrderFollowsAColumnThatMoves()
{
    ProxyFixture fixture(8, 2, 12);
    fixture.model.setShownLabels(marked);
    fixture.model.addExtraColumn(project);
    fixture.model.addExtraColumn(service);
    fixture.proxy.setSortColumns({{first, Qt::AscendingOrder}, {first + 1, Qt::DescendingOrder}});
    fixture.model.removeExtraColumn(first);
    const SortColumns expected{{first, Qt::DescendingOrder}};
    QVERIFY(fixture.proxy.sortColumns() == expected);
    QCOMPARE(shownIds(fixture.proxy),
        naiveIds(fixture, {{first, Qt::DescendingOrder}, {ContainerTableModel::NameColumn, Qt::AscendingOrder}}));
}

void ExtraColumnsTest::followsAContainerThatChanges()
{
    Container container;
    container.id = {u"a1"_s};
    container.labels = {{u"team"_s, u"payments"_s}};
    ContainerTableModel model;
    model.setShownLabels(marked);
    model.addExtraColumn({Kind::Label, u"team"_s});
    const HostRow before = hostOf(container);
    model.setHost(before.host.id(), before);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    container.labels[0].second = u"search"_s; // of a container that was made anew under the same id
    const HostRow after = hostOf(container);
    model.setHost(after.host.id(), after);
    QCOMPARE(model.index(1, first).data().toString(), u"<search>"_s);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(changes.last()[1].toModelIndex().column(), first);
}

void ExtraColumnsTest::knowsTheKeysThatAreThere()
{
    ProxyFixture fixture(9, 2, 5);
    QCOMPARE(fixture.model.keysSeen(Kind::Label), (QStringList{project.key, service.key}));
    QCOMPARE(fixture.model.keysSeen(Kind::Environment), (QStringList{u"PATH"_s, u"TOKEN"_s}));
}

void ExtraColumnsTest::isWrittenAndRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("label") << u"label:com.example.team"_s << true;
    QTest::newRow("variable") << u"env:JAVA_OPTS"_s << true;
    QTest::newRow("odd key") << u"label:env:a b, c"_s << true;
    QTest::newRow("no key") << u"label:"_s << false;
    QTest::newRow("no kind") << u"team"_s << false;
    QTest::newRow("another kind") << u"mount:x"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void ExtraColumnsTest::isWrittenAndRead()
{
    QFETCH(QString, text);
    QFETCH(bool, isOne);
    const std::optional<ExtraColumn> column = ExtraColumn::fromText(text);
    QCOMPARE(column.has_value(), isOne);
    QCOMPARE(column ? column->toText() : text, text);
}

QTEST_GUILESS_MAIN(ExtraColumnsTest)
#include "tst_extracolumns.moc"
