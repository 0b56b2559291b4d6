// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace Hull {

//! A line of /proc/<pid>/mountinfo (proc(5)), as far as mount sources need it.
struct MountInfo
{
    std::string device; //!< "major:minor"
    std::string root; //!< of the mount, inside its file system
    std::string mountPoint;
    bool readOnly = false;
    int id = 0;
    int parent = 0; //!< the id of the mount that mountPoint lies in
    std::string fileSystem; //!< "ext4"

    friend bool operator==(const MountInfo&, const MountInfo&) = default;
};

[[nodiscard]] std::vector<MountInfo> parseMountInfo(std::string_view text); //!< lines that are none are left out

//! The last run of exactly 64 hexadecimal digits: of nested containers' groups, the innermost container's id.
[[nodiscard]] std::string_view lastContainerId(std::string_view path);

//! Whether path is folder or stands below it; both absolute and without "..".
[[nodiscard]] bool isBelow(std::string_view path, std::string_view folder);

} // namespace Hull
