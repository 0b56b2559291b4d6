// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/home.h"

#include <QDir>
#include <QFile>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace Hull {

QString homeDirectory()
{
    const QString home = qEnvironmentVariableIsEmpty("HOME") ? accountDirectory() : QString();
    return home.isEmpty() ? QDir::homePath() : home;
}

QString accountDirectory()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::getuid(), &entry, buffer.data(), buffer.size(), &found);
    return found && found->pw_dir ? QFile::decodeName(found->pw_dir) : QString();
}

} // namespace Hull
