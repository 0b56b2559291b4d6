// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Verdict oneFinding(Severity severity, const char* message, QString path, QString observed, const char* expected)
{
    Finding finding = makeFinding(severity, {message, {}});
    finding.evidence.push_back({std::move(path), Origin::Config, std::move(observed), {expected, {}}});
    return Verdict::fail(std::move(finding));
}

Verdict judgeMemory(const ContainerContext& context)
{
    if (context.config.memory > 0) {
        return Verdict::pass();
    }
    return oneFinding(Severity::Low, QT_TRANSLATE_NOOP("Hull", "It may use all of the host's memory."),
        u"HostConfig.Memory"_s, u"0"_s, QT_TRANSLATE_NOOP("Hull", "a limit in bytes"));
}

Verdict judgeCpu(const ContainerContext& context)
{
    const HostConfig& config = context.config;
    if (config.cpuShares != 0 || config.nanoCpus != 0 || config.cpuQuota > 0) {
        return Verdict::pass();
    }
    return oneFinding(Severity::Low, QT_TRANSLATE_NOOP("Hull", "It has neither a share nor a limit of processor time."),
        u"HostConfig.NanoCpus"_s, u"0"_s, QT_TRANSLATE_NOOP("Hull", "NanoCpus, CpuQuota or CpuShares set"));
}

Verdict judgeProcesses(const ContainerContext& context)
{
    const std::optional<qint64>& limit = context.config.pidsLimit;
    if (limit && *limit > 0) {
        return Verdict::pass();
    }
    return oneFinding(Severity::Low, QT_TRANSLATE_NOOP("Hull", "It may start any number of processes."),
        u"HostConfig.PidsLimit"_s, limit ? QString::number(*limit) : u"null"_s,
        QT_TRANSLATE_NOOP("Hull", "a limit above 0"));
}

Verdict judgeUlimits(const ContainerContext& context)
{
    const QStringList& ulimits = context.config.ulimits;
    if (ulimits.isEmpty()) {
        return Verdict::pass();
    }
    return oneFinding(Severity::Info, QT_TRANSLATE_NOOP("Hull", "It overrides the engine's default resource limits."),
        u"HostConfig.Ulimits"_s, listText(ulimits), QT_TRANSLATE_NOOP("Hull", "the engine's defaults, or a reason"));
}

Verdict judgeCgroupParent(const ContainerContext& context)
{
    const QString& parent = context.config.cgroupParent;
    if (context.isPodman()) { // user.slice or machine.slice, whether it was asked for or not
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "Podman names a parent for every container."));
    }
    if (parent.isEmpty()) {
        return Verdict::pass();
    }
    return oneFinding(Severity::Info, QT_TRANSLATE_NOOP("Hull", "It runs under a control group of its own choice."),
        u"HostConfig.CgroupParent"_s, parent, QT_TRANSLATE_NOOP("Hull", "empty, or a group with limits of its own"));
}

} // namespace

ContainerRule memoryUnlimited()
{
    return {{.id = "C-5.11"_L1,
                .key = "memory-unlimited"_L1,
                .severity = Severity::Low,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "No memory limit"),
                .why = QT_TRANSLATE_NOOP(
                    "Hull", "One container that leaks or is attacked can starve every other one and the host itself."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Set a memory limit with room above what the workload uses."),
                .references = cisDocker("5.11"_L1, "5.10"_L1)},
        judgeMemory};
}

ContainerRule cpuUnlimited()
{
    return {{.id = "C-5.12"_L1,
                .key = "cpu-unlimited"_L1,
                .severity = Severity::Low,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "No CPU limit or share"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "A busy container takes processor time from all others in equal parts, however unimportant."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Set a number of CPUs, or shares by importance."),
                .references = cisDocker("5.12"_L1, "5.11"_L1)},
        judgeCpu};
}

ContainerRule ownUlimits()
{
    return {{.id = "C-5.19"_L1,
                .key = "own-ulimits"_L1,
                .severity = Severity::Info,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "Default ulimits overridden"),
                .why = QT_TRANSLATE_NOOP("Hull", "Limits set for one container go past what the host's owner decided."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Remove them where the engine's defaults do."),
                .references = cisDocker("5.19"_L1, "5.18"_L1)},
        judgeUlimits};
}

ContainerRule ownCgroupParent()
{
    return {
        {.id = "C-5.25"_L1,
            .key = "own-cgroup-parent"_L1,
            .severity = Severity::Info,
            .profile = Profile::Full,
            .title = QT_TRANSLATE_NOOP("Hull", "Own parent control group"),
            .why = QT_TRANSLATE_NOOP(
                "Hull", "Under another parent the container may escape limits that the host set for all containers."),
            .fix = QT_TRANSLATE_NOOP("Hull", "Remove it, or see that the group has the limits that it should have."),
            .references = cisDocker("5.25"_L1, "5.24"_L1)},
        judgeCgroupParent};
}

ContainerRule processesUnlimited()
{
    return {{.id = "C-5.29"_L1,
                .key = "processes-unlimited"_L1,
                .severity = Severity::Low,
                .profile = Profile::Full,
                .title = QT_TRANSLATE_NOOP("Hull", "No limit of processes"),
                .why = QT_TRANSLATE_NOOP("Hull", "A fork bomb in the container uses up the host's process table."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Set a PIDs limit, some hundreds for most workloads."),
                .references = cisDocker("5.29"_L1, "5.28"_L1)},
        judgeProcesses};
}

} // namespace Hull
