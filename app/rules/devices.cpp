// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/devices.h"

#include "app/rules/hostpaths.h"

#include <QList>

#include <algorithm>
#include <array>

namespace Hull {

namespace {

template <size_t Size>
bool contains(const std::array<QStringView, Size>& entries, QStringView entry)
{
    return std::find(entries.begin(), entries.end(), entry) != entries.end();
}

constexpr std::array<QStringView, 6> harmless{
    u"/dev/null", u"/dev/zero", u"/dev/full", u"/dev/random", u"/dev/urandom", u"/dev/tty"};

// Character devices 1:3, 1:5, 1:7, 1:8, 1:9 and 5:0: the same six.
constexpr std::array<QStringView, 6> harmlessNumbers{u"1:3", u"1:5", u"1:7", u"1:8", u"1:9", u"5:0"};

constexpr std::array<QStringView, 8> memory{u"/dev/mem", u"/dev/kmem", u"/dev/port", u"/dev/nvram", u"/dev/core",
    u"/dev/char/1:1", u"/dev/char/1:2", u"/dev/char/1:4"};

//! Disks that are counted in letters, with how many of them: sda … sdzzz, then the number of the part.
struct LetteredDisk
{
    QStringView prefix;
    qsizetype letters = 0;
};
constexpr std::array<LetteredDisk, 5> letteredDisks{{{u"sd", 3}, {u"hd", 1}, {u"vd", 3}, {u"xvd", 3}, {u"dasd", 4}}};

// Disks that are counted in numbers, flash and the raw way to SCSI disks (sg) included: md127, nvme0n1p2, mtd0ro.
constexpr std::array<QStringView, 26> numberedDisks{u"nvme", u"ng", u"dm-", u"md", u"md_d", u"loop", u"nbd", u"mmcblk",
    u"sr", u"scd", u"sg", u"fd", u"zd", u"rbd", u"bcache", u"ram", u"zram", u"pmem", u"dax", u"drbd", u"ublkb", u"mtd",
    u"mtdblock", u"ubi", u"ubiblock", u"nullb"};

constexpr std::array<QStringView, 7> namedDisks{u"root", u"cdrom", u"cdrw", u"dvd", u"dvdrw", u"floppy", u"initrd"};

constexpr std::array<QStringView, 10> blockDirectories{
    u"mapper", u"disk", u"block", u"md", u"zvol", u"cciss", u"ida", u"raw", u"bsg", u"drbd"};

// Directories without a disk. What lies in any other is taken for one: /dev/<volume group>/<volume> has no mark.
constexpr std::array<QStringView, 29> characterDirectories{u"accel", u"binderfs", u"bus", u"char", u"cpu", u"dahdi",
    u"dma_heap", u"dri", u"dvb", u"fd", u"hugepages", u"infiniband", u"input", u"mqueue", u"net", u"nvidia-caps",
    u"nvidia-caps-imex-channels", u"pts", u"serial", u"sgx", u"shm", u"snd", u"usb", u"v4l", u"vboxusb", u"vfio",
    u"vhost", u"xen", u"hwtracing"};

// Devices at the top of /dev that are no disks; what has a number, as isNumberedSuffix() takes it.
constexpr std::array<QStringView, 33> namedOthers{u"autofs", u"btrfs-control", u"console", u"crypto", u"cuse", u"fuse",
    u"gpiomem", u"hpet", u"hwrng", u"kfd", u"kmsg", u"kvm", u"loop-control", u"nvidia-modeset", u"nvidia-uvm",
    u"nvidia-uvm-tools", u"nvidiactl", u"ppp", u"ptmx", u"rfkill", u"sev", u"snapshot", u"stderr", u"stdin", u"stdout",
    u"tun", u"udmabuf", u"uhid", u"uinput", u"userfaultfd", u"vhost-net", u"vhost-vsock", u"vsock"};
constexpr std::array<QStringView, 39> numberedOthers{u"apex_", u"bus-", u"cec", u"gpiochip", u"hiddev", u"hidraw",
    u"i2c-", u"iio:device", u"ipmi", u"lirc", u"lp", u"media", u"mei", u"nst", u"nvidia", u"ppp", u"pps", u"ptp",
    u"rtc", u"serial", u"spidev", u"st", u"tpm", u"tpmrm", u"tty", u"ttyACM", u"ttyAMA", u"ttyGS", u"ttyMXC", u"ttyO",
    u"ttyS", u"ttyTHS", u"ttyUSB", u"ttymxc", u"usbmon", u"v4l-subdev", u"vcs", u"video", u"watchdog"};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(QChar c)
{
    return c >= u'a' && c <= u'z';
}

//! One to the allowed number of letters, then digits or nothing: "a", "aa12", but not "card-reader".
bool isLetteredSuffix(QStringView rest, qsizetype letters)
{
    const auto* end = std::find_if_not(rest.begin(), rest.end(), isLetter);
    const qsizetype found = end - rest.begin();
    return found >= 1 && found <= letters && std::all_of(end, rest.end(), isDigit);
}

//! A number, then whatever names the part: "0", "0n1p2", "0boot0", "0.0", "0_1".
bool isNumberedSuffix(QStringView rest)
{
    return !rest.isEmpty() && isDigit(rest.front()) && std::all_of(rest.begin(), rest.end(), [](QChar c) {
        return isDigit(c) || isLetter(c) || c == u'.' || c == u'_';
    });
}

bool isDiskName(QStringView name)
{
    return contains(namedDisks, name)
        || std::any_of(letteredDisks.begin(), letteredDisks.end(),
            [name](const LetteredDisk& disk) {
                return name.startsWith(disk.prefix) && isLetteredSuffix(name.mid(disk.prefix.size()), disk.letters);
            })
        || std::any_of(numberedDisks.begin(), numberedDisks.end(), [name](QStringView prefix) {
               return name.startsWith(prefix) && isNumberedSuffix(name.mid(prefix.size()));
           });
}

bool isOtherName(QStringView name)
{
    return contains(namedOthers, name) || contains(characterDirectories, name)
        || std::any_of(numberedOthers.begin(), numberedOthers.end(), [name](QStringView prefix) {
               return name.startsWith(prefix) && isNumberedSuffix(name.mid(prefix.size()));
           });
}

} // namespace

DeviceClass classifyDevice(QStringView path)
{
    if (contains(harmless, path)) {
        return DeviceClass::Harmless;
    }
    if (coversPath(path, u"/dev") || contains(memory, path)) { // all of them, or the memory
        return DeviceClass::Storage;
    }
    static constexpr QStringView base = u"/dev/";
    if (!path.startsWith(base)) {
        return DeviceClass::Unknown;
    }
    if (path == u"/dev/mapper/control") {
        return DeviceClass::Other;
    }
    const QStringView name = path.mid(base.size());
    const qsizetype slash = name.indexOf(u'/');
    const QStringView directory = slash < 0 ? name : name.left(slash);
    const bool isDisk = contains(blockDirectories, directory)
        || (slash < 0 ? isDiskName(name) : !contains(characterDirectories, directory));
    if (isDisk) {
        return DeviceClass::Storage;
    }
    return slash >= 0 || isOtherName(name) ? DeviceClass::Other : DeviceClass::Unknown;
}

DeviceCgroupRule readDeviceCgroupRule(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    DeviceCgroupRule rule;
    rule.wholeClasses = trimmed.startsWith(u'a') || trimmed.startsWith(u'b');
    const auto parts = trimmed.split(u' ', Qt::SkipEmptyParts);
    rule.harmless = !rule.wholeClasses && parts.size() >= 2 && contains(harmlessNumbers, parts[1]);
    return rule;
}

} // namespace Hull
