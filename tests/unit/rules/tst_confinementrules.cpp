// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include "app/rules/seccompprofile.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

Change option(const QString& text)
{
    return [=](RuleCase& c) {
        c.config().securityOpt += text;
    };
}

Change both(const Change& first, const Change& second)
{
    return [=](RuleCase& c) {
        first(c);
        second(c);
    };
}

void privileged(RuleCase& c)
{
    c.config().privileged = true;
    c.config().maskedPaths.reset();
    c.config().readonlyPaths.reset();
}

Change kernelSeccomp(KernelView::Seccomp mode)
{
    return [=](RuleCase& c) {
        c.seenByKernel().seccomp = mode;
    };
}

const QString denyingProfile =
    QStringLiteral(R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["swapon"],"action":"SCMP_ACT_ERRNO"}]})");

} // namespace

Q_DECLARE_METATYPE(Hull::SeccompProfile::Effect)

class ConfinementRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesProfiles_data();
    void judgesProfiles();
    void judgesSeccomp_data();
    void judgesSeccomp() { checkRow(); }
    void judgesAppArmor_data();
    void judgesAppArmor() { checkRow(); }
    void judgesSelinux_data();
    void judgesSelinux() { checkRow(); }
    void judgesSystemPaths_data();
    void judgesSystemPaths() { checkRow(); }
    void showsWhatTakesAppArmorAway();
    void shortensProfilesAndKeepsTheirDigest();
};

void ConfinementRulesTest::judgesProfiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<SeccompProfile::Effect>("effect");
    using Effect = SeccompProfile::Effect;
    const auto add = [](const char* name, const char* json, Effect effect) {
        QTest::newRow(name) << QByteArray(json) << effect;
    };
    add("allows all", R"({"defaultAction":"SCMP_ACT_ALLOW"})", Effect::Void);
    add("logs all", R"({"defaultAction":"SCMP_ACT_LOG"})", Effect::Void);
    add("allows all, no rules", R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[]})", Effect::Void);
    add("allows all, rules null", R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":null})", Effect::Void);
    add("allows all, and some once more",
        R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW"}]})",
        Effect::Void);
    add("allows all, denies nobody",
        R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":[],"action":"SCMP_ACT_ERRNO"}]})", Effect::Void);
    add("denies one",
        R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["swapon"],"action":"SCMP_ACT_ERRNO"}]})",
        Effect::Restricts);
    add("denies one, old form",
        R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"name":"swapon","action":"SCMP_ACT_KILL"}]})",
        Effect::Restricts);
    add("denies by default",
        R"({"defaultAction":"SCMP_ACT_ERRNO","syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW"}]})",
        Effect::Restricts);
    add("no default", R"({"syscalls":[]})", Effect::Unreadable);
    add("default of a wrong type", R"({"defaultAction":1})", Effect::Unreadable);
    add("a list", "[]", Effect::Unreadable);
    add("cut off", R"({"defaultAction":"SCMP_ACT)", Effect::Unreadable);
    add("rules of wrong types", R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[1,null,{"action":2}]})", Effect::Void);
}

void ConfinementRulesTest::judgesProfiles()
{
    QFETCH(QByteArray, json);
    QTEST(judgeSeccompProfile(QString::fromUtf8(json)).effect, "effect");
}

void ConfinementRulesTest::judgesSeccomp_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-13"_L1, QString::fromLatin1(expected), change);
    };
    using Seccomp = KernelView::Seccomp;
    const Change unconfined = option(u"seccomp=unconfined"_s);
    const Change allowAll = option(u"seccomp={\"defaultAction\":\"SCMP_ACT_ALLOW\"}"_s);
    const Change custom = option(u"seccomp="_s + denyingProfile);
    const Change daemonWithout = [](RuleCase& c) {
        c.snapshot.engine.seccomp = false;
        c.snapshot.engine.securityOptions.clear();
    };
    add("the engine's default", "pass", [](RuleCase&) {});
    add("the engine's default, kernel agrees", "pass", kernelSeccomp(Seccomp::Filter));
    add("the engine's default by name", "pass", option(u"seccomp=builtin"_s));
    add("unconfined", "fail high", unconfined);
    add("unconfined with a colon", "fail high", option(u"seccomp:unconfined"_s));
    add("unconfined, kernel shows an outer filter", "fail high", both(unconfined, kernelSeccomp(Seccomp::Filter)));
    add("unconfined, then a profile", "pass info", both(unconfined, custom));
    add("a profile, then unconfined", "fail high", both(custom, unconfined));
    add("a profile that allows everything", "fail high", allowAll);
    add("a profile of its own", "pass info", custom);
    add("a profile of its own that the kernel does not apply", "fail high",
        both(custom, kernelSeccomp(Seccomp::Disabled)));
    add("a profile that is cut off", "notAssessed", option(u"seccomp={\"defaultAction"_s));
    add("a profile by path", "notAssessed", both([](RuleCase& c) { c.onPodman(); }, option(u"seccomp=/etc/s.json"_s)));
    add("default, but the kernel says 0", "fail high", kernelSeccomp(Seccomp::Disabled));
    add("default, kernel does not tell", "pass", kernelSeccomp(Seccomp::Unknown));
    add("default, kernel shows the strict mode that a program sets for itself", "pass", kernelSeccomp(Seccomp::Strict));
    add("an engine without seccomp", "fail high", daemonWithout);
    // The first process may have installed a filter of its own; what exec starts has none.
    add("an engine without seccomp, kernel has a filter", "fail high",
        both(daemonWithout, kernelSeccomp(Seccomp::Filter)));
    add("an engine without seccomp, kernel does not tell", "fail high",
        both(daemonWithout, kernelSeccomp(Seccomp::Unknown)));
    const Change notTold = [](RuleCase& c) {
        c.snapshot.engine.seccomp.reset();
        c.snapshot.engine.securityOptions.clear();
    };
    add("an engine that does not tell", "notAssessed", notTold);
    add("an engine that does not tell, kernel has a filter", "notAssessed",
        both(notTold, kernelSeccomp(Seccomp::Filter)));
    add("an engine that does not tell, kernel has none", "fail high", both(notTold, kernelSeccomp(Seccomp::Disabled)));
    add("an engine that does not tell, a profile of its own", "pass info", both(notTold, custom));
    const Change daemonUnconfined = [](RuleCase& c) {
        c.snapshot.engine.securityOptions = QStringList{u"name=seccomp,profile=unconfined"_s};
    };
    const auto daemonProfile = [](const char* profile) -> Change {
        return [=](RuleCase& c) {
            c.snapshot.engine.securityOptions =
                QStringList{u"name=apparmor"_s, "name=seccomp,profile="_L1 + QString::fromLatin1(profile)};
        };
    };
    add("an engine since 23", "pass", daemonProfile("builtin"));
    add("an engine with a profile of its own", "notAssessed", daemonProfile("/etc/docker/seccomp.json"));
    add("an engine with a profile of its own, kernel has a filter", "notAssessed",
        both(daemonProfile("/etc/docker/seccomp.json"), kernelSeccomp(Seccomp::Filter)));
    add("an engine with a profile of its own, kernel has none", "fail high",
        both(daemonProfile("/etc/docker/seccomp.json"), kernelSeccomp(Seccomp::Disabled)));
    add("an engine with a profile of its own, the built-in one by name", "pass",
        both(daemonProfile("/etc/docker/seccomp.json"), option(u"seccomp=builtin"_s)));
    add("an engine whose default is unconfined", "fail high", daemonUnconfined);
    add("an engine whose default is unconfined, kernel has a filter", "fail high",
        both(daemonUnconfined, kernelSeccomp(Seccomp::Filter)));
    add("an engine whose default is unconfined, kernel does not tell", "fail high",
        both(daemonUnconfined, kernelSeccomp(Seccomp::Unknown)));
    add("from a file", "pass", [](RuleCase& c) { c.fromFile(); });
    add("an engine whose default is unconfined, its built-in profile by name", "pass",
        both(daemonUnconfined, option(u"seccomp=builtin"_s)));
    add("privileged", "fail high implied", privileged);
    add("privileged, kernel says 0", "fail high implied", both(privileged, kernelSeccomp(Seccomp::Disabled)));
    add("privileged and unconfined", "fail high implied", both(privileged, unconfined));
    add("privileged with a profile, nobody asked the kernel", "fail high implied assumed", both(privileged, custom));
    add("privileged with a profile that newer engines apply", "pass info",
        both(privileged, both(custom, kernelSeccomp(Seccomp::Filter))));
}

void ConfinementRulesTest::judgesAppArmor_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-14"_L1, QString::fromLatin1(expected), change);
    };
    const auto onHost = [](const char* profile) {
        return [=](RuleCase& c) {
            c.snapshot.engine.apparmor = true;
            c.container.appArmorProfile = QString::fromLatin1(profile);
        };
    };
    const Change unconfined = option(u"apparmor=unconfined"_s);
    const Change fromFile = [](RuleCase& c) {
        c.fromFile();
    };
    add("host without AppArmor", "notApplicable", [](RuleCase&) {});
    add("host without AppArmor, privileged", "notApplicable", privileged);
    add("host without AppArmor, explicit option", "fail low", unconfined);
    add("docker-default", "pass", onHost("docker-default"));
    add("never started, no profile yet", "pass", onHost(""));
    const Change podman = [](RuleCase& c) {
        c.onPodman();
        c.snapshot.engine.apparmor = true;
    };
    add("Podman without root's rights applies none", "notAssessed", podman);
    add("Podman with root's rights", "pass",
        both(podman, [](RuleCase& c) { c.container.appArmorProfile = u"containers-default-0.50.1"_s; }));
    add("a profile of its own", "pass", both(onHost("nginx"), option(u"apparmor=nginx"_s)));
    add("unconfined by option", "fail high", both(onHost("unconfined"), unconfined));
    add("unconfined by option with a colon", "fail high", both(onHost("unconfined"), option(u"apparmor:unconfined"_s)));
    add("unconfined by the profile in force", "fail high", onHost("unconfined"));
    add("unconfined, then a profile", "pass", both(onHost("nginx"), both(unconfined, option(u"apparmor=nginx"_s))));
    add("privileged", "fail high implied", both(onHost("unconfined"), privileged));
    add("privileged, not reported", "fail high implied", both(onHost(""), privileged));
    add("privileged with a profile of its own", "pass",
        both(onHost("nginx"), both(privileged, option(u"apparmor=nginx"_s))));
    const Change notTold = [](RuleCase& c) {
        c.snapshot.engine.apparmor.reset();
    };
    add("an engine that does not tell", "notAssessed", notTold);
    add("an engine that does not tell, privileged", "notAssessed", both(notTold, privileged));
    add("an engine that does not tell, explicit option", "fail high assumed", both(notTold, unconfined));
    add("from a file", "notAssessed", fromFile);
    add("from a file, with a profile", "pass",
        both(fromFile, [](RuleCase& c) { c.container.appArmorProfile = u"docker-default"_s; }));
    add("from a file, explicit option", "fail high assumed", both(fromFile, unconfined));
}

void ConfinementRulesTest::judgesSelinux_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-15"_L1, QString::fromLatin1(expected), change);
    };
    const Change onHost = [](RuleCase& c) {
        c.snapshot.engine.selinux = true;
    };
    const Change disabled = option(u"label=disable"_s);
    const Change pidHost = [](RuleCase& c) {
        c.config().pidMode = u"host"_s;
    };
    const Change ipcHost = [](RuleCase& c) {
        c.config().ipcMode = u"host"_s;
    };
    add("engine without SELinux", "notApplicable", [](RuleCase&) {});
    add("engine with SELinux", "pass", onHost);
    add("disabled", "fail high", both(onHost, disabled));
    add("disabled with a colon", "fail high", both(onHost, option(u"label:disable"_s)));
    add("disabled by the bare word", "fail high", both(onHost, option(u"disable"_s)));
    add("disabled, though another label follows", "fail high",
        both(onHost, both(disabled, option(u"label=level:s0"_s))));
    add("another label", "pass", both(onHost, option(u"label=type:svirt_apache_t"_s)));
    add("disabled, engine without SELinux", "fail low", disabled);
    add("added by the engine for privileged mode", "fail high implied", both(onHost, both(privileged, disabled)));
    add("added by the engine for the host's processes", "fail high implied", both(onHost, both(pidHost, disabled)));
    add("added by the engine for the host's IPC", "fail low implied", both(ipcHost, disabled));
    add("left behind when privileged mode went", "fail high", both(onHost, disabled));
    add("through another container it is not added", "fail high", both(onHost, both(disabled, [](RuleCase& c) {
        c.addContainer(u"db"_s).hostConfig.pidMode = u"host"_s;
        c.config().pidMode = u"container:db"_s;
    })));
    add("privileged, without the option", "fail high implied", both(onHost, privileged));
    add("the host namespace is not judged", "fail low", both(both(pidHost, disabled), [](RuleCase& c) {
        c.policy.rules.insert(u"A-08"_s, {false, std::nullopt});
    }));
    const Change notTold = [](RuleCase& c) {
        c.snapshot.engine.selinux.reset();
    };
    add("an engine that does not tell", "pass", notTold);
    add("an engine that does not tell, disabled", "fail low", both(notTold, disabled));
    add("an engine that does not tell, privileged", "notAssessed", both(notTold, privileged));
    add("from a file", "pass", [](RuleCase& c) { c.fromFile(); });
}

void ConfinementRulesTest::judgesSystemPaths_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-16"_L1, QString::fromLatin1(expected), change);
    };
    const Change absent = [](RuleCase& c) {
        c.config().maskedPaths.reset();
        c.config().readonlyPaths.reset();
    };
    add("the engine's lists", "pass", [](RuleCase&) {});
    add("a longer list of a newer engine", "pass", [](RuleCase& c) {
        c.config().maskedPaths = QStringList{u"/proc/kcore"_s, u"/sys/firmware"_s, u"/proc/new"_s};
    });
    add("both lists emptied", "fail high", [](RuleCase& c) {
        c.config().maskedPaths = QStringList();
        c.config().readonlyPaths = QStringList();
    });
    add("masked paths emptied", "fail high", [](RuleCase& c) { c.config().maskedPaths = QStringList(); });
    add("read-only paths emptied", "fail high", [](RuleCase& c) { c.config().readonlyPaths = QStringList(); });
    add("null on Docker: the defaults", "pass", absent);
    add("null from a file", "notAssessed", both([](RuleCase& c) { c.fromFile(); }, absent));
    add("absent on Podman", "notAssessed", [](RuleCase& c) { c.onPodman(); });
    add("unmasked on Podman", "fail high", both([](RuleCase& c) { c.onPodman(); }, option(u"unmask=all"_s)));
    add("writable control groups", "fail high", option(u"writable-cgroups=true"_s));
    add("writable control groups off", "pass", option(u"writable-cgroups=false"_s));
    add("privileged", "fail high implied", privileged);
}

void ConfinementRulesTest::shortensProfilesAndKeepsTheirDigest()
{
    RuleCase ruleCase;
    const QString profile = u"{\"defaultAction\":\"SCMP_ACT_ALLOW\",\"comment\":\""_s + QString(5000, u'x') + u"\"}"_s;
    ruleCase.config().securityOpt = QStringList{u"seccomp="_s + profile};
    const Assessment assessment = ruleCase.assessment();
    const QString observed = assessment.finding("A-13"_L1)->evidence.front().observed;
    QVERIFY(observed.startsWith("seccomp={\"defaultAction\""_L1));
    QVERIFY(observed.contains("(sha256:"_L1));
    QVERIFY(observed.size() < 300);
    // Nor does the list of options that A-02 shows carry the whole of it.
    QVERIFY(assessment.finding("A-02"_L1)->evidence.front().observed.size() < 300);
}

void ConfinementRulesTest::showsWhatTakesAppArmorAway()
{
    RuleCase ruleCase;
    ruleCase.snapshot.engine.apparmor = true;
    ruleCase.config().privileged = true;
    ruleCase.container.appArmorProfile = u"unconfined"_s;
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-14"_L1), QStringList{u"AppArmorProfile = unconfined [runtime]"_s});
    ruleCase.container.appArmorProfile.clear(); // never started
    QCOMPARE(evidenceText(ruleCase.assessment(), "A-14"_L1), QStringList{u"HostConfig.Privileged = true [config]"_s});
}

QTEST_GUILESS_MAIN(ConfinementRulesTest)

#include "tst_confinementrules.moc"
