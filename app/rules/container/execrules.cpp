// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"
#include "models/domain/effectiveuser.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Only the program: its arguments may be secrets.
QString execText(const ExecInfo& exec)
{
    return exec.user.isEmpty() ? u"%1 (pid %2)"_s.arg(exec.program).arg(exec.pid)
                               : u"%1 (pid %2, user %3)"_s.arg(exec.program).arg(exec.pid).arg(exec.user);
}

template <typename Predicate>
std::vector<Evidence> runningExecs(const ContainerContext& context, const char* expected, Predicate isAtFault)
{
    std::vector<Evidence> evidence;
    for (const ExecInfo& exec : context.container.execs) {
        if (exec.running && isAtFault(exec)) {
            const qsizetype index = context.container.execIds.indexOf(exec.id);
            evidence.push_back({indexedPath("ExecIDs"_L1, index), Origin::Exec, execText(exec), {expected, {}}});
        }
    }
    return evidence;
}

//! Where no exec is at fault: whether all of them were seen.
Verdict withoutExec(const ContainerContext& context)
{
    if (!context.container.isRunning() && context.container.execIds.isEmpty()) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "It is not running."));
    }
    const bool allSeen = context.container.execsComplete
        && context.container.execs.size() >= static_cast<size_t>(context.container.execIds.size());
    return allSeen
        ? Verdict::pass()
        : Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "A command that runs in it could not be inspected."));
}

//! What an event told of and is over by now.
void addSeenExecs(const ContainerContext& context, const char* expected, std::vector<Evidence>& evidence)
{
    const std::vector<ExecInfo>& execs = context.container.execs;
    for (const SeenExec& seen : context.container.seenExecs) {
        const bool runs = std::any_of(execs.begin(), execs.end(),
            [&seen](const ExecInfo& exec) { return exec.running && exec.id == seen.exec.id; });
        if (!runs) {
            const QString time = seen.time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
            const QString text = seen.exec.user.isEmpty()
                ? u"%1 (over, begun %2 UTC)"_s.arg(seen.exec.program, time)
                : u"%1 (over, begun %2 UTC, user %3)"_s.arg(seen.exec.program, time, seen.exec.user);
            evidence.push_back({u"exec_create %1"_s.arg(seen.exec.id.left(12)), Origin::Exec, text, {expected, {}}});
        }
    }
}

Verdict judgePrivilegedExec(const ContainerContext& context)
{
    const char* expected = QT_TRANSLATE_NOOP("Hull", "an exec without --privileged");
    Finding finding = makeFinding(Severity::High, {});
    finding.evidence = runningExecs(context, expected, [](const ExecInfo& exec) { return exec.privileged; });
    const bool runs = !finding.evidence.empty();
    addSeenExecs(context, expected, finding.evidence);
    if (finding.evidence.empty()) {
        return withoutExec(context);
    }
    if (!runs) {
        finding.message = {QT_TRANSLATE_NOOP("Hull", "A command with all capabilities has run in it: %1."),
            {finding.evidence.back().observed}};
        return Verdict::fail(std::move(finding));
    }
    finding.message = {QT_TRANSLATE_NOOP("Hull", "A command with all capabilities runs in it: %1."),
        {finding.evidence.front().observed}};
    return Verdict::fail(std::move(finding));
}

Verdict judgeRootExec(const ContainerContext& context)
{
    const Image* image = context.index.image(context.container.imageId);
    const QString user = context.container.user.isEmpty() && image ? image->user : context.container.user;
    if (namesRoot(user)) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "The container itself runs as root."));
    }
    Finding finding = makeFinding(Severity::Low, {});
    finding.evidence = runningExecs(context, QT_TRANSLATE_NOOP("Hull", "an exec as the container's own user"),
        [](const ExecInfo& exec) { return !exec.user.isEmpty() && namesRoot(exec.user); });
    if (finding.evidence.empty()) {
        return withoutExec(context);
    }
    finding.message = {QT_TRANSLATE_NOOP("Hull", "A command runs as root although the container runs as %1: %2."),
        {user, finding.evidence.front().observed}};
    return Verdict::fail(std::move(finding));
}

} // namespace

ContainerRule privilegedExec()
{
    return {{.id = "A-17"_L1,
                .key = "privileged-exec"_L1,
                .severity = Severity::High,
                .title = QT_TRANSLATE_NOOP("Hull", "Privileged exec running"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "docker exec --privileged gives its command all capabilities again, whatever the container "
                    "dropped. Nothing in the container's configuration shows it."),
                .fix = QT_TRANSLATE_NOOP(
                    "Hull", "End the command. Where it was needed, give the container the one capability instead."),
                .references = cisDocker("5.23"_L1, "5.22"_L1)},
        judgePrivilegedExec};
}

ContainerRule rootExec()
{
    return {{.id = "C-5.24"_L1,
                .key = "root-exec"_L1,
                .severity = Severity::Low,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "Exec as root in a non-root container"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The image was made to do without root, and such a command brings it back past that decision."),
                .fix = QT_TRANSLATE_NOOP("Hull", "End the command, and run it as the container's own user."),
                .references = cisDocker("5.24"_L1, "5.23"_L1)},
        judgeRootExec};
}

} // namespace Hull
