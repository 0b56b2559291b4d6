// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/outputfile.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace Hull {

namespace {

//! What the system said last: Qt calls a full disk an unknown error, and does not notice one half-way at all.
QString reason(const QFileDevice& file, int errorNumber)
{
    return errorNumber != 0 ? qt_error_string(errorNumber) : file.errorString();
}

QString writeInto(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    // Without creating or truncating: the thing is there and is no file.
    if (!file.open(QIODevice::WriteOnly | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
        return file.errorString();
    }
    errno = 0;
    const bool complete = file.write(bytes) == bytes.size();
    return complete ? QString() : reason(file, errno);
}

} // namespace

bool isWrittenInPlace(const QString& path)
{
    const QFileInfo target(path);
    return target.exists() && !target.isFile() && !target.isDir();
}

QString writeOutputFile(const QString& path, const QByteArray& bytes)
{
    if (isWrittenInPlace(path)) {
        return writeInto(path, bytes);
    }
    const QFileInfo target(path);
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        const int errorNumber = errno;
        return target.isDir() || errorNumber == 0 ? file.errorString() : qt_error_string(errorNumber);
    }
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        QString problem = reason(file, errno);
        file.cancelWriting();
        return problem;
    }
    return file.commit() ? QString() : reason(file, errno);
}

} // namespace Hull
