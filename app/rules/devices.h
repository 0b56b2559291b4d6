// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Hull {

//! How much of the host a device gives away.
enum class DeviceClass {
    Harmless, //!< null, zero, full, random, urandom, tty
    Storage, //!< a disk, its parts, or the host's memory: everything on it can be read or changed
    Other, //!< by its name, a device that is neither
    Unknown, //!< its name tells nothing: any device can be made under it
};

/*!
 * Judges a normalised path of the host below /dev by the kernel's naming scheme
 * (Documentation/admin-guide/devices.txt): no device is opened, since the host may be another machine. A directory
 * counts as what it may hold, and what lies in a directory that is not known for other devices counts as a disk, since
 * volume groups are named freely.
 */
[[nodiscard]] DeviceClass classifyDevice(QStringView path);

//! What a rule of the device control group ("b 8:0 rwm") opens.
struct DeviceCgroupRule
{
    bool wholeClasses = false; //!< type a or b: with MKNOD any disk of the host can be opened
    bool harmless = false; //!< names exactly one harmless device
};

[[nodiscard]] DeviceCgroupRule readDeviceCgroupRule(QStringView text);

} // namespace Hull
