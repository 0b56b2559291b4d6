// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Switch = SecurityOptions::Switch;

Verdict judgePrivileged(const ContainerContext& context)
{
    if (!context.config.privileged) {
        return Verdict::pass();
    }
    Finding finding = makeFinding(Severity::Critical,
        {QT_TRANSLATE_NOOP("Hull", "It runs in privileged mode: every capability, every device, and no confinement."),
            {}});
    finding.evidence.push_back(
        {u"HostConfig.Privileged"_s, Origin::Config, u"true"_s, {QT_TRANSLATE_NOOP("Hull", "false"), {}}});
    if (context.kernel) {
        finding.evidence.push_back(
            {kernelStatusPath(*context.kernel, "CapBnd"_L1), Origin::Kernel, hexadecimal(context.kernel->bounding),
                {QT_TRANSLATE_NOOP("Hull", "only the capabilities that it needs"), {}}});
    }
    return Verdict::fail(std::move(finding));
}

Finding newPrivilegesFinding(const ContainerContext& context, Severity severity, const char* message)
{
    Finding finding = makeFinding(severity, {message, {}});
    const int index = context.security.noNewPrivilegesIndex;
    const QStringList& options = context.config.securityOpt;
    finding.evidence.push_back(
        {index < 0 ? u"HostConfig.SecurityOpt"_s : indexedPath("HostConfig.SecurityOpt"_L1, index), Origin::Config,
            index < 0 ? listText(options) : options[index], {QT_TRANSLATE_NOOP("Hull", "no-new-privileges:true"), {}}});
    if (context.kernel && !context.kernel->noNewPrivileges) { // else it contradicts nothing
        finding.evidence.push_back({kernelStatusPath(*context.kernel, "NoNewPrivs"_L1), Origin::Kernel, u"0"_s,
            {QT_TRANSLATE_NOOP("Hull", "1"), {}}});
    }
    return finding;
}

//! The container has no option of its own, and the kernel tells.
Verdict judgeByKernel(const ContainerContext& context)
{
    const bool daemonDefault = context.engine.noNewPrivileges.value_or(false);
    if (!context.kernel->noNewPrivileges) {
        return Verdict::fail(newPrivilegesFinding(context, Severity::Medium,
            daemonDefault
                ? QT_TRANSLATE_NOOP("Hull",
                    "Its processes can gain privileges: it was made before the engine's default came into force.")
                : QT_TRANSLATE_NOOP("Hull", "Its processes can gain privileges, and the kernel confirms it.")));
    }
    if (daemonDefault) {
        return Verdict::pass();
    }
    // PR_SET_NO_NEW_PRIVS may be the first process's own doing; a process started by exec does not inherit that.
    return Verdict::fail(newPrivilegesFinding(context, Severity::Low,
        QT_TRANSLATE_NOOP("Hull",
            "Its first process cannot gain privileges, but nothing configured says so, and others in it may.")));
}

//! The container has no option of its own, and nobody could look at its processes.
Verdict judgeByDefault(const ContainerContext& context)
{
    const char* message = nullptr;
    Severity severity = Severity::Medium;
    if (context.isPodman()) {
        // Podman shows the option of every container that has it, wherever it came from.
        return Verdict::fail(newPrivilegesFinding(
            context, severity, QT_TRANSLATE_NOOP("Hull", "Its processes can gain privileges: the option is not set.")));
    }
    if (!context.engine.noNewPrivileges) {
        message = QT_TRANSLATE_NOOP("Hull",
            "Nothing keeps its processes from gaining privileges, unless the engine's default did when it was made "
            "(engines before 24 do not tell).");
    } else if (*context.engine.noNewPrivileges) {
        severity = Severity::Low;
        message = QT_TRANSLATE_NOOP("Hull",
            "It relies on the engine's default, which counts only for containers made after it was switched on.");
    } else {
        message = QT_TRANSLATE_NOOP("Hull", "Nothing keeps its processes from gaining privileges.");
    }
    Finding finding = newPrivilegesFinding(context, severity, message);
    finding.certainty = Certainty::Assumed; // the engine stamps its default when it makes a container
    return Verdict::fail(std::move(finding));
}

Verdict judgeNewPrivileges(const ContainerContext& context)
{
    switch (context.security.noNewPrivileges) {
    case Switch::On:
        if (context.kernel && !context.kernel->noNewPrivileges) {
            return Verdict::fail(newPrivilegesFinding(context, Severity::High,
                QT_TRANSLATE_NOOP("Hull", "It is configured not to gain privileges, but the kernel says it can.")));
        }
        return Verdict::pass();
    case Switch::Off:
        return Verdict::fail(newPrivilegesFinding(
            context, Severity::High, QT_TRANSLATE_NOOP("Hull", "It is explicitly allowed to gain new privileges.")));
    case Switch::Unset:
        break;
    }
    return context.kernel ? judgeByKernel(context) : judgeByDefault(context);
}

} // namespace

ContainerRule privilegedContainer()
{
    return {{.id = "A-01"_L1,
                .key = "privileged-container"_L1,
                .severity = Severity::Critical,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Privileged container"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Privileged mode hands the container every capability and every device of the host and takes all "
                    "confinement away. Root in it is root on the host, one mount away."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Switch the mode off, drop all capabilities, and give back only the capabilities and devices that "
                    "the workload uses. The label=disable that the engine added goes as well."),
                .references = cisDocker("5.5"_L1, "5.4"_L1)},
        judgePrivileged};
}

ContainerRule newPrivilegesAllowed()
{
    return {{.id = "A-02"_L1,
                .key = "new-privileges-allowed"_L1,
                .severity = Severity::Medium,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "May acquire new privileges"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Without no-new-privileges an attacker who runs as an ordinary user in the container can become "
                    "root there by any setuid program or file capability that the image happens to hold."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Set the security option no-new-privileges:true as the last of its kind. Programs that rely on "
                    "setuid, like sudo and su, stop working; those that only drop privileges do not."),
                .references = cisDockerAndStig("5.26"_L1, "5.25"_L1, "V-235816"_L1)},
        judgeNewPrivileges};
}

} // namespace Hull
