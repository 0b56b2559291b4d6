// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/fixoptions.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

//! What the options of a fix are taken for, and that a slip is told.
class FixOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPorts_data();
    void readsPorts();
    void readsMountsAndPublications();
    void readsHowToSwap();
    void refusesSlips_data();
    void refusesSlips();
};

namespace {

Result<FixOptions> optionsFrom(const QStringList& arguments)
{
    const Result<ParsedArguments> parsed = parseArguments(arguments, fixSpecs(), OperandMode::Anywhere);
    return parsed ? fixOptionsFrom(*parsed) : Result<FixOptions>(parsed.error());
}

} // namespace

void FixOptionsTest::readsPorts_data()
{
    using Kind = PortChoice::Kind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<PortChoice>("expected");
    const PortRange low{80, 80};
    QTest::newRow("a port") << u"80=8080"_s << PortChoice{{}, low, u"tcp"_s, Kind::Move, {8080, 8080}, {}};
    QTest::newRow("auto") << u"80=auto"_s << PortChoice{{}, low, u"tcp"_s, Kind::Auto, {}, {}};
    QTest::newRow("none") << u"80=none"_s << PortChoice{{}, low, u"tcp"_s, Kind::Unpublish, {}, {}};
    QTest::newRow("another protocol") << u"53/udp=5353"_s
                                      << PortChoice{{}, {53, 53}, u"udp"_s, Kind::Move, {5353, 5353}, {}};
    QTest::newRow("a range") << u"80-90=8080-8090"_s
                             << PortChoice{{}, {80, 90}, u"tcp"_s, Kind::Move, {8080, 8090}, {}};
    QTest::newRow("to loopback") << u"80=127.0.0.1:80"_s
                                 << PortChoice{{}, low, u"tcp"_s, Kind::Move, low, u"127.0.0.1"_s};
    QTest::newRow("of one address") << u"10.0.0.1:80=8080"_s
                                    << PortChoice{u"10.0.0.1"_s, low, u"tcp"_s, Kind::Move, {8080, 8080}, {}};
    QTest::newRow("IPv6 in brackets") << u"[0:0:0:0:0:0:0:1]:80=[::1]:8080"_s
                                      << PortChoice{u"::1"_s, low, u"tcp"_s, Kind::Move, {8080, 8080}, u"::1"_s};
    QTest::newRow("automatic on an address")
        << u"80=127.0.0.1:auto"_s << PortChoice{{}, low, u"tcp"_s, Kind::Auto, {}, u"127.0.0.1"_s};
}

void FixOptionsTest::readsPorts()
{
    QFETCH(const QString, text);
    QFETCH(const PortChoice, expected);
    const Result<FixOptions> options = optionsFrom({u"--port"_s, text});
    QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().message.english()));
    QCOMPARE(options->choices.ports.size(), size_t(1));
    QVERIFY(options->choices.ports.front() == expected);
}

void FixOptionsTest::readsMountsAndPublications()
{
    const Result<FixOptions> options = optionsFrom(
        {u"--mount"_s, u"/a=b=ro"_s, u"--mount"_s, u"/c=/srv/c=d"_s, u"--mount"_s, u"/e=remove"_s, u"--publish"_s,
            u"127.0.0.1:8080:80"_s, u"--publish"_s, u"53:53/udp"_s, u"--rule"_s, u"A-07"_s, u"--keep-cap"_s,
            u"cap_chown"_s, u"--keep-device"_s, u"/dev/fuse"_s, u"--network"_s, u"front"_s, u"--allow"_s, u"tmpfs"_s});
    QVERIFY(options.has_value());
    using Kind = MountChoice::Kind;
    const FixChoices& choices = options->choices;
    QCOMPARE(choices.mounts.size(), size_t(3));
    QVERIFY((choices.mounts[0] == MountChoice{u"/a=b"_s, Kind::ReadOnly, {}}));
    QVERIFY((choices.mounts[1] == MountChoice{u"/c"_s, Kind::Narrow, u"/srv/c=d"_s}));
    QVERIFY((choices.mounts[2] == MountChoice{u"/e"_s, Kind::Remove, {}}));
    QVERIFY((choices.publish
        == std::vector<PublishChoice>{{{u"127.0.0.1"_s, u"8080"_s}, u"80/tcp"_s}, {{{}, u"53"_s}, u"53/udp"_s}}));
    QCOMPARE(choices.rules, QStringList{u"A-07"_s});
    QCOMPARE(choices.keptCapabilities, QStringList{u"cap_chown"_s});
    QCOMPARE(choices.keptDevices, QStringList{u"/dev/fuse"_s});
    QCOMPARE(choices.network, u"front"_s);
    QCOMPARE(options->allowedRisks, QStringList{u"tmpfs"_s});
}

void FixOptionsTest::readsHowToSwap()
{
    const Result<FixOptions> plain = optionsFrom({});
    QVERIFY(plain && plain->choices.swap == SwapChoices());
    const Result<FixOptions> options =
        optionsFrom({u"--layer"_s, u"drop"_s, u"--stop-timeout"_s, u"30"_s, u"--probation"_s, u"0"_s, u"--no-keep"_s});
    QVERIFY(options);
    QVERIFY((options->choices.swap == SwapChoices{LayerChoice::Drop, 30, 0, false}));
    QCOMPARE(optionsFrom({u"--layer"_s, u"copy"_s})->choices.swap.layer, LayerChoice::Copy);
    QCOMPARE(optionsFrom({u"--layer"_s, u"commit"_s})->choices.swap.layer, LayerChoice::Commit);
    for (const QStringList& slip : {QStringList{u"--layer"_s, u"keep"_s}, QStringList{u"--stop-timeout"_s, u"0"_s},
             QStringList{u"--stop-timeout"_s, u"soon"_s}, QStringList{u"--probation"_s, u"-1"_s},
             QStringList{u"--probation"_s, u"86401"_s}}) {
        QVERIFY2(!optionsFrom(slip), qPrintable(slip.join(u' ')));
    }
}

void FixOptionsTest::refusesSlips_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const auto port = [](const char* name, const QString& text) {
        QTest::newRow(name) << QStringList{u"--port"_s, text} << text;
    };
    port("no new port", u"80"_s);
    port("port 0", u"0=8080"_s);
    port("beyond the last port", u"80=65536"_s);
    port("a narrower range", u"80-90=8080-8085"_s);
    port("a range backwards", u"90-80=8090-8080"_s);
    port("no address", u"300.1.1.1:80=8080"_s);
    port("none of an address", u"80=127.0.0.1:none"_s);
    port("another word", u"80=later"_s);
    port("an unknown protocol", u"80/icmp=8080"_s);
    QTest::newRow("publish without a container's port") << QStringList{u"--publish"_s, u"80"_s} << u"80"_s;
    QTest::newRow("publish a range into one") << QStringList{u"--publish"_s, u"80:80-90"_s} << u"80:80-90"_s;
    QTest::newRow("a relative mount") << QStringList{u"--mount"_s, u"data=ro"_s} << u"data=ro"_s;
    QTest::newRow("an unknown way to mount") << QStringList{u"--mount"_s, u"/data=rw"_s} << u"/data=rw"_s;
    QTest::newRow("an unknown rule") << QStringList{u"--rule"_s, u"Z-9"_s} << u"Z-9"_s;
    QTest::newRow("a rule without a fix") << QStringList{u"--rule"_s, u"P-04"_s} << u"P-04"_s;
    QTest::newRow("no capability") << QStringList{u"--keep-cap"_s, u"ALL"_s} << u"ALL"_s;
    QTest::newRow("an unknown risk") << QStringList{u"--allow"_s, u"everything"_s} << u"everything"_s;
}

void FixOptionsTest::refusesSlips()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, told);
    const Result<FixOptions> options = optionsFrom(arguments);
    QVERIFY(!options);
    QVERIFY2(options.error().message.english().contains(told), qPrintable(options.error().message.english()));
}

QTEST_GUILESS_MAIN(FixOptionsTest)
#include "tst_fixoptions.moc"
