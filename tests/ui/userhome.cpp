// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/userhome.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

namespace Hull::Test {

using namespace Qt::StringLiterals;

UserHome::UserHome()
{
    qputenv("HOME", path().toUtf8());
    qputenv("DOCKER_CONFIG", filePath(u".docker"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", filePath(u"runtime"_s).toUtf8());
    qputenv("HULLWRIGHT_SSH_CONFIG", filePath(u".ssh/config"_s).toUtf8());
    qunsetenv("DOCKER_CONTEXT");
    qunsetenv("DOCKER_HOST");
}

void UserHome::write(const QString& path, const QByteArray& bytes) const
{
    const QFileInfo info(filePath(path));
    QVERIFY(QDir().mkpath(info.path()));
    QFile file(info.filePath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void UserHome::writeContext(const QString& name, const QString& endpoint) const
{
    write(u".docker/contexts/meta/%1/meta.json"_s.arg(name),
        uR"({"Name":"%1","Endpoints":{"docker":{"Host":"%2"}}})"_s.arg(name, endpoint).toUtf8());
}

} // namespace Hull::Test
