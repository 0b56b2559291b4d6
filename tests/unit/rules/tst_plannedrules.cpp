// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the kernel said of a container, in the verdicts on the one that is planned in its place.

#include "app/rules/ruleengine.h"
#include "models/domain/snapshot.h"
#include "tests/unit/rules/rulecase.h"

#include <QTest>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

class PlannedRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatTheKernelSaidOfPlaces_data();
    void keepsWhatTheKernelSaidOfPlaces();
    void takesNoOtherWordOfTheKernel();
};

void PlannedRulesTest::keepsWhatTheKernelSaidOfPlaces_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Change>("change"); // of what is there
    QTest::addColumn<Change>("plan"); // of what is planned, which has no kernel yet
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const auto row = [](const char* name, const char* rule, const Change& change, const Change& plan,
                         const char* before, const char* after) {
        QTest::newRow(name) << QString::fromLatin1(rule) << change << plan << QString::fromLatin1(before)
                            << QString::fromLatin1(after);
    };
    const auto bound = [](const char* target) -> Change {
        return [=](RuleCase& c) {
            c.bindMount(u"/srv/app"_s, u"/x"_s);
            c.seenByKernel().mounts.push_back({u"/x"_s, QString::fromLatin1(target), false});
        };
    };
    const auto carrying = [](const char* destination, const char* source) -> Change {
        return [=](RuleCase& c) {
            c.bindMount(u"/srv/app"_s, u"/x"_s);
            c.bindMount(u"/srv/sub"_s, u"/x/sub"_s);
            c.seenByKernel().carriedMounts.push_back(
                {QString::fromLatin1(destination), QString::fromLatin1(source), false});
        };
    };
    const Change nothing = [](RuleCase&) {
    };
    const Change removed = [](RuleCase& c) {
        c.container.mounts.clear();
    };
    const Change lastRemoved = [](RuleCase& c) {
        c.container.mounts.pop_back();
    };
    const Change readOnly = [](RuleCase& c) {
        c.container.mounts.front().readWrite = false;
    };
    const Change narrowed = [](RuleCase& c) {
        c.container.mounts.front().source = u"/srv/app/data"_s;
    };
    const Change moved = [](RuleCase& c) {
        c.container.mounts.front().destination = u"/y"_s;
    };
    row("a link stays one", "A-07", bound("/etc"), nothing, "fail critical", "fail critical");
    row("a link made read-only", "A-07", bound("/etc"), readOnly, "fail critical", "fail medium");
    row("a link removed", "A-07", bound("/etc"), removed, "fail critical", "pass");
    row(
        "a link written otherwise", "A-07", bound("/etc"),
        [](RuleCase& c) { c.container.mounts.front().source = u"/srv//app/"_s; }, "fail critical", "fail critical");
    row("narrowed to what nobody looked at", "A-07", bound("/etc"), narrowed, "fail critical", "pass");
    row("moved to where nobody looked", "A-07", bound("/etc"), moved, "fail critical", "pass");
    row("a socket behind a link", "A-06", bound("/run/docker.sock"), nothing, "fail critical", "fail critical");
    row("a socket behind a link, read-only", "A-06", bound("/run/docker.sock"), readOnly, "fail critical",
        "fail critical");
    row("a socket behind a link, removed", "A-06", bound("/run/docker.sock"), removed, "fail critical", "pass");
    row("it came along", "A-07", carrying("/x/etc", "/etc"), nothing, "fail critical", "fail critical");
    row("it came along with a mount that stays", "A-07", carrying("/x/etc", "/etc"), lastRemoved, "fail critical",
        "fail critical");
    row("it came along with a mount that goes", "A-07", carrying("/x/sub/etc", "/etc"), lastRemoved, "fail critical",
        "pass");
    row(
        "more came along than was looked at", "A-07",
        [bound](RuleCase& c) {
            bound("/srv/app")(c);
            c.container.kernel->carriesMore = true;
        },
        nothing, "notAssessed", "notAssessed");
    row(
        "a disk by another name", "A-05",
        [](RuleCase& c) {
            c.config().devices.push_back({u"/dev/node"_s, u"/dev/node"_s, u"rwm"_s});
            c.seenByKernel().devices.push_back({u"/dev/node"_s, KernelView::Device::Kind::Block});
        },
        nothing, "fail critical", "fail critical");
}

void PlannedRulesTest::keepsWhatTheKernelSaidOfPlaces()
{
    QFETCH(QString, rule);
    QFETCH(Change, change);
    QFETCH(Change, plan);
    const QByteArray id = rule.toLatin1();
    RuleCase ruleCase;
    change(ruleCase);
    const Container original = ruleCase.container;
    const SnapshotPtr snapshot = ruleCase.frozen();
    QTEST(verdictText(ruleCase.assessment(), QLatin1String(id)), "before");
    plan(ruleCase);
    ruleCase.stop(ContainerState::Created);
    ruleCase.container.kernel.reset();
    QTEST(verdictText(assessPlanned(*snapshot, ruleCase.container, original, {}), QLatin1String(id)), "after");
}

//! The process of now says nothing of the one to come: it may have set no-new-privileges itself.
void PlannedRulesTest::takesNoOtherWordOfTheKernel()
{
    RuleCase ruleCase;
    KernelView& kernel = ruleCase.seenByKernel();
    kernel.noNewPrivileges = true;
    kernel.seccomp = KernelView::Seccomp::Disabled;
    kernel.bounding = ~KernelView::CapabilitySet(0);
    const Container original = ruleCase.container;
    const SnapshotPtr snapshot = ruleCase.frozen();
    ruleCase.stop(ContainerState::Created);
    ruleCase.container.kernel.reset();
    QCOMPARE(wholeText(assessPlanned(*snapshot, ruleCase.container, original, {})),
        wholeText(assessContainer(*snapshot, ruleCase.container, {})));
}

QTEST_GUILESS_MAIN(PlannedRulesTest)
#include "tst_plannedrules.moc"
