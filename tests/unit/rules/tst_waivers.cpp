// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/fingerprint.h"
#include "app/rules/ruleengine.h"
#include "app/rules/waivers.h"
#include "tests/unit/rules/rulecase.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 1);

//! Publishes 80, 443 and 8080, and may gain privileges.
RuleCase edge()
{
    RuleCase ruleCase;
    ruleCase.snapshot.host.name = u"prod-1"_s;
    ruleCase.snapshot.host.endpoint = u"ssh://ops@prod-1"_s;
    ruleCase.container.name = u"edge"_s;
    ruleCase.container.image = u"registry/nginx:1.27"_s;
    ruleCase.container.labels = {{u"com.docker.compose.project"_s, u"shop"_s}, {u"tier"_s, u"front"_s}};
    ruleCase.bind(u"80/tcp"_s, {{u""_s, u"80"_s}});
    ruleCase.bind(u"443/tcp"_s, {{u""_s, u"443"_s}});
    ruleCase.bind(u"8080/tcp"_s, {{u""_s, u"8080"_s}});
    ruleCase.policy.day = today;
    return ruleCase;
}

Waiver waiver(const WaiverScope& scope, const QDate& expires = QDate(2026, 4, 1))
{
    return {.id = u"W-1"_s,
        .rule = u"P-01"_s,
        .scope = scope,
        .reason = u"The edge proxy ends TLS."_s,
        .owner = u"ops"_s,
        .expires = expires};
}

AllowedPort allowed(int port, const QString& protocol = u"tcp"_s, const QDate& expires = QDate(2026, 4, 1))
{
    return {port, protocol, {.container = u"edge"_s}, u"The edge proxy ends TLS."_s, u"ops"_s, expires};
}

//! "open", "waived W-1", "open expired W-1"; "-" where nothing was found.
QString stateText(const Assessment& assessment, QLatin1String rule = "P-01"_L1)
{
    const Finding* finding = assessment.finding(rule);
    if (!finding) {
        return u"-"_s;
    }
    QString text = findingStatusName(finding->status);
    if (finding->waiver) {
        const bool active = finding->waiver->state == AppliedWaiver::State::Active;
        text += (active ? QString() : u' ' + waiverStateName(finding->waiver->state)) + u' ' + finding->waiver->id;
    }
    return text;
}

QString resultText(const Assessment& assessment, QLatin1String rule = "P-01"_L1)
{
    for (const RuleResult& result : assessment.results) {
        if (result.rule->id == rule) {
            return ruleOutcomeName(result.outcome);
        }
    }
    return u"-"_s;
}

} // namespace

class WaiversTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waivesByScope_data();
    void waivesByScope();
    void takesNoProjectForAny();
    void decides_data();
    void decides();
    void waivedIsNeitherPassedNorOpen();
    void waivesFindingsOfTheHost();
    void leavesTheRestOfTheEvidenceOpen();
    void fallsAwayWhenTheFindingChanges();
    void fingerprintsWhatIsCovered_data();
    void fingerprintsWhatIsCovered();
    void countsBySeverityOfThePolicy();
    void judgesOnWhenDaysPassAndPoliciesChange();
    void countsWhatEachCovers();
    void sharesWhatItDoesNotTouch();
};

void WaiversTest::waivesByScope_data()
{
    QTest::addColumn<QStringList>("scope"); // host, container, image, composeProject, label
    QTest::addColumn<bool>("waived");
    const auto row = [](const char* name, const QStringList& scope, bool waived) {
        QTest::newRow(name) << scope << waived;
    };
    row("host by name", {u"prod-*"_s, {}, {}, {}, {}}, true);
    row("host by address", {u"ssh://ops@prod-1"_s, {}, {}, {}, {}}, true);
    row("another host", {u"lab-*"_s, {}, {}, {}, {}}, false);
    row("container", {{}, u"edge"_s, {}, {}, {}}, true);
    row("part of its name", {{}, u"edg"_s, {}, {}, {}}, false);
    row("container by pattern", {{}, u"e*[e-g]e"_s, {}, {}, {}}, true);
    row("image", {{}, {}, u"*/nginx:*"_s, {}, {}}, true);
    row("another image", {{}, {}, u"nginx:*"_s, {}, {}}, false);
    row("project", {{}, {}, {}, u"shop"_s, {}}, true);
    row("any project", {{}, {}, {}, u"*"_s, {}}, true);
    row("another project", {{}, {}, {}, u"shop2"_s, {}}, false);
    row("label", {{}, {}, {}, {}, u"tier=fr*"_s}, true);
    row("label's key", {{}, {}, {}, {}, u"tier"_s}, true);
    row("label's other value", {{}, {}, {}, {}, u"tier=back"_s}, false);
    row("no such label", {{}, {}, {}, {}, u"front"_s}, false);
    row("all", {u"prod-1"_s, u"edge"_s, u"*nginx*"_s, u"shop"_s, u"tier=front"_s}, true);
    row("all but one", {u"prod-1"_s, u"edge"_s, u"*nginx*"_s, u"shop"_s, u"tier=back"_s}, false);
    row("none given", {{}, {}, {}, {}, {}}, false);
    row("no pattern", {{}, u"[e"_s, {}, {}, {}}, false);
}

void WaiversTest::waivesByScope()
{
    QFETCH(const QStringList, scope);
    QFETCH(const bool, waived);
    RuleCase ruleCase = edge();
    ruleCase.policy.waivers = {waiver({scope[0], scope[1], scope[2], scope[3], scope[4]})};
    QCOMPARE(stateText(ruleCase.assessment()), waived ? u"waived W-1"_s : u"open"_s);
    QCOMPARE(resultText(ruleCase.assessment()), waived ? u"waived"_s : u"fail"_s);
}

//! "*" is any project, and whatever belongs to none stays open.
void WaiversTest::takesNoProjectForAny()
{
    RuleCase ruleCase = edge();
    ruleCase.container.labels.clear();
    ruleCase.policy.waivers = {waiver({{}, {}, {}, u"*"_s, {}})};
    QCOMPARE(stateText(ruleCase.assessment()), u"open"_s);
}

void WaiversTest::decides_data()
{
    QTest::addColumn<Change>("decide");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QString& expected, const Change& decide) {
        QTest::newRow(name) << decide << expected;
    };
    const WaiverScope here{.container = u"edge"_s};
    row("nothing", u"open"_s, [](RuleCase& /*c*/) {});
    row("on its last day", u"waived W-1"_s, [here](RuleCase& c) { c.policy.waivers = {waiver(here, today)}; });
    row("a day later", u"open expired W-1"_s,
        [here](RuleCase& c) { c.policy.waivers = {waiver(here, today.addDays(-1))}; });
    row("without a day", u"open expired W-1"_s, [here](RuleCase& c) {
        c.policy.waivers = {waiver(here)};
        c.policy.day = {};
    });
    row("of another rule", u"open"_s, [here](RuleCase& c) {
        c.policy.waivers = {waiver(here)};
        c.policy.waivers.front().rule = u"A-02"_s;
    });
    row("with another fingerprint", u"open changed W-1"_s, [here](RuleCase& c) {
        c.policy.waivers = {waiver(here)};
        c.policy.waivers.front().fingerprint = u"sha256:"_s + QString(64, u'0');
    });
    row("expired goes after changed", u"open changed W-2"_s, [here](RuleCase& c) {
        c.policy.waivers = {waiver(here, today.addDays(-1)), waiver(here)};
        c.policy.waivers.back().id = u"W-2"_s;
        c.policy.waivers.back().fingerprint = u"sha256:"_s + QString(64, u'0');
    });
    row("one in force goes before others", u"waived W-2"_s, [here](RuleCase& c) {
        c.policy.waivers = {waiver(here, today.addDays(-1)), waiver(here)};
        c.policy.waivers.back().id = u"W-2"_s;
    });
    row("the one that lasts longer", u"waived W-2"_s, [here](RuleCase& c) {
        c.policy.waivers = {waiver(here, today), waiver(here, today.addDays(9)), waiver(here, today.addDays(3))};
        c.policy.waivers[1].id = u"W-2"_s;
    });
    row("all ports allowed", u"waived allowedHostPorts[1]"_s, [](RuleCase& c) {
        c.policy.allowedPorts = {allowed(80), allowed(443, u"tcp"_s, today)};
    });
    row("one port allowed", u"open"_s, [](RuleCase& c) { c.policy.allowedPorts = {allowed(80)}; });
    row("one port allowed, waived for the rest", u"waived W-1"_s, [here](RuleCase& c) {
        c.policy.allowedPorts = {allowed(80)};
        c.policy.waivers = {waiver(here)};
    });
    row("the other protocol", u"open"_s, [](RuleCase& c) {
        c.policy.allowedPorts = {allowed(80, u"udp"_s), allowed(443)};
    });
    row("allowed until yesterday", u"open expired allowedHostPorts[0]"_s, [](RuleCase& c) {
        c.policy.allowedPorts = {allowed(80, u"tcp"_s, today.addDays(-1)), allowed(443)};
    });
    row("renewed", u"waived allowedHostPorts[1]"_s, [](RuleCase& c) {
        c.policy.allowedPorts = {allowed(80, u"tcp"_s, today.addDays(-1)), allowed(80), allowed(443)};
    });
    row("allowed for others", u"open"_s, [](RuleCase& c) {
        c.policy.allowedPorts = {allowed(80), allowed(443)};
        c.policy.allowedPorts[1].scope.container = u"other"_s;
    });
    row("a range, allowed in part", u"open"_s, [](RuleCase& c) {
        c.config().portBindings.clear();
        c.bind(u"80/tcp"_s, {{u""_s, u"80-81"_s}});
        c.policy.allowedPorts = {allowed(80)};
    });
    row("a range, allowed in whole", u"waived allowedHostPorts[0]"_s, [](RuleCase& c) {
        c.config().portBindings.clear();
        c.bind(u"80/tcp"_s, {{u""_s, u"80-81"_s}});
        c.policy.allowedPorts = {allowed(80), allowed(81)};
    });
    row("a range that reaches above 1024, on its allowed port for now", u"open"_s, [](RuleCase& c) {
        c.config().portBindings.clear();
        c.bind(u"80/tcp"_s, {{u""_s, u"1020-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1020"_s}});
        c.policy.allowedPorts = {allowed(1020)};
    });
    row("a range that reaches above 1024, allowed in whole", u"waived allowedHostPorts[0]"_s, [](RuleCase& c) {
        c.config().portBindings.clear();
        c.bind(u"80/tcp"_s, {{u""_s, u"1022-1030"_s}});
        c.publish(u"80/tcp"_s, {{u"0.0.0.0"_s, u"1022"_s}});
        c.policy.allowedPorts = {allowed(1022), allowed(1023)};
    });
    row("on a parked original", u"waived W-1"_s, [here](RuleCase& c) {
        c.stop();
        c.policy.waivers = {waiver(here)};
    });
}

void WaiversTest::decides()
{
    QFETCH(const Change, decide);
    RuleCase ruleCase = edge();
    decide(ruleCase);
    const SnapshotPtr snapshot = ruleCase.frozen();
    QTEST(stateText(ruleCase.assessment()), "expected");
    // One container alone is judged as among all: what a plan says must be what is found afterwards.
    QCOMPARE(wholeText(assessContainer(*snapshot, *snapshot->containers.front(), ruleCase.policy)),
        wholeText(ruleCase.assessment()));
}

void WaiversTest::waivedIsNeitherPassedNorOpen()
{
    RuleCase ruleCase = edge();
    const SeverityCounts before = ruleCase.assessment().openCounts();
    ruleCase.policy.waivers = {waiver({.container = u"edge"_s})};
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(assessment.openCounts().of(Severity::High), before.of(Severity::High) - 1);
    const Finding* finding = assessment.finding("P-01"_L1);
    QCOMPARE(finding->evidence.size(), size_t{2});
    QCOMPARE(finding->waiver->reason, u"The edge proxy ends TLS."_s);
    QCOMPARE(finding->waiver->owner, u"ops"_s);
    QCOMPARE(finding->waiver->expires, QDate(2026, 4, 1));
    QCOMPARE(finding->waiver->kind, AppliedWaiver::Kind::Waiver);
}

void WaiversTest::waivesFindingsOfTheHost()
{
    RuleCase ruleCase = edge();
    ruleCase.snapshot.host.kind = EndpointKind::Tcp;
    ruleCase.policy.waivers = {waiver({.host = u"prod-*"_s})};
    ruleCase.policy.waivers.front().rule = u"H-01"_s;
    QCOMPARE(stateText(assess(ruleCase.frozen(), ruleCase.policy).host, "H-01"_L1), u"waived W-1"_s);
    ruleCase.policy.waivers.front().scope.container = u"*"_s; // a host has none
    QCOMPARE(stateText(assess(ruleCase.frozen(), ruleCase.policy).host, "H-01"_L1), u"open"_s);
}

void WaiversTest::leavesTheRestOfTheEvidenceOpen()
{
    RuleCase ruleCase = edge();
    ruleCase.container.labels.clear(); // no manager that would have to change it
    ruleCase.policy.allowedPorts = {allowed(443)};
    const Assessment assessment = ruleCase.assessment();
    const Finding* finding = assessment.finding("P-01"_L1);
    QCOMPARE(evidenceText(assessment, "P-01"_L1),
        QStringList(u"HostConfig.PortBindings[\"80/tcp\"][0] = 0.0.0.0:80 [config]"_s));
    QCOMPARE(finding->message.english(), u"Host port 0.0.0.0:80 is below 1024 and leads to 80/tcp."_s);
    QVERIFY(finding->fixable);
    QCOMPARE(finding->rule->id, "P-01"_L1);
}

void WaiversTest::fallsAwayWhenTheFindingChanges()
{
    RuleCase ruleCase = edge();
    ruleCase.policy.waivers = {waiver({.container = u"edge"_s})};
    ruleCase.policy.waivers.front().fingerprint =
        fingerprintOf(*edge().assessment().finding("P-01"_L1), ruleCase.container.name);
    QCOMPARE(stateText(ruleCase.assessment()), u"waived W-1"_s);
    ruleCase.bind(u"81/tcp"_s, {{u""_s, u"81"_s}});
    QCOMPARE(stateText(ruleCase.assessment()), u"open changed W-1"_s);
    QCOMPARE(resultText(ruleCase.assessment()), u"fail"_s);
}

void WaiversTest::fingerprintsWhatIsCovered_data()
{
    QTest::addColumn<std::function<void(Finding&)>>("change");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, bool same, const std::function<void(Finding&)>& change) {
        QTest::newRow(name) << change << same;
    };
    row("nothing", true, [](Finding& /*f*/) {});
    row("severity", true, [](Finding& f) { f.severity = Severity::Info; });
    row("certainty", true, [](Finding& f) { f.certainty = Certainty::Assumed; });
    row("order", true, [](Finding& f) { std::swap(f.evidence[0], f.evidence[1]); });
    row("what the kernel says beside", true, [](Finding& f) {
        f.evidence.push_back({u"/proc/1/status"_s, Origin::Kernel, u"0"_s, {}});
    });
    row("observed", false, [](Finding& f) { f.evidence[0].observed = u"0.0.0.0:81"_s; });
    row("path", false, [](Finding& f) { f.evidence[0].path = u"x"_s; });
    row("less", false, [](Finding& f) { f.evidence.pop_back(); });
    row("another rule", false, [](Finding& f) { f.rule = edge().assessment().findings.back().rule; });
    row("moved from path to value", false, [](Finding& f) {
        f.evidence[0].path += u'0';
        f.evidence[0].observed.remove(0, 1);
    });
}

void WaiversTest::fingerprintsWhatIsCovered()
{
    QFETCH(const std::function<void(Finding&)>, change);
    QFETCH(const bool, same);
    Finding finding = *edge().assessment().finding("P-01"_L1);
    const QString before = fingerprintOf(finding, u"edge"_s);
    change(finding);
    QCOMPARE(fingerprintOf(finding, u"edge"_s) == before, same);
    QVERIFY(fingerprintOf(finding, u"edge2"_s) != before);
    // Of what runs alone, the number of its process does not count.
    finding.evidence = {{u"/proc/4711/status NoNewPrivs"_s, Origin::Kernel, u"0"_s, {}}};
    const QString first = fingerprintOf(finding, u"edge"_s);
    finding.evidence.front().path = u"/proc/12/status NoNewPrivs"_s;
    QCOMPARE(fingerprintOf(finding, u"edge"_s), first);
    finding.evidence.front().path = u"/proc/12/status Seccomp"_s;
    QVERIFY(fingerprintOf(finding, u"edge"_s) != first);
}

void WaiversTest::countsBySeverityOfThePolicy()
{
    RuleCase ruleCase = edge();
    ruleCase.policy.rules.insert(u"P-01"_s, {.enabled = true, .severity = Severity::Critical});
    ruleCase.policy.allowedPorts = {allowed(443)};
    QCOMPARE(ruleCase.assessment().finding("P-01"_L1)->severity, Severity::Critical);
    ruleCase.policy.rules[u"P-01"_s].enabled = false;
    QCOMPARE(stateText(ruleCase.assessment()), u"-"_s);
    QCOMPARE(resultText(ruleCase.assessment()), u"-"_s);
}

void WaiversTest::judgesOnWhenDaysPassAndPoliciesChange()
{
    RuleCase ruleCase = edge();
    ruleCase.addContainer(u"db"_s).hostConfig.privileged = true;
    ruleCase.policy.waivers = {waiver({.container = u"edge"_s}, today)};
    const SnapshotPtr snapshot = ruleCase.frozen();
    const Policy first = ruleCase.policy;
    Policy later = first;
    later.day = today.addDays(1);
    Policy other = first;
    other.waivers.front().scope.container = u"db"_s;
    Policy judging = later;
    judging.rules.insert(u"P-01"_s, {.enabled = true, .severity = Severity::Low});
    Policy none = first;
    none.waivers.clear();
    HostAssessment before = assess(snapshot, first);
    QCOMPARE(stateText(before.containers.front()), u"waived W-1"_s);
    const std::vector<std::pair<Policy, QString>> steps{{later, u"open expired W-1"_s}, {first, u"waived W-1"_s},
        {other, u"open"_s}, {first, u"waived W-1"_s}, {judging, u"open expired W-1"_s}, {none, u"open"_s},
        {first, u"waived W-1"_s}};
    for (const auto& step : steps) {
        const HostAssessment after = assess(snapshot, step.first, before);
        const HostAssessment whole = assess(snapshot, step.first);
        QCOMPARE(stateText(after.containers.front()), step.second);
        for (size_t i = 0; i < whole.containers.size(); ++i) {
            QCOMPARE(after.containers[i], whole.containers[i]);
        }
        QCOMPARE(after.host, whole.host);
        before = after;
    }
}

void WaiversTest::countsWhatEachCovers()
{
    RuleCase ruleCase = edge();
    Container& second = ruleCase.addContainer(u"edge-2"_s);
    second.hostConfig.portBindings = ruleCase.container.hostConfig.portBindings;
    second.ports = {};
    Waiver all = waiver({.container = u"edge*"_s}, today.addDays(-1));
    Waiver one = waiver({.container = u"edge-2"_s});
    one.id = u"W-2"_s;
    Waiver nothing = waiver({.container = u"gone"_s});
    nothing.id = u"W-3"_s;
    Waiver notJudged = waiver({.container = u"edge"_s});
    notJudged.id = u"W-4"_s;
    notJudged.rule = u"C-5.15"_s;
    ruleCase.policy.waivers = {all, one, nothing, notJudged};
    ruleCase.policy.allowedPorts = {allowed(80)};
    const auto host = std::make_shared<const HostAssessment>(assess(ruleCase.frozen(), ruleCase.policy));
    const auto kind = AppliedWaiver::Kind::Waiver;
    const std::vector<WaiverCoverage> expected{{kind, u"W-1"_s, u"P-01"_s, true, true, 2},
        {kind, u"W-2"_s, u"P-01"_s, false, true, 1}, {kind, u"W-3"_s, u"P-01"_s, false, true, 0},
        {kind, u"W-4"_s, u"C-5.15"_s, false, false, 0},
        {AppliedWaiver::Kind::AllowedPort, u"allowedHostPorts[0]"_s, u"P-01"_s, false, true, 1}};
    QVERIFY(waiverCoverage(ruleCase.policy, {host}) == expected);
    // One that is only being written is counted on what was judged without it.
    Policy draft;
    draft.day = today;
    draft.waivers = {waiver({.host = u"prod-*"_s})};
    QCOMPARE(waiverCoverage(draft, {host, host}).front().findings, 4);
}

void WaiversTest::sharesWhatItDoesNotTouch()
{
    RuleCase ruleCase = edge();
    ruleCase.addContainer(u"db"_s);
    ruleCase.policy.waivers = {waiver({.container = u"edge"_s})};
    const HostAssessment host = assess(ruleCase.frozen(), ruleCase.policy);
    QVERIFY(host.unwaived);
    QVERIFY(host.containers[1].findings.constData() == host.unwaived->containers[1].findings.constData());
    QVERIFY(host.containers[0].findings.constData() != host.unwaived->containers[0].findings.constData());
    ruleCase.policy.waivers.front().scope = {.host = u"elsewhere"_s};
    QVERIFY(!assess(ruleCase.frozen(), ruleCase.policy).unwaived);
}

QTEST_GUILESS_MAIN(WaiversTest)
#include "tst_waivers.moc"
