// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"
#include "models/domain/hostaddress.h"

#include <QtGlobal>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! "web → sidecar": the container and those whose namespace it joins, of a long chain the nearest and the last.
QString chainText(const ContainerContext& context, const NamespaceChain& chain)
{
    QString text = context.container.name;
    for (const Container* next : chain.via) {
        const bool behindTheGap = chain.skipped > 0 && next == chain.via.back();
        text += (behindTheGap ? u" → … → "_s : u" → "_s) + next->name;
    }
    return text;
}

//! A namespace whose owner is told by a mode.
struct SharedNamespace
{
    QString HostConfig::*mode;
    QLatin1String key; //!< of the mode in HostConfig
    const char* direct = nullptr; //!< what to say where the container's own mode is host
    const char* joined = nullptr; //!< where another's is, with the chain as %1
    Severity severity = Severity::High;
};

/*!
 * Each step on its own, so that whoever doubts the verdict can look it up: whom the container joins, whom that one
 * joins, and whose mode is host. Of a long chain the same steps as in chainText().
 */
std::vector<Evidence> chainEvidence(
    const ContainerContext& context, const NamespaceChain& chain, const SharedNamespace& kind)
{
    const QString path = "HostConfig."_L1 + kind.key;
    const Message expected{QT_TRANSLATE_NOOP("Hull", "a namespace apart from the host's"), {}};
    std::vector<Evidence> evidence{{path, Origin::Config, context.config.*kind.mode, expected}};
    for (const Container* next : chain.via) {
        evidence.push_back(
            {u"Containers[\"%1\"].%2"_s.arg(next->name, path), Origin::Config, next->hostConfig.*kind.mode, expected});
    }
    return evidence;
}

Verdict judgeChain(const ContainerContext& context, const NamespaceChain& chain, const SharedNamespace& kind)
{
    if (chain.end == NamespaceChain::End::Unresolved) {
        return Verdict::notAssessed(chain.reason);
    }
    if (!chain.isHost()) {
        return Verdict::pass();
    }
    const Message message =
        chain.via.empty() ? Message{kind.direct, {}} : Message{kind.joined, {chainText(context, chain)}};
    Finding finding = makeFinding(kind.severity, message);
    finding.evidence = chainEvidence(context, chain, kind);
    return Verdict::fail(std::move(finding));
}

Evidence listenerEvidence(const KernelView& kernel, const KernelView::Listener& listener)
{
    const bool tcp = listener.protocol == KernelView::Listener::Protocol::Tcp;
    const bool v6 = isIpv6Address(listener.address);
    const QLatin1String table = tcp ? (v6 ? "tcp6"_L1 : "tcp"_L1) : (v6 ? "udp6"_L1 : "udp"_L1);
    const QString port = QString::number(listener.port) + (tcp ? "/tcp"_L1 : "/udp"_L1);
    return {kernelSocketsPath(kernel, table), Origin::Kernel, addressWithPort(listener.address, port),
        {QT_TRANSLATE_NOOP("Hull", "no port of the host below 1024 in use"), {}}};
}

//! What no port binding shows: which privileged ports of the host the container's own processes hold now.
void addLowListeners(const ContainerContext& context, Finding& finding)
{
    QStringList ports;
    for (const KernelView::Listener& listener : context.kernel->listeners) {
        if (listener.port < firstUnprivilegedPort) {
            finding.evidence.push_back(listenerEvidence(*context.kernel, listener));
            ports += finding.evidence.back().observed;
        }
    }
    if (ports.isEmpty()) {
        return;
    }
    if (context.network.via.empty()) {
        finding.message = {
            QT_TRANSLATE_NOOP("Hull", "It uses the host's own network and listens on ports of it below 1024: %1."),
            {ports.join(", "_L1)}};
    } else {
        finding.message = {QT_TRANSLATE_NOOP("Hull",
                               "It uses the host's own network through another container, %1 → host, and listens on "
                               "ports of it below 1024: %2."),
            {chainText(context, context.network), ports.join(", "_L1)}};
    }
}

Verdict judgeNetwork(const ContainerContext& context)
{
    Verdict verdict = judgeChain(context, context.network,
        {&HostConfig::networkMode, "NetworkMode"_L1, QT_TRANSLATE_NOOP("Hull", "It uses the host's own network."),
            QT_TRANSLATE_NOOP("Hull", "It uses the host's own network through another container: %1 → host.")});
    if (verdict.finding && context.kernel) {
        addLowListeners(context, *verdict.finding);
    }
    return verdict;
}

Verdict judgePid(const ContainerContext& context)
{
    return judgeChain(context, context.pid,
        {&HostConfig::pidMode, "PidMode"_L1, QT_TRANSLATE_NOOP("Hull", "It sees and can signal the host's processes."),
            QT_TRANSLATE_NOOP("Hull", "It sees the host's processes through another container: %1 → host.")});
}

Verdict judgeIpc(const ContainerContext& context)
{
    const Container& owner = context.ipc.via.empty() ? context.container : *context.ipc.via.back();
    if ((context.isPodman() || !context.engineKnown()) && owner.hostConfig.ipcMode == "shareable"_L1) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP(
            "Hull", "Podman reports \"shareable\" also for containers that use the host's IPC namespace."));
    }
    return judgeChain(context, context.ipc,
        {&HostConfig::ipcMode, "IpcMode"_L1,
            QT_TRANSLATE_NOOP("Hull", "It shares the host's shared memory and message queues."),
            QT_TRANSLATE_NOOP("Hull", "It shares the host's shared memory through another container: %1 → host.")});
}

Verdict hostMode(Severity severity, const char* message, const QString& path, const char* expected)
{
    Finding finding = makeFinding(severity, {message, {}});
    finding.evidence.push_back({path, Origin::Config, u"host"_s, {expected, {}}});
    return Verdict::fail(std::move(finding));
}

Verdict judgeUts(const ContainerContext& context)
{
    return judgeChain(context, context.uts,
        {&HostConfig::utsMode, "UTSMode"_L1, QT_TRANSLATE_NOOP("Hull", "It shares the host's name and can change it."),
            QT_TRANSLATE_NOOP("Hull", "It shares the host's name through another container: %1 → host."),
            Severity::Medium});
}

Verdict judgeUserNamespace(const ContainerContext& context)
{
    if (context.config.usernsMode != "host"_L1) {
        return Verdict::pass();
    }
    if (context.engine.usernsRemap == true) {
        return hostMode(Severity::High,
            QT_TRANSLATE_NOOP("Hull", "It leaves the engine's user namespace: root in it is the host's root."),
            u"HostConfig.UsernsMode"_s, QT_TRANSLATE_NOOP("Hull", "empty"));
    }
    if (!context.engine.usernsRemap) {
        Verdict verdict = hostMode(Severity::Low,
            QT_TRANSLATE_NOOP("Hull", "It leaves the engine's user namespace, if the engine remaps users at all."),
            u"HostConfig.UsernsMode"_s, QT_TRANSLATE_NOOP("Hull", "empty"));
        verdict.finding->certainty = Certainty::Assumed;
        return verdict;
    }
    return hostMode(Severity::Low,
        QT_TRANSLATE_NOOP("Hull", "It would leave the user namespace as soon as the engine remaps users."),
        u"HostConfig.UsernsMode"_s, QT_TRANSLATE_NOOP("Hull", "empty"));
}

Verdict judgeCgroup(const ContainerContext& context)
{
    if (context.engine.cgroupVersion == "1"_L1) {
        return Verdict::notApplicable(
            QT_TRANSLATE_NOOP("Hull", "On cgroup version 1 the host's namespace is the engine's default."));
    }
    const QString& mode = context.config.cgroupnsMode;
    if (mode.isEmpty() && (context.isPodman() || !context.engineKnown())) {
        return Verdict::notAssessed(QT_TRANSLATE_NOOP("Hull", "Podman does not report the cgroup namespace."));
    }
    // Docker writes the mode when it makes a container, from 20.10 on, and keeps one apart only where it says private:
    // what an older version has made shares the host's.
    if (mode != "host"_L1 && !mode.isEmpty()) {
        return Verdict::pass();
    }
    if (context.engine.cgroupVersion != "2"_L1) {
        return Verdict::notAssessed(
            QT_TRANSLATE_NOOP("Hull", "The host's cgroup version is not known, and on version 1 this is the default."));
    }
    Verdict verdict =
        hostMode(Severity::Medium, QT_TRANSLATE_NOOP("Hull", "It sees the host's whole tree of control groups."),
            u"HostConfig.CgroupnsMode"_s, QT_TRANSLATE_NOOP("Hull", "private"));
    verdict.finding->evidence.front().observed = mode;
    return verdict;
}

} // namespace

ContainerRule hostNetwork()
{
    return {{.id = "P-05"_L1,
                .key = "host-network"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Shares the host's network namespace"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The container can open any port of the host, reach services that listen on its loopback address "
                    "only, and watch or change its network as far as its capabilities go."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Put it on a network of its own and publish the ports that it really serves. Bindings that were "
                    "stored without effect wake up then: check them."),
                .references = cisDocker("5.10"_L1, "5.9"_L1)},
        judgeNetwork};
}

ContainerRule hostPidNamespace()
{
    return {{.id = "A-08"_L1,
                .key = "host-pid-namespace"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Shares the host's process namespace"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Every process of the host is visible with its arguments, and root in the container can signal, "
                    "trace or read it."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Leave the process namespace at the engine's default, and drop the label=disable that the engine "
                    "added with it."),
                .references = cisDocker("5.16"_L1, "5.15"_L1)},
        judgePid};
}

ContainerRule hostIpcNamespace()
{
    return {{.id = "A-09"_L1,
                .key = "host-ipc-namespace"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Shares the host's IPC namespace"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Shared memory segments, semaphores and message queues of the host's programs can be read and "
                    "changed from inside."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Use a private IPC namespace. Containers that must share memory share it with each other, by "
                    "shareable and container: modes."),
                .references = cisDocker("5.17"_L1, "5.16"_L1)},
        judgeIpc};
}

ContainerRule hostUtsNamespace()
{
    return {{.id = "A-10"_L1,
                .key = "host-uts-namespace"_L1,
                .severity = Severity::Medium,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Shares the host's UTS namespace"),
                .why = QT_TRANSLATE_NOOP(
                    "Hull", "With SYS_ADMIN the container can rename the host, which logs and certificates rely on."),
                .fix = QT_TRANSLATE_NOOP(
                    "Hull", "Leave the UTS namespace at its default and set a host name for the container instead."),
                .references = cisDocker("5.21"_L1, "5.20"_L1)},
        judgeUts};
}

ContainerRule hostUserNamespace()
{
    return {{.id = "A-11"_L1,
                .key = "host-user-namespace"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Leaves the user-namespace remapping"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "Where the engine maps the container's root to an ordinary user of the host, this container is "
                    "the exception that runs as the real one."),
                .fix = QT_TRANSLATE_NOOP("Hull",
                    "Remove the mode. File owners shift by the remapping, so volumes may need a change of owner. "
                    "Privileged mode and the host's process namespace must go with it."),
                .references = cisDocker("5.31"_L1, "5.30"_L1)},
        judgeUserNamespace};
}

ContainerRule hostCgroupNamespace()
{
    return {{.id = "A-12"_L1,
                .key = "host-cgroup-namespace"_L1,
                .severity = Severity::Medium,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Shares the host's cgroup namespace"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "The names and limits of everything that runs on the host are visible, which helps an attacker to "
                    "find a way out."),
                .fix = QT_TRANSLATE_NOOP("Hull", "Use a private cgroup namespace, the default on cgroup version 2."),
                .references = {}},
        judgeCgroup};
}

} // namespace Hull
