// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/fixoffer.h"

#include "app/rules/ruleengine.h"
#include "tests/unit/remediation/fixturehost.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

//! What the user is asked about a container, and what is made of the answers.
class FixOfferTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_host = std::make_unique<FixtureHost>(u"engine-20.10.24"_s); }
    void cleanupTestCase() { m_host.reset(); }

    void ticksWhatSeldomHurts_data();
    void ticksWhatSeldomHurts();
    void proposesWherePortsGo();
    void asksAboutMounts_data();
    void asksAboutMounts();
    void proposesCapabilities();
    void proposesWhatTheEngineTells();
    void tellsWhatWouldBeMissed();
    void namesDevicesAndNetworks();
    void heedsOnlyWhatIsTicked();
    void knowsWhoManagesIt();

private:
    [[nodiscard]] FixOffer offer(const QString& name) const;
    [[nodiscard]] Container container(const QString& name) const;

    std::unique_ptr<FixtureHost> m_host;
};

Container FixOfferTest::container(const QString& name) const
{
    return *m_host->index().findContainer(name);
}

FixOffer FixOfferTest::offer(const QString& name) const
{
    const Container subject = container(name);
    return offerFixes(*m_host->snapshot(), subject, assessContainer(*m_host->snapshot(), subject, {}));
}

void FixOfferTest::ticksWhatSeldomHurts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("ticked");
    QTest::newRow("a low port") << u"port-low"_s << QString() << u"P-01 A-02 A-04 A-12"_s;
    QTest::newRow("privileged, not asked for") << u"privileged"_s << QString() << u"A-02 A-12"_s;
    QTest::newRow("privileged brings the full restriction") << u"privileged"_s << u"A-01"_s << u"A-01 A-02 A-04 A-12"_s;
    QTest::newRow("privileged, but no-new-privileges already")
        << u"privileged-nnp"_s << u"A-01"_s << u"A-01 A-04 A-12"_s;
    QTest::newRow("a socket, not asked for") << u"sock-direct"_s << QString() << u"A-02 A-04 A-12"_s;
    QTest::newRow("a socket") << u"sock-direct"_s << u"A-06"_s << u"A-02 A-04 A-06 A-12"_s;
    QTest::newRow("a rule that finds nothing") << u"port-low"_s << u"A-01"_s << u"P-01 A-02 A-04 A-12"_s;
    QTest::newRow("hardened, but for the cgroup namespace") << u"hardened"_s << QString() << u"A-12"_s;
}

void FixOfferTest::ticksWhatSeldomHurts()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    QFETCH(QString, ticked);
    QStringList rules = tickedAtFirst(offer(name), wanted);
    QCOMPARE(rules.join(u' '), ticked);
}

void FixOfferTest::proposesWherePortsGo()
{
    const FixOffer several = offer(u"port-80-443"_s);
    QVERIFY(several.ports.size() >= 2);
    for (const OfferedPort& port : several.ports) {
        QVERIFY(port.from.first == 80 || port.from.first == 443);
        QVERIFY(port.proposal && port.proposal->first >= 1024);
    }
    QCOMPARE(offer(u"port-loopback"_s).ports.front().hostIp, u"127.0.0.1"_s);
    QCOMPARE(offer(u"port-udp"_s).ports.front().protocol, u"udp"_s);
    const FixOffer range = offer(u"range-straddles-created"_s);
    QCOMPARE(range.ports.size(), size_t(1));
    const OfferedPort& whole = range.ports.front();
    QCOMPARE(whole.proposal->last - whole.proposal->first, whole.from.last - whole.from.first);
    QVERIFY(offer(u"port-1024"_s).ports.empty());
}

void FixOfferTest::asksAboutMounts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("answered"); // "DESTINATION kind"
    QTest::newRow("a socket is removed") << u"sock-direct"_s << u"A-06"_s << u"/var/run/docker.sock remove"_s;
    QTest::newRow("a read-only socket is removed as well")
        << u"sock-ro"_s << u"A-06"_s << u"/var/run/docker.sock remove"_s;
    QTest::newRow("a writable path becomes read-only") << u"mount-etc-rw"_s << u"A-07"_s << u"/host-etc ro"_s;
    QTest::newRow("a read-only path has to be decided about") << u"mount-shadow-ro"_s << u"A-07"_s << QString();
}

void FixOfferTest::asksAboutMounts()
{
    QFETCH(QString, name);
    QFETCH(QString, wanted);
    QFETCH(QString, answered);
    const FixOffer asked = offer(name);
    QCOMPARE(asked.mounts.size(), size_t(1));
    QCOMPARE(asked.mounts.front().rule, wanted);
    const FixChoices choices = choicesFrom(asked, firstAnswers(asked, wanted));
    QStringList texts;
    for (const MountChoice& choice : choices.mounts) {
        texts += choice.destination + (choice.kind == MountChoice::Kind::Remove ? u" remove"_s : u" ro"_s);
    }
    QVERIFY2(answered.isEmpty() == texts.isEmpty(), qPrintable(texts.join(u' ')));
    if (!answered.isEmpty()) {
        QCOMPARE(texts.join(u' ').section(u' ', 1), answered.section(u' ', 1));
        QCOMPARE(choices.mounts.front().destination, asked.mounts.front().destination);
    }
    QVERIFY(choicesFrom(asked, firstAnswers(asked, {})).mounts.empty()); // its rule is not ticked then
}

void FixOfferTest::proposesCapabilities()
{
    Container server = container(u"vanilla"_s);
    server.image = u"nginx:1.27"_s;
    server.kernel.reset();
    const Assessment assessment = assessContainer(*m_host->snapshot(), server, {});
    const FixOffer nginx = offerFixes(*m_host->snapshot(), server, assessment);
    QStringList names;
    for (const OfferedCapability& capability : nginx.capabilities) {
        QVERIFY(!capability.reasons.empty());
        names += capability.name;
    }
    names.sort();
    QCOMPARE(names.join(u' '), u"CHOWN SETGID SETUID"_s);
    FixAnswers answers = firstAnswers(nginx, {});
    QCOMPARE(choicesFrom(nginx, answers).keptCapabilities.size(), 3);
    answers.rules.removeAll(u"A-04"_s); // the defaults stay, so nothing has to be kept by name
    QVERIFY(choicesFrom(nginx, answers).keptCapabilities.isEmpty());

    const FixOffer extra = offer(u"cap-add-sys-admin"_s);
    QCOMPARE(extra.capabilities.size(), size_t(1));
    QCOMPARE(extra.capabilities.front().name, u"SYS_ADMIN"_s);
    QVERIFY(extra.capabilities.front().reasons.empty());
    answers = firstAnswers(extra, u"A-03"_s);
    QVERIFY(choicesFrom(extra, answers).keptCapabilities.isEmpty());
    answers.capabilities = QStringList{u"SYS_ADMIN"_s};
    QCOMPARE(choicesFrom(extra, answers).keptCapabilities, QStringList{u"SYS_ADMIN"_s});
}

void FixOfferTest::proposesWhatTheEngineTells()
{
    Container server = container(u"vanilla"_s);
    server.kernel.reset();
    const Assessment assessment = assessContainer(*m_host->snapshot(), server, {});
    const auto names = [&](const EngineClues& clues) {
        QStringList found;
        for (const OfferedCapability& capability :
            offerFixes(*m_host->snapshot(), server, assessment, clues).capabilities) {
            found += capability.name;
        }
        found.sort();
        return found.join(u' ');
    };
    QCOMPARE(names({}), QString());
    QCOMPARE(names({.entrypoint = "#!/bin/sh\nchown app /data"}), u"CHOWN"_s);
    QCOMPARE(names({.processes = {{10, 1, true}, {11, 10, false}}}), u"KILL SETGID SETUID"_s);
    QCOMPARE(names({.fileCapabilities = capabilityBit(13)}), u"NET_RAW"_s);
    QCOMPARE(names({.failedLog = u"chown: /d: Operation not permitted"_s}), u"CHOWN"_s);
}

void FixOfferTest::tellsWhatWouldBeMissed()
{
    Container server = container(u"vanilla"_s);
    server.kernel.reset();
    const Assessment assessment = assessContainer(*m_host->snapshot(), server, {});
    const FixOffer asked =
        offerFixes(*m_host->snapshot(), server, assessment, {.entrypoint = "#!/bin/sh\nchown app /data\niptables -F"});
    const auto missed = [&asked](const QStringList& rules, const QStringList& kept) {
        QStringList names;
        for (const OfferedCapability& capability : missedCapabilities(asked, rules, kept)) {
            names += capability.name;
        }
        return names.join(u' ');
    };
    QCOMPARE(missed({u"A-04"_s}, {}), u"CHOWN"_s); // it has no NET_ADMIN today, so it does without
    QCOMPARE(missed({u"A-04"_s}, {u"cap_chown"_s}), QString());
    QCOMPARE(missed({u"A-01"_s}, {}), QString()); // a default capability, which stays
    QCOMPARE(missed({u"P-01"_s}, {}), QString());
}

void FixOfferTest::namesDevicesAndNetworks()
{
    QCOMPARE(offer(u"dev-mem"_s).devices, QStringList{u"/dev/mem"_s});
    const FixOffer host = offer(u"net-host"_s);
    QVERIFY(host.networks.contains(u"bridge"_s));
    QVERIFY(!host.networks.contains(u"host"_s));
    QVERIFY(choicesFrom(host, firstAnswers(host, u"P-05"_s)).network.isEmpty()); // the user has to name one
}

void FixOfferTest::heedsOnlyWhatIsTicked()
{
    const FixOffer low = offer(u"port-low"_s);
    FixAnswers answers = firstAnswers(low, {});
    const OfferedPort& port = low.ports.front();
    answers.ports = {{port.hostIp, port.from, port.protocol, PortChoice::Kind::Unpublish, {}, {}}};
    answers.network = u"bridge"_s;
    answers.devices = QStringList{u"/dev/fuse"_s};
    FixChoices choices = choicesFrom(low, answers);
    QCOMPARE(choices.ports.size(), size_t(1));
    QVERIFY(choices.network.isEmpty());
    QVERIFY(choices.keptDevices.isEmpty());
    answers.rules = QStringList{u"A-02"_s};
    QVERIFY(choicesFrom(low, answers).ports.empty());
}

void FixOfferTest::knowsWhoManagesIt()
{
    QVERIFY(offer(u"compose"_s).manager.refuses);
    QVERIFY(offer(u"vanilla"_s).manager.message.isEmpty());
}

QTEST_GUILESS_MAIN(FixOfferTest)
#include "tst_fixoffer.moc"
