// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/hostaddress.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

class HostAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryAddressOneSpelling_data();
    void givesEveryAddressOneSpelling();
};

void HostAddressTest::givesEveryAddressOneSpelling_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QString>("kind"); // "" = an address like any other
    const auto add = [](const char* address, const char* canonical, const char* kind) {
        QTest::newRow(*address ? address : "empty")
            << QString::fromLatin1(address) << QString::fromLatin1(canonical) << QString::fromLatin1(kind);
    };
    add("", "", "wildcard");
    add("0.0.0.0", "0.0.0.0", "wildcard");
    for (const char* address : {"::", "::0", "0::0", "0:0:0:0:0:0:0:0", "0000::0000", "[::]", "[::0]", "::0.0.0.0"}) {
        add(address, "::", "wildcard");
    }
    add("::ffff:0.0.0.0", "0.0.0.0", "wildcard");
    add("127.0.0.1", "127.0.0.1", "loopback");
    add("127.8.9.10", "127.8.9.10", "loopback");
    add("127.0", "127.0", "");
    for (const char* address : {"::1", "0::1", "0:0:0:0:0:0:0:1", "[::1]", "0:0::0001"}) {
        add(address, "::1", "loopback");
    }
    add("::ffff:127.0.0.1", "127.0.0.1", "loopback");
    add("::FFFF:7f00:1", "127.0.0.1", "loopback");
    add("10.0.0.1", "10.0.0.1", "");
    add("2001:DB8:0:0::1", "2001:db8::1", "");
    add("fe80::1%eth0", "fe80::1%eth0", "");
    add(":::", ":::", "");
    add("12345::", "12345::", "");
    add("host:80", "host:80", "");
}

void HostAddressTest::givesEveryAddressOneSpelling()
{
    QFETCH(QString, address);
    QFETCH(QString, kind);
    QTEST(canonicalAddress(address), "canonical");
    QCOMPARE(isWildcardAddress(address), kind == "wildcard"_L1);
    QCOMPARE(isLoopbackAddress(address), kind == "loopback"_L1);
}

QTEST_GUILESS_MAIN(HostAddressTest)
#include "tst_hostaddress.moc"
