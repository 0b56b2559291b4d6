// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/publishedport.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

//! "0.0.0.0:80", "[::]:80", several apart by commas; an address may be missing.
std::vector<PortBinding> bindings(const QString& text)
{
    std::vector<PortBinding> found;
    for (const QString& entry : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = entry.lastIndexOf(u':');
        found.push_back({entry.left(colon), entry.mid(colon + 1)});
    }
    return found;
}

QString summary(const std::vector<PublishedPort>& ports)
{
    QStringList parts;
    for (const PublishedPort& port : ports) {
        QString text = port.hostIp + u':' + (port.hostPort ? QString::number(*port.hostPort) : u"-"_s);
        if (port.hostPortRange) {
            text += u"(%1-%2)"_s.arg(port.hostPortRange->first).arg(port.hostPortRange->last);
        }
        parts.append(text + (port.active ? u"!"_s : QString()));
    }
    return parts.join(u' ');
}

} // namespace

class PublishedPortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsConfiguredAndActiveTogether_data();
    void bringsConfiguredAndActiveTogether();
    void tellsContainerPortsApart();
    void leavesExposedPortsOut();
};

void PublishedPortTest::bringsConfiguredAndActiveTogether_data()
{
    QTest::addColumn<QString>("configured");
    QTest::addColumn<QString>("active");
    QTest::addColumn<QString>("expected"); // "!" = in force
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("stopped") << u":80"_s << QString() << u":80"_s;
    QTest::newRow("both families of one binding") << u":80"_s << u"0.0.0.0:80,:::80"_s << u"0.0.0.0:80! :::80!"_s;
    QTest::newRow("IPv4 wildcard only") << u"0.0.0.0:80"_s << u"0.0.0.0:80"_s << u"0.0.0.0:80!"_s;
    QTest::newRow("one of two in force") << u"127.0.0.1:80,10.0.0.1:81"_s << u"127.0.0.1:80"_s
                                         << u"127.0.0.1:80! 10.0.0.1:81"_s;
    QTest::newRow("another address is another binding")
        << u"127.0.0.1:80"_s << u"0.0.0.0:80"_s << u"0.0.0.0:80! 127.0.0.1:80"_s;
    QTest::newRow("IPv6 in another spelling") << u"::0:80"_s << u":::80"_s << u":::80!"_s;
    QTest::newRow("the network's default address") << u":80"_s << u"127.0.0.1:80"_s << u"127.0.0.1:80!"_s;
    QTest::newRow("one named address and the default one")
        << u":,10.0.0.1:81"_s << u"0.0.0.0:32768,10.0.0.1:81"_s << u"0.0.0.0:32768! 10.0.0.1:81!"_s;
    QTest::newRow("a named address is not the default one's range")
        << u":1000-2000,10.0.0.1:1500"_s << u"0.0.0.0:1000,10.0.0.1:1500"_s
        << u"0.0.0.0:1000(1000-2000)! 10.0.0.1:1500!"_s;
    QTest::newRow("range, stopped") << u":1015-1030"_s << QString() << u":-(1015-1030)"_s;
    QTest::newRow("range, running") << u":1015-1030"_s << u"0.0.0.0:1020,:::1020"_s
                                    << u"0.0.0.0:1020(1015-1030)! :::1020(1015-1030)!"_s;
    QTest::newRow("range that did not give the port")
        << u":1015-1030"_s << u"0.0.0.0:2000"_s << u"0.0.0.0:2000! :-(1015-1030)"_s;
    QTest::newRow("any port, stopped") << u"127.0.0.1:"_s << QString() << u"127.0.0.1:-"_s;
    QTest::newRow("zero is any port") << u"127.0.0.1:0"_s << QString() << u"127.0.0.1:-"_s;
    QTest::newRow("any port, running") << u":"_s << u"0.0.0.0:32768,:::32769"_s << u"0.0.0.0:32768! :::32769!"_s;
    QTest::newRow("no port at all") << u":http"_s << QString() << u":-"_s;
    QTest::newRow("range upside down") << u":90-80"_s << QString() << u":-"_s;
    QTest::newRow("above every port") << u":65536"_s << QString() << u":-"_s;
}

void PublishedPortTest::bringsConfiguredAndActiveTogether()
{
    QFETCH(QString, configured);
    QFETCH(QString, active);
    Container container;
    if (!configured.isEmpty()) {
        container.hostConfig.portBindings = {{u"80/tcp"_s, bindings(configured)}};
    }
    if (!active.isEmpty()) {
        container.ports = {{u"80/tcp"_s, bindings(active)}};
    }
    QTEST(summary(publishedPorts(container)), "expected");
}

void PublishedPortTest::tellsContainerPortsApart()
{
    Container container;
    container.hostConfig.portBindings = {{u"53/tcp"_s, {{QString(), u"53"_s}}}, {u"53/udp"_s, {{QString(), u"53"_s}}}};
    container.ports = {{u"53/udp"_s, {{u"0.0.0.0"_s, u"53"_s}}}};
    const std::vector<PublishedPort> ports = publishedPorts(container);
    QCOMPARE(ports.size(), size_t(2));
    QCOMPARE(ports[0].containerPort, u"53/udp"_s);
    QVERIFY(ports[0].active);
    QCOMPARE(ports[1].containerPort, u"53/tcp"_s);
    QVERIFY(!ports[1].active);
}

void PublishedPortTest::leavesExposedPortsOut()
{
    Container container;
    container.exposedPorts = {u"80/tcp"_s};
    container.ports = {{u"80/tcp"_s, {}}};
    QVERIFY(publishedPorts(container).empty());
}

QTEST_GUILESS_MAIN(PublishedPortTest)
#include "tst_publishedport.moc"
