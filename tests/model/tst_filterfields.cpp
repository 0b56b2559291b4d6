// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/containerfiltersortproxy.h"
#include "tests/model/proxyfixture.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;
using Test::RandomFleet;
using Test::shownIds;

//! Which containers a filter with fields leaves: "web" and "db" on one host, and one there that could not be read.
class FilterFieldsTest : public QObject
{
    Q_OBJECT

private:
    static std::shared_ptr<Container> web();
    static std::shared_ptr<Container> db();
    static HostRow host();
    QStringList shown(const QString& filter);

    ContainerTableModel m_model;
    ContainerFilterSortProxy m_proxy;

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void aMistakeChangesNothing();
    void aHostIsNotFoundByWhatItIsNot();
    void followsWhatChanges();
};

std::shared_ptr<Container> FilterFieldsTest::web()
{
    auto container = std::make_shared<Container>();
    container->id = {u"a1b2c3d4e5f6"_s};
    container->name = u"web"_s;
    container->image = u"registry.local/shop/nginx:1.25"_s;
    container->state = ContainerState::Running;
    container->stateText = u"running"_s;
    container->health = u"healthy"_s;
    container->labels = {{u"com.docker.compose.project"_s, u"my shop"_s}, {u"com.docker.compose.service"_s, u"front"_s},
        {u"env"_s, u"prod"_s}};
    container->environmentNames = {u"TOKEN"_s};
    container->hostConfig.privileged = true;
    container->hostConfig.capAdd = {u"CAP_NET_ADMIN"_s};
    container->hostConfig.runtime = u"runc"_s;
    container->hostConfig.portBindings = {
        {u"80/tcp"_s, {{QString(), u"80"_s}}}, {u"99/tcp"_s, {{QString(), u"8090-8099"_s}}}};
    container->hostConfig.restartPolicy.name = u"always"_s;
    container->ports = {{u"80/tcp"_s, {{u"0.0.0.0"_s, u"80"_s}}}};
    container->networks = {{.name = u"front_net"_s}};
    container->mounts = {{.type = u"bind"_s, .source = u"/run/docker.sock"_s, .destination = u"/s"_s}};
    return container;
}

std::shared_ptr<Container> FilterFieldsTest::db()
{
    auto container = std::make_shared<Container>();
    container->id = {u"ffeeddccbbaa"_s};
    container->name = u"db"_s;
    container->image = u"postgres:16"_s;
    container->state = ContainerState::Exited;
    container->stateText = u"exited"_s;
    container->user = u"999"_s;
    container->labels = {{u"env"_s, u"production"_s}};
    container->hostConfig.runtime = u"runsc"_s;
    return container;
}

HostRow FilterFieldsTest::host()
{
    HostRow row;
    row.host.name = u"prod-a"_s;
    row.host.endpoint = u"unix:///run/prod-a.sock"_s;
    row.labels = {u"Berlin"_s, {u"gold"_s}};
    row.state = HostState::Partial;
    auto snapshot = std::make_shared<HostSnapshot>();
    snapshot->status = HostSnapshot::Status::Partial;
    snapshot->host = row.host;
    snapshot->containers = {web(), db()};
    snapshot->unreadable = {{{u"0123456789ab"_s}, u"lost"_s, {.kind = Error::Kind::HttpError, .message = {"No.", {}}}}};
    auto assessment = std::make_shared<HostAssessment>();
    Assessment ofWeb;
    ofWeb.findings = {{.rule = &RandomFleet::rule("A-03"_L1), .severity = Severity::High},
        {.rule = &RandomFleet::rule("A-02"_L1), .severity = Severity::Low}};
    Assessment ofDb;
    ofDb.findings = {{.rule = &RandomFleet::rule("A-04"_L1),
        .severity = Severity::Medium,
        .status = FindingStatus::Waived,
        .waiver = std::make_shared<AppliedWaiver>()}};
    assessment->containers = {ofWeb, ofDb};
    assessment->snapshot = snapshot;
    row.assessment = assessment;
    return row;
}

QStringList FilterFieldsTest::shown(const QString& filter)
{
    m_proxy.setFilterText(filter);
    QStringList names;
    for (int row = 0; row < m_proxy.rowCount(); ++row) {
        names.append(m_proxy.index(row, ContainerTableModel::NameColumn).data().toString());
    }
    names.sort();
    return names;
}

void FilterFieldsTest::initTestCase()
{
    const HostRow row = host();
    m_model.setHost(row.host.id(), row);
    m_proxy.setGrouped(false);
    m_proxy.setSourceModel(&m_model);
    QCOMPARE(shown({}), QStringList({u"db"_s, u"lost"_s, u"web"_s}));
}

void FilterFieldsTest::finds_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const QString& filter, const QStringList& expected) {
        QTest::newRow(qPrintable(filter)) << filter << expected;
    };
    const QStringList web{u"web"_s};
    const QStringList db{u"db"_s};
    const QStringList both{u"db"_s, u"web"_s};
    const QStringList all{u"db"_s, u"lost"_s, u"web"_s};
    row(u"name:w"_s, web);
    row(u"name=we"_s, {});
    row(u"name:?eb"_s, web);
    row(u"name:*o*"_s, {u"lost"_s});
    row(u"name:lost"_s, {u"lost"_s});
    row(u"-name:web"_s, {u"db"_s, u"lost"_s});
    row(u"image:nginx"_s, web);
    row(u"image:*/shop/*:1.*"_s, web);
    row(u"image:nginx*"_s, {});
    row(u"image:[p]ostgres"_s, {}); // no other pattern than * and ?
    row(u"image=POSTGRES:16"_s, db);
    row(u"-image:nginx"_s, db); // nobody knows the image of what could not be read
    row(u"state:running"_s, web);
    row(u"state:exit"_s, db);
    row(u"state!=running"_s, db);
    row(u"health:healthy"_s, web);
    row(u"health:heal"_s, {});
    row(u"host:prod"_s, all);
    row(u"host:dev"_s, {});
    row(u"-host:dev"_s, all);
    row(u"group:berlin"_s, all);
    row(u"tag=gold"_s, all);
    row(u"tag:silver"_s, {});
    row(u"project:\"my shop\""_s, web);
    row(u"service:front"_s, web);
    row(u"user=999"_s, db);
    row(u"network:front*"_s, web);
    row(u"mount:docker.sock"_s, web);
    row(u"mount=/s"_s, web);
    row(u"env:token"_s, web);
    row(u"restart:no"_s, db);
    row(u"restart:always"_s, web);
    row(u"runtime:runsc"_s, db);
    row(u"runtime:run*"_s, both);
    row(u"id:A1B2"_s, web);
    row(u"id:0123"_s, {u"lost"_s});
    row(u"id:b2"_s, {});
    row(u"label:env"_s, both);
    row(u"label:env=prod"_s, web);
    row(u"label:env=prod*"_s, both);
    row(u"label:*.project=\"my shop\""_s, web);
    row(u"label:compose"_s, web);
    row(u"label=compose"_s, {});
    row(u"cap:net_admin"_s, web);
    row(u"cap:CAP_NET_ADMIN"_s, web);
    row(u"cap:NET_*"_s, web);
    row(u"cap:NET"_s, {});
    row(u"privileged:yes"_s, web);
    row(u"privileged:no"_s, db);
    row(u"rule:A-03"_s, web);
    row(u"rule:a-*"_s, both);
    row(u"rule:A-04"_s, db); // waived
    row(u"rule:A-0"_s, {});
    row(u"waived:yes"_s, db);
    row(u"waived:no"_s, web);
    row(u"severity:high"_s, web);
    row(u"severity:low"_s, {}); // the worst counts
    row(u"severity>=medium"_s, web);
    row(u"severity>high"_s, {});
    row(u"severity<=high"_s, both);
    row(u"severity:none"_s, db);
    row(u"severity!=none"_s, web);
    row(u"port:80"_s, web);
    row(u"port:79"_s, {});
    row(u"port:8095"_s, web);
    row(u"port:1-79"_s, {});
    row(u"port:1-80"_s, web);
    row(u"port<1024"_s, web);
    row(u"port<80"_s, {});
    row(u"port>=8099"_s, web);
    row(u"port>8099"_s, {});
    row(u"-port<1024"_s, db);
    row(u"exposure:all"_s, web);
    row(u"exposure:none"_s, db);
    row(u"exposure>=lan"_s, web);
    row(u"exposure<lan"_s, db);
    row(u"state:running severity>=high"_s, web);
    row(u"state:running waived:yes"_s, {});
    row(u"name:web OR waived:yes"_s, both);
    row(u"postgres OR port:80"_s, both);
    row(u"-postgres"_s, {u"lost"_s, u"web"_s});
    row(u"-a1b2c3"_s, {u"db"_s, u"lost"_s});
    row(u"prod -postgres -lost"_s, web);
}

void FilterFieldsTest::finds()
{
    QFETCH(QString, filter);
    QTEST(shown(filter), "expected");
    // Typed letter by letter it is the same: what only narrows is looked for in the hits alone.
    m_proxy.setFilterText({});
    for (qsizetype length = 1; length < filter.size(); ++length) {
        m_proxy.setFilterText(filter.left(length));
    }
    QTEST(shown(filter), "expected");
}

void FilterFieldsTest::aMistakeChangesNothing()
{
    QCOMPARE(shown(u"name:web"_s), QStringList(u"web"_s));
    QCOMPARE(shown(u"name:web port:x"_s), QStringList(u"web"_s));
    QCOMPARE(m_proxy.filterText(), u"name:web"_s);
}

void FilterFieldsTest::aHostIsNotFoundByWhatItIsNot()
{
    HostRow empty;
    empty.host.name = u"empty"_s;
    empty.host.endpoint = u"unix:///run/empty.sock"_s;
    m_model.setHost(empty.host.id(), empty);
    m_proxy.setGrouped(true);
    const auto isShown = [&](const QString& filter) {
        m_proxy.setFilterText(filter);
        return shownIds(m_proxy).contains("host "_L1 + empty.host.id().value);
    };
    QVERIFY(!isShown(u"-web"_s));
    QVERIFY(!isShown(u"-state:running"_s));
    QVERIFY(isShown(u"host:empty"_s));
    QVERIFY(isShown(u"-host:prod"_s));
    QVERIFY(isShown(u"empty"_s));
    QVERIFY(!isShown(u"host:prod"_s));
    m_proxy.setGrouped(false);
    m_model.removeHost(empty.host.id());
}

void FilterFieldsTest::followsWhatChanges()
{
    QCOMPARE(shown(u"state:running"_s), QStringList(u"web"_s));
    HostRow row = host();
    auto snapshot = std::make_shared<HostSnapshot>(*row.assessment->snapshot);
    auto stopped = std::make_shared<Container>(*snapshot->containers[0]);
    stopped->state = ContainerState::Exited;
    stopped->stateText = u"exited"_s;
    snapshot->containers[0] = stopped;
    auto assessment = std::make_shared<HostAssessment>(*row.assessment);
    assessment->snapshot = snapshot;
    row.assessment = assessment;
    m_model.setHost(row.host.id(), row);
    QCOMPARE(m_proxy.rowCount(), 0);
    m_model.setHost(row.host.id(), host());
    QCOMPARE(m_proxy.rowCount(), 1);
}

QTEST_GUILESS_MAIN(FilterFieldsTest)
#include "tst_filterfields.moc"
