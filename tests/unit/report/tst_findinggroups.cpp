// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/findinggroups.h"
#include "tests/unit/report/samplefleet.h"

#include <QTest>

#include <functional>

using namespace Hull;
using namespace Hull::Test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::function<void(Hull::AuditFinding&)>)

class FindingGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTogetherWhatSaysTheSame();
    void keepsApartWhatDiffers_data();
    void keepsApartWhatDiffers();
    void keepsApartByAFurtherText();
    void losesNone();
};

namespace {

const AuditRule& ruleOf(const AuditReport& report, QLatin1String id)
{
    for (const AuditRule& entry : report.rules) {
        if (entry.rule->id == id) {
            return entry;
        }
    }
    qFatal("no such rule");
}

} // namespace

void FindingGroupsTest::putsTogetherWhatSaysTheSame()
{
    const AuditReport report = auditReport(sampleFleet(2, 4));
    const AuditRule& ports = ruleOf(report, "P-01"_L1);
    const std::vector<FindingGroup> groups = groupedFindings(report, ports.findings);
    QCOMPARE(groups.size(), size_t(1));
    QCOMPARE(groups[0].findings, ports.findings);
    QCOMPARE(groups[0].objects, (std::vector<size_t>{1, 2, 3, 4, 6, 7, 8, 9})); // 0 and 5 are the hosts
}

void FindingGroupsTest::keepsApartWhatDiffers_data()
{
    QTest::addColumn<std::function<void(AuditFinding&)>>("change");
    const auto row = [](const char* name, std::function<void(AuditFinding&)> change) {
        QTest::newRow(name) << change;
    };
    row("severity", [](AuditFinding& entry) { entry.finding.severity = Severity::Low; });
    row("status", [](AuditFinding& entry) { entry.finding.status = FindingStatus::Implied; });
    row("certainty", [](AuditFinding& entry) { entry.finding.certainty = Certainty::Assumed; });
    row("an argument of the sentence", [](AuditFinding& entry) { entry.finding.message.arguments = {u"81"_s}; });
    row("what was seen", [](AuditFinding& entry) { entry.finding.evidence[0].observed = u"0.0.0.0:81"_s; });
    row("where it was seen", [](AuditFinding& entry) { entry.finding.evidence[0].path += u'x'; });
    row("what was expected", [](AuditFinding& entry) { entry.finding.evidence[0].expected = {"another", {}}; });
    row("where the evidence is from", [](AuditFinding& entry) { entry.finding.evidence[0].origin = Origin::Kernel; });
    row("further evidence",
        [](AuditFinding& entry) { entry.finding.evidence.push_back(entry.finding.evidence.front()); });
    row("a waiver that has ended", [](AuditFinding& entry) {
        entry.waiver = AppliedWaiver{.id = u"W-1"_s, .state = AppliedWaiver::State::Expired};
    });
    // Told apart only where the parts cannot flow into one another.
    row("the border of path and value", [](AuditFinding& entry) {
        Evidence& evidence = entry.finding.evidence[0];
        evidence.path += evidence.observed.left(1);
        evidence.observed.remove(0, 1);
    });
}

void FindingGroupsTest::keepsApartWhatDiffers()
{
    QFETCH(const std::function<void(AuditFinding&)>, change);
    AuditReport report = auditReport(sampleFleet(1, 3));
    const std::vector<size_t> findings = ruleOf(report, "P-01"_L1).findings;
    change(report.findings[findings[1]]);
    const std::vector<FindingGroup> groups = groupedFindings(report, findings);
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0].findings, (std::vector<size_t>{findings[0], findings[2]}));
    QCOMPARE(groups[1].findings, std::vector<size_t>{findings[1]});
}

void FindingGroupsTest::keepsApartByAFurtherText()
{
    const AuditReport report = auditReport(sampleFleet(2, 2));
    const std::vector<FindingGroup> groups = groupedFindings(report, ruleOf(report, "P-01"_L1).findings,
        [&report](const AuditFinding& entry) { return QString::number(report.objects[entry.object].host); });
    QCOMPARE(groups.size(), size_t(2));
    QCOMPARE(groups[0].objects, (std::vector<size_t>{1, 2}));
    QCOMPARE(groups[1].objects, (std::vector<size_t>{4, 5}));
}

void FindingGroupsTest::losesNone()
{
    const AuditReport report = auditReport(sampleFleet(3, 20)); // in each some are parked
    size_t findings = 0;
    for (const AuditRule& entry : report.rules) {
        for (const FindingGroup& group : groupedFindings(report, entry.findings)) {
            QCOMPARE(group.findings.size(), group.objects.size());
            findings += group.findings.size();
        }
    }
    QCOMPARE(findings, report.findings.size());
}

QTEST_APPLESS_MAIN(FindingGroupsTest)
#include "tst_findinggroups.moc"
