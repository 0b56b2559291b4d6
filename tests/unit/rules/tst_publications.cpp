// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How what is configured and what is in force become one publication, seen through the evidence of the port rules.

#include "tests/unit/rules/rulecase.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class PublicationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEachBindingOnce_data();
    void namesEachBindingOnce();
    void showsBothHalvesWhereTheyDiffer();
    void pairsTensOfThousandsOfPorts();
    void saysWherePortsLead();
};

void PublicationsTest::namesEachBindingOnce_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("evidence");
    const Change both = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"80"_s}, {u"::"_s, u"80"_s}});
    };
    QTest::newRow("IPv4 and IPv6 half, configured and active")
        << both << QStringList{u"HostConfig.PortBindings[\"80/tcp\"][0] = 0.0.0.0:80 [config]"_s};
    const Change stopped = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
        c.stop();
    };
    QTest::newRow("stopped") << stopped
                             << QStringList{u"HostConfig.PortBindings[\"80/tcp\"][0] = 0.0.0.0:80 [config]"_s};
    const Change twice = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u"0.0.0.0"_s, u"80"_s}, {u"::"_s, u"80"_s}});
    };
    QTest::newRow("both families configured")
        << twice << QStringList{u"HostConfig.PortBindings[\"80/tcp\"][0] = 0.0.0.0:80 [config]"_s};
    const Change v6 = [](RuleCase& c) {
        c.bind(u"82/tcp"_s, {{u"::1"_s, u"82"_s}});
        c.publish(u"82/tcp"_s, {{u"::1"_s, u"82"_s}});
    };
    QTest::newRow("IPv6 only") << v6 << QStringList{u"HostConfig.PortBindings[\"82/tcp\"][0] = [::1]:82 [config]"_s};
    const Change spelled = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u"0:0:0:0:0:0:0:0"_s, u"80"_s}});
        c.publish(u"80/tcp"_s, {{u"::"_s, u"80"_s}});
    };
    QTest::newRow("IPv6 in another spelling")
        << spelled << QStringList{u"HostConfig.PortBindings[\"80/tcp\"][0] = [::]:80 [config]"_s};
    const Change named = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u""_s}, {u"10.0.0.1"_s, u"80"_s}});
        c.publish(u"80/tcp"_s, {{u"10.0.0.1"_s, u"80"_s}, {u"0.0.0.0"_s, u"32768"_s}});
    };
    QTest::newRow("a named address before the default one")
        << named << QStringList{u"HostConfig.PortBindings[\"80/tcp\"][1] = 10.0.0.1:80 [config]"_s};
    const Change two = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"8080"_s}, {u"10.0.0.1"_s, u"80"_s}});
        c.bind(u"80/udp"_s, {{u""_s, u"80"_s}});
    };
    QTest::newRow("tcp on one address, udp on all")
        << two
        << QStringList{u"HostConfig.PortBindings[\"80/tcp\"][1] = 10.0.0.1:80 [config]"_s,
               u"HostConfig.PortBindings[\"80/udp\"][0] = 0.0.0.0:80 [config]"_s};
    const Change rotated = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1016"_s}, {u"::"_s, u"1016"_s}});
    };
    QTest::newRow("a range that rotated below 1024")
        << rotated << QStringList{u"NetworkSettings.Ports[\"80/tcp\"][0] = 0.0.0.0:1016 [runtime]"_s};
    const Change lowHalf = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1020-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1024"_s}, {u"::"_s, u"1023"_s}});
    };
    QTest::newRow("a range of which one half is below 1024")
        << lowHalf << QStringList{u"NetworkSettings.Ports[\"80/tcp\"][1] = [::]:1023 [runtime]"_s};
    const Change nameless = [](RuleCase& c) {
        c.publish(u"80/tcp"_s, {{u""_s, u"80"_s}});
    };
    QTest::newRow("in force on no named address, as Podman says it")
        << nameless << QStringList{u"NetworkSettings.Ports[\"80/tcp\"][0] = 0.0.0.0:80 [runtime]"_s};
    const Change low = [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u"127.0.0.1"_s, u"1000-1010"_s}});
    };
    QTest::newRow("a range wholly below")
        << low << QStringList{u"HostConfig.PortBindings[\"80/tcp\"][0] = 127.0.0.1:1000-1010 [config]"_s};
}

void PublicationsTest::namesEachBindingOnce()
{
    QFETCH(Change, change);
    RuleCase ruleCase;
    change(ruleCase);
    QTEST(evidenceText(ruleCase.assessment(), "P-01"_L1), "evidence");
}

void PublicationsTest::showsBothHalvesWhereTheyDiffer()
{
    RuleCase ruleCase;
    ruleCase.policy.profile = Profile::Full;
    ruleCase.config().publishAllPorts = true;
    ruleCase.container.exposedPorts = QStringList{u"80/tcp"_s, u"81/tcp"_s};
    ruleCase.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"32772"_s}, {u"::"_s, u"32771"_s}});
    ruleCase.publish(u"81/tcp"_s, {{u"0.0.0.0"_s, u"32773"_s}, {u"::"_s, u"32773"_s}});
    ruleCase.bind(u"82/tcp"_s, {{u""_s, u""_s}});
    ruleCase.publish(u"82/tcp"_s, {{u"0.0.0.0"_s, u"32775"_s}, {u"::"_s, u"32774"_s}});
    const Assessment assessment = ruleCase.assessment();
    const QString first = u"NetworkSettings.Ports[\"80/tcp\"][0] = 0.0.0.0:32772, [::]:32771 [runtime]"_s;
    const QString second = u"NetworkSettings.Ports[\"81/tcp\"][0] = 0.0.0.0:32773 [runtime]"_s;
    QCOMPARE(evidenceText(assessment, "P-03"_L1),
        (QStringList{u"HostConfig.PublishAllPorts = true [config]"_s, first, second}));
    QCOMPARE(evidenceText(assessment, "C-5.9"_L1),
        (QStringList{first, second, u"HostConfig.PortBindings[\"82/tcp\"][0] = 0.0.0.0:32775, [::]:32774 [config]"_s}));
}

//! Quick only where nothing walks over all ports for each: they once took half a minute.
void PublicationsTest::pairsTensOfThousandsOfPorts()
{
    RuleCase ruleCase;
    ruleCase.policy.profile = Profile::Full;
    static constexpr int count = 40000;
    PortMapping configured{u"80/udp"_s, {}};
    PortMapping active{u"80/udp"_s, {}};
    for (int i = 0; i < count; ++i) {
        const QString host = QString::number(2000 + i);
        configured.bindings.push_back({QString(), host});
        active.bindings.push_back({u"0.0.0.0"_s, host});
        active.bindings.push_back({u"::"_s, host});
        const QString own = u"%1/udp"_s.arg(2000 + i);
        ruleCase.bind(own, {{u"10.0.0.1"_s, host}});
        ruleCase.publish(own, {{u"10.0.0.1"_s, host}});
    }
    ruleCase.config().portBindings.push_back(configured);
    ruleCase.container.ports.push_back(active);
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(assessment.finding("C-5.9"_L1)->evidence.size(), size_t(2 * count));
    QCOMPARE(assessment.finding("C-5.14"_L1)->evidence.size(), size_t(count));
    QCOMPARE(verdictText(assessment, "P-01"_L1), u"pass"_s);
}

void PublicationsTest::saysWherePortsLead()
{
    RuleCase ruleCase;
    ruleCase.bind(u"8080/tcp"_s, {{u""_s, u"81"_s}});
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(assessment.finding("P-01"_L1)->message.english(),
        u"Host port 0.0.0.0:81 is below 1024 and leads to 8080/tcp."_s);
    QCOMPARE(assessment.finding("P-01"_L1)->evidence.front().expected.english(), u"a host port of 1024 or above"_s);
    QVERIFY(assessment.finding("P-01"_L1)->fixable);
}

QTEST_GUILESS_MAIN(PublicationsTest)

#include "tst_publications.moc"
