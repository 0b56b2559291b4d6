// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

// What the kernel says of a process, read here on its own and not by the code under test.

namespace Hull::Test {

//! /proc/<pid>/status.
struct KernelStatus
{
    bool noNewPrivileges = false;
    quint64 effective = 0;
    quint64 bounding = 0;
    int seccomp = -1;
    uint user = 0;
};

[[nodiscard]] std::optional<KernelStatus> kernelStatus(int pid); //!< unset: it cannot be read

//! A line of /proc/<pid>/mountinfo.
struct KernelMount
{
    QByteArray device; //!< "major:minor" of the file system
    bool readOnly = false;
};

//! By the place of the mount; of several on one place the last one covers the others. process is an id, or "self".
[[nodiscard]] QHash<QString, KernelMount> kernelMounts(const QString& process);

//! Which file or folder is at a path: two names of one are the same text. Empty: there is none.
[[nodiscard]] QByteArray identityOf(const QString& path);

} // namespace Hull::Test
