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

    void add(Severity severity, QString path, QString observed, const char* expected)
    {
        worst = std::min(worst, severity);
        names += observed;
        evidence.push_back({std::move(path), Origin::Config, std::move(observed), {expected, {}}});
    }
};

QString deviceText(const Device& device)
{
    const QString permissions = device.cgroupPermissions.isEmpty() ? u"rwm"_s : device.cgroupPermissions;
    return u"%1:%2:%3"_s.arg(device.pathOnHost, device.pathInContainer, permissions);
}

void addDevices(const HostConfig& config, DeviceFindings& found)
{
    for (size_t i = 0; i < config.devices.size(); ++i) {
        const DeviceClass kind = classifyDevice(normalisedHostPath(config.devices[i].pathOnHost));
        if (kind != DeviceClass::Harmless) {
            found.add(kind == DeviceClass::Storage ? Severity::Critical : Severity::High,
                indexedPath("HostConfig.Devices"_L1, static_cast<qsizetype>(i)), deviceText(config.devices[i]),
                QT_TRANSLATE_NOOP("Hull", "no device of the host"));
        }
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
    addDevices(context.config, found);
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
