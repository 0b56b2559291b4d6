// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/container/containerrules.h"
#include "app/rules/devices.h"
#include "app/rules/hostpaths.h"
#include "app/rules/references.h"
#include "app/rules/rulecontext.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int mknod = 27;

//! Collects the devices, the gravest of which decides.
struct DeviceFindings
{
    std::vector<Evidence> evidence;
    QStringList names;
    Severity worst = Severity::Info;
    bool mayBeWorse = false; //!< there is one that may be a disk

    void add(Severity severity, QString path, QString observed, const char* expected, Origin origin = Origin::Config)
    {
        worst = std::min(worst, severity);
        names += observed;
        evidence.push_back({std::move(path), origin, std::move(observed), {expected, {}}});
    }
};

QString deviceText(const Device& device)
{
    const QString permissions = device.cgroupPermissions.isEmpty() ? u"rwm"_s : device.cgroupPermissions;
    return u"%1:%2:%3"_s.arg(device.pathOnHost, device.pathInContainer, permissions);
}

QString kindText(KernelView::Device::Kind kind)
{
    return kind == KernelView::Device::Kind::Memory ? u" (memory)"_s : u" (block device)"_s;
}

//! What the kernel says of it; nullptr where it was not asked.
const KernelView::Device* kernelDevice(const KernelView* kernel, const Device& device)
{
    if (!kernel) {
        return nullptr;
    }
    const auto seen = std::find_if(kernel->devices.begin(), kernel->devices.end(),
        [&device](const KernelView::Device& entry) { return entry.pathOnHost == device.pathOnHost; });
    return seen == kernel->devices.end() ? nullptr : &*seen;
}

/*!
 * By its name, and by what the kernel says, which makes it graver but never milder: the next start goes by the name.
 * Where the name tells nothing and the kernel was not asked it may be a disk.
 */
void addDevices(const ContainerContext& context, DeviceFindings& found)
{
    const std::vector<Device>& devices = context.config.devices;
    for (size_t i = 0; i < devices.size(); ++i) {
        const DeviceClass byName = classifyDevice(normalisedHostPath(devices[i].pathOnHost));
        if (byName == DeviceClass::Harmless) {
            continue;
        }
        const KernelView::Device* seen = kernelDevice(context.places, devices[i]);
        const bool isSeen = seen && seen->kind != KernelView::Device::Kind::Character;
        const bool isStorage = byName == DeviceClass::Storage;
        found.mayBeWorse = found.mayBeWorse || (byName == DeviceClass::Unknown && !seen);
        found.add(isStorage || isSeen ? Severity::Critical : Severity::High,
            indexedPath("HostConfig.Devices"_L1, static_cast<qsizetype>(i)),
            isStorage || !isSeen ? deviceText(devices[i]) : deviceText(devices[i]) + kindText(seen->kind),
            QT_TRANSLATE_NOOP("Hull", "no device of the host"), isStorage || !isSeen ? Origin::Config : Origin::Kernel);
    }
}

void addCgroupRules(const ContainerContext& context, DeviceFindings& found)
{
    const bool canMakeDevices = context.capabilities.effective() & capabilityBit(mknod);
    const QStringList& rules = context.config.deviceCgroupRules;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const DeviceCgroupRule rule = readDeviceCgroupRule(rules[i]);
        if (!rule.harmless) {
            found.add(rule.wholeClasses && canMakeDevices ? Severity::Critical : Severity::High,
                indexedPath("HostConfig.DeviceCgroupRules"_L1, i), rules[i],
                QT_TRANSLATE_NOOP("Hull", "no additional device rule"));
        }
    }
}

void addRequests(const HostConfig& config, DeviceFindings& found)
{
    for (size_t i = 0; i < config.deviceRequests.size(); ++i) {
        const DeviceRequest& request = config.deviceRequests[i];
        const QString which = request.deviceIds.isEmpty()
            ? (request.count < 0 ? u"all"_s : QString::number(request.count))
            : request.deviceIds.join(u',');
        const QString kind = request.driver.isEmpty() ? request.capabilities.join(u',') : request.driver;
        found.add(Severity::Medium, indexedPath("HostConfig.DeviceRequests"_L1, static_cast<qsizetype>(i)),
            u"%1: %2"_s.arg(kind, which), QT_TRANSLATE_NOOP("Hull", "no device request, or a record of why"));
    }
}

Verdict judgeDevices(const ContainerContext& context)
{
    DeviceFindings found;
    addDevices(context, found);
    addCgroupRules(context, found);
    addRequests(context.config, found);
    if (found.evidence.empty()) {
        return Verdict::pass();
    }
    Finding finding = makeFinding(found.worst,
        found.worst == Severity::Critical
            ? Message{QT_TRANSLATE_NOOP("Hull", "It can reach the host's disks or memory directly: %1."),
                {found.names.join(", "_L1)}}
            : Message{
                QT_TRANSLATE_NOOP("Hull", "Devices of the host are open to it: %1."), {found.names.join(", "_L1)}});
    if (found.mayBeWorse && found.worst != Severity::Critical) {
        finding.certainty = Certainty::Assumed;
    }
    finding.evidence = std::move(found.evidence);
    return Verdict::fail(std::move(finding));
}

} // namespace

ContainerRule hostDevices()
{
    return {{.id = "A-05"_L1,
                .key = "host-devices"_L1,
                .severity = Severity::High,
                .fixable = true,
                .title = QT_TRANSLATE_NOOP("Hull", "Host devices exposed"),
                .why = QT_TRANSLATE_NOOP("Hull",
                    "A disk or the memory, opened as a device, gives all of the host's data past every file "
                    "permission. Other devices hand the hardware and its driver's faults to the container."),
                .fix = QT_TRANSLATE_NOOP(
                    "Hull", "Remove the device, or narrow its permissions to r or rw where the function is needed."),
                .references = cisDocker("5.18"_L1, "5.17"_L1)},
        judgeDevices};
}

} // namespace Hull
