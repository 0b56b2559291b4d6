// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Evidence optionEvidence(const ContainerContext& context, int index, const char* expected)
{
    return {indexedPath("HostConfig.SecurityOpt"_L1, index), Origin::Config,
        shortened(context.config.securityOpt[index]), {expected, {}}};
}

Evidence privilegedEvidence(const char* expected)
{
    return {u"HostConfig.Privileged"_s, Origin::Config, u"true"_s, {expected, {}}};
}

Evidence kernelSeccompEvidence(const KernelView& kernel)
{
    return {kernelStatusPath(kernel, "Seccomp"_L1), Origin::Kernel, QString::number(static_cast<int>(kernel.seccomp)),
        {QT_TRANSLATE_NOOP("Hull", "2, a filter"), {}}};
}

bool kernelSaysDisabled(const ContainerContext& context)
{
    return context.kernel && context.kernel->seccomp == KernelView::Seccomp::Disabled;
}

Finding seccompFinding(const ContainerContext& context, const char* message)
{
    Finding finding = makeFinding(Severity::High, {message, {}});
    if (context.security.seccompIndex >= 0) {
        finding.evidence.push_back(optionEvidence(context, context.security.seccompIndex,
            QT_TRANSLATE_NOOP("Hull", "no seccomp option, or a profile that denies what is not needed")));
    }
    if (kernelSaysDisabled(context)) {
        finding.evidence.push_back(kernelSeccompEvidence(*context.kernel));
    }
    return finding;
}

//! What /info calls the profile: "default" up to Docker 20.10 and in Podman, "builtin" since, else the path of a file.
bool hasOwnSeccompProfile(const EngineInfo& engine)
{
    static constexpr QLatin1String key("name=seccomp,profile=");
    return std::any_of(engine.securityOptions.begin(), engine.securityOptions.end(), [](const QString& option) {
        const QStringView profile = option.startsWith(key) ? QStringView(option).mid(key.size()) : QStringView();
        return !profile.isEmpty() && profile != "default"_L1 && profile != "builtin"_L1;
    });
}

/*!
 * Without an option the engine's own profile applies, unless the engine has none. A filter that the kernel shows then
 * is the first process's own doing, and a process that exec starts does not have it.
 */
Verdict judgeDefaultSeccomp(const ContainerContext& context)
{
    if (kernelSaysDisabled(context)) {
        return Verdict::fail(seccompFinding(context,
            QT_TRANSLATE_NOOP("Hull", "No system call filter is in force, though no option switched it off.")));
    }
    const bool daemonUnconfined = context.engine.securityOptions.contains("name=seccomp,profile=unconfined"_L1)
        && context.security.seccomp != "builtin"_L1;
    if (context.engineKnown() && !context.engine.seccomp) {
        return Verdict::notAssessed(
            QT_TRANSLATE_NOOP("Hull", "The engine does not tell whether it filters system calls."));
    }
    const bool daemonWithout = context.engine.seccomp == false;
    if (!daemonUnconfined && !daemonWithout) {
        return hasOwnSeccompProfile(context.engine) && context.security.seccomp != "builtin"_L1
            ? Verdict::notAssessed(QT_TRANSLATE_NOOP(
                "Hull", "The engine filters by a profile of its own, known by name only, not by content."))
            : Verdict::pass();
    }
    Finding finding = seccompFinding(
        context, QT_TRANSLATE_NOOP("Hull", "The engine itself applies no system call filter to its containers."));
    finding.evidence.push_back({u"Info.SecurityOptions"_s, Origin::Runtime, listText(context.engine.securityOptions),
        {QT_TRANSLATE_NOOP("Hull", "seccomp with a profile"), {}}});
    return Verdict::fail(std::move(finding));
}

Verdict judgeProfile(const ContainerContext& context)
{
    const QStringView text = context.security.seccomp;
    if (!text.trimmed().startsWith(u'{')) { // Podman stores the path of the file
        return Verdict::notAssessed(
            QT_TRANSLATE_NOOP("Hull", "Its seccomp profile is known by name only, not by content."));
    }
    const SeccompProfile& profile = context.index.seccompProfile(text);
    if (profile.effect == SeccompProfile::Effect::Unreadable) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "Its seccomp profile could not be understood."));
    }
    const bool isVoid = profile.effect == SeccompProfile::Effect::Void;
    Finding finding = seccompFinding(context,
        isVoid ? QT_TRANSLATE_NOOP("Hull", "Its seccomp profile denies nothing.")
               : QT_TRANSLATE_NOOP("Hull", "It uses a seccomp profile of its own."));
    finding.evidence.front().observed += u" ("_s + profile.digest + u')';
    return isVoid ? Verdict::fail(std::move(finding)) : Verdict::passWithNote(std::move(finding));
}

//! Privileged mode switches the filter off, except for a profile that newer engines (from 23) still apply.
Verdict judgePrivilegedSeccomp(const ContainerContext& context)
{
    const bool filtered = context.kernel && context.kernel->seccomp == KernelView::Seccomp::Filter;
    if (filtered && context.security.seccompIndex >= 0) {
        return judgeProfile(context);
    }
    Finding finding = makeFinding(
        Severity::High, {QT_TRANSLATE_NOOP("Hull", "Privileged mode takes the system call filter away."), {}});
    finding.status = context.consequenceOf("A-01"_L1);
    finding.evidence.push_back(privilegedEvidence(QT_TRANSLATE_NOOP("Hull", "the engine's default profile")));
    if (kernelSaysDisabled(context)) {
        finding.evidence.push_back(kernelSeccompEvidence(*context.kernel));
    }
    if (!context.kernel && context.security.seccompIndex >= 0 && context.security.seccomp != "unconfined"_L1) {
        finding.certainty = Certainty::Assumed;
    }
    return Verdict::fail(std::move(finding));
}

Verdict judgeSeccomp(const ContainerContext& context)
{
    const QStringView option = context.security.seccomp;
    if (option == "unconfined"_L1 && !context.config.privileged) {
        return Verdict::fail(
            seccompFinding(context, QT_TRANSLATE_NOOP("Hull", "Its system call filter is switched off by an option.")));
    }
    if (context.config.privileged) {
        return judgePrivilegedSeccomp(context);
    }
    if (context.security.seccompIndex < 0 || option == "builtin"_L1 || kernelSaysDisabled(context)) {
        return judgeDefaultSeccomp(context);
    }
    return judgeProfile(context);
}

//! A profile that is in force proves AppArmor where the engine itself was not asked, or does not tell.
bool hostHasAppArmor(const ContainerContext& context)
{
    const QString& profile = context.container.appArmorProfile;
    return context.engine.apparmor.value_or(!profile.isEmpty() && profile != "unconfined"_L1);
}

Verdict judgeAppArmor(const ContainerContext& context)
{
    const bool byOption = context.security.appArmor == "unconfined"_L1;
    const bool hostHasIt = hostHasAppArmor(context);
    if (!hostHasIt && !byOption) {
        return context.engine.apparmor
            ? Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "The host has no AppArmor."))
            : Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "It is not known whether the host has AppArmor."));
    }
    const bool byProfile = context.container.appArmorProfile == "unconfined"_L1;
    const bool byPrivilege = context.config.privileged && context.security.appArmorIndex < 0;
    if (!byOption && !byProfile && !byPrivilege) {
        // Docker leaves it out until the first start, and then there always is one.
        return context.isPodman() && context.container.appArmorProfile.isEmpty()
            ? Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull",
                "Podman names no AppArmor profile for it, and applies none where it runs without root's rights."))
            : Verdict::pass();
    }
    Finding finding = makeFinding(hostHasIt || !context.engine.apparmor ? Severity::High : Severity::Low, {});
    if (byOption) {
        finding.message = {QT_TRANSLATE_NOOP("Hull", "AppArmor is switched off for it by an option."), {}};
        finding.evidence.push_back(optionEvidence(
            context, context.security.appArmorIndex, QT_TRANSLATE_NOOP("Hull", "no option, or a profile's name")));
        if (!context.engine.apparmor) {
            finding.certainty = Certainty::Assumed;
        }
    } else {
        finding.message = {QT_TRANSLATE_NOOP("Hull", "No AppArmor profile confines it."), {}};
        const char* const expected = QT_TRANSLATE_NOOP("Hull", "docker-default, or a profile of its own");
        finding.evidence.push_back(byProfile
                ? Evidence{u"AppArmorProfile"_s, Origin::Runtime, context.container.appArmorProfile, {expected, {}}}
                : privilegedEvidence(expected)); // never started: no profile yet
    }
    if (context.config.privileged) {
        finding.status = context.consequenceOf("A-01"_L1);
    }
    return Verdict::fail(std::move(finding));
}

//! What takes the label away by itself; the engine writes label=disable into the options then. Empty: nothing.
QLatin1String labelRemover(const ContainerContext& context)
{
    if (context.config.privileged) {
        return "A-01"_L1;
    }
    if (context.config.pidMode == "host"_L1) {
        return "A-08"_L1;
    }
    return context.config.ipcMode == "host"_L1 ? "A-09"_L1 : QLatin1String();
}

Verdict judgeSelinux(const ContainerContext& context)
{
    const int index = context.security.labelDisableIndex;
    const std::optional<bool>& used = context.engine.selinux;
    if (index < 0 && context.config.privileged && context.engineKnown() && !used) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "The engine does not tell whether it uses SELinux."));
    }
    if (index < 0 && !(context.config.privileged && used == true)) {
        if (used == false) {
            return Verdict::notApplicable(QT_TRANSLATE_NOOP("Hull", "The engine does not use SELinux."));
        }
        return Verdict::pass();
    }
    const QLatin1String remover = labelRemover(context);
    Finding finding = makeFinding(used == true ? Severity::High : Severity::Low,
        remover.isEmpty()
            ? Message{QT_TRANSLATE_NOOP("Hull", "SELinux is switched off for it by an option."), {}}
            : Message{QT_TRANSLATE_NOOP("Hull",
                          "SELinux does not confine it, which comes with its privileged mode or host namespace."),
                {}});
    if (index >= 0) {
        finding.evidence.push_back(optionEvidence(context, index, QT_TRANSLATE_NOOP("Hull", "no label=disable")));
    } else {
        finding.evidence.push_back(privilegedEvidence(QT_TRANSLATE_NOOP("Hull", "false")));
    }
    if (!remover.isEmpty()) {
        finding.status = context.consequenceOf(remover);
    }
    return Verdict::fail(std::move(finding));
}

void addUnmaskedEvidence(const ContainerContext& context, Finding& finding)
{
    const auto isEmptied = [](const std::optional<QStringList>& paths) {
        return paths && paths->isEmpty();
    };
    if (isEmptied(context.config.maskedPaths)) {
        finding.evidence.push_back({u"HostConfig.MaskedPaths"_s, Origin::Config, u"[]"_s,
            {QT_TRANSLATE_NOOP("Hull", "the engine's default list"), {}}});
    }
    if (isEmptied(context.config.readonlyPaths)) {
        finding.evidence.push_back({u"HostConfig.ReadonlyPaths"_s, Origin::Config, u"[]"_s,
            {QT_TRANSLATE_NOOP("Hull", "the engine's default list"), {}}});
    }
    if (context.security.unmaskAllIndex >= 0) {
        finding.evidence.push_back(
            optionEvidence(context, context.security.unmaskAllIndex, QT_TRANSLATE_NOOP("Hull", "no unmask option")));
    }
    if (context.security.writableCgroupsIndex >= 0) {
        finding.evidence.push_back(optionEvidence(
            context, context.security.writableCgroupsIndex, QT_TRANSLATE_NOOP("Hull", "writable-cgroups=false")));
    }
}

Verdict judgeSystemPaths(const ContainerContext& context)
{
    Finding finding = makeFinding(Severity::High,
        {QT_TRANSLATE_NOOP("Hull", "Parts of /proc and /sys that the engine hides or write-protects are open to it."),
            {}});
    if (context.config.privileged) {
        finding.status = context.consequenceOf("A-01"_L1);
        finding.evidence.push_back(privilegedEvidence(QT_TRANSLATE_NOOP("Hull", "the engine's default lists")));
        return Verdict::fail(std::move(finding));
    }
    addUnmaskedEvidence(context, finding);
    if (!finding.evidence.empty()) {
        return Verdict::fail(std::move(finding));
    }
    const bool reported = context.config.maskedPaths && context.config.readonlyPaths;
    const bool defaultsWhenAbsent = context.engine.product == EngineInfo::Product::Docker;
    return reported || defaultsWhenAbsent
        ? Verdict::pass()
        : Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "The masked paths of the container are not reported."));
}

} // namespace

ContainerRule seccompDisabled()
{
    return {{.id = "A-13"_L1,
                .key = "seccomp-disabled"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Seccomp disabled or void"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The filter keeps the container away from system calls that ordinary programs never make and "
                    "that kernel exploits are made of."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Remove the option, so that the engine's default profile applies. Debuggers and unusual calls may "
                    "need a profile that allows just them."),
                .references = cisDocker("5.22"_L1, "5.21"_L1)},
        judgeSeccomp};
}

ContainerRule appArmorUnconfined()
{
    return {{.id = "A-14"_L1,
                .key = "apparmor-unconfined"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "AppArmor unconfined"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The engine's profile denies writes to /proc and /sys and mounting. Without it a process that "
                    "gets hold of a capability can use it in full."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Remove the option, so that docker-default applies, or name a profile made for the workload."),
                .references = cisDocker("5.2"_L1, "5.1"_L1)},
        judgeAppArmor};
}

ContainerRule selinuxDisabled()
{
    return {{.id = "A-15"_L1,
                .key = "selinux-disabled"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "SELinux separation disabled"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The label keeps one container away from the files of the host and of the other containers. "
                    "Without it only ordinary file permissions are left."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Remove label=disable. Host directories that are mounted may then need the :z or :Z suffix."),
                .references = cisDocker("5.3"_L1, "5.2"_L1)},
        judgeSelinux};
}

ContainerRule systemPathsUnmasked()
{
    return {{.id = "A-16"_L1,
                .key = "system-paths-unmasked"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "System paths unmasked"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The hidden parts of /proc and /sys tell kernel memory and keys and take settings that act on the "
                    "whole host. Nothing else in the configuration shows that they were opened."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Recreate the container without systempaths=unconfined, so that the engine's own lists apply."),
                .references = {}},
        judgeSystemPaths};
}

} // namespace Hull
