// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/audittexts.h"

#include "app/rules/rulecatalogue.h"
#include "models/domain/sentence.h"

#include <algorithm>
#include <set>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Both lists of objects are in the same order, by host.
void findOthers(const AuditReport& report, const std::vector<size_t>& among, std::vector<HostObjects>& groups)
{
    auto next = among.begin();
    auto group = groups.begin();
    for (size_t place = 0; place < report.objects.size() && group != groups.end(); ++place) {
        const AuditObject& object = report.objects[place];
        while (group != groups.end() && group->host < object.host) {
            ++group;
        }
        next = std::find_if(next, among.end(), [place](size_t other) { return other >= place; });
        const bool isAmong = next != among.end() && *next == place;
        if (group != groups.end() && group->host == object.host && !object.isHost && !isAmong) {
            group->others.append(objectName(object));
        }
    }
}

//! How long before the report that was, in words; empty where it was just before.
QString agedText(const QDateTime& then, const QDateTime& made)
{
    constexpr qint64 minute = 60; // seconds, as those below
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 age = then.secsTo(made);
    if (age < minute) {
        return {};
    }
    const auto count = static_cast<int>(age / (age < hour ? minute : age < 2 * day ? hour : day));
    return (age < hour             ? countedText(count, "minute"_L1, "minutes"_L1)
                   : age < 2 * day ? countedText(count, "hour"_L1, "hours"_L1)
                                   : countedText(count, "day"_L1, "days"_L1))
        + " before this report"_L1;
}

} // namespace

QString objectName(const AuditObject& object)
{
    return object.isHost ? u"the host itself"_s : object.name.isEmpty() ? object.id.left(shortIdLength) : object.name;
}

QString allContainers(const AuditReport& report, size_t host)
{
    return "all "_L1 + QString::number(report.hosts[host].containers) + " containers"_L1;
}

QString reportTimeText(const QDateTime& time)
{
    return time.isValid() ? QString(time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss") + " UTC"_L1) : u"not known"_s;
}

QString yesNoText(std::optional<bool> value)
{
    return value ? (*value ? u"yes"_s : u"no"_s) : u"not known"_s;
}

QString reportEngineText(const EngineInfo& engine)
{
    const bool isKnown = engine.product != EngineInfo::Product::Unknown || !engine.version.isEmpty();
    return isKnown ? QString(engineProductName(engine.product) + u' ' + engine.version) : u"not known"_s;
}

QString systemText(const EngineInfo& engine)
{
    return QString(engine.os + u' ' + engine.arch + u' ' + engine.kernel).trimmed();
}

QString clockText(const AuditHost& host)
{
    if (!host.clockAhead) {
        return u"not known"_s;
    }
    return host.hasSkewedClock() ? QString(QString::number(*host.clockAhead) + " s ahead of this machine"_L1)
                                 : u"within 60 s"_s;
}

QString scopeText(const AuditReport& report)
{
    return countedText(static_cast<int>(report.hosts.size()), "host"_L1, "hosts"_L1) + ", "_L1
        + countedText(report.containers, "container"_L1, "containers"_L1);
}

QString uncountedText(const FindingCounts& counts)
{
    return "Shown and not counted as open: "_L1 + QString::number(counts.implied)
        + " that merely follow from another finding, "_L1 + QString::number(counts.parked)
        + " on originals kept for a roll-back, "_L1 + QString::number(counts.open.of(Severity::Info))
        + " for information."_L1;
}

QString incompleteText(const AuditReport& report)
{
    return report.incompleteHosts == 0 ? QString()
                                       : QString(countedText(report.incompleteHosts, "host"_L1, "hosts"_L1)
                                           + " could not be read completely. This report is no verdict on what was not "
                                             "read."_L1);
}

QString filteredText(const AuditReport& report)
{
    return report.filter.isEmpty()
        ? QString()
        : QString("Filtered view: only "_L1 + report.filter + ". "_L1
            + countedText(report.leftOut, "container that was read is"_L1, "containers that were read are"_L1)
            + " left out, and so are the hosts that the filter does not show. This report is no verdict on them."_L1);
}

QString ageText(const AuditReport& report, const AuditHost& host)
{
    return !host.readAt.isValid() || host.isFollowed ? QString() : agedText(host.readAt, report.made);
}

QString revealedText(const AuditReport& report)
{
    return report.reveals
        ? u"Secrets are shown: this report holds environment values, labels, command lines, health checks "
          "and execs as they are. Keep it as secret as they are."_s
        : QString();
}

QString secretsText(const AuditReport& report)
{
    return report.reveals
        ? u"Environment values, labels, command lines, health checks and execs are part of this report, as "
          "was asked for: appendix D."_s
        : u"Environment values, labels and command lines are not part of this report."_s;
}

std::vector<std::pair<QString, QString>> revealedLines(const RevealedValues& values)
{
    std::vector<std::pair<QString, QString>> lines;
    for (const QString& variable : values.environment) {
        lines.emplace_back(u"Config.Env"_s, variable);
    }
    for (const auto& label : values.labels) {
        lines.emplace_back(u"Config.Labels"_s, label.first + u'=' + label.second);
    }
    for (const auto& [name, words] : {std::pair(u"Config.Entrypoint"_s, values.entrypoint),
             std::pair(u"Config.Cmd"_s, values.command), std::pair(u"Config.Healthcheck.Test"_s, values.healthCheck)}) {
        if (!words.isEmpty()) {
            lines.emplace_back(name, words.join(u' '));
        }
    }
    for (const QStringList& exec : values.execs) {
        lines.emplace_back(u"exec"_s, exec.join(u' '));
    }
    return lines;
}

QString savedText(const AuditReport& report)
{
    if (report.savedAs.isEmpty()) {
        return {};
    }
    const QString age = agedText(report.started, report.made);
    return "Data as of "_L1 + reportTimeText(report.started) + (age.isEmpty() ? QString() : QString(", "_L1 + age))
        + ": this report is made of the saved scan "_L1 + report.savedAs
        + ", and no host was asked anew. What has changed since is not in it."_L1;
}

QString staleText(const AuditReport& report)
{
    QStringList hosts;
    for (const AuditHost& host : report.hosts) {
        if (host.isStale) {
            const QString age = ageText(report, host);
            hosts.append(QString(host.host.name + ", read at "_L1 + reportTimeText(host.readAt)
                + (age.isEmpty() ? QString() : QString(", "_L1 + age))));
        }
    }
    return hosts.isEmpty()
        ? QString()
        : QString("Not read anew, so this report tells what was there before: "_L1 + hosts.join("; "_L1) + u'.');
}

QString periodText(const AuditReport& report)
{
    return report.started.secsTo(report.finished) == 0
        ? QString("as of "_L1 + reportTimeText(report.finished))
        : QString(reportTimeText(report.started) + " to "_L1 + reportTimeText(report.finished));
}

std::vector<UnreadPart> unreadParts(const AuditReport& report)
{
    std::vector<UnreadPart> parts;
    for (size_t place = 0; place < report.hosts.size(); ++place) {
        const AuditHost& host = report.hosts[place];
        if (host.status != HostSnapshot::Status::Complete) {
            const QString asOf = host.isStale
                ? QString(" What this report says of it was read at "_L1 + reportTimeText(host.readAt) + u'.')
                : QString();
            parts.push_back({place, u"the host"_s,
                QString(asSentence(host.problem) + u' ' + asSentence(host.cause)).trimmed() + asOf, host.remedy});
        }
        if (!host.unread.isEmpty()) {
            parts.push_back({place, u"lists of the engine"_s, host.unread, {}});
        }
        for (const auto& entry : host.unreadable) {
            parts.push_back({place, entry.first, entry.second, {}});
        }
        if (!host.kernelProblem.isEmpty()) {
            parts.push_back({place, u"its kernel"_s, host.kernelProblem, {}});
        }
    }
    return parts;
}

std::vector<HostObjects> objectsByHost(const AuditReport& report, const std::vector<size_t>& objects)
{
    std::vector<HostObjects> groups;
    for (const size_t place : objects) {
        const AuditObject& object = report.objects[place];
        if (groups.empty() || groups.back().host != object.host) {
            groups.push_back({object.host, {}, {}});
        }
        groups.back().names.append(objectName(object));
    }
    findOthers(report, objects, groups);
    for (HostObjects& group : groups) {
        const int all = report.hosts[group.host].containers;
        if (all > 1 && group.others.isEmpty() && group.names.size() == all) {
            group.all = allContainers(report, group.host);
        }
    }
    return groups;
}

std::vector<size_t> affectedObjects(const AuditReport& report)
{
    std::set<size_t> places;
    for (const AuditFinding& entry : report.findings) {
        places.insert(entry.object);
    }
    return {places.begin(), places.end()};
}

std::vector<const RuleInfo*> askedRules(const AuditReport& report)
{
    std::vector<const RuleInfo*> rules;
    std::copy_if(ruleCatalogue().begin(), ruleCatalogue().end(), std::back_inserter(rules),
        [&](const RuleInfo* rule) { return rule->profile == Profile::Core || report.profile == Profile::Full; });
    return rules;
}

QString noChangesText()
{
    return u"Nothing was changed with this tool on these hosts: the journal of this account on this machine has no "
           u"entry "
           "for them."_s;
}

QString changesIntroText()
{
    return u"What this account changed on these hosts from this machine with this tool, oldest first: each setting "
           u"before "
           "and after. Values that look secret are not shown."_s;
}

QString changeText(const AuditChange& change)
{
    const bool isOneDay = change.finished.toUTC().date() == change.started.toUTC().date();
    const QString begun = change.started.toUTC().toString(u"yyyy-MM-dd HH:mm:ss");
    const QString until = change.finished.isValid()
        ? " to "_L1 + change.finished.toUTC().toString(isOneDay ? u"HH:mm:ss" : u"yyyy-MM-dd HH:mm:ss") + " UTC"_L1
        : u" UTC, not finished"_s;
    return "By "_L1 + change.user + ", "_L1 + begun + until + ". Rules: "_L1
        + (change.rules.isEmpty() ? u"none"_s : change.rules.join(", "_L1)) + ". Transaction "_L1 + change.id + u'.';
}

QString changeResultText(const AuditChange& change)
{
    switch (change.outcome) {
    case AuditOutcome::Kept:
    case AuditOutcome::Done:
        return u"kept"_s;
    case AuditOutcome::TakenBack:
        return u"rolled back"_s;
    case AuditOutcome::NotBegun:
        return u"given up"_s;
    case AuditOutcome::Open:
        break;
    }
    return u"not finished"_s;
}

QString keptSentence(const AuditChange& change)
{
    if (!change.keptText.isEmpty()) {
        return "For a roll-back there is "_L1 + change.keptText + u'.';
    }
    return change.outcome == AuditOutcome::Done ? u"The original was given up: no roll-back is possible any more."_s
                                                : QString();
}

QString driftText(const Drift& drift)
{
    const DifferenceCounts& counts = drift.counts();
    if (drift.report().difference.isEmpty()) {
        return "Nothing differs from the baseline of "_L1 + reportTimeText(drift.report().before.started) + ": "_L1
            + countedText(counts.unchanged, "finding is"_L1, "findings are"_L1) + " as before."_L1;
    }
    return "Since the baseline of "_L1 + reportTimeText(drift.report().before.started) + ": findings "_L1
        + driftCountsText(counts) + "; containers "_L1 + QString::number(counts.containersAdded) + " appeared, "_L1
        + QString::number(counts.containersRemoved) + " disappeared, "_L1 + QString::number(counts.containersChanged)
        + " changed; hosts "_L1 + QString::number(counts.hostsAdded) + " appeared, "_L1
        + QString::number(counts.hostsRemoved) + " disappeared."_L1;
}

QString unlikeText(const DifferenceReport& report)
{
    return "The baseline was scanned with the profile "_L1 + report.before.profile + " and rule set "_L1
        + report.before.ruleSet + ", this report with "_L1 + report.after.profile + " and "_L1 + report.after.ruleSet
        + ": a finding may be new or gone for that alone."_L1;
}

QString driftNote(const DriftFindings& entry)
{
    QStringList parts;
    if (!entry.reason.isEmpty()) {
        parts.append(entry.reason);
    }
    if (entry.finding.status != "open"_L1) {
        parts.append("status "_L1 + entry.finding.status);
    }
    return parts.join(", "_L1);
}

} // namespace Hull
