// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/capabilities.h"

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

// By number, from linux/capability.h.
constexpr std::array<QLatin1String, knownCapabilities> names{"CHOWN"_L1, "DAC_OVERRIDE"_L1, "DAC_READ_SEARCH"_L1,
    "FOWNER"_L1, "FSETID"_L1, "KILL"_L1, "SETGID"_L1, "SETUID"_L1, "SETPCAP"_L1, "LINUX_IMMUTABLE"_L1,
    "NET_BIND_SERVICE"_L1, "NET_BROADCAST"_L1, "NET_ADMIN"_L1, "NET_RAW"_L1, "IPC_LOCK"_L1, "IPC_OWNER"_L1,
    "SYS_MODULE"_L1, "SYS_RAWIO"_L1, "SYS_CHROOT"_L1, "SYS_PTRACE"_L1, "SYS_PACCT"_L1, "SYS_ADMIN"_L1, "SYS_BOOT"_L1,
    "SYS_NICE"_L1, "SYS_RESOURCE"_L1, "SYS_TIME"_L1, "SYS_TTY_CONFIG"_L1, "MKNOD"_L1, "LEASE"_L1, "AUDIT_WRITE"_L1,
    "AUDIT_CONTROL"_L1, "SETFCAP"_L1, "MAC_OVERRIDE"_L1, "MAC_ADMIN"_L1, "SYSLOG"_L1, "WAKE_ALARM"_L1,
    "BLOCK_SUSPEND"_L1, "AUDIT_READ"_L1, "PERFMON"_L1, "BPF"_L1, "CHECKPOINT_RESTORE"_L1};

constexpr CapabilitySet bits(std::initializer_list<int> numbers)
{
    CapabilitySet set = 0;
    for (const int number : numbers) {
        set |= capabilityBit(number);
    }
    return set;
}

// CHOWN DAC_OVERRIDE FOWNER FSETID KILL SETGID SETUID SETPCAP NET_BIND_SERVICE SYS_CHROOT SETFCAP
constexpr CapabilitySet podmanDefaults = bits({0, 1, 3, 4, 5, 6, 7, 8, 10, 18, 31});
// … and NET_RAW MKNOD AUDIT_WRITE
constexpr CapabilitySet dockerDefaults = podmanDefaults | bits({13, 27, 29});

struct Listed
{
    CapabilitySet set = 0;
    bool all = false;
    bool unnamed = false;
};

Listed readList(const QStringList& stored)
{
    Listed listed;
    for (const QString& entry : stored) {
        if (isAllCapabilities(entry)) {
            listed.all = true;
        } else if (const std::optional<int> number = capabilityNumber(entry)) {
            listed.set |= capabilityBit(*number);
        } else {
            listed.unnamed = true;
        }
    }
    return listed;
}

CapabilitySet tweaked(const HostConfig& config, CapabilitySet defaults, const Listed& add, const Listed& drop)
{
    if (config.privileged) {
        return allCapabilities;
    }
    if (add.all) {
        return allCapabilities & ~drop.set;
    }
    if (drop.all) {
        return add.set;
    }
    return (defaults & ~drop.set) | add.set;
}

} // namespace

std::optional<int> capabilityNumber(QStringView stored)
{
    if (stored.startsWith("CAP_"_L1, Qt::CaseInsensitive)) {
        stored = stored.mid(4);
    }
    for (int i = 0; i < knownCapabilities; ++i) {
        if (stored.compare(names[static_cast<size_t>(i)], Qt::CaseInsensitive) == 0) {
            return i;
        }
    }
    return std::nullopt;
}

bool isAllCapabilities(QStringView stored)
{
    return stored.compare("ALL"_L1, Qt::CaseInsensitive) == 0;
}

QString capabilityName(int number)
{
    return number < knownCapabilities ? QString(names[static_cast<size_t>(number)]) : u"#%1"_s.arg(number);
}

QString capabilityNames(CapabilitySet set)
{
    QString text;
    for (int i = 0; i < 64; ++i) {
        if (set & capabilityBit(i)) {
            text += text.isEmpty() ? ""_L1 : ", "_L1;
            text += capabilityName(i);
        }
    }
    return text;
}

CapabilitySet defaultCapabilities(EngineInfo::Product product)
{
    return product == EngineInfo::Product::Podman ? podmanDefaults : dockerDefaults;
}

Capabilities effectiveCapabilities(const HostConfig& config, EngineInfo::Product product, const KernelView* kernel)
{
    const Listed add = readList(config.capAdd);
    const Listed drop = readList(config.capDrop);
    Capabilities capabilities;
    capabilities.defaults = defaultCapabilities(product);
    if (product == EngineInfo::Product::Podman && kernel && !config.privileged) {
        // containers.conf sets Podman's defaults (Debian's are Docker's), and the API never tells. What of Docker's set
        // is there without being asked for is a default.
        capabilities.defaults |= kernel->bounding & dockerDefaults & ~add.set;
    }
    capabilities.configured = tweaked(config, capabilities.defaults, add, drop);
    capabilities.named = add.set;
    capabilities.addsAll = add.all;
    capabilities.dropsAll = drop.all;
    capabilities.addsUnnamed = add.unnamed;
    if (kernel) {
        const bool asksForEverything = config.privileged || add.all;
        const CapabilitySet expected =
            asksForEverything ? ~drop.set | capabilities.configured : capabilities.configured;
        capabilities.kernelOnly = kernel->bounding & ~expected;
        capabilities.missing = capabilities.configured & ~kernel->bounding;
    }
    return capabilities;
}

} // namespace Hull
