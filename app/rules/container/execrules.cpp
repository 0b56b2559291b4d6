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

//! What is wrong with an exec, and how that is said. Both sentences take the exec as their last argument.
struct ExecFault
{
    bool (*isIn)(const ExecInfo& exec);
    Severity severity;
    const char* expected;
    Message runs;
    Message hasRun;
};

std::vector<Evidence> runningExecs(const ContainerContext& context, const ExecFault& fault)
{
    std::vector<Evidence> evidence;
    for (const ExecInfo& exec : context.container.execs) {
        if (exec.running && fault.isIn(exec)) {
            const qsizetype index = context.container.execIds.indexOf(exec.id);
            evidence.push_back({indexedPath("ExecIDs"_L1, index), Origin::Exec, execText(exec), {fault.expected, {}}});
        }
    }
    return evidence;
}

//! What an event told of and is over by now.
void addSeenExecs(const ContainerContext& context, const ExecFault& fault, std::vector<Evidence>& evidence)
{
    const std::vector<ExecInfo>& execs = context.container.execs;
    for (const SeenExec& seen : context.container.seenExecs) {
        const bool runs = std::any_of(execs.begin(), execs.end(),
            [&seen](const ExecInfo& exec) { return exec.running && exec.id == seen.exec.id; });
        if (!runs && fault.isIn(seen.exec)) {
            const QString time = seen.time.toString(u"yyyy-MM-dd HH:mm:ss"_s);
            const QString text = seen.exec.user.isEmpty()
                ? u"%1 (over, begun %2 UTC)"_s.arg(seen.exec.program, time)
                : u"%1 (over, begun %2 UTC, user %3)"_s.arg(seen.exec.program, time, seen.exec.user);
            evidence.push_back(
                {u"exec_create %1"_s.arg(seen.exec.id.left(12)), Origin::Exec, text, {fault.expected, {}}});
        }
    }
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

Verdict judgeExecs(const ContainerContext& context, const ExecFault& fault)
{
    Finding finding = makeFinding(fault.severity, {});
    finding.evidence = runningExecs(context, fault);
    const bool runs = !finding.evidence.empty();
    addSeenExecs(context, fault, finding.evidence);
    if (finding.evidence.empty()) {
        return withoutExec(context);
    }
    finding.message = runs ? fault.runs : fault.hasRun;
    finding.message.arguments += (runs ? finding.evidence.front() : finding.evidence.back()).observed;
    return Verdict::fail(std::move(finding));
}

Verdict judgePrivilegedExec(const ContainerContext& context)
{
    return judgeExecs(context,
        {[](const ExecInfo& exec) { return exec.privileged; }, Severity::High,
            QT_TRANSLATE_NOOP("Hull", "an exec without --privileged"),
            {QT_TRANSLATE_NOOP("Hull", "A command with all capabilities runs in it: %1."), {}},
            {QT_TRANSLATE_NOOP("Hull", "A command with all capabilities has run in it: %1."), {}}});
}

Verdict judgeRootExec(const ContainerContext& context)
{
    const Image* image = context.index.image(context.container.imageId);
    const QString user = context.container.user.isEmpty() && image ? image->user : context.container.user;
    if (namesRoot(user)) {
        return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "The container itself runs as root."));
    }
    return judgeExecs(context,
        {asksForRoot, Severity::Low, QT_TRANSLATE_NOOP("Hull", "an exec as the container's own user"),
            {QT_TRANSLATE_NOOP("Hull", "A command runs as root although the container runs as %1: %2."), {user}},
            {QT_TRANSLATE_NOOP("Hull", "A command has run as root although the container runs as %1: %2."), {user}}});
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
