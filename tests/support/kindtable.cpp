// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kindtable.h"

#include <QHash>

#include <initializer_list>

namespace Hull::Test {

using namespace Qt::StringLiterals;

// A container made by `docker run -d busybox:test` without any option, as root on the default bridge.
const char* const plainVerdicts =
    "P-01=clean P-02=clean P-03=clean P-04=clean P-05=clean P-06=notApplicable P-07=clean "
    "A-01=clean kernel?A-02=fail:medium:confirmed !kernel?A-02=fail:medium:assumed A-03=clean A-04=fail:medium "
    "A-05=clean A-06=clean A-07=clean A-08=clean A-09=clean A-10=clean A-11=clean "
    "cgroup2?A-12=clean !cgroup2?A-12=notApplicable A-13=clean apparmor?A-14=pass !apparmor?A-14=notApplicable "
    "A-15=clean A-16=clean A-17=clean "
    // Nothing keeps it from using everything, and nobody watches it.
    "C-4.1=fail:medium live?C-5.7=clean !live?C-5.7=unfailed C-5.9=clean C-5.11=fail:low C-5.12=fail:low "
    "C-5.13=fail:medium C-5.14=clean C-5.15=clean C-5.19=clean C-5.20=clean C-5.24=clean C-5.25=clean "
    "C-5.27=fail:low C-5.28=clean C-5.29=fail:low C-5.30=fail:low";

const char* verdictSet(const QString& name)
{
    static const QHash<QString, const char*> sets{
        {u"published"_s, "C-5.9=fail:low C-5.14=fail:medium"},
        {u"low"_s, "P-01=fail:high @published"},
        {u"loopback"_s, "P-01=fail:medium C-5.9=fail:low"},
        // No process, so nothing of the kernel and no list of processes.
        {u"stopped"_s, "A-02=fail:medium:assumed C-5.7=unfailed"},
        // No health to report. The engine already names the network that it will be connected to.
        {u"created"_s, "@stopped C-5.27=unfailed"},
        {u"privileged"_s,
            "A-01=fail:critical A-03=fail:implied A-04=fail:implied A-13=fail:implied A-15=fail:implied "
            "A-16=fail:implied apparmor?A-14=fail:implied"},
        {u"nnp"_s, "A-02=pass"},
        {u"nnp-off"_s, "A-02=fail:high:confirmed"},
        // Reading through the socket is full control, with or without `:ro`.
        {u"socket"_s, "A-06=fail:critical"},
        // The socket lies in /run, which is sensitive; but that is the same fact again.
        {u"socket-rw"_s, "@socket A-07=fail:high:implied"},
        {u"socket-ro"_s, "@socket A-07=fail:low:implied"},
        {u"cgroups-writable"_s, "!cgroup2?A-07=fail:high"},
        // On the ingress network alone; what is published there is the service's, not the container's.
        {u"swarm"_s, "C-5.15=notApplicable C-5.30=clean"},
    };
    return sets.value(name, nullptr);
}

namespace {

constexpr std::initializer_list<KindRow> portRows{
    {"port-low", "@low"},
    {"port-80-443", "@low"},
    {"port-1023", "@low"},
    {"port-1024", "@published"},
    {"port-high", "@published"},
    {"port-ipv6", "@loopback"},
    {"port-ipv6-all", "@low"},
    {"port-loopback", "@loopback"},
    {"port-loopback-and-all", "@low"},
    {"port-udp", "@low"},
    {"port-sctp", "@low @created"},
    {"port-ephemeral", "@published"},
    {"port-zero", "@published"},
    {"port-none-network", "C-5.30=clean"},
    // Which port of a range is in use changes with every restart; one in use that is low is P-01's.
    {"range-straddles-low-active", "@low"},
    {"range-straddles-high-active", "P-02=fail:medium @published"},
    {"range-straddles-created", "P-02=fail:medium @published @created"},
    {"range-low", "@low"},
    {"range-high", "@published"},
    {"publish-all", "P-03=fail:medium P-04=fail:low @published"},
    {"publish-all-nothing", ""},
    {"publish-all-none-network", "P-04=fail:low C-5.30=clean"},
    {"image-expose", "P-04=fail:low"},
    {"expose-option", "P-04=fail:low"},
    {"created-low-port", "@low @created"},
    {"stopped-low-port", "@low @stopped"},
    {"vanilla", "@low"},
    // Who listens behind a port changes what is said of it, not the verdict.
    {"port-served", "@low"},
    {"port-served-by-another", "@low"},
    {"port-served-partly", "@low"},
    {"port-served-udp", "@low"},
};

constexpr std::initializer_list<KindRow> networkRows{
    {"net-host", "P-05=fail:high C-5.30=clean"},
    // The bindings are stored, but without effect in the host's network.
    {"net-host-dormant", "P-05=fail:high C-5.30=clean"},
    {"net-bridge", ""},
    {"net-host-low", "P-05=fail:high C-5.30=clean"},
    {"net-host-low-worker", "P-05=fail:high C-5.30=clean"},
    {"net-host-low-udp", "P-05=fail:high C-5.30=clean"},
    {"net-host-high", "P-05=fail:high C-5.30=clean"},
    {"net-chain-host", "P-05=fail:high C-5.30=clean"},
    {"net-chain-host-low", "P-05=fail:high C-5.30=clean"},
    // What is on docker0 there is another container, which has the finding.
    {"net-chain-bridge", "C-5.30=clean"},
    {"net-chain-serving", "C-5.30=clean"},
    {"net-chain-gone", "P-05=notAssessed @created C-5.30=clean"},
    {"net-user", "C-5.30=clean"},
    {"net-none", "C-5.30=clean"},
};

constexpr std::initializer_list<KindRow> newPrivilegeRows{
    {"nnp-bare", "@nnp"},
    {"nnp-eq-true", "@nnp"},
    {"nnp-eq-false", "@nnp-off"},
    {"nnp-eq-1", "@nnp"},
    {"nnp-eq-0", "@nnp-off"},
    {"nnp-eq-t", "@nnp"},
    {"nnp-eq-f", "@nnp-off"},
    {"nnp-eq-T", "@nnp"},
    {"nnp-eq-F", "@nnp-off"},
    {"nnp-eq-TRUE", "@nnp"},
    {"nnp-eq-FALSE", "@nnp-off"},
    {"nnp-eq-True", "@nnp"},
    {"nnp-eq-False", "@nnp-off"},
    {"nnp-colon-true", "@nnp"},
    {"nnp-colon-false", "@nnp-off"},
    // The last one wins.
    {"nnp-false-then-bare", "@nnp"},
    {"nnp-bare-then-false", "@nnp-off"},
    {"nnp-among-others", "@nnp A-13=fail:high"},
    {"nnp-created", "@created @nnp"},
    {"nnp-unset-created", "@created"},
};

constexpr std::initializer_list<KindRow> capabilityRows{
    {"cap-drop-all", "A-04=clean"},
    {"cap-drop-all-lower", "A-04=clean"},
    // ALL in both lists adds all.
    {"cap-drop-all-add-all", "A-03=fail:critical"},
    {"cap-drop-all-add-bind", "A-04=clean"},
    {"cap-drop-all-add-some", "A-04=clean"},
    {"cap-drop-all-add-module", "A-03=fail:critical A-04=clean"},
    {"cap-drop-raw", ""},
    {"cap-drop-each", "A-04=clean"},
    {"cap-add-sys-admin", "A-03=fail:critical"},
    {"cap-add-odd-case", "A-03=fail:critical"},
    {"cap-add-net-admin-lower", "A-03=fail:high"},
    // The same capability in both lists is added.
    {"cap-add-and-drop", "A-03=fail:critical"},
    {"cap-add-and-drop-default", ""},
    {"cap-add-all", "A-03=fail:critical"},
    {"cap-add-all-drop-some", "A-03=fail:critical"},
    {"cap-add-bind", "P-07=fail:low"},
    {"cap-user", "A-03=fail:high C-4.1=clean"},
};

constexpr std::initializer_list<KindRow> privilegedRows{
    {"privileged", "@privileged"},
    {"privileged-drop-all", "@privileged"},
    {"privileged-nnp", "@privileged @nnp"},
    {"privileged-paused", "@privileged C-5.7=unfailed"},
    {"privileged-stopped", "@privileged @stopped"},
    {"privileged-created", "@privileged @created"},
    {"unprivileged", ""},
};

constexpr std::initializer_list<KindRow> namespaceRows{
    {"pid-host", "A-08=fail:high A-15=fail:implied C-5.7=unfailed"},
    {"pid-chain-host", "A-08=fail:high C-5.7=unfailed"},
    {"pid-chain-private", ""},
    {"ipc-host", "A-09=fail:high A-15=fail:implied"},
    {"ipc-shareable", ""},
    {"ipc-chain-host", "A-09=fail:high"},
    {"ipc-chain-private", ""},
    {"uts-host", "A-10=fail:medium"},
    {"userns-host", "A-11=fail:low"},
    {"cgroupns-host", "cgroup2?A-12=fail:medium"},
};

constexpr std::initializer_list<KindRow> deviceRows{
    {"dev-null", ""},
    {"dev-block", "A-05=fail:critical"},
    // Its name tells nothing, so without the kernel it may be a disk.
    {"dev-block-node", "kernel?A-05=fail:critical !kernel?A-05=fail:high:assumed"},
    {"dev-block-link", "kernel?A-05=fail:critical !kernel?A-05=fail:high:assumed"},
    {"dev-mem", "A-05=fail:critical"},
    {"dev-fuse", "A-05=fail:high"},
    {"dev-rule-block", "A-05=fail:critical"},
    {"dev-rule-all", "A-05=fail:critical"},
    {"dev-rule-block-no-mknod", "A-05=fail:high"},
    {"dev-gpu", "A-05=fail:medium @created"},
    // A mount hands no device over: the engine's device rules let none of the host's be opened. What shows is a
    // sensitive path.
    {"mount-dev", "A-07=fail:critical"},
};

constexpr std::initializer_list<KindRow> socketRows{
    {"sock-direct", "@socket-rw"},
    {"sock-ro", "@socket-ro"},
    {"sock-mount-option", "@socket-ro"},
    {"sock-endpoint", "@socket"},
    // Above the engine's data as well as above its socket, which only who talks to that socket knows.
    {"sock-endpoint-parent", "live?@socket A-07=fail:critical"},
    {"sock-directory", "@socket A-07=fail:critical"},
    // Only the kernel knows where a symbolic link led.
    {"sock-symlink", "kernel?@socket !kernel?A-06=unfailed"},
    // Nor what was mounted below the source.
    {"sock-carried", "kernel?@socket !kernel?A-06=unfailed kernel?A-07=fail:critical !kernel?A-07=unfailed"},
    {"sock-volume", "@socket A-07=fail:critical"},
    {"sock-volumes-from", "@socket-rw"},
    {"sock-containerd", "@socket-rw"},
    {"sock-variable", "A-06=fail:low"},
    {"sock-other-text", ""},
    {"no-docker-sock", ""},
};

constexpr std::initializer_list<KindRow> mountRows{
    {"mount-root-rw", "@socket A-07=fail:critical"},
    {"mount-root-ro", "@socket A-07=fail:critical"},
    {"mount-etc-rw", "A-07=fail:critical"},
    {"mount-etc-ro", "A-07=fail:medium"},
    {"mount-etc-dots", "A-07=fail:critical"},
    {"mount-etc-symlink", "kernel?A-07=fail:critical !kernel?A-07=unfailed"},
    {"mount-etc-carried", "kernel?A-07=fail:critical !kernel?A-07=unfailed"},
    {"mount-etc-volume", "A-07=fail:critical"},
    {"mount-etc-volume-ro", "A-07=fail:medium"},
    {"mount-etc-volume-ro-created", "A-07=fail:medium @created"},
    {"mount-localtime-ro", ""},
    {"mount-localtime-rw", "A-07=fail:high"},
    {"mount-shadow-ro", "A-07=fail:high"},
    {"mount-doc-ro", "A-07=fail:low"},
    {"mount-home-of-root-rw", "A-07=fail:critical"},
    {"mount-home-of-root-ro", "A-07=fail:high"},
    {"mount-proc-ro", "A-07=fail:high"},
    // The file systems below it stay writable, unless the engine asks the kernel for a recursive read-only mount. A
    // hierarchy of control groups is one of them, or with cgroup v1 a folder of several.
    {"mount-sys-ro", "kernel?A-07=fail:high !kernel?A-07=fail:medium"},
    {"mount-cgroup-ro", "kernel?@cgroups-writable"},
    // The volumes that others have mounted when it starts come along, and one of them is bound to /etc.
    {"mount-data-root", "kernel?A-07=fail !kernel?A-07=fail:medium"},
    // What counts is where it comes from, not where it goes.
    {"mount-onto-usr", ""},
    {"mount-harmless", ""},
    {"mount-volume", ""},
    {"mount-anonymous", ""},
    {"mount-volume-tmpfs", ""},
    {"mount-volume-proc", "A-07=fail:critical"},
    {"mount-volume-proc-ro", "A-07=fail:high"},
    // All that is on a disk shows, past the permissions of the host's own mounts. The engine mounted it in its own
    // mount namespace, so that nobody outside can tell whether it is mounted as a part of the host, too.
    {"mount-volume-disk", "A-06=notAssessed A-07=fail:high:assumed"},
    {"mount-tmpfs", ""},
    {"mount-shared", "C-5.20=fail:medium"},
};

constexpr std::initializer_list<KindRow> securityOptionRows{
    {"seccomp-unconfined", "A-13=fail:high"},
    {"seccomp-allow-all", "A-13=fail:high"},
    {"seccomp-custom", "A-13=pass:info"},
    {"apparmor-unconfined", "apparmor?A-14=fail:high !apparmor?A-14=fail:low"},
    {"label-disable", "selinux?A-15=fail:high !selinux?A-15=fail:low"},
    {"systempaths-unconfined", "A-16=fail:high"},
};

constexpr std::initializer_list<KindRow> resourceRows{
    {"limit-memory", "C-5.11=clean"},
    {"limit-cpu-shares", "C-5.12=clean"},
    {"limit-cpus", "C-5.12=clean"},
    {"limit-cpu-quota", "C-5.12=clean"},
    {"limit-pids", "C-5.29=clean"},
    {"rootfs-read-only", "C-5.13=clean"},
    {"restart-always", "C-5.15=fail:low"},
    {"restart-unless-stopped", "C-5.15=fail:low"},
    {"restart-on-failure", "C-5.15=fail:low"},
    {"restart-on-failure-3", ""},
    {"restart-on-failure-10", "C-5.15=fail:low"},
    {"ulimit", "C-5.19=fail:info"},
    {"cgroup-parent", "C-5.25=fail:info"},
    {"health-starting", "C-5.27=clean"},
    {"health-bad", "C-5.27=fail:medium"},
    // An engine calls whatever has stopped unhealthy.
    {"health-stopped", "C-5.27=clean @stopped"},
    {"user-numeric", "C-4.1=clean"},
    {"user-named", "kernel?C-4.1=clean !kernel?C-4.1=unfailed"},
    {"user-zero", ""},
    {"user-named-root", ""},
    {"user-image", "kernel?C-4.1=clean !kernel?C-4.1=unfailed"},
    {"user-image-overridden", ""},
    {"image-latest", "C-5.28=fail:info"},
    {"image-moved", "C-5.28=fail:info"},
    {"sshd", "live?C-5.7=fail:medium !live?C-5.7=notAssessed"},
    {"compose", ""},
};

constexpr std::initializer_list<KindRow> otherRows{
    {"default", ""},
    // What runs in it beside its own processes only a living engine tells. Where the container itself runs as root no
    // exec can be worse.
    {"exec-privileged", "A-04=clean live?A-17=fail:high !live?A-17=notAssessed C-5.24=notApplicable"},
    {"exec-plain", "!live?A-17=notAssessed C-5.24=notApplicable"},
    {"exec-root", "C-4.1=clean !live?A-17=notAssessed live?C-5.24=fail:low !live?C-5.24=notAssessed"},
    {"exec-user", "C-4.1=clean !live?A-17=notAssessed !live?C-5.24=notAssessed"},
    {"hardened",
        "@nnp A-04=clean C-4.1=clean C-5.9=fail:low C-5.11=clean C-5.12=clean C-5.13=clean C-5.27=clean C-5.29=clean "
        "C-5.30=clean"},
};

std::vector<KindRow> joined(std::initializer_list<std::initializer_list<KindRow>> parts)
{
    std::vector<KindRow> rows;
    for (const std::initializer_list<KindRow>& part : parts) {
        rows.insert(rows.end(), part.begin(), part.end());
    }
    return rows;
}

} // namespace

const std::vector<KindRow>& containerKindRows()
{
    static const std::vector<KindRow> rows = joined({portRows, networkRows, newPrivilegeRows, capabilityRows,
        privilegedRows, namespaceRows, deviceRows, socketRows, mountRows, securityOptionRows, resourceRows, otherRows});
    return rows;
}

const std::vector<KindRow>& swarmKindRows()
{
    static const std::vector<KindRow> rows{
        // An ingress port stands in no container's inspect document.
        {"swarm-ingress-low", "P-06=fail:high @swarm"},
        // Published by the node itself, so the container is on docker0 and has the binding.
        {"swarm-host-low", "P-06=fail:high P-01=fail:high @swarm @published C-5.30=fail:low"},
        {"swarm-high", "P-06=pass @swarm"},
        {"swarm-bystander", ""},
    };
    return rows;
}

} // namespace Hull::Test
