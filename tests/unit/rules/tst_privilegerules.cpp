// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include "models/domain/securityoptions.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

using Switch = SecurityOptions::Switch;

Change options(std::initializer_list<const char*> list)
{
    QStringList texts;
    for (const char* text : list) {
        texts += QString::fromLatin1(text);
    }
    return [texts](RuleCase& c) {
        c.config().securityOpt = texts;
    };
}

} // namespace

Q_DECLARE_METATYPE(Hull::SecurityOptions::Switch)

class PrivilegeRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNoNewPrivileges_data();
    void readsNoNewPrivileges();
    void readsTheOtherOptions();
    void judgesPrivilegedMode_data();
    void judgesPrivilegedMode() { checkRow(); }
    void judgesNewPrivileges_data();
    void judgesNewPrivileges() { checkRow(); }
    void listsWhatPrivilegedModeImplies();
    void showsTheKernelsWord();
};

void PrivilegeRulesTest::readsNoNewPrivileges_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<Switch>("expected");
    const auto add = [](const char* name, const QStringList& list, Switch expected) {
        QTest::newRow(name) << list << expected;
    };
    add("none", {}, Switch::Unset);
    add("bare", {u"no-new-privileges"_s}, Switch::On);
    for (const char* word : {"1", "t", "T", "TRUE", "true", "True"}) {
        add(qPrintable(u"="_s + QLatin1String(word)), {u"no-new-privileges="_s + QLatin1String(word)}, Switch::On);
        add(qPrintable(u":"_s + QLatin1String(word)), {u"no-new-privileges:"_s + QLatin1String(word)}, Switch::On);
    }
    for (const char* word : {"0", "f", "F", "FALSE", "false", "False"}) {
        add(qPrintable(u"="_s + QLatin1String(word)), {u"no-new-privileges="_s + QLatin1String(word)}, Switch::Off);
        add(qPrintable(u":"_s + QLatin1String(word)), {u"no-new-privileges:"_s + QLatin1String(word)}, Switch::Off);
    }
    for (const char* word : {"yes", "on", "tRue", "", " true"}) {
        add(qPrintable(u"refused ="_s + QLatin1String(word)), {u"no-new-privileges="_s + QLatin1String(word)},
            Switch::Unset);
    }
    add("refused in capitals", {u"NO-NEW-PRIVILEGES"_s}, Switch::Unset);
    add("off, then bare: on", {u"no-new-privileges=false"_s, u"no-new-privileges"_s}, Switch::On);
    add("bare, then off: off", {u"no-new-privileges"_s, u"no-new-privileges:false"_s}, Switch::Off);
    add("on, then something else", {u"no-new-privileges:true"_s, u"apparmor=unconfined"_s}, Switch::On);
    add("mentioned in another option", {u"label=level:no-new-privileges"_s}, Switch::Unset);
    add("first = decides, not the colon", {u"no-new-privileges:x=true"_s}, Switch::Unset);
}

void PrivilegeRulesTest::readsNoNewPrivileges()
{
    QFETCH(QStringList, options);
    QTEST(parseSecurityOptions(options).noNewPrivileges, "expected");
}

void PrivilegeRulesTest::readsTheOtherOptions()
{
    const QStringList list{u"seccomp=unconfined"_s, u"apparmor:docker-default"_s, u"label=user:me"_s,
        u"label:disable"_s, u"writable-cgroups=true"_s, u"seccomp={\"defaultAction\":\"SCMP_ACT_ERRNO\"}"_s,
        u"unmask=ALL"_s};
    const SecurityOptions parsed = parseSecurityOptions(list);
    QCOMPARE(parsed.seccompIndex, 5); // the last one wins, and a profile's own ':' and '=' are its own
    QCOMPARE(parsed.seccomp.toString(), u"{\"defaultAction\":\"SCMP_ACT_ERRNO\"}"_s);
    QCOMPARE(parsed.appArmor.toString(), u"docker-default"_s);
    QCOMPARE(parsed.labelDisableIndex, 3);
    QCOMPARE(parsed.writableCgroupsIndex, 4);
    QCOMPARE(parsed.unmaskAllIndex, 6);
    QCOMPARE(parseSecurityOptions({u"disable"_s}).labelDisableIndex, 0);
    QCOMPARE(parseSecurityOptions({u"writable-cgroups=true"_s, u"writable-cgroups=false"_s}).writableCgroupsIndex, -1);
}

void PrivilegeRulesTest::judgesPrivilegedMode_data()
{
    defineColumns();
    row("ordinary", "A-01"_L1, u"pass"_s, [](RuleCase&) {});
    row("privileged", "A-01"_L1, u"fail critical"_s, [](RuleCase& c) { c.config().privileged = true; });
    row("privileged and stopped", "A-01"_L1, u"fail critical"_s, [](RuleCase& c) {
        c.config().privileged = true;
        c.stop();
    });
    row("everything added, but not privileged", "A-01"_L1, u"pass"_s,
        [](RuleCase& c) { c.config().capAdd = QStringList{u"ALL"_s}; });
}

void PrivilegeRulesTest::judgesNewPrivileges_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-02"_L1, QString::fromLatin1(expected), change);
    };
    const auto daemon = [](std::optional<bool> value) {
        return [value](RuleCase& c) {
            c.snapshot.engine.noNewPrivileges = value;
        };
    };
    const auto kernel = [](bool value) {
        return [value](RuleCase& c) {
            c.seenByKernel().noNewPrivileges = value;
        };
    };
    const auto all = [](std::initializer_list<Change> changes) {
        return [list = std::vector<Change>(changes)](RuleCase& c) {
            for (const Change& change : list) {
                change(c);
            }
        };
    };
    add("bare", "pass", options({"no-new-privileges"}));
    add("true", "pass", options({"no-new-privileges:true"}));
    add("=1", "pass", options({"no-new-privileges=1"}));
    add("explicitly false", "fail high", options({"no-new-privileges=false"}));
    add("explicitly :false", "fail high", options({"no-new-privileges:false"}));
    add("explicitly =0", "fail high", options({"no-new-privileges=0"}));
    add("on, overridden", "fail high", options({"no-new-privileges", "no-new-privileges=false"}));
    add("off, overridden", "pass", options({"no-new-privileges=false", "no-new-privileges"}));
    add("unset, engine does not tell", "fail medium assumed", [](RuleCase&) {});
    add("unset, engine default known to be off", "fail medium assumed", daemon(false));
    add("unset, engine default known to be on", "fail low assumed", daemon(true));
    add("unset, kernel says 0", "fail medium", kernel(false));
    add("unset, kernel says 1 and nobody knows why", "fail low", kernel(true));
    add("unset, kernel says 1, engine default off", "fail low", all({daemon(false), kernel(true)}));
    add("unset, kernel says 1, engine default on", "pass", all({daemon(true), kernel(true)}));
    add("made before the engine's default", "fail medium", all({daemon(true), kernel(false)}));
    add("overrides the engine's default", "fail high", all({daemon(true), options({"no-new-privileges=false"})}));
    add("false, though PID 1 set the bit itself", "fail high",
        all({options({"no-new-privileges=false"}), kernel(true)}));
    add("true, and the kernel agrees", "pass", all({options({"no-new-privileges"}), kernel(true)}));
    add("true, and the kernel contradicts", "fail high", all({options({"no-new-privileges"}), kernel(false)}));
    add("privileged and on: the two go together", "pass", all({options({"no-new-privileges"}), [](RuleCase& c) {
                                                                   c.config().privileged = true;
                                                               }}));
    add("stopped", "fail medium assumed", [](RuleCase& c) { c.stop(); });
    add("in a virtual machine the host's kernel does not count", "pass",
        all({options({"no-new-privileges"}), kernel(false), [](RuleCase& c) {
                 c.config().runtime = u"io.containerd.kata.v2"_s;
             }}));
    add("under a wrapped runc it does", "fail medium", all({kernel(false), [](RuleCase& c) {
                                                                c.config().runtime = u"runc-wrapped"_s;
                                                            }}));
    add("Podman shows what is in force", "fail medium", [](RuleCase& c) { c.onPodman(); });
    add("Podman, set", "pass", all({[](RuleCase& c) { c.onPodman(); }, options({"no-new-privileges"})}));
    add("from a file", "fail medium assumed", [](RuleCase& c) { c.fromFile(); });
    add("from a file, set", "pass", all({[](RuleCase& c) { c.fromFile(); }, options({"no-new-privileges"})}));
}

void PrivilegeRulesTest::listsWhatPrivilegedModeImplies()
{
    RuleCase ruleCase;
    ruleCase.config().privileged = true;
    ruleCase.config().securityOpt = QStringList{u"label=disable"_s};
    ruleCase.config().maskedPaths.reset();
    ruleCase.config().readonlyPaths.reset();
    ruleCase.snapshot.engine.apparmor = true;
    ruleCase.container.appArmorProfile = u"unconfined"_s;
    const Assessment assessment = ruleCase.assessment();
    for (const QLatin1String id : {"A-03"_L1, "A-04"_L1, "A-13"_L1, "A-14"_L1, "A-15"_L1, "A-16"_L1}) {
        const Finding* finding = assessment.finding(id);
        QVERIFY2(finding, id.latin1());
        QCOMPARE(finding->status, FindingStatus::Implied);
        QVERIFY(verdictText(assessment, id).startsWith("fail "_L1));
    }
    QCOMPARE(verdictText(assessment, "A-02"_L1), u"fail medium assumed"_s);
    QCOMPARE(assessment.openCounts().counted(), 2);
    // Where nobody judges privileged mode, its consequences are all there is to count.
    ruleCase.policy.rules.insert(u"A-01"_s, {false, std::nullopt});
    QCOMPARE(verdictText(ruleCase.assessment(), "A-01"_L1), u"-"_s);
    QCOMPARE(verdictText(ruleCase.assessment(), "A-13"_L1), u"fail high"_s);
}

void PrivilegeRulesTest::showsTheKernelsWord()
{
    RuleCase ruleCase;
    ruleCase.seenByKernel();
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-02"_L1),
        (QStringList{u"HostConfig.SecurityOpt = [] [config]"_s, u"/proc/4711/status NoNewPrivs = 0 [kernel]"_s}));
    // What does not contradict the expectation is no evidence.
    ruleCase.container.kernel->noNewPrivileges = true;
    QCOMPARE(verdictText(ruleCase.assessment(), "A-02"_L1), u"fail low"_s);
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-02"_L1), QStringList{u"HostConfig.SecurityOpt = [] [config]"_s});
    ruleCase.config().securityOpt = QStringList{u"label=disable"_s, u"no-new-privileges:false"_s};
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-02"_L1).first(),
        u"HostConfig.SecurityOpt[1] = no-new-privileges:false [config]"_s);
}

QTEST_GUILESS_MAIN(PrivilegeRulesTest)

#include "tst_privilegerules.moc"
