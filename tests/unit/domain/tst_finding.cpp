// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/finding.h"

#include <QTest>

using namespace Hull;
using namespace Qt::StringLiterals;

namespace {

Finding finding(const RuleInfo& rule, Severity severity, FindingStatus status = FindingStatus::Open)
{
    Finding made;
    made.rule = &rule;
    made.severity = severity;
    made.status = status;
    return made;
}

} // namespace

class FindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsOnlyWhatIsOpen();
    void infoIsShownButNotCounted();
    void aHostCountsItselfAndItsContainers();
    void findsByRule();
};

void FindingTest::countsOnlyWhatIsOpen()
{
    const RuleInfo rule{.id = "A-01"_L1};
    Assessment assessment;
    assessment.findings = {finding(rule, Severity::Critical), finding(rule, Severity::High, FindingStatus::Implied),
        finding(rule, Severity::High, FindingStatus::Waived), finding(rule, Severity::High, FindingStatus::Parked),
        finding(rule, Severity::Low)};
    const SeverityCounts counts = assessment.openCounts();
    QCOMPARE(counts.of(Severity::Critical), 1);
    QCOMPARE(counts.of(Severity::High), 0);
    QCOMPARE(counts.of(Severity::Low), 1);
    QCOMPARE(counts.counted(), 2);
}

void FindingTest::infoIsShownButNotCounted()
{
    const RuleInfo rule{.id = "C-5.1"_L1};
    Assessment assessment;
    assessment.findings = {finding(rule, Severity::Info)};
    QCOMPARE(assessment.openCounts().of(Severity::Info), 1);
    QCOMPARE(assessment.openCounts().counted(), 0);
}

void FindingTest::aHostCountsItselfAndItsContainers()
{
    const RuleInfo rule{.id = "H-01"_L1};
    HostAssessment host;
    host.host.findings = {finding(rule, Severity::Critical)};
    host.containers.resize(2);
    host.containers[0].findings = {finding(rule, Severity::High)};
    host.containers[1].findings = {finding(rule, Severity::High), finding(rule, Severity::Medium)};
    QCOMPARE(host.openCounts().open, (std::array<int, 5>{1, 2, 1, 0, 0}));
}

void FindingTest::findsByRule()
{
    const RuleInfo one{.id = "A-01"_L1};
    const RuleInfo other{.id = "A-02"_L1};
    Assessment assessment;
    assessment.findings = {finding(one, Severity::High), finding(other, Severity::Low)};
    QCOMPARE(assessment.finding("A-02"_L1), &assessment.findings[1]);
    QCOMPARE(assessment.finding("A-03"_L1), nullptr);
}

QTEST_GUILESS_MAIN(FindingTest)
#include "tst_finding.moc"
