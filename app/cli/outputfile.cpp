// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Hull {

namespace {

QString writeInto(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    // Without creating or truncating: the thing is there and is no file.
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        return file.errorString();
    }
    const bool complete = file.write(bytes) == bytes.size();
    return complete ? QString() : file.errorString();
}

} // namespace

QString writeOutputFile(const QString& path, const QByteArray& bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile() && !target.isDir()) {
        return writeInto(path, bytes);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return file.errorString();
    }
    file.write(bytes);
    return file.commit() ? QString() : file.errorString();
}

} // namespace Hull
