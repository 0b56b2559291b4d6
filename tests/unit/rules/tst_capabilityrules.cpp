// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/rules/rulecase.h"

#include "models/domain/capabilities.h"

#include <QSet>
#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

namespace {

/*!
 * The engine's algorithm over names, written down a second time from its definition: sets of text, one case after the
 * other, nothing shared with the code under test but the names.
 */
QSet<QString> referenceSet(const QStringList& add, const QStringList& drop, bool privileged)
{
    const QSet<QString> everything = [] {
        QSet<QString> names;
        for (int i = 0; i < knownCapabilities; ++i) {
            names.insert(u"CAP_"_s + capabilityName(i));
        }
        return names;
    }();
    QSet<QString> result{u"CAP_CHOWN"_s, u"CAP_DAC_OVERRIDE"_s, u"CAP_FSETID"_s, u"CAP_FOWNER"_s, u"CAP_MKNOD"_s,
        u"CAP_NET_RAW"_s, u"CAP_SETGID"_s, u"CAP_SETUID"_s, u"CAP_SETFCAP"_s, u"CAP_SETPCAP"_s,
        u"CAP_NET_BIND_SERVICE"_s, u"CAP_SYS_CHROOT"_s, u"CAP_KILL"_s, u"CAP_AUDIT_WRITE"_s};
    const auto normalised = [](const QStringList& stored) {
        QSet<QString> names;
        for (const QString& entry : stored) {
            const QString upper = entry.toUpper();
            names.insert(upper == "ALL"_L1 || upper.startsWith("CAP_"_L1) ? upper : u"CAP_"_s + upper);
        }
        return names;
    };
    const QSet<QString> adds = normalised(add);
    const QSet<QString> drops = normalised(drop);
    if (privileged) {
        return everything;
    }
    if (adds.contains(u"ALL"_s)) {
        result = everything;
        return result.subtract(drops);
    }
    if (drops.contains(u"ALL"_s)) {
        return adds;
    }
    return result.subtract(drops).unite(adds);
}

QSet<QString> asNames(CapabilitySet set)
{
    QSet<QString> names;
    for (int i = 0; i < 64; ++i) {
        if (set & capabilityBit(i)) {
            names.insert(u"CAP_"_s + capabilityName(i));
        }
    }
    return names;
}

Change lists(const QStringList& add, const QStringList& drop)
{
    return [=](RuleCase& c) {
        c.config().capAdd = add;
        c.config().capDrop = drop;
    };
}

} // namespace

class CapabilityRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEverySpelling();
    void agreesWithTheReference_data();
    void agreesWithTheReference();
    void knowsTheEnginesDefaults();
    void judgesExtra_data();
    void judgesExtra() { checkRow(); }
    void judgesKept_data();
    void judgesKept() { checkRow(); }
    void judgesBindService_data();
    void judgesBindService() { checkRow(); }
    void believesTheKernelWhereItShowsMore();
    void keepsWhatTheMachineLacks();
};

void CapabilityRulesTest::readsEverySpelling()
{
    for (const char* spelling : {"NET_ADMIN", "net_admin", "CAP_NET_ADMIN", "cap_net_admin", "Cap_Net_Admin"}) {
        QCOMPARE(capabilityNumber(QString::fromLatin1(spelling)), std::optional<int>(12));
    }
    QVERIFY(isAllCapabilities(u"all"));
    QVERIFY(isAllCapabilities(u"ALL"));
    QVERIFY(!isAllCapabilities(u"CAP_ALL")); // the engine refuses it
    QCOMPARE(capabilityNumber(u"ALL"), std::nullopt);
    QCOMPARE(capabilityNumber(u"NET_ADMINX"), std::nullopt);
    QCOMPARE(capabilityName(40), u"CHECKPOINT_RESTORE"_s);
    QCOMPARE(capabilityName(41), u"#41"_s);
}

void CapabilityRulesTest::agreesWithTheReference_data()
{
    QTest::addColumn<QStringList>("add");
    QTest::addColumn<QStringList>("drop");
    QTest::addColumn<bool>("privileged");
    const QList<QStringList> choices{{}, {u"ALL"_s}, {u"all"_s, u"net_raw"_s}, {u"CAP_NET_RAW"_s},
        {u"SYS_ADMIN"_s, u"chown"_s}, {u"Cap_Mknod"_s, u"net_admin"_s, u"BPF"_s}};
    for (int i = 0; i < choices.size(); ++i) {
        for (int j = 0; j < choices.size(); ++j) {
            for (const bool privileged : {false, true}) {
                const QString name = u"add [%1] drop [%2]%3"_s.arg(
                    choices[i].join(u','), choices[j].join(u','), privileged ? u" privileged"_s : QString());
                QTest::newRow(qPrintable(name)) << choices[i] << choices[j] << privileged;
            }
        }
    }
}

void CapabilityRulesTest::agreesWithTheReference()
{
    QFETCH(QStringList, add);
    QFETCH(QStringList, drop);
    QFETCH(bool, privileged);
    HostConfig config;
    config.capAdd = add;
    config.capDrop = drop;
    config.privileged = privileged;
    const Capabilities capabilities = effectiveCapabilities(config, EngineInfo::Product::Docker, nullptr);
    QCOMPARE(asNames(capabilities.effective()), referenceSet(add, drop, privileged));
}

void CapabilityRulesTest::knowsTheEnginesDefaults()
{
    QCOMPARE(defaultCapabilities(EngineInfo::Product::Docker), CapabilitySet(0xa80425fb)); // /proc of a plain container
    QCOMPARE(defaultCapabilities(EngineInfo::Product::Unknown), CapabilitySet(0xa80425fb));
    QCOMPARE(asNames(defaultCapabilities(EngineInfo::Product::Podman)).size(), 11);
    QVERIFY(!asNames(defaultCapabilities(EngineInfo::Product::Podman)).contains(u"CAP_NET_RAW"_s));
}

void CapabilityRulesTest::judgesExtra_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-03"_L1, QString::fromLatin1(expected), change);
    };
    add("defaults", "pass", [](RuleCase&) {});
    add("NET_ADMIN", "fail high", lists({u"NET_ADMIN"_s}, {}));
    for (const char* name :
        {"SYS_ADMIN", "SYS_MODULE", "SYS_RAWIO", "SYS_PTRACE", "DAC_READ_SEARCH", "BPF", "MAC_ADMIN", "SYS_BOOT"}) {
        add(name, "fail critical", lists({QString::fromLatin1(name)}, {}));
    }
    add("in lower case", "fail critical", lists({u"sys_admin"_s}, {}));
    add("after dropping all", "fail high", lists({u"NET_ADMIN"_s}, {u"ALL"_s}));
    add("added and dropped: added wins", "fail high", lists({u"NET_ADMIN"_s}, {u"NET_ADMIN"_s}));
    add("one of the default set", "pass", lists({u"NET_RAW"_s}, {}));
    add("default set after dropping all", "pass", lists({u"CHOWN"_s}, {u"ALL"_s}));
    add("ALL", "fail critical", lists({u"ALL"_s}, {}));
    add("all", "fail critical", lists({u"all"_s}, {}));
    add("ALL in both lists is all", "fail critical", lists({u"ALL"_s}, {u"ALL"_s}));
    add("ALL without the worst ones", "fail critical", lists({u"ALL"_s}, {u"SYS_ADMIN"_s}));
    add("a name of the future", "fail high", lists({u"CAP_TIME_TRAVEL"_s}, {}));
    add("privileged", "fail critical implied", [](RuleCase& c) { c.config().privileged = true; });
    add("privileged, all dropped: still all", "fail critical implied", [](RuleCase& c) {
        c.config().privileged = true;
        c.config().capDrop = QStringList{u"ALL"_s};
    });
    add("NET_RAW is beyond Podman's defaults", "fail high", [](RuleCase& c) {
        c.onPodman();
        c.config().capAdd = QStringList{u"NET_RAW"_s};
    });
    add("Podman's defaults", "pass", [](RuleCase& c) { c.onPodman(); });
    add("Podman's defaults made Docker's by containers.conf, as Debian does", "pass", [](RuleCase& c) {
        c.onPodman();
        c.seenByKernel();
    });
    add("NET_RAW added on Podman, and the kernel has it", "fail high", [](RuleCase& c) {
        c.onPodman();
        c.seenByKernel();
        c.config().capAdd = QStringList{u"NET_RAW"_s};
    });
}

void CapabilityRulesTest::judgesKept_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "A-04"_L1, QString::fromLatin1(expected), change);
    };
    const QStringList all{u"ALL"_s};
    add("defaults", "fail medium", [](RuleCase&) {});
    add("all dropped", "pass", lists({}, all));
    add("all dropped, in lower case", "pass", lists({}, {u"all"_s}));
    add("all dropped, one added by name", "pass", lists({u"NET_BIND_SERVICE"_s}, all));
    add("all dropped, a default and another added", "pass", lists({u"CHOWN"_s, u"SYS_ADMIN"_s}, all));
    add("all dropped and all added", "fail medium", lists(all, all));
    add("NET_RAW dropped alone", "fail medium", lists({}, {u"NET_RAW"_s}));
    add("one named, nothing dropped", "fail medium", lists({u"CHOWN"_s}, {}));
    add("every default dropped by name", "pass",
        lists({},
            {u"chown"_s, u"dac_override"_s, u"fsetid"_s, u"fowner"_s, u"mknod"_s, u"net_raw"_s, u"setgid"_s,
                u"setuid"_s, u"setfcap"_s, u"setpcap"_s, u"net_bind_service"_s, u"sys_chroot"_s, u"kill"_s,
                u"audit_write"_s}));
    add("privileged", "fail medium implied", [](RuleCase& c) { c.config().privileged = true; });
    add("privileged and all dropped", "fail medium implied", [](RuleCase& c) {
        c.config().privileged = true;
        c.config().capDrop = QStringList{u"ALL"_s};
    });
    const auto onPodman = [](const QStringList& drop) {
        return [drop](RuleCase& c) {
            c.onPodman();
            c.config().capDrop = drop;
        };
    };
    add("Podman's defaults", "fail medium", onPodman({}));
    add("Podman's defaults, as the difference from Docker's", "fail medium",
        onPodman({u"CAP_AUDIT_WRITE"_s, u"CAP_MKNOD"_s, u"CAP_NET_RAW"_s}));
    // --cap-drop all --cap-add net_bind_service
    const QStringList allButOne{u"CAP_AUDIT_WRITE"_s, u"CAP_CHOWN"_s, u"CAP_DAC_OVERRIDE"_s, u"CAP_FOWNER"_s,
        u"CAP_FSETID"_s, u"CAP_KILL"_s, u"CAP_MKNOD"_s, u"CAP_NET_RAW"_s, u"CAP_SETFCAP"_s, u"CAP_SETGID"_s,
        u"CAP_SETPCAP"_s, u"CAP_SETUID"_s, u"CAP_SYS_CHROOT"_s};
    add("Podman does not tell a default that was added from one that was kept", "notAssessed", onPodman(allButOne));
    add("nor does the kernel", "notAssessed", [=](RuleCase& c) {
        onPodman(allButOne)(c);
        c.seenByKernel().bounding = capabilityBit(10);
    });
    add("but what the kernel shows beyond that was never asked for", "fail medium", [=](RuleCase& c) {
        onPodman(allButOne)(c);
        c.seenByKernel().bounding = capabilityBit(10) | capabilityBit(0);
    });
    add("privileged on Podman", "fail medium implied", [=](RuleCase& c) {
        onPodman(allButOne)(c);
        c.config().privileged = true;
    });
    add("Podman drops each by name", "pass", [](RuleCase& c) {
        c.onPodman();
        c.config().capDrop = QStringList{u"CHOWN"_s, u"DAC_OVERRIDE"_s, u"FOWNER"_s, u"FSETID"_s, u"KILL"_s,
            u"NET_BIND_SERVICE"_s, u"SETFCAP"_s, u"SETGID"_s, u"SETPCAP"_s, u"SETUID"_s, u"SYS_CHROOT"_s};
    });
}

void CapabilityRulesTest::judgesBindService_data()
{
    defineColumns();
    const auto add = [](const char* name, const char* expected, const Change& change) {
        row(name, "P-07"_L1, QString::fromLatin1(expected), change);
    };
    add("not added", "pass", [](RuleCase&) {});
    add("on top of the defaults", "fail low", lists({u"cap_net_bind_service"_s}, {}));
    add("after dropping all", "pass", lists({u"NET_BIND_SERVICE"_s}, {u"all"_s}));
    add("after dropping another", "fail low", lists({u"NET_BIND_SERVICE"_s}, {u"NET_RAW"_s}));
    add("everything added is A-03's", "pass", lists({u"ALL"_s}, {}));
}

void CapabilityRulesTest::believesTheKernelWhereItShowsMore()
{
    RuleCase ruleCase;
    ruleCase.config().capDrop = QStringList{u"ALL"_s};
    ruleCase.seenByKernel().bounding = capabilityBit(21) | capabilityBit(0); // SYS_ADMIN and CHOWN
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(verdictText(assessment, "A-03"_L1), u"fail critical"_s);
    QCOMPARE(verdictText(assessment, "A-04"_L1), u"fail medium"_s);
    QCOMPARE(
        evidenceText(assessment, "A-03"_L1), QStringList{u"/proc/4711/status CapBnd = 0000000000200001 [kernel]"_s});
    QVERIFY(assessment.finding("A-03"_L1)->message.english().contains("SYS_ADMIN"_L1));
}

void CapabilityRulesTest::keepsWhatTheMachineLacks()
{
    RuleCase ruleCase;
    ruleCase.config().capAdd = QStringList{u"SYS_RESOURCE"_s};
    ruleCase.seenByKernel(); // the machine's own bounding set has no SYS_RESOURCE, so the container's has none either
    const Assessment assessment = ruleCase.assessment();
    QCOMPARE(verdictText(assessment, "A-03"_L1), u"fail high"_s);
    QCOMPARE(evidenceText(assessment, "A-03"_L1),
        (QStringList{u"HostConfig.CapAdd[0] = SYS_RESOURCE [config]"_s,
            u"/proc/4711/status CapBnd = 00000000a80425fb [kernel]"_s}));
    ruleCase.config().capAdd = QStringList{u"ALL"_s};
    ruleCase.container.kernel->bounding = allCapabilities & ~capabilityBit(24);
    QCOMPARE(verdictText(ruleCase.assessment(), "A-03"_L1), u"fail critical"_s);
}

QTEST_GUILESS_MAIN(CapabilityRulesTest)

#include "tst_capabilityrules.moc"
