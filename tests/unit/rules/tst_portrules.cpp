// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include "app/rules/ports.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class PortRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHostPorts_data();
    void readsHostPorts();
    void judgesPrivilegedPorts_data();
    void judgesPrivilegedPorts() { checkRow(); }
    void namesPorts_data();
    void namesPorts();
    void judgesRanges_data();
    void judgesRanges() { checkRow(); }
    void judgesPublishAll_data();
    void judgesPublishAll() { checkRow(); }
    void judgesExposedPorts_data();
    void judgesExposedPorts() { checkRow(); }
    void judgesServicePorts_data();
    void judgesServicePorts() { checkRow(); }
};

void PortRulesTest::readsHostPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    using Kind = HostPort::Kind;
    const auto add = [](const char* text, Kind kind, int first, int last) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << static_cast<int>(kind) << first << last;
    };
    add("", Kind::Ephemeral, 0, 0);
    add("0", Kind::Ephemeral, 0, 0);
    add("80", Kind::Number, 80, 80);
    add("1023", Kind::Number, 1023, 1023);
    add("65535", Kind::Number, 65535, 65535);
    add("65536", Kind::Invalid, 0, 0);
    add("1015-1030", Kind::Range, 1015, 1030);
    add("80-80", Kind::Number, 80, 80);
    add("90-80", Kind::Invalid, 0, 0);
    add("0-80", Kind::Invalid, 0, 0);
    add("http", Kind::Invalid, 0, 0);
    add("-80", Kind::Invalid, 0, 0);
    add("80-", Kind::Invalid, 0, 0);
}

void PortRulesTest::readsHostPorts()
{
    QFETCH(QString, text);
    const HostPort port = parseHostPort(text);
    QTEST(static_cast<int>(port.kind), "kind");
    QTEST(port.first, "first");
    QTEST(port.last, "last");
}

void PortRulesTest::judgesPrivilegedPorts_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "P-01"_L1, QString::fromLatin1(expected), change);
    };
    const auto bound = [](const char* address, const char* port) {
        return [=](RuleCase& c) {
            c.bind(u"8080/tcp"_s, {{QString::fromLatin1(address), QString::fromLatin1(port)}});
        };
    };
    add("nothing published", "pass", [](RuleCase&) {});
    add("port 80", "fail high", bound("", "80"));
    add("port 1", "fail high", bound("", "1"));
    add("port 1023", "fail high", bound("", "1023"));
    add("port 1024 is not privileged", "pass", bound("", "1024"));
    add("port 1025", "pass", bound("", "1025"));
    add("ephemeral, empty", "pass", bound("", ""));
    add("ephemeral, 0", "pass", bound("", "0"));
    add("container port below 1024 on a high host port", "pass", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"8080"_s}});
    });
    add("udp", "fail high", [](RuleCase& c) { c.bind(u"53/udp"_s, {{u""_s, u"53"_s}}); });
    add("sctp", "fail high", [](RuleCase& c) { c.bind(u"38412/sctp"_s, {{u""_s, u"999"_s}}); });
    add("IPv6 only", "fail high", bound("2001:db8::1", "82"));
    add("IPv6 loopback only", "fail medium", bound("::1", "82"));
    add("IPv6 loopback in another spelling", "fail medium", bound("0::1", "82"));
    add("loopback", "fail medium", bound("127.0.0.1", "80"));
    add("any address of the loopback network", "fail medium", bound("127.8.9.10", "80"));
    add("an address that only begins like loopback", "fail high", bound("12.7.0.1", "80"));
    add("loopback and another", "fail high", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u"127.0.0.1"_s, u"80"_s}, {u"10.0.0.1"_s, u"81"_s}});
    });
    add("range wholly below", "fail high", bound("", "1000-1010"));
    add("range ending at 1023", "fail high", bound("", "1000-1023"));
    add("range that straddles, stopped", "pass", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.stop();
    });
    add("range that straddles, now below", "fail high", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1016"_s}});
    });
    add("range that straddles, now above", "pass", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1026"_s}});
    });
    add("range that straddles, now on 1024", "pass", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1024"_s}});
    });
    add("range that straddles, now on 1023", "fail high", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1023"_s}});
    });
    add("stopped", "fail high", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
        c.stop();
    });
    add("created, never started", "fail high", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
        c.stop(ContainerState::Created);
    });
    add("only in force", "fail high", [](RuleCase& c) { c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"80"_s}}); });
    add("empty address that the engine binds to loopback", "fail medium", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
        c.publish(u"80/tcp"_s, {{u"127.0.0.1"_s, u"80"_s}});
    });
    add("empty address on a network that defaults to loopback", "fail medium", [](RuleCase& c) {
        Network own;
        own.name = u"inside"_s;
        own.hostBindingIpv4 = u"127.0.0.1"_s;
        c.snapshot.networks.values.push_back(own);
        c.config().networkMode = u"inside"_s;
        c.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
        c.stop();
    });
    for (const char* mode : {"host", "none", "container:cafe"}) {
        add(qPrintable(u"sleeps: network "_s + QLatin1String(mode)), "notApplicable", [mode](RuleCase& c) {
            c.bind(u"80/tcp"_s, {{u""_s, u"89"_s}});
            c.config().networkMode = QString::fromLatin1(mode);
        });
    }
    const auto attached = [](const QStringList& drivers) -> Change {
        return [=](RuleCase& c) {
            c.bind(u"80/tcp"_s, {{u""_s, u"89"_s}});
            c.container.networks.clear();
            for (const QString& driver : drivers) {
                Network network;
                network.name = driver + u"-net"_s;
                network.driver = driver;
                c.snapshot.networks.values.push_back(network);
                NetworkAttachment attachment;
                attachment.name = network.name;
                c.container.networks.push_back(attachment);
            }
            c.stop();
        };
    };
    add("on a macvlan network alone", "notApplicable", attached({u"macvlan"_s}));
    add("on an ipvlan network alone", "notApplicable", attached({u"ipvlan"_s}));
    add("on a macvlan network and a bridge", "fail high", attached({u"macvlan"_s, u"bridge"_s}));
    add("on a macvlan network, networks not read", "fail high", [attached](RuleCase& c) {
        attached({u"macvlan"_s})(c);
        c.snapshot.networks = {};
    });
    add("on a macvlan network, listed as in force", "notApplicable", [attached](RuleCase& c) {
        attached({u"macvlan"_s})(c);
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"89"_s}});
    });
    add("a network whose name begins like host", "fail high", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"89"_s}});
        c.config().networkMode = u"hostile"_s;
    });
    add("a port that is no port", "notAssessed", bound("", "http"));
    add("exposed only", "pass", [](RuleCase& c) {
        c.container.exposedPorts = QStringList{u"80/tcp"_s};
        c.publish(u"80/tcp"_s, {});
    });
}

void PortRulesTest::judgesRanges_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "P-02"_L1, QString::fromLatin1(expected), change);
    };
    const auto range = [](const char* text) {
        return [=](RuleCase& c) {
            c.bind(u"80/tcp"_s, {{u""_s, QString::fromLatin1(text)}});
        };
    };
    add("no range", "pass", range("80"));
    add("straddles", "fail medium", range("1000-1030"));
    add("1023 to 1024", "fail medium", range("1023-1024"));
    add("wholly below is P-01's", "pass", range("1000-1010"));
    add("wholly above", "pass", range("1024-1030"));
    add("straddles, now above", "fail medium", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1026"_s}, {u"::"_s, u"1026"_s}});
    });
    add("straddles, now below, is P-01's", "pass", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1016"_s}, {u"::"_s, u"1016"_s}});
    });
    add("straddles beside another low port", "fail medium", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.bind(u"443/tcp"_s, {{u""_s, u"443"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1026"_s}});
        c.publish(u"443/tcp"_s, {{u"0.0.0.0"_s, u"443"_s}});
    });
    add("sleeps: host network", "notApplicable", [](RuleCase& c) {
        c.bind(u"80/tcp"_s, {{u""_s, u"1015-1030"_s}});
        c.config().networkMode = u"host"_s;
    });
}

void PortRulesTest::judgesPublishAll_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "P-03"_L1, QString::fromLatin1(expected), change);
    };
    const auto everything = [](RuleCase& c) {
        c.config().publishAllPorts = true;
        c.container.exposedPorts = QStringList{u"80/tcp"_s};
    };
    add("off", "pass", [](RuleCase& c) { c.container.exposedPorts = QStringList{u"80/tcp"_s}; });
    add("on with an exposed port", "fail medium", everything);
    add("on with nothing exposed", "pass", [](RuleCase& c) { c.config().publishAllPorts = true; });
    add("on, but on the host's network", "notApplicable", [everything](RuleCase& c) {
        everything(c);
        c.config().networkMode = u"host"_s;
    });
}

void PortRulesTest::judgesExposedPorts_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "P-04"_L1, QString::fromLatin1(expected), change);
    };
    const auto image = [](RuleCase& c) -> Image& {
        return c.snapshot.images.values[c.container.imageId];
    };
    add("nothing exposed", "pass", [](RuleCase&) {});
    add("by the image", "fail low", [image](RuleCase& c) {
        c.container.exposedPorts = QStringList{u"80/tcp"_s};
        image(c).exposedPorts = QStringList{u"80/tcp"_s};
    });
    add("by the image, and published", "fail low", [image](RuleCase& c) {
        c.container.exposedPorts = QStringList{u"80/tcp"_s};
        image(c).exposedPorts = QStringList{u"80/tcp"_s};
        c.bind(u"80/tcp"_s, {{u""_s, u"8080"_s}});
    });
    add("by --expose", "fail low", [](RuleCase& c) { c.container.exposedPorts = QStringList{u"22/tcp"_s}; });
    add("by publishing alone", "pass", [](RuleCase& c) {
        c.container.exposedPorts = QStringList{u"80/tcp"_s};
        c.bind(u"80/tcp"_s, {{u""_s, u"8080"_s}});
    });
    add("by publishing, image not read", "notAssessed", [](RuleCase& c) {
        c.snapshot.images = {};
        c.container.exposedPorts = QStringList{u"80/tcp"_s};
        c.bind(u"80/tcp"_s, {{u""_s, u"8080"_s}});
    });
    add("1024 exposed", "pass", [](RuleCase& c) { c.container.exposedPorts = QStringList{u"1024/tcp"_s}; });
    add("a range, as the API takes it", "fail low",
        [](RuleCase& c) { c.container.exposedPorts = QStringList{u"1020-1030/tcp"_s}; });
    add("a range from 1024 on", "pass",
        [](RuleCase& c) { c.container.exposedPorts = QStringList{u"1024-1030/tcp"_s}; });
    add("a port that is no number", "pass", [](RuleCase& c) { c.container.exposedPorts = QStringList{u"x/tcp"_s}; });
}

void PortRulesTest::judgesServicePorts_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "P-06"_L1, QString::fromLatin1(expected), change);
    };
    const auto task = [](std::vector<ServicePort> ports) {
        return [ports](RuleCase& c) {
            c.container.labels = {{u"com.docker.swarm.service.id"_s, u"s1"_s}};
            c.snapshot.services.state = SectionState::Complete;
            Service service;
            service.id = u"s1"_s;
            service.name = u"front"_s;
            service.ports = ports;
            c.snapshot.services.values.push_back(service);
        };
    };
    add("no task", "notApplicable", [](RuleCase&) {});
    add("ingress port below 1024", "fail high", task({{80, 8080, u"tcp"_s, u"ingress"_s}}));
    add("host port below 1024", "fail high", task({{443, 443, u"udp"_s, u"host"_s}}));
    add("port 1024", "pass", task({{1024, 80, u"tcp"_s, u"ingress"_s}}));
    add("no published port", "pass", task({{0, 80, u"tcp"_s, u"ingress"_s}}));
    add("one of several", "fail high", task({{8080, 80, u"tcp"_s, u"ingress"_s}, {25, 25, u"tcp"_s, u"ingress"_s}}));
    add("on a worker", "notAssessed", [](RuleCase& c) {
        c.container.labels = {{u"com.docker.swarm.service.id"_s, u"s1"_s}};
    });
    add("services refused", "notAssessed", [task](RuleCase& c) {
        task({{80, 80, u"tcp"_s, u"ingress"_s}})(c);
        c.snapshot.services.state = SectionState::Unavailable;
    });
    add("unknown service", "notAssessed", [task](RuleCase& c) {
        task({{80, 80, u"tcp"_s, u"ingress"_s}})(c);
        c.container.labels = {{u"com.docker.swarm.service.id"_s, u"s2"_s}};
    });
}

void PortRulesTest::namesPorts_data()
{
    QTest::addColumn<QStringList>("ports"); // published under their own number
    QTest::addColumn<QString>("message");
    QTest::newRow("one") << QStringList{u"53/udp"_s} << u"Host port 0.0.0.0:53 is below 1024 and leads to 53/udp."_s;
    QTest::newRow("two") << QStringList{u"80/tcp"_s, u"443/tcp"_s}
                         << u"Host ports below 1024 lead into the container: 0.0.0.0:80, 0.0.0.0:443."_s;
    QTest::newRow("one number, two protocols") << QStringList{u"443/tcp"_s,
        u"443/udp"_s} << u"Host ports below 1024 lead into the container: 0.0.0.0:443, 0.0.0.0:443/udp."_s;
}

void PortRulesTest::namesPorts()
{
    QFETCH(QStringList, ports);
    QFETCH(QString, message);
    RuleCase ruleCase;
    ruleCase.stop();
    for (const QString& port : ports) {
        ruleCase.bind(port, {{u"0.0.0.0"_s, port.section(u'/', 0, 0)}});
    }
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(assessment.finding("P-01"_L1)->message.english(), message);
}

QTEST_GUILESS_MAIN(PortRulesTest)

#include "tst_portrules.moc"
