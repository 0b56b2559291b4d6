// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/policyoption.h"

#include "app/config/policyfile.h"
#include "app/report/textlayout.h"
#include "app/rules/rulecatalogue.h"
#include "app/rules/waivers.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 10;

//! "W-1, W-2 and 3 more".
QString named(const QStringList& ids)
{
    const QString first = printable(ids.mid(0, mostNamed).join(", "_L1));
    return ids.size() > mostNamed ? u"%1 and %2 more"_s.arg(first, QString::number(ids.size() - mostNamed)) : first;
}

void tellMistakes(const PolicyFileContent& content, const QString& path, Console& console)
{
    if (content.mistakes.empty()) {
        console.error(Console::sentence(*content.error));
        return;
    }
    // As compilers do, so that editors find the place.
    for (const PolicyMistake& mistake : content.mistakes) {
        console.error(printable(u"%1:%2:%3: %4"_s.arg(
            path, QString::number(mistake.place.line), QString::number(mistake.place.column), mistake.english())));
    }
    console.error(printable(u"The policy %1 is no use, and nothing was read."_s.arg(path)));
}

} // namespace

std::optional<Policy> loadPolicy(const QString& file, const QString& configDirectory, Profile profile, Console& console)
{
    const PolicyFile source(file.isEmpty() ? PolicyFile::pathIn(configDirectory) : file, ruleCatalogue());
    PolicyFileContent content = source.read();
    if (content.error) {
        tellMistakes(content, source.path(), console);
        return std::nullopt;
    }
    if (!content.exists && !file.isEmpty()) {
        console.error(printable(u"There is no policy %1; nothing was read."_s.arg(file)));
        return std::nullopt;
    }
    if (content.exists) {
        console.detail(
            printable(u"The policy %1 counts: %2 waivers, %3 allowed host ports, %4 rules with settings."_s.arg(
                source.path(), QString::number(content.policy.waivers.size()),
                QString::number(content.policy.allowedPorts.size()), QString::number(content.policy.rules.size()))));
    }
    content.policy.profile = profile;
    content.policy.day = QDateTime::currentDateTimeUtc().date();
    return content.policy;
}

void tellWaivers(const ScanReport& report, bool strict, Console& console)
{
    std::vector<HostAssessmentPtr> hosts;
    for (const ScanHost& host : report.hosts) {
        hosts.push_back(host.assessment);
    }
    QStringList expired;
    QStringList useless;
    for (const WaiverCoverage& one : waiverCoverage(report.policy, hosts)) {
        const QString kind = one.kind == AppliedWaiver::Kind::Waiver ? u"Waiver %1 (%2)"_s : u"Allowed port %1 (%2)"_s;
        console.detail(printable(kind.arg(one.id, one.rule)
            + (one.judged
                    ? u": %1 findings%2"_s.arg(QString::number(one.findings), one.expired ? u", expired"_s : QString())
                    : u": the rule is not judged here"_s)));
        if (one.expired) {
            expired += one.id;
        } else if (one.judged && one.findings == 0) {
            useless += one.id;
        }
    }
    if (!expired.isEmpty()) {
        const QString text = u"Expired, and covering nothing any more: %1."_s.arg(named(expired));
        strict ? console.error(text) : console.note(text);
    }
    // Of hosts that were not read, nobody knows.
    if (!useless.isEmpty() && summaryOf(report).incompleteHosts == 0) {
        console.note(u"Covering nothing on these hosts: %1."_s.arg(named(useless)));
    }
}

} // namespace Hull
