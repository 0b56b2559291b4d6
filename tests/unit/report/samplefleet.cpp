// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/report/samplefleet.h"

#include "app/rules/rulecatalogue.h"

#include <array>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QStringView rule;
    Severity severity;
    FindingStatus status;
};

constexpr std::array<Sample, 5> samples{{
    {u"P-01", Severity::High, FindingStatus::Open},
    {u"A-01", Severity::Critical, FindingStatus::Open},
    {u"A-02", Severity::Medium, FindingStatus::Waived},
    {u"A-03", Severity::High, FindingStatus::Implied},
    {u"A-04", Severity::Low, FindingStatus::Open},
}};

Assessment assessmentOf(bool isParked)
{
    Assessment assessment;
    for (const Sample& sample : samples) {
        Finding finding = sampleFinding(sample.severity, sample.status);
        finding.rule = ruleInfo(sample.rule);
        assessment.findings.push_back(finding);
        assessment.results.push_back(
            {finding.rule, sample.status == FindingStatus::Waived ? RuleOutcome::Waived : RuleOutcome::Fail, nullptr});
    }
    assessment.results.push_back({ruleInfo(u"A-05"), RuleOutcome::Pass, nullptr});
    assessment.results.push_back({ruleInfo(u"A-06"), RuleOutcome::NotAssessed, "The volumes were not read."});
    assessment.results.push_back({ruleInfo(u"A-14"), RuleOutcome::NotApplicable, "The host has no AppArmor."});
    if (isParked) {
        assessment.park();
    }
    return assessment;
}

} // namespace

ScanReport sampleFleet(int hosts, int containers)
{
    ScanReport report = sampleReport();
    report.hosts.clear();
    for (int number = 0; number < hosts; ++number) {
        std::vector<std::shared_ptr<Container>> made;
        std::vector<Assessment> judged;
        for (int i = 0; i < containers; ++i) {
            const std::shared_ptr<Container> container = sampleContainer();
            container->name = u"web-%1"_s.arg(i);
            container->id = {u"%1"_s.arg(i, 64, 16, QChar(u'0'))};
            made.push_back(container);
            judged.push_back(assessmentOf(i % 10 == 9));
        }
        ScanHost host = sampleHost(made, judged);
        host.host.name = u"prod-%1"_s.arg(number);
        host.host.endpoint = u"unix:///run/prod-%1.sock"_s.arg(number);
        host.host.socketPath = u"/run/prod-%1.sock"_s.arg(number);
        report.hosts.push_back(host);
    }
    return report;
}

ScanReport reportWithContainer(const QString& name)
{
    ScanReport report = sampleReport();
    const std::shared_ptr<Container> container = sampleContainer();
    container->name = name;
    report.hosts = {sampleHost({container}, {sampleAssessment()})};
    return report;
}

const std::vector<std::pair<const char*, QString>>& hostileNames()
{
    static const std::vector<std::pair<const char*, QString>> names{
        {"markup", u"<script>alert(1)</script>"_s},
        {"end of an attribute", u"\"'><img src=x onerror=alert(1)>"_s},
        {"entity", u"&lt;b&gt;&amp;"_s},
        {"comment", u"--><!--"_s},
        {"newline", u"web\nset-cookie: x"_s},
        {"carriage return", u"web\r\n=1+1"_s},
        {"formula", u"=HYPERLINK(\"http://evil\")"_s},
        {"quotes and commas", u"a\"b,c;d'e"_s},
        {"escape sequence", u"\x1b[2Jweb"_s},
        {"right-to-left override", u"web\u202Egpj.exe"_s},
        {"right-to-left script", u"\u05D0\u05D1\u05D2 web"_s},
        {"emoji", u"web-\U0001F433"_s},
        {"255 characters", QString(255, u'w')},
        {"nul", QString(u"a"_s + QChar(u'\0') + u'b')},
        {"half a surrogate", QString(QChar(0xD83D))},
        {"brackets and braces", u"[x](http://evil) {0}"_s},
        {"shell", u"$(reboot); `id` && 'x' | \\"_s},
        {"option", u"--help"_s},
    };
    return names;
}

} // namespace Hull::Test
