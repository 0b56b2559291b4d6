// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/live/kernelwords.h"

#include <QFile>

#include <sys/stat.h>

namespace Hull::Test {

using namespace Qt::StringLiterals;

std::optional<KernelStatus> kernelStatus(int pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    KernelStatus status;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QByteArray key = line.left(line.indexOf(':'));
        const QByteArray value = line.mid(key.size() + 1).trimmed();
        if (key == "NoNewPrivs") {
            status.noNewPrivileges = value == "1";
        } else if (key == "CapEff") {
            status.effective = value.toULongLong(nullptr, 16);
        } else if (key == "CapBnd") {
            status.bounding = value.toULongLong(nullptr, 16);
        } else if (key == "Seccomp") {
            status.seccomp = value.toInt();
        } else if (key == "Uid") {
            status.user = value.split('\t').value(1).toUInt();
        }
    }
    return status;
}

QHash<QString, KernelMount> kernelMounts(const QString& process)
{
    QFile file(u"/proc/%1/mountinfo"_s.arg(process));
    QHash<QString, KernelMount> mounts;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QByteArrayList fields = line.split(' ');
            if (fields.size() > 5) {
                mounts.insert(QFile::decodeName(fields[4]), {fields[2], fields[5].split(',').contains("ro")});
            }
        }
    }
    return mounts;
}

QByteArray identityOf(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0
        ? QByteArray::number(qulonglong{status.st_dev}) + ':' + QByteArray::number(qulonglong{status.st_ino})
        : QByteArray();
}

} // namespace Hull::Test
