// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int netBindService = 10;
// DAC_READ_SEARCH SYS_MODULE SYS_RAWIO SYS_PTRACE SYS_ADMIN SYS_BOOT MAC_ADMIN BPF: each one leads to the host.
constexpr CapabilitySet takeover = capabilityBit(2) | capabilityBit(16) | capabilityBit(17) | capabilityBit(19)
    | capabilityBit(21) | capabilityBit(22) | capabilityBit(33) | capabilityBit(39);

Verdict judgeBindService(const ContainerContext& context)
{
    if (!(context.capabilities.named & capabilityBit(netBindService)) || context.capabilities.dropsAll) {
        return Verdict::pass();
    }
    Finding finding = makeFinding(Severity::Low,
        {QT_TRANSLATE_NOOP("Hull", "NET_BIND_SERVICE is added although nothing took it away before."), {}});
    for (qsizetype i = 0; i < context.config.capAdd.size(); ++i) {
        if (capabilityNumber(context.config.capAdd[i]) == netBindService) {
            finding.evidence.push_back({indexedPath("HostConfig.CapAdd"_L1, i), Origin::Config,
                context.config.capAdd[i], {QT_TRANSLATE_NOOP("Hull", "not added, or added after dropping all"), {}}});
        }
    }
    return Verdict::fail(std::move(finding));
}

//! The entries of CapAdd that give more than the default set.
std::vector<Evidence> addedBeyondDefault(const ContainerContext& context)
{
    std::vector<Evidence> evidence;
    const QStringList& added = context.config.capAdd;
    for (qsizetype i = 0; i < added.size(); ++i) {
        const std::optional<int> number = capabilityNumber(added[i]);
        if (!number || !(context.capabilities.defaults & capabilityBit(*number))) {
            evidence.push_back({indexedPath("HostConfig.CapAdd"_L1, i), Origin::Config, added[i],
                {QT_TRANSLATE_NOOP("Hull", "no capability beyond the engine's default set"), {}}});
        }
    }
    return evidence;
}

//! The kernel's set, where it differs from what the configuration comes to.
void addKernelDifference(const ContainerContext& context, std::vector<Evidence>& evidence)
{
    const Capabilities& capabilities = context.capabilities;
    if (!context.kernel || (!capabilities.kernelOnly && !capabilities.missing)) {
        return;
    }
    const QString path = kernelStatusPath(*context.kernel, "CapBnd"_L1);
    const QString observed = hexadecimal(context.kernel->bounding);
    if (capabilities.kernelOnly) {
        evidence.push_back({path, Origin::Kernel, observed,
            {QT_TRANSLATE_NOOP("Hull", "without %1, which nothing in the configuration gives"),
                {capabilityNames(capabilities.kernelOnly)}}});
    } else {
        evidence.push_back({path, Origin::Kernel, observed,
            {QT_TRANSLATE_NOOP("Hull", "as configured; this machine does not give %1 at present"),
                {capabilityNames(capabilities.missing)}}});
    }
}

Verdict judgeExtra(const ContainerContext& context)
{
    const Capabilities& capabilities = context.capabilities;
    const CapabilitySet extra = capabilities.effective() & ~capabilities.defaults;
    if (!extra && !capabilities.addsUnnamed) {
        return Verdict::pass();
    }
    const bool everything = context.config.privileged || capabilities.addsAll;
    Finding finding = makeFinding(everything || (extra & takeover) ? Severity::Critical : Severity::High, {});
    if (context.config.privileged) {
        finding.status = context.consequenceOf("A-01"_L1);
        finding.message = {QT_TRANSLATE_NOOP("Hull", "Privileged mode gives it every capability."), {}};
        finding.evidence.push_back({u"HostConfig.Privileged"_s, Origin::Config, u"true"_s,
            {QT_TRANSLATE_NOOP("Hull", "no capability beyond the engine's default set"), {}}});
        return Verdict::fail(std::move(finding));
    }
    finding.evidence = addedBeyondDefault(context);
    addKernelDifference(context, finding.evidence);
    if (capabilities.addsAll) {
        finding.message = {QT_TRANSLATE_NOOP("Hull", "It is given all capabilities of the kernel."), {}};
    } else if (extra) {
        finding.message = {QT_TRANSLATE_NOOP("Hull", "It has capabilities beyond the engine's default set: %1."),
            {capabilityNames(extra)}};
    } else {
        finding.message = {QT_TRANSLATE_NOOP("Hull", "It is given a capability that this program does not know."), {}};
    }
    return Verdict::fail(std::move(finding));
}

//! Nearly every container keeps all of them, so that list is made once.
QString keptNames(CapabilitySet kept)
{
    static const CapabilitySet all = defaultCapabilities(EngineInfo::Product::Docker);
    static const QString allNames = capabilityNames(all);
    return kept == all ? allNames : capabilityNames(kept);
}

/*!
 * Podman keeps both lists as the difference between what the container got and the defaults: a default that was given
 * back by name after dropping all looks like one that was never dropped.
 */
bool mayHaveBeenNamed(const ContainerContext& context)
{
    const Capabilities& capabilities = context.capabilities;
    return context.isPodman() && !context.config.privileged && (capabilities.defaults & ~capabilities.configured);
}

Verdict judgeKept(const ContainerContext& context)
{
    const Capabilities& capabilities = context.capabilities;
    const CapabilitySet kept = capabilities.defaults & capabilities.effective() & ~capabilities.named;
    if (!kept) {
        return Verdict::pass();
    }
    if (mayHaveBeenNamed(context) && !(capabilities.kernelOnly & kept)) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull",
            "Some default capabilities were dropped, and Podman does not tell whether the others were asked for by "
            "name."));
    }
    Finding finding = makeFinding(Severity::Medium,
        {QT_TRANSLATE_NOOP("Hull", "It keeps default capabilities that it was not asked to have: %1."),
            {keptNames(kept)}});
    if (context.config.privileged) {
        finding.status = context.consequenceOf("A-01"_L1);
    }
    finding.evidence.push_back({u"HostConfig.CapDrop"_s, Origin::Config, listText(context.config.capDrop),
        {QT_TRANSLATE_NOOP("Hull", "ALL, and only the needed ones added"), {}}});
    if (context.kernel && (capabilities.kernelOnly & kept)) {
        addKernelDifference(context, finding.evidence);
    }
    return Verdict::fail(std::move(finding));
}

} // namespace

ContainerRule bindServiceAdded()
{
    return {{.id = "P-07"_L1,
                .key = "bind-service-added"_L1,
                .severity = Severity::Low,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "NET_BIND_SERVICE added on top of the default set"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The capability is part of the default set already, and since Docker 20.10 a container on a "
                    "network of its own binds low ports without it. Adding it only hides that nothing was dropped."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Remove it from the added capabilities, or drop all capabilities first and add just this one."),
                .references = cisDocker("5.8"_L1, "5.7"_L1, "5.4"_L1, "5.3"_L1)},
        judgeBindService};
}

ContainerRule extraCapabilities()
{
    return {{.id = "A-03"_L1,
                .key = "extra-capabilities"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Capabilities beyond the default set"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Each added capability is a piece of root's power over the host. Some, like SYS_ADMIN, SYS_PTRACE "
                    "or SYS_MODULE, are enough to take it over."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Remove the added capabilities. Keep a single one only where the workload fails without it, and "
                    "record why in a waiver."),
                .references = cisDocker("5.4"_L1, "5.3"_L1)},
        judgeExtra};
}

ContainerRule defaultCapabilitiesKept()
{
    return {{.id = "A-04"_L1,
                .key = "default-capabilities-kept"_L1,
                .severity = Severity::Medium,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Default capabilities not dropped"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The default set is made to break nothing, not to be safe: NET_RAW forges packets, MKNOD makes "
                    "device files, and most services need none of them."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Drop ALL and add by name what the workload needs. Images that start as root and change the owner "
                    "of files or the user need CHOWN, SETUID, SETGID, DAC_OVERRIDE or FOWNER."),
                .references = cisDocker("5.4"_L1, "5.3"_L1)},
        judgeKept};
}

} // namespace Hull
