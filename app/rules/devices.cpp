// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/devices.h"

#include "app/rules/hostpaths.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Hull {

namespace {

constexpr std::array<QStringView, 6> harmless{
    u"/dev/null", u"/dev/zero", u"/dev/full", u"/dev/random", u"/dev/urandom", u"/dev/tty"};

// Character devices 1:3, 1:5, 1:7, 1:8, 1:9 and 5:0: the same six.
constexpr std::array<QStringView, 6> harmlessNumbers{u"1:3", u"1:5", u"1:7", u"1:8", u"1:9", u"5:0"};

constexpr std::array<QStringView, 5> memory{u"/dev/mem", u"/dev/kmem", u"/dev/port", u"/dev/nvram", u"/dev/core"};

// Block devices whose name goes on with a letter, a number or both.
constexpr std::array<QStringView, 18> blockPrefixes{u"sd", u"hd", u"vd", u"xvd", u"nvme", u"dm-", u"md", u"loop",
    u"nbd", u"mmcblk", u"sr", u"zd", u"rbd", u"bcache", u"ram", u"zram", u"pmem", u"drbd"};

constexpr std::array<QStringView, 4> blockDirectories{u"/dev/mapper", u"/dev/disk", u"/dev/block", u"/dev/md"};

//! Whether what follows a block device's prefix can be the rest of its name: sda1, nvme0n1p2, but not sdcard-reader.
bool isDeviceSuffix(QStringView rest)
{
    return !rest.isEmpty() && rest.size() <= 8 && std::all_of(rest.begin(), rest.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
    });
}

bool isBlockName(QStringView name)
{
    return std::any_of(blockPrefixes.begin(), blockPrefixes.end(),
        [name](QStringView prefix) { return name.startsWith(prefix) && isDeviceSuffix(name.mid(prefix.size())); });
}

} // namespace

DeviceClass classifyDevice(QStringView path)
{
    if (std::find(harmless.begin(), harmless.end(), path) != harmless.end()) {
        return DeviceClass::Harmless;
    }
    if (coversPath(path, u"/dev")) { // all of them
        return DeviceClass::Storage;
    }
    if (std::find(memory.begin(), memory.end(), path) != memory.end()) {
        return DeviceClass::Storage;
    }
    const bool inBlockDirectory = std::any_of(blockDirectories.begin(), blockDirectories.end(),
        [path](QStringView directory) { return coversPath(directory, path); });
    if (inBlockDirectory && path != u"/dev/mapper/control") {
        return DeviceClass::Storage;
    }
    const bool directlyBelowDev = path.startsWith(u"/dev/") && path.lastIndexOf(u'/') == 4;
    return directlyBelowDev && isBlockName(baseName(path)) ? DeviceClass::Storage : DeviceClass::Other;
}

DeviceCgroupRule readDeviceCgroupRule(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    DeviceCgroupRule rule;
    rule.wholeClasses = trimmed.startsWith(u'a') || trimmed.startsWith(u'b');
    const auto parts = trimmed.split(u' ', Qt::SkipEmptyParts);
    rule.harmless = !rule.wholeClasses && parts.size() >= 2
        && std::find(harmlessNumbers.begin(), harmlessNumbers.end(), parts[1]) != harmlessNumbers.end();
    return rule;
}

} // namespace Hull
