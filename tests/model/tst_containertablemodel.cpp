// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containertablemodel.h"
#include "tests/model/randomfleet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Test::RandomFleet;

class ContainerTableModelTest : public QObject
{
    Q_OBJECT

private:
    static HostRow shopHost();
    static QString text(const ContainerTableModel& model, int row, int column, int role = Qt::DisplayRole)
    {
        return model.index(row, column).data(role).toString();
    }

private Q_SLOTS:
    void showsAHeaderAndARowPerContainer();
    void tellsAReadingByRowsNotByAReset();
    void keepsPersistentIndexesOverReadings();
    void staysConsistentOverRandomReadings();
    void showsUnreadableContainers();
    void reportsProgressOnTheHeaderAlone();
    void putsCellsIntoWords_data();
    void putsCellsIntoWords();
    void tellsHowOldAnImageIs_data();
    void tellsHowOldAnImageIs();
    void tellsTimesToTheSecond();
    void tellsWhatIsWaivedAndUntilWhen();
    void searchesEveryColumnAndTheBrokenRules();
    void searchesTheLabelsOfTheHost();
    void speaksEveryCell();
    void sendsChips();
    void portChipsHaveTheSeverityOfTheirFinding_data();
    void portChipsHaveTheSeverityOfTheirFinding();
};

//! One container with everything that the columns show, one that could not be read.
HostRow ContainerTableModelTest::shopHost()
{
    auto container = std::make_shared<Container>();
    container->id = {u"a1b2c3d4e5f60718"_s};
    container->name = u"shop-db-1"_s;
    container->image = u"postgres:16"_s;
    container->state = ContainerState::Running;
    container->pid = 4711;
    container->health = u"healthy"_s;
    container->user = u"999"_s;
    container->labels = {{u"com.docker.compose.project"_s, u"shop"_s}, {u"com.docker.compose.service"_s, u"db"_s}};
    container->imageId = {u"sha256:1"_s};
    container->started = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    container->hostConfig.runtime = u"runsc"_s;
    container->networks = {{.name = u"shop_default"_s}, {.name = u"backend"_s}};
    container->hostConfig.portBindings = {{u"5432/tcp"_s, {{QString(), u"5432"_s}}}};
    container->ports = {{u"5432/tcp"_s, {{u"0.0.0.0"_s, u"5432"_s}, {u"::"_s, u"5432"_s}}}};
    container->hostConfig.memory = 512 * 1024 * 1024;
    container->hostConfig.restartPolicy = {u"on-failure"_s, 5};
    container->hostConfig.capAdd = {u"CAP_NET_ADMIN"_s};
    container->hostConfig.readonlyRootfs = true;
    container->mounts = {{.type = u"volume"_s, .name = u"shop_data"_s, .source = u"/v"_s, .destination = u"/data"_s},
        {.type = u"bind"_s, .source = u"/run/docker.sock"_s, .destination = u"/s"_s}};
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->status = HostSnapshot::Status::Partial;
    snapshot->engine.product = EngineInfo::Product::Docker;
    snapshot->engine.version = u"20.10.24"_s;
    snapshot->engine.apiVersion = u"1.41"_s;
    snapshot->finished = QDateTime({2026, 1, 2}, {10, 0}, Qt::UTC);
    Image image;
    image.id = container->imageId;
    image.created = QDateTime({2025, 9, 1}, {8, 30, 15}, Qt::UTC);
    snapshot->images.state = SectionState::Complete;
    snapshot->images.values.insert(image.id, image);
    snapshot->containers = {container};
    snapshot->unreadable = {{{u"ffff"_s}, u"broken"_s, {.kind = Error::Kind::HttpError, .message = {"It broke.", {}}}}};
    auto assessment = std::make_shared<HostAssessment>();
    Assessment judged;
    judged.findings = {{.rule = &RandomFleet::rule("A-03"_L1), .severity = Severity::High},
        {.rule = &RandomFleet::rule("A-02"_L1), .severity = Severity::Medium},
        {.rule = &RandomFleet::rule("A-06"_L1),
            .severity = Severity::Critical,
            .evidence = {{u"Mounts[\"/s\"].Source"_s, Origin::Config, u"/run/docker.sock → /s, rw"_s, {}}}},
        {.rule = &RandomFleet::rule("A-04"_L1),
            .severity = Severity::Medium,
            .status = FindingStatus::Waived,
            .waiver = std::make_shared<AppliedWaiver>(AppliedWaiver{.id = u"W-1"_s,
                .reason = u"The entrypoint changes its user."_s,
                .owner = u"Kim"_s,
                .expires = QDate(2026, 4, 1)})}};
    assessment->containers = {judged};
    HostRow row;
    row.host.name = u"prod-a"_s;
    row.host.endpoint = u"unix:///run/prod-a.sock"_s;
    row.state = HostState::Partial;
    snapshot->host = row.host;
    assessment->snapshot = snapshot;
    row.assessment = assessment;
    return row;
}

void ContainerTableModelTest::showsAHeaderAndARowPerContainer()
{
    RandomFleet fleet(1);
    ContainerTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const HostRow first = fleet.host(1, 5);
    const HostRow second = fleet.host(2, 0);
    model.setHost(first.host.id(), first);
    model.setHost(second.host.id(), second);
    QCOMPARE(model.rowCount(), 7);
    QCOMPARE(model.containerCount(), 5);
    QVERIFY(model.index(0, 0).data(IsGroupRole).toBool());
    QVERIFY(!model.index(5, 0).data(IsGroupRole).toBool());
    QVERIFY(model.index(6, 0).data(IsGroupRole).toBool());
    QCOMPARE(model.index(3, 0).data(HostIdRole).toString(), first.host.endpoint);
    QCOMPARE(model.openCounts(), first.assessment->openCounts());
    model.removeHost(first.host.id());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.hostIds(), std::vector<HostId>{second.host.id()});
}

void ContainerTableModelTest::tellsAReadingByRowsNotByAReset()
{
    RandomFleet fleet(2);
    ContainerTableModel model;
    HostRow host = fleet.host(1, 40);
    model.setHost(host.host.id(), host);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setHost(host.host.id(), host);
    QCOMPARE(changes.size(), 1); // the header
    host = fleet.later(host, 10);
    host.stale = false;
    model.setHost(host.host.id(), host);
    QVERIFY(inserts.size() > 0);
    QVERIFY(changes.size() > 1);
    QCOMPARE(resets.size(), 0);
    const HostSnapshot& snapshot = *host.assessment->snapshot;
    QCOMPARE(model.containerCount(), static_cast<int>(snapshot.containers.size() + snapshot.unreadable.size()));
    for (const ContainerPtr& container : snapshot.containers) {
        const int row = model.rowOf(host.host.id(), container->id);
        QVERIFY(row > 0);
        QCOMPARE(text(model, row, ContainerTableModel::NameColumn), container->name);
        QCOMPARE(text(model, row, ContainerTableModel::ImageColumn), container->image);
    }
}

void ContainerTableModelTest::keepsPersistentIndexesOverReadings()
{
    RandomFleet fleet(3);
    ContainerTableModel model;
    HostRow host = fleet.host(1, 30);
    model.setHost(host.host.id(), host);
    QHash<QString, QPersistentModelIndex> held;
    for (int row = 1; row < model.rowCount(); ++row) {
        held.insert(text(model, row, 0, ContainerIdRole), QPersistentModelIndex(model.index(row, 1)));
    }
    host = fleet.later(host, 12);
    model.setHost(host.host.id(), host);
    int survivors = 0;
    for (auto it = held.cbegin(); it != held.cend(); ++it) {
        const bool exists = model.rowOf(host.host.id(), {it.key()}) > 0;
        QCOMPARE(it.value().isValid(), exists);
        if (exists) {
            QCOMPARE(it.value().data(ContainerIdRole).toString(), it.key());
            ++survivors;
        }
    }
    QVERIFY(survivors > 10 && survivors < 30);
}

void ContainerTableModelTest::staysConsistentOverRandomReadings()
{
    RandomFleet fleet(4);
    ContainerTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    std::vector<HostRow> hosts;
    for (int step = 0; step < 150; ++step) {
        if (hosts.size() < 4 || fleet.below(20) == 0) {
            hosts.push_back(fleet.host(step, fleet.below(20)));
        } else if (fleet.below(15) == 0) {
            model.removeHost(hosts.front().host.id());
            hosts.erase(hosts.begin());
        }
        HostRow& host = hosts[static_cast<size_t>(fleet.below(static_cast<int>(hosts.size())))];
        host = fleet.later(host, fleet.below(8));
        model.setHost(host.host.id(), host);
        SeverityCounts counts;
        for (int i = 0; i < model.hostCount(); ++i) {
            const int header = model.firstRowOfHost(i);
            QVERIFY(model.index(header, 0).data(IsGroupRole).toBool());
            QCOMPARE(model.hostIndexOfRow(header), i);
            counts += model.index(header, 0).data(FindingCountsRole).value<SeverityCounts>();
        }
        QCOMPARE(model.openCounts(), counts);
    }
}

void ContainerTableModelTest::showsUnreadableContainers()
{
    ContainerTableModel model;
    const HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    const int row = model.rowOf(host.host.id(), {u"ffff"_s});
    QVERIFY(row > 0);
    QVERIFY(model.index(row, 0).data(IsUnreadableRole).toBool());
    QCOMPARE(text(model, row, ContainerTableModel::NameColumn), u"broken"_s);
    QCOMPARE(text(model, row, ContainerTableModel::StateColumn), u"could not be read: It broke."_s);
}

void ContainerTableModelTest::reportsProgressOnTheHeaderAlone()
{
    ContainerTableModel model;
    HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    host.state = HostState::Reading;
    host.containersRead = 1;
    host.containersListed = 2;
    model.setHost(host.host.id(), host);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][1].toModelIndex().row(), 0);
    QCOMPARE(text(model, 0, 0, GroupStateRole), u"reading 1 of 2"_s);
    QVERIFY(text(model, 0, ContainerTableModel::NameColumn).contains(u"Docker 20.10.24 · API 1.41 · 2 containers"_s));
}

void ContainerTableModelTest::putsCellsIntoWords_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    using Table = ContainerTableModel;
    QTest::newRow("severity") << int(Table::SeverityColumn) << u"Critical"_s;
    QTest::newRow("name") << int(Table::NameColumn) << u"shop-db-1"_s;
    QTest::newRow("state") << int(Table::StateColumn) << u"running"_s;
    QTest::newRow("health") << int(Table::HealthColumn) << u"healthy"_s;
    QTest::newRow("ports") << int(Table::PortsColumn) << u"*:5432→5432/tcp"_s;
    QTest::newRow("exposure") << int(Table::ExposureColumn) << u"All interfaces"_s;
    QTest::newRow("privileges") << int(Table::PrivilegesColumn)
                                << u"engine socket, +NET_ADMIN, may gain privileges, uid 999, read-only root"_s;
    QTest::newRow("findings") << int(Table::FindingsColumn) << u"1C 1H 1M"_s;
    QTest::newRow("host") << int(Table::HostColumn) << u"prod-a"_s;
    QTest::newRow("project") << int(Table::ProjectColumn) << u"shop"_s;
    QTest::newRow("image") << int(Table::ImageColumn) << u"postgres:16"_s;
    QTest::newRow("user") << int(Table::UserColumn) << u"999"_s;
    QTest::newRow("restart") << int(Table::RestartColumn) << u"on-failure:5"_s;
    QTest::newRow("memory") << int(Table::MemoryColumn) << QLocale().formattedDataSize(512 * 1024 * 1024);
    QTest::newRow("pids") << int(Table::PidsColumn) << u"no limit"_s;
    QTest::newRow("capabilities") << int(Table::CapabilitiesColumn) << u"CAP_NET_ADMIN"_s;
    QTest::newRow("mounts, risky first") << int(Table::MountsColumn) << u"/run/docker.sock→/s, shop_data→/data"_s;
    QTest::newRow("networks") << int(Table::NetworksColumn) << u"shop_default, backend"_s;
    QTest::newRow("created, unknown") << int(Table::CreatedColumn) << QString();
    QTest::newRow("id") << int(Table::IdColumn) << u"a1b2c3d4e5f6"_s;
    QTest::newRow("waived") << int(Table::WaivedColumn) << u"1"_s;
    QTest::newRow("service") << int(Table::ServiceColumn) << u"db"_s;
    QTest::newRow("started") << int(Table::StartedColumn)
                             << QLocale().toString(
                                    QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC).toLocalTime(), QLocale::ShortFormat);
    QTest::newRow("runtime") << int(Table::RuntimeColumn) << u"runsc"_s;
    QTest::newRow("image age") << int(Table::ImageAgeColumn) << u"4 months"_s;
}

void ContainerTableModelTest::putsCellsIntoWords()
{
    QFETCH(int, column);
    QFETCH(QString, words);
    ContainerTableModel model;
    const HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    QCOMPARE(text(model, model.rowOf(host.host.id(), {u"a1b2c3d4e5f60718"_s}), column), words);
}

void ContainerTableModelTest::tellsHowOldAnImageIs_data()
{
    QTest::addColumn<QDateTime>("created");
    QTest::addColumn<QString>("age");
    const auto daysAgo = [](int days) {
        return shopHost().assessment->snapshot->finished.addDays(-days);
    };
    QTest::newRow("not known") << QDateTime() << QString();
    QTest::newRow("by a clock that is ahead") << daysAgo(-3) << u"less than a day"_s;
    QTest::newRow("today") << daysAgo(0) << u"less than a day"_s;
    QTest::newRow("one day") << daysAgo(1) << u"one day"_s;
    QTest::newRow("two days") << daysAgo(2) << u"2 days"_s;
    QTest::newRow("the most days") << daysAgo(60) << u"60 days"_s;
    QTest::newRow("the fewest months") << daysAgo(61) << u"2 months"_s;
    QTest::newRow("the most months") << daysAgo(729) << u"23 months"_s;
    QTest::newRow("the fewest years") << daysAgo(730) << u"2 years"_s;
    QTest::newRow("ten years") << daysAgo(3660) << u"10 years"_s;
    QTest::newRow("the first year of Docker") << QDateTime({2013, 1, 1}, {0, 0}, Qt::UTC) << u"13 years"_s;
    QTest::newRow("before there was Docker") << QDateTime({2012, 12, 31}, {23, 59}, Qt::UTC) << QString();
    QTest::newRow("built reproducibly") << QDateTime({1980, 1, 1}, {0, 0, 1}, Qt::UTC) << QString();
    QTest::newRow("built at the epoch") << QDateTime::fromMSecsSinceEpoch(0, Qt::UTC) << QString();
}

void ContainerTableModelTest::tellsHowOldAnImageIs()
{
    QFETCH(const QDateTime, created);
    QFETCH(const QString, age);
    HostRow host = shopHost();
    auto snapshot = std::make_shared<HostSnapshot>(*host.assessment->snapshot);
    snapshot->images.values.begin()->created = created;
    auto assessment = std::make_shared<HostAssessment>(*host.assessment);
    assessment->snapshot = snapshot;
    ContainerTableModel model;
    model.setHost(host.host.id(), host); // with another age, so that the new one has to be told
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    host.assessment = assessment;
    model.setHost(host.host.id(), host);
    const int row = model.rowOf(host.host.id(), {u"a1b2c3d4e5f60718"_s});
    QVERIFY(changes.last().at(1).toModelIndex().row() >= row);
    QCOMPARE(text(model, row, ContainerTableModel::ImageAgeColumn), age);
    QCOMPARE(text(model, row, ContainerTableModel::ImageAgeColumn, Qt::AccessibleTextRole),
        age.isEmpty() ? u"Image age: none"_s : u"Image age: "_s + age);
    QCOMPARE(text(model, row, ContainerTableModel::ImageAgeColumn, Qt::ToolTipRole).isEmpty(), age.isEmpty());
}

void ContainerTableModelTest::tellsTimesToTheSecond()
{
    ContainerTableModel model;
    const HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    const int row = model.rowOf(host.host.id(), {u"a1b2c3d4e5f60718"_s});
    const auto toolTip = [&](int column) {
        return text(model, row, column, Qt::ToolTipRole);
    };
    QCOMPARE(toolTip(ContainerTableModel::StartedColumn),
        text(model, row, ContainerTableModel::StartedColumn) + u" (2026-01-02 03:04:05 UTC)"_s);
    QVERIFY(toolTip(ContainerTableModel::ImageAgeColumn).endsWith(u" (2025-09-01 08:30:15 UTC)"_s));
    QCOMPARE(toolTip(ContainerTableModel::CreatedColumn), QString()); // which is not known
}

void ContainerTableModelTest::tellsWhatIsWaivedAndUntilWhen()
{
    ContainerTableModel model;
    const HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    const int row = model.rowOf(host.host.id(), {u"a1b2c3d4e5f60718"_s});
    const QString toolTip = text(model, row, ContainerTableModel::WaivedColumn, Qt::ToolTipRole);
    for (const QString& part : {u"A-04: Waived by W-1"_s, u"Kim"_s, u"The entrypoint changes its user."_s,
             QLocale().toString(QDate(2026, 4, 1), QLocale::ShortFormat)}) {
        QVERIFY2(toolTip.contains(part), qPrintable(toolTip));
    }
    const int unread = model.rowOf(host.host.id(), {u"ffff"_s});
    QCOMPARE(text(model, unread, ContainerTableModel::WaivedColumn), QString());
    QCOMPARE(text(model, unread, ContainerTableModel::WaivedColumn, Qt::AccessibleTextRole), u"Waived: none"_s);
}

void ContainerTableModelTest::searchesEveryColumnAndTheBrokenRules()
{
    HostRow host = shopHost();
    auto assessment = std::make_shared<HostAssessment>(*host.assessment);
    assessment->containers[0].findings.push_back(
        {.rule = &RandomFleet::rule("A-12"_L1), .severity = Severity::Low, .status = FindingStatus::Waived});
    host.assessment = assessment;
    ContainerTableModel model;
    model.setHost(host.host.id(), host);
    const int row = model.rowOf(host.host.id(), {u"a1b2c3d4e5f60718"_s});
    const QString searched = text(model, row, 0, SearchRole);
    using Table = ContainerTableModel;
    const QList<int> left{Table::IdColumn, Table::WaivedColumn, Table::ImageAgeColumn};
    for (int column = 0; column < Table::ColumnCount; ++column) {
        const QString shown = text(model, row, column).toLower();
        if (left.contains(column)) {
            QVERIFY2(!searched.split(u'\n').contains(shown), qPrintable(searched));
            continue;
        }
        QVERIFY2(searched.contains(shown), qPrintable(shown + u" in "_s + searched));
    }
    for (const QString& rule : {u"a-03"_s, u"a-02"_s, u"a-06"_s}) {
        QVERIFY2(searched.contains(rule), qPrintable(searched));
    }
    QVERIFY(!searched.contains(u"a-12"_s)); // waived
    QVERIFY2(searched.toUtf8().size() < 1024, "ten thousand containers must stay small");
}

//! Also where nothing but the labels is new.
void ContainerTableModelTest::searchesTheLabelsOfTheHost()
{
    ContainerTableModel model;
    HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    const auto everywhere = [&model](const QString& word) {
        int rows = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            rows += text(model, row, 0, SearchRole).contains(word) ? 1 : 0;
        }
        return rows;
    };
    QCOMPARE(everywhere(u"eu-west"_s), 0);
    host.labels = {u"Production"_s, {u"EU-West"_s, u"web server"_s}};
    model.setHost(host.host.id(), host);
    for (const QString& word : {u"production"_s, u"eu-west"_s, u"web server"_s}) {
        QCOMPARE(everywhere(word), model.rowCount());
    }
    host.labels.tags.clear();
    model.setHost(host.host.id(), host);
    QCOMPARE(everywhere(u"eu-west"_s), 0);
    QCOMPARE(everywhere(u"production"_s), model.rowCount());
}

void ContainerTableModelTest::speaksEveryCell()
{
    ContainerTableModel model;
    const HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!text(model, row, column, Qt::AccessibleTextRole).isEmpty());
            QVERIFY(!text(model, row, column, Qt::AccessibleDescriptionRole).isEmpty());
        }
    }
    const int row = model.rowOf(host.host.id(), {u"a1b2c3d4e5f60718"_s});
    QCOMPARE(text(model, row, ContainerTableModel::NameColumn, Qt::AccessibleTextRole),
        u"shop-db-1 on prod-a, running, 1 critical, 1 high, 1 medium findings, port 5432 open to all interfaces"_s);
    QCOMPARE(text(model, row, ContainerTableModel::HealthColumn, Qt::AccessibleTextRole), u"Health: healthy"_s);
    QCOMPARE(text(model, row, ContainerTableModel::CreatedColumn, Qt::AccessibleTextRole), u"Created: none"_s);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Severity"_s);
}

void ContainerTableModelTest::sendsChips()
{
    ContainerTableModel model;
    const HostRow host = shopHost();
    model.setHost(host.host.id(), host);
    const int row = model.rowOf(host.host.id(), {u"a1b2c3d4e5f60718"_s});
    const auto chips = [&](int column) {
        return model.index(row, column).data(ChipsRole).value<QList<Chip>>();
    };
    const QList<Chip> ports = chips(ContainerTableModel::PortsColumn);
    QCOMPARE(ports.size(), 1);
    QVERIFY(ports[0].highlighted);
    QVERIFY(!ports[0].faint);
    const QList<Chip> findings = chips(ContainerTableModel::FindingsColumn);
    QCOMPARE(findings.size(), 3);
    QCOMPARE(findings[0].text, u"1C"_s);
    QCOMPARE(findings[0].severity, int(Severity::Critical));
    const QList<Chip> privileges = chips(ContainerTableModel::PrivilegesColumn);
    QCOMPARE(privileges[0].severity, int(Severity::Critical));
    QCOMPARE(privileges.back().severity, -1);
    QVERIFY(privileges.back().faint);
}

void ContainerTableModelTest::portChipsHaveTheSeverityOfTheirFinding_data()
{
    QTest::addColumn<QString>("hostPort");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("severity");
    const int none = -1;
    const int open = int(FindingStatus::Open);
    QTest::newRow("a low port") << u"80"_s << u"P-01"_s << open << int(Severity::High);
    QTest::newRow("the first that is not low") << u"1024"_s << u"P-01"_s << open << none;
    QTest::newRow("a high port of the same container") << u"8081"_s << u"P-01"_s << open << none;
    QTest::newRow("a low range") << u"80-90"_s << u"P-01"_s << open << int(Severity::High);
    QTest::newRow("a range that reaches down") << u"1020-1030"_s << u"P-02"_s << open << int(Severity::Medium);
    QTest::newRow("not its rule") << u"1020-1030"_s << u"P-01"_s << open << none;
    QTest::newRow("waived") << u"80"_s << u"P-01"_s << int(FindingStatus::Waived) << none;
}

void ContainerTableModelTest::portChipsHaveTheSeverityOfTheirFinding()
{
    QFETCH(QString, hostPort);
    QFETCH(QString, rule);
    QFETCH(int, status);
    QFETCH(int, severity);
    HostRow host = shopHost();
    auto container = std::make_shared<Container>(*host.assessment->snapshot->containers[0]);
    container->hostConfig.portBindings = {{u"80/tcp"_s, {{QString(), hostPort}}}};
    container->ports.clear();
    auto snapshot = std::make_shared<HostSnapshot>(*host.assessment->snapshot);
    snapshot->containers = {container};
    auto assessment = std::make_shared<HostAssessment>(*host.assessment);
    assessment->snapshot = snapshot;
    static const RuleInfo rangeRule{
        .id = "P-02"_L1, .severity = Severity::Medium, .title = "Host port range reaches below 1024"};
    const RuleInfo& info = rule == rangeRule.id ? rangeRule : RandomFleet::rule("P-01"_L1);
    assessment->containers[0].findings.push_back(
        {.rule = &info, .severity = info.severity, .status = static_cast<FindingStatus>(status)});
    host.assessment = assessment;
    ContainerTableModel model;
    model.setHost(host.host.id(), host);
    const QModelIndex cell = model.index(model.rowOf(host.host.id(), container->id), ContainerTableModel::PortsColumn);
    const QList<Chip> chips = cell.data(ChipsRole).value<QList<Chip>>();
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips[0].severity, severity);
    const QString words = cell.data(Qt::ToolTipRole).toString();
    QCOMPARE(words.contains(QString::fromLatin1(info.title)), severity >= 0);
    QVERIFY2(severity < 0 || words.contains(severityWord(info.severity) + u": "_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(ContainerTableModelTest)
#include "tst_containertablemodel.moc"
