// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/filestamp.h"

#include <QFile>

#include <sys/stat.h>

namespace Hull {

QByteArray stampOf(const QStringList& paths)
{
    QByteArray stamp;
    const auto add = [&stamp](auto number) {
        stamp += QByteArray::number(static_cast<qulonglong>(number)) + ' ';
    };
    for (const QString& path : paths) {
        struct stat status = {};
        stamp += path.toUtf8() + '\0';
        if (::stat(QFile::encodeName(path).constData(), &status) == 0) {
            add(status.st_dev);
            add(status.st_ino);
            add(status.st_size);
            // Unlike the time of the content, nobody can set this one back.
            add(status.st_ctim.tv_sec);
            add(status.st_ctim.tv_nsec);
        }
        stamp += '\0';
    }
    return stamp;
}

} // namespace Hull
