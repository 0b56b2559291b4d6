// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/home.h"

#include <QDir>
#include <QFile>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace Hull {

namespace {

//! look asks for one account, and writes what it finds into the entry and the buffer.
template <typename Look>
QString directoryOf(Look look)
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    look(&entry, buffer.data(), buffer.size(), &found);
    return found && found->pw_dir ? QFile::decodeName(found->pw_dir) : QString();
}

} // namespace

QString homeDirectory()
{
    const QString home = qEnvironmentVariableIsEmpty("HOME") ? accountDirectory() : QString();
    return home.isEmpty() ? QDir::homePath() : home;
}

QString accountDirectory()
{
    return directoryOf([](auto... place) { ::getpwuid_r(::getuid(), place...); });
}

QString accountDirectory(const QString& name)
{
    return directoryOf([&name](auto... place) { ::getpwnam_r(QFile::encodeName(name).constData(), place...); });
}

} // namespace Hull
