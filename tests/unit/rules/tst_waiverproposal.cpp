// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/ruleengine.h"
#include "app/rules/waiverproposal.h"
#include "app/rules/waivers.h"
#include "tests/unit/rules/rulecase.h"

#include <QTest>

#include <algorithm>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 1);

//! Three containers that each publish 80: web of the compose service front, its second replica, and another image.
RuleCase shop(const QString& host)
{
    RuleCase ruleCase;
    ruleCase.snapshot.host.name = host;
    ruleCase.policy.day = today;
    ruleCase.container.name = u"shop-web-1"_s;
    ruleCase.container.image = u"nginx:1.27"_s;
    ruleCase.container.labels = {
        {u"com.docker.compose.project"_s, u"shop"_s}, {u"com.docker.compose.service"_s, u"front"_s}};
    ruleCase.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
    Container replica = ruleCase.container;
    replica.name = u"shop-web-2"_s;
    replica.id = ContainerId{u"2"_s.repeated(64)};
    Container other = replica;
    other.name = u"other"_s;
    other.id = ContainerId{u"3"_s.repeated(64)};
    other.image = u"caddy:2"_s;
    other.labels = {};
    ruleCase.others = {replica, other};
    return ruleCase;
}

HostAssessmentPtr judged(const RuleCase& ruleCase)
{
    return std::make_shared<const HostAssessment>(assess(ruleCase.frozen(), ruleCase.policy));
}

WaiverSubject subjectOf(const HostAssessmentPtr& host, const QString& name, QLatin1String rule = "P-01"_L1)
{
    const auto& containers = host->snapshot->containers;
    const auto found =
        std::find_if(containers.begin(), containers.end(), [&name](const auto& c) { return c->name == name; });
    return {host, *found, *host->containers[static_cast<size_t>(found - containers.begin())].finding(rule)};
}

} // namespace

class WaiverProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesNoFurtherThanItSays_data();
    void reachesNoFurtherThanItSays();
    void offersOnlyWhatMeansSomething();
    void takesNamesForNoPatterns_data();
    void takesNamesForNoPatterns();
    void coversTheHostsOwnFinding();
    void isBoundToTheFinding();
    void listsThePorts_data();
    void listsThePorts();
};

void WaiverProposalTest::reachesNoFurtherThanItSays_data()
{
    QTest::addColumn<int>("reach");
    QTest::addColumn<int>("here"); // findings on the host itself
    QTest::addColumn<int>("elsewhere"); // on another one with the same containers
    QTest::newRow("container") << static_cast<int>(WaiverReach::Container) << 1 << 0;
    QTest::newRow("service") << static_cast<int>(WaiverReach::Service) << 2 << 0;
    QTest::newRow("image") << static_cast<int>(WaiverReach::Image) << 2 << 2;
    QTest::newRow("host") << static_cast<int>(WaiverReach::Host) << 3 << 0;
}

void WaiverProposalTest::reachesNoFurtherThanItSays()
{
    QFETCH(int, reach);
    QFETCH(int, here);
    QFETCH(int, elsewhere);
    const HostAssessmentPtr first = judged(shop(u"prod-1"_s));
    const HostAssessmentPtr second = judged(shop(u"prod-2"_s));
    Policy policy;
    policy.day = today;
    policy.waivers = {{.rule = u"P-01"_s,
        .scope = waiverScope(subjectOf(first, u"shop-web-1"_s), static_cast<WaiverReach>(reach)),
        .expires = today}};
    QCOMPARE(waiverCoverage(policy, {first}).front().findings, here);
    QCOMPARE(waiverCoverage(policy, {second}).front().findings, elsewhere);
}

void WaiverProposalTest::offersOnlyWhatMeansSomething()
{
    const HostAssessmentPtr host = judged(shop(u"prod-1"_s));
    const std::vector<WaiverReach> all{
        WaiverReach::Container, WaiverReach::Service, WaiverReach::Image, WaiverReach::Host};
    QVERIFY(waiverReaches(subjectOf(host, u"shop-web-1"_s)) == all);
    const std::vector<WaiverReach> plain{WaiverReach::Container, WaiverReach::Image, WaiverReach::Host};
    QVERIFY(waiverReaches(subjectOf(host, u"other"_s)) == plain);
    WaiverSubject own = subjectOf(host, u"other"_s);
    own.container = nullptr;
    QVERIFY(waiverReaches(own) == std::vector<WaiverReach>{WaiverReach::Container});
}

void WaiverProposalTest::takesNamesForNoPatterns_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other"); // which a pattern of that name would cover
    QTest::newRow("star") << u"prod*"_s << u"prod-1"_s;
    QTest::newRow("question mark") << u"prod?"_s << u"prod1"_s;
    QTest::newRow("set") << u"prod[12]"_s << u"prod1"_s;
    QTest::newRow("backslash") << uR"(prod\1)"_s << u"prod1"_s;
}

void WaiverProposalTest::takesNamesForNoPatterns()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    const HostAssessmentPtr host = judged(shop(name));
    Policy policy;
    policy.day = today;
    policy.waivers = {{.rule = u"P-01"_s,
        .scope = waiverScope(subjectOf(host, u"shop-web-1"_s), WaiverReach::Host),
        .expires = today}};
    QCOMPARE(waiverCoverage(policy, {host}).front().findings, 3);
    QCOMPARE(waiverCoverage(policy, {judged(shop(other))}).front().findings, 0);
}

void WaiverProposalTest::coversTheHostsOwnFinding()
{
    RuleCase ruleCase = shop(u"prod-1"_s);
    ruleCase.snapshot.host.kind = EndpointKind::Tcp;
    ruleCase.snapshot.host.endpoint = u"tcp://10.0.0.1:2375"_s;
    const HostAssessmentPtr host = judged(ruleCase);
    const Finding* finding = host->host.finding("H-01"_L1);
    QVERIFY(finding && canBeWaived(host->host, *finding));
    Policy policy;
    policy.day = today;
    policy.waivers = {
        {.rule = u"H-01"_s, .scope = waiverScope({host, nullptr, *finding}, WaiverReach::Container), .expires = today}};
    QCOMPARE(waiverCoverage(policy, {host}).front().findings, 1);
}

//! As it is bound in the dialog: in force on the very finding, over once it is another one.
void WaiverProposalTest::isBoundToTheFinding()
{
    RuleCase ruleCase = shop(u"prod-1"_s);
    const WaiverSubject subject = subjectOf(judged(ruleCase), u"shop-web-1"_s);
    ruleCase.policy.waivers = {{.id = u"W-1"_s,
        .rule = u"P-01"_s,
        .scope = waiverScope(subject, WaiverReach::Container),
        .expires = today,
        .fingerprint = waiverFingerprint(subject)}};
    const Assessment before = ruleCase.assessment();
    QCOMPARE(before.finding("P-01"_L1)->status, FindingStatus::Waived);
    ruleCase.bind(u"443/tcp"_s, {{u""_s, u"443"_s}});
    const Assessment after = ruleCase.assessment();
    QCOMPARE(after.finding("P-01"_L1)->status, FindingStatus::Open);
    QCOMPARE(after.finding("P-01"_L1)->waiver->state, AppliedWaiver::State::Changed);
}

void WaiverProposalTest::listsThePorts_data()
{
    QTest::addColumn<QStringList>("bindings"); // container port = host port
    QTest::addColumn<QStringList>("ports");
    QTest::newRow("one") << QStringList{u"80/tcp=80"_s} << QStringList{u"80/tcp"_s};
    QTest::newRow("by number") << QStringList{u"443/tcp=443"_s, u"80/tcp=80"_s, u"53/udp=53"_s}
                               << QStringList{u"53/udp"_s, u"80/tcp"_s, u"443/tcp"_s};
    QTest::newRow("once") << QStringList{u"80/tcp=80"_s, u"8080/tcp=80"_s} << QStringList{u"80/tcp"_s};
    QTest::newRow("both protocols") << QStringList{u"443/tcp=443"_s, u"443/udp=443"_s}
                                    << QStringList{u"443/tcp"_s, u"443/udp"_s};
    QTest::newRow("high ones are none of them")
        << QStringList{u"80/tcp=80"_s, u"81/tcp=8081"_s} << QStringList{u"80/tcp"_s};
    QTest::newRow("range") << QStringList{u"80/tcp=1021-1023"_s}
                           << QStringList{u"1021/tcp"_s, u"1022/tcp"_s, u"1023/tcp"_s};
}

void WaiverProposalTest::listsThePorts()
{
    QFETCH(QStringList, bindings);
    QFETCH(QStringList, ports);
    RuleCase ruleCase;
    ruleCase.stop();
    for (const QString& binding : bindings) {
        ruleCase.bind(binding.section(u'=', 0, 0), {{u""_s, binding.section(u'=', 1)}});
    }
    const HostAssessmentPtr host = judged(ruleCase);
    QStringList listed;
    for (const WaivablePort& port : waivablePorts(subjectOf(host, ruleCase.container.name))) {
        listed += QString::number(port.port) + u'/' + port.protocol;
    }
    QCOMPARE(listed, ports);
    QVERIFY(waivablePorts(subjectOf(host, ruleCase.container.name, "A-02"_L1)).empty());
}

QTEST_GUILESS_MAIN(WaiverProposalTest)
#include "tst_waiverproposal.moc"
