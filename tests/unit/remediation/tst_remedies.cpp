// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedy.h"

#include "app/docker/parse.h"
#include "app/remediation/remedyrun.h"
#include "app/rules/rulecatalogue.h"
#include "tests/unit/remediation/fixturehost.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const RawJson noImage;

//! A fix on a container of a plain host: what it did, what it said, what the rules say afterwards.
struct Fixed
{
    QStringList changes; //!< "A-01 HostConfig.Privileged: true -> false"
    QStringList problems; //!< "A-01: …"
    RemedyOutcome outcome;
};

Fixed fixed(const RawJson& inspect, const FixChoices& choices, const FixtureHost& host,
    const std::optional<KernelView>& kernel = std::nullopt)
{
    StringPool pool;
    Container original = *parseContainer(compactText(inspect), pool);
    original.kernel = kernel;
    BodyNotes notes;
    const ContainerDocuments documents{
        inspect, noImage, *host.snapshot(), host.index(), {1, 41}, std::nullopt, std::nullopt};
    RawJson body = recreateBody(documents, notes);
    Fixed result;
    result.outcome = *applyRemedies(body, documents, original, choices, {});
    for (const PlannedChange& change : result.outcome.changes) {
        result.changes += u"%1 %2: %3 -> %4"_s.arg(
            change.rule, change.path, QString::fromUtf8(change.before), QString::fromUtf8(change.after));
    }
    for (const auto& [rule, message] : result.outcome.problems) {
        result.problems += rule + u": "_s + message.english();
    }
    return result;
}

FixChoices rules(const QStringList& ids)
{
    FixChoices choices;
    choices.rules = ids;
    return choices;
}

FixChoices with(FixChoices choices, const std::function<void(FixChoices&)>& change)
{
    change(choices);
    return choices;
}

PortChoice portChoice(int port, PortChoice::Kind kind, PortRange to = {}, std::optional<QString> ip = std::nullopt)
{
    return {QString(), {port, port}, u"tcp"_s, kind, to, std::move(ip)};
}

} // namespace

Q_DECLARE_METATYPE(Hull::FixChoices)

class RemediesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_host.reset(); }
    void coversEveryFixableRule();
    void changesOnlyWhatItNames_data();
    void changesOnlyWhatItNames();
    void saysWhatItNeeds_data();
    void saysWhatItNeeds();
    void leavesRealContainersFixed();
    void foldsChangesOfOneField();
    void changesMountsThatOnlyTheKernelSawThrough();

private:
    std::unique_ptr<FixtureHost> m_host;
};

void RemediesTest::initTestCase()
{
    m_host = std::make_unique<FixtureHost>(u"engine-20.10.24"_s);
}

void RemediesTest::coversEveryFixableRule()
{
    for (const RuleInfo* info : ruleCatalogue()) {
        QVERIFY2((remedyFor(QString(info->id)) != nullptr) == info->fixable, info->id.data());
    }
    QStringList byDefault;
    for (const Remedy& remedy : remedies()) {
        if (remedy.byDefault) {
            byDefault += remedy.rule;
        }
    }
    byDefault.sort();
    QCOMPARE(byDefault.join(u' '), u"A-02 A-04 A-12 A-13 A-14 A-16 P-01 P-02"_s);
    QVERIFY(remedies().back().rule == "A-02"_L1);
}

void RemediesTest::changesOnlyWhatItNames_data()
{
    QTest::addColumn<QString>("container"); // a captured one
    QTest::addColumn<FixChoices>("choices");
    QTest::addColumn<QStringList>("expected");
    const auto add = [](const char* container, const FixChoices& choices, const QStringList& expected,
                         const char* name = nullptr) {
        QTest::newRow(name ? name : container) << QString::fromLatin1(container) << choices << expected;
    };
    const QString nnp = u"A-02 HostConfig.SecurityOpt: %1 -> [\"no-new-privileges:true\"]"_s;
    add("default", rules({u"A-02"_s}), {nnp.arg("null"_L1)});
    add("nnp-bare-then-false", rules({u"A-02"_s}), {nnp.arg(R"(["no-new-privileges","no-new-privileges=false"])"_L1)});
    add("nnp-colon-false", rules({u"A-02"_s}), {nnp.arg(R"(["no-new-privileges:false"])"_L1)});
    add("nnp-bare", rules({u"A-02"_s}), {}, "nothing to fix");
    const QString dropped = u"A-04 HostConfig.CapDrop: null -> [\"ALL\"]"_s;
    add("default", rules({u"A-04"_s}), {dropped}, "drop all");
    add("default",
        with(rules({u"A-04"_s}),
            [](FixChoices& c) {
                c.keptCapabilities = QStringList{u"cap_chown"_s, u"CHOWN"_s};
            }),
        {u"A-04 HostConfig.CapAdd: null -> [\"CHOWN\"]"_s, dropped}, "drop all but one");
    add("cap-add-sys-admin", rules({u"A-03"_s}), {u"A-03 HostConfig.CapAdd: [\"SYS_ADMIN\"] -> null"_s});
    add("cap-add-net-admin-lower",
        with(rules({u"A-03"_s}), [](FixChoices& c) { c.keptCapabilities = QStringList{u"NET_ADMIN"_s}; }), {},
        "kept in another spelling");
    add("privileged", rules({u"A-01"_s}),
        {u"A-01 HostConfig.Privileged: true -> false"_s,
            u"A-01 HostConfig.SecurityOpt: [\"label=disable\"] -> null"_s});
    add("privileged",
        with(rules({u"A-01"_s, u"A-02"_s, u"A-04"_s}),
            [](FixChoices& c) {
                c.keptDevices = QStringList{u"/dev/fuse"_s};
                c.keptCapabilities = QStringList{u"MKNOD"_s};
            }),
        {u"A-01 HostConfig.CapAdd: null -> [\"MKNOD\"]"_s, u"A-01 HostConfig.Privileged: true -> false"_s,
            u"A-01 HostConfig.SecurityOpt: [\"label=disable\"] -> [\"no-new-privileges:true\"]"_s,
            u"A-01 HostConfig.Devices: [] -> [{\"PathOnHost\":\"/dev/fuse\",\"PathInContainer\":\"/dev/fuse\",\"CgroupPermissions\":\"rwm\"}]"_s,
            dropped},
        "the full restriction");
    add("pid-host", rules({u"A-08"_s}),
        {u"A-08 HostConfig.PidMode: \"host\" -> \"\""_s,
            u"A-08 HostConfig.SecurityOpt: [\"label=disable\"] -> null"_s});
    add("ipc-host", rules({u"A-09"_s}),
        {u"A-09 HostConfig.IpcMode: \"host\" -> \"private\""_s,
            u"A-09 HostConfig.SecurityOpt: [\"label=disable\"] -> null"_s});
    add("uts-host", rules({u"A-10"_s}), {u"A-10 HostConfig.UTSMode: \"host\" -> \"\""_s});
    add("userns-host", rules({u"A-11"_s}), {u"A-11 HostConfig.UsernsMode: \"host\" -> \"\""_s});
    add("seccomp-unconfined", rules({u"A-13"_s}), {u"A-13 HostConfig.SecurityOpt: [\"seccomp=unconfined\"] -> null"_s});
    add("apparmor-unconfined", rules({u"A-14"_s}),
        {u"A-14 HostConfig.SecurityOpt: [\"apparmor=unconfined\"] -> null"_s});
    add("label-disable", rules({u"A-15"_s}), {u"A-15 HostConfig.SecurityOpt: [\"label=disable\"] -> null"_s});
    add("systempaths-unconfined", rules({u"A-16"_s}),
        {u"A-16 HostConfig.MaskedPaths: [] -> null"_s, u"A-16 HostConfig.ReadonlyPaths: [] -> null"_s});
    const auto mount = [](const char* destination, MountChoice::Kind kind, const char* source = "") {
        return [=](FixChoices& c) {
            c.mounts.push_back({QString::fromLatin1(destination), kind, QString::fromLatin1(source)});
        };
    };
    add("sock-direct", with(rules({u"A-06"_s}), mount("/var/run/docker.sock", MountChoice::Kind::Remove)),
        {u"A-06 HostConfig.Binds: [\"/var/run/docker.sock:/var/run/docker.sock\"] -> []"_s});
    add("mount-etc-rw", with(rules({u"A-07"_s}), mount("/host-etc/", MountChoice::Kind::ReadOnly)),
        {u"A-07 HostConfig.Binds: [\"/etc:/host-etc\"] -> [\"/etc:/host-etc:ro\"]"_s});
    add("mount-etc-rw", with(rules({u"A-07"_s}), mount("/host-etc", MountChoice::Kind::Narrow, "/etc/app")),
        {u"A-07 HostConfig.Binds: [\"/etc:/host-etc\"] -> [\"/etc/app:/host-etc\"]"_s}, "narrowed");
    add("cap-add-bind", rules({u"P-07"_s}), {u"P-07 HostConfig.CapAdd: [\"NET_BIND_SERVICE\"] -> null"_s});
    add("cgroupns-host", rules({u"A-12"_s}), {u"A-12 HostConfig.CgroupnsMode: \"host\" -> \"private\""_s});
    const auto moved = [](const char* rule, const char* port, const char* ip, const char* from, const char* to) {
        return u"%1 HostConfig.PortBindings[\"%2\"]: [{\"HostIp\":\"%3\",\"HostPort\":\"%4\"}] -> "
               "[{\"HostIp\":\"%3\",\"HostPort\":\"%5\"}]"_s.arg(
                   QLatin1String(rule), QLatin1String(port), QLatin1String(ip), QLatin1String(from), QLatin1String(to));
    };
    add("port-80-443", rules({u"P-01"_s}),
        {moved("P-01", "443/tcp", "", "443", "20000"), moved("P-01", "443/udp", "", "443", "8443"),
            moved("P-01", "80/tcp", "", "80", "8080")},
        "8443/tcp is another container's");
    add("port-low", rules({u"P-01"_s}), {moved("P-01", "80/tcp", "", "81", "20000")}, "8081 is another container's");
    add("port-loopback", rules({u"P-01"_s}), {moved("P-01", "80/tcp", "127.0.0.1", "83", "8083")});
    add("port-udp", rules({u"P-01"_s}), {moved("P-01", "53/udp", "", "53", "8053")});
    add("port-ipv6", rules({u"P-01"_s}), {moved("P-01", "80/tcp", "::1", "82", "8082")});
    add("range-low", rules({u"P-01"_s}), {moved("P-01", "80/tcp", "", "900-910", "8900-8910")});
    add("range-straddles-created", rules({u"P-02"_s}), {moved("P-02", "80/tcp", "", "1000-1040", "9000-9040")});
    add("range-straddles-low-active", rules({u"P-01"_s}), {moved("P-01", "80/tcp", "", "1010-1030", "9010-9030")});
    add("port-80-443",
        with(rules({u"P-01"_s}),
            [](FixChoices& c) {
                c.ports.push_back(portChoice(80, PortChoice::Kind::Unpublish));
                c.ports.push_back(portChoice(443, PortChoice::Kind::Move, {9443, 9443}, u"127.0.0.1"_s));
            }),
        {u"P-01 HostConfig.PortBindings[\"443/tcp\"]: [{\"HostIp\":\"\",\"HostPort\":\"443\"}] -> "
         "[{\"HostIp\":\"127.0.0.1\",\"HostPort\":\"9443\"}]"_s,
            moved("P-01", "443/udp", "", "443", "8443"),
            u"P-01 HostConfig.PortBindings[\"80/tcp\"]: [{\"HostIp\":\"\",\"HostPort\":\"80\"}] -> null"_s},
        "chosen by the user");
    add("port-high",
        with(FixChoices(),
            [](FixChoices& c) {
                c.rules = QStringList{u"P-01"_s};
                c.ports.push_back(portChoice(8081, PortChoice::Kind::Move, {8081, 8081}, u"127.0.0.1"_s));
            }),
        {u"P-01 HostConfig.PortBindings[\"80/tcp\"]: [{\"HostIp\":\"\",\"HostPort\":\"8081\"}] -> "
         "[{\"HostIp\":\"127.0.0.1\",\"HostPort\":\"8081\"}]"_s},
        "bound to one address");
    const auto pinned = [](const char* port, const char* to) {
        return u"P-03 HostConfig.PortBindings[\"%1\"]: null -> [{\"HostIp\":\"\",\"HostPort\":\"%2\"}]"_s.arg(
            QLatin1String(port), QLatin1String(to));
    };
    add("publish-all", rules({u"P-03"_s}),
        {pinned("70/tcp", "32770"), pinned("8080/tcp", "32771"), u"P-03 HostConfig.PublishAllPorts: true -> false"_s});
    add("net-host-dormant",
        with(rules({u"P-05"_s}),
            [](FixChoices& c) {
                c.network = u"hull-net"_s;
                c.publish.push_back({{QString(), u"18080"_s}, u"80/tcp"_s});
            }),
        {u"P-05 Config.Hostname: \"hull-lab\" -> \"\""_s, u"P-05 HostConfig.NetworkMode: \"host\" -> \"hull-net\""_s,
            u"P-05 HostConfig.PortBindings[\"80/tcp\"]: [{\"HostIp\":\"\",\"HostPort\":\"91\"}] -> "
            "[{\"HostIp\":\"\",\"HostPort\":\"18080\"}]"_s,
            u"P-05 NetworkingConfig: null -> {\"EndpointsConfig\":{\"hull-net\":{}}}"_s},
        "a network of its own, without the ports that slept");
    add("dev-null", rules({u"A-05"_s}), {}, "a harmless device stays");
    add("dev-rule-all", rules({u"A-05"_s}), {u"A-05 HostConfig.DeviceCgroupRules: [\"a *:* rwm\"] -> []"_s});
}

void RemediesTest::changesOnlyWhatItNames()
{
    QFETCH(const QString, container);
    QFETCH(const FixChoices, choices);
    QFETCH(const QStringList, expected);
    const Fixed result = fixed(*parseRawDocument(m_host->inspect(container)), choices, *m_host);
    QCOMPARE(result.changes, expected);
    QCOMPARE(result.problems, QStringList());
}

void RemediesTest::saysWhatItNeeds_data()
{
    QTest::addColumn<QString>("container");
    QTest::addColumn<FixChoices>("choices");
    QTest::addColumn<QString>("word"); // of the problem
    const auto add = [](const char* container, const FixChoices& choices, const char* word) {
        QTest::newRow(word) << QString::fromLatin1(container) << choices << QString::fromLatin1(word);
    };
    add("net-host", rules({u"P-05"_s}), "--network");
    add("net-host", with(rules({u"P-05"_s}), [](FixChoices& c) { c.network = u"gone"_s; }), "no network gone");
    add("net-chain-host", rules({u"P-05"_s}), "which has to be fixed first");
    add("sock-direct", rules({u"A-06"_s}), "--mount DEST=remove");
    add("sock-volumes-from",
        with(rules({u"A-06"_s}),
            [](FixChoices& c) {
                c.mounts.push_back({u"/var/run/docker.sock"_s, MountChoice::Kind::Remove, QString()});
            }),
        "comes from another container");
    add("privileged", rules({u"A-04"_s}), "rule A-01 has to be fixed");
    add("cap-add-all", rules({u"A-04"_s}), "rule A-03 has to be fixed");
    add("default", rules({u"P-04"_s}), "does not fix what rule P-04");
    add("default", with(rules({u"A-04"_s}), [](FixChoices& c) { c.keptCapabilities = QStringList{u"x"_s}; }),
        "x is no single capability");
    add("port-high",
        with(FixChoices(), [](FixChoices& c) { c.ports.push_back(portChoice(81, PortChoice::Kind::Auto)); }),
        "81/tcp that --port names");
}

void RemediesTest::saysWhatItNeeds()
{
    QFETCH(const QString, container);
    QFETCH(const FixChoices, choices);
    QFETCH(const QString, word);
    const Fixed result = fixed(*parseRawDocument(m_host->inspect(container)), choices, *m_host);
    QVERIFY2(result.problems.join(u'\n').contains(word), qPrintable(result.problems.join(u'\n')));
}

void RemediesTest::leavesRealContainersFixed()
{
    for (const QString& name : m_host->names()) {
        const RawJson inspect = *parseRawDocument(m_host->inspect(name));
        const Fixed result = fixed(inspect, {}, *m_host);
        for (const QString& rule : result.outcome.rules) {
            const bool hasProblem = std::any_of(result.outcome.problems.begin(), result.outcome.problems.end(),
                [&rule](const auto& problem) { return problem.first == rule; });
            const Finding* left = result.outcome.after.finding(QLatin1String(rule.toLatin1()));
            const bool isLeft = left && left->status == FindingStatus::Open && left->severity != Severity::Info;
            QVERIFY2(!isLeft || hasProblem, qPrintable(name + u' ' + rule));
        }
    }
}

void RemediesTest::foldsChangesOfOneField()
{
    const Fixed result =
        fixed(*parseRawDocument(m_host->inspect(u"seccomp-unconfined"_s)), rules({u"A-13"_s, u"A-02"_s}), *m_host);
    QCOMPARE(result.changes,
        QStringList{u"A-13 HostConfig.SecurityOpt: [\"seccomp=unconfined\"] -> [\"no-new-privileges:true\"]"_s});
}

//! What /srv/hull-lab/lab/plug is a link to, the configuration does not say.
void RemediesTest::changesMountsThatOnlyTheKernelSawThrough()
{
    const RawJson inspect = *parseRawDocument(m_host->inspect(u"sock-symlink"_s));
    KernelView kernel;
    kernel.mounts.push_back({u"/plug"_s, u"/run/docker.sock"_s, false});
    FixChoices choices = rules({u"A-06"_s});
    const Fixed without = fixed(inspect, choices, *m_host, kernel);
    QVERIFY(without.outcome.before.finding("A-06"_L1));
    QVERIFY(without.outcome.after.finding("A-06"_L1));
    QVERIFY2(without.problems.join(u' ').contains(u"--mount DEST=remove"_s), qPrintable(without.problems.join(u' ')));
    choices.mounts.push_back({u"/plug"_s, MountChoice::Kind::Remove, {}});
    const Fixed removed = fixed(inspect, choices, *m_host, kernel);
    QCOMPARE(removed.changes, QStringList{u"A-06 HostConfig.Binds: [\"/srv/hull-lab/lab/plug:/plug\"] -> []"_s});
    QCOMPARE(removed.problems, QStringList());
    QVERIFY(!removed.outcome.after.finding("A-06"_L1));
}

QTEST_GUILESS_MAIN(RemediesTest)

#include "tst_remedies.moc"
