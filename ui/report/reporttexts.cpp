// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reporttexts.h"

#include "app/rules/rulecatalogue.h"
#include "ui/report/reportrun.h"
#include "ui/widgets/problembanner.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString text(const char* source)
{
    return QCoreApplication::translate("Hull::ReportDialog", source);
}

QString counted(qsizetype count, const char* one, const char* many)
{
    return count == 1 ? text(one) : text(many).arg(count);
}

//! "3 minutes ago"; empty where it is no age to speak of.
QString agoText(const ScanHost& host, const QDateTime& now)
{
    constexpr qint64 minute = 60; // seconds
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 age = host.assessment->snapshot->started.secsTo(now);
    if (age < minute) {
        return {};
    }
    return age < hour   ? counted(age / minute, QT_TRANSLATE_NOOP("Hull::ReportDialog", "a minute ago"),
                 QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 minutes ago"))
        : age < 2 * day ? counted(age / hour, QT_TRANSLATE_NOOP("Hull::ReportDialog", "an hour ago"),
              QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 hours ago"))
                        : text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 days ago")).arg(age / day);
}

//! Empty where there is nothing to tell.
QString noteOf(const ScanHost& host, const QDateTime& now)
{
    const QString& name = host.host.name;
    if (host.isStale) {
        const QString ago = agoText(host, now);
        return ago.isEmpty()
            ? text(QT_TRANSLATE_NOOP("Hull::ReportDialog",
                       "%1 is not connected: the report tells what was read of it before, and says so."))
                  .arg(name)
            : text(QT_TRANSLATE_NOOP("Hull::ReportDialog",
                       "%1 is not connected: the report tells what was read of it %2, and says so."))
                  .arg(name, ago);
    }
    const QString why = host.error ? problemSentences(*host.error, true).value(0) : QString();
    if (host.status == HostSnapshot::Status::Unreachable) {
        return text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 was not read, and the report says so: %2"))
            .arg(name, why);
    }
    if (host.status == HostSnapshot::Status::Partial) {
        return text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 was read in part, and the report says so: %2"))
            .arg(name, why);
    }
    const QString ago = host.isFollowed ? QString() : agoText(host, now);
    return ago.isEmpty()
        ? QString()
        : text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 was read %2 and not followed since.")).arg(name, ago);
}

} // namespace

QString judgedByText(const ScanReport& scan)
{
    QStringList parts{text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "Profile %1, rule set %2"))
                          .arg(profileName(scan.profile), QString(ruleSetVersion))};
    const Policy& policy = scan.policy;
    if (policy.waivesNothing()) {
        parts.append(text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "no waivers")));
    } else {
        parts.append(counted(policy.waivers.size() + policy.allowedPorts.size(),
            QT_TRANSLATE_NOOP("Hull::ReportDialog", "1 waiver or allowed port"),
            QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 waivers and allowed ports")));
        if (policy.expiredCount() > 0) {
            parts.append(
                text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 of them expired")).arg(policy.expiredCount()));
        }
    }
    return parts.join(", "_L1);
}

QString countedScopeText(const ScanReport& scan)
{
    return counted(static_cast<qsizetype>(scan.hosts.size()), QT_TRANSLATE_NOOP("Hull::ReportDialog", "1 host"),
               QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 hosts"))
        + ", "_L1
        + counted(summaryOf(scan).containers, QT_TRANSLATE_NOOP("Hull::ReportDialog", "1 container"),
            QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 containers"));
}

QStringList dataNotes(const ScanReport& scan)
{
    QStringList notes;
    for (const ScanHost& host : scan.hosts) {
        const QString note = noteOf(host, scan.finished);
        if (!note.isEmpty()) {
            notes.append(note);
        }
    }
    return notes;
}

QString reportFilterText(const QString& words, const QStringList& hostNames)
{
    QString filter = words.isEmpty() ? QString() : u"containers with \u201c%1\u201d"_s.arg(words);
    if (!hostNames.isEmpty()) {
        filter += (words.isEmpty() ? u"the host "_s : u" on the host "_s) + hostNames.join(u" or "_s);
    }
    return filter;
}

QString outcomeText(const ReportOutcome& outcome)
{
    if (outcome.isCancelled) {
        return text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "Cancelled. Nothing was written."));
    }
    QStringList lines;
    if (!outcome.written.isEmpty()) {
        QStringList names;
        for (const QString& path : outcome.written) {
            names.append(QFileInfo(path).fileName());
        }
        lines.append(text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "Report %1 is written to %2: %3."))
                         .arg(outcome.id, QDir::toNativeSeparators(QFileInfo(outcome.written.front()).absolutePath()),
                             names.join(", "_L1)));
    }
    for (const ReportProblem& problem : outcome.problems) {
        const QString sentences = problemSentences(problem.error, true).join(u' ');
        lines.append(problem.path.isEmpty() ? sentences
                                            : text(QT_TRANSLATE_NOOP("Hull::ReportDialog", "%1 is not written. %2"))
                                                  .arg(QFileInfo(problem.path).fileName(), sentences));
    }
    return lines.join(u'\n');
}

} // namespace Hull
