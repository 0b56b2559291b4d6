// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/statefolder.h"

#include "app/base/home.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtGlobal>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace Hull {

using namespace Qt::StringLiterals;

QString defaultStateDirectory(const QProcessEnvironment& environment)
{
    const QString base = environment.value(u"XDG_STATE_HOME"_s);
    return QDir::isAbsolutePath(base) ? base + u"/hullwright"_s : homeDirectory() + u"/.local/state/hullwright"_s;
}

Error stateUnwritable(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnwritable,
        .message = {QT_TRANSLATE_NOOP("Hull", "Changes cannot be recorded in %1: %2."), {path, reason}},
        .cause = {QT_TRANSLATE_NOOP("Hull",
                      "Without a record an interrupted change could be neither finished nor undone, so none is begun."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Check the owner and the permissions of the folder and the room on the disk, or name another "
                       "folder with "
                       "--state-dir."),
            {}}};
}

QString makePrivateFolder(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    const QString parent = QFileInfo(QDir::cleanPath(path)).absolutePath();
    if (!QFileInfo(parent).isDir() && !QDir().mkpath(parent)) {
        return qt_error_string(errno);
    }
    if (::mkdir(name.constData(), 0700) == 0) {
        return {};
    }
    const int reason = errno;
    if (!QFileInfo(path).isDir()) {
        return qt_error_string(reason == EEXIST ? ENOTDIR : reason);
    }
    return {};
}

QString makePrivateFile(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0) {
        return qt_error_string(errno);
    }
    ::close(descriptor);
    return {};
}

} // namespace Hull
