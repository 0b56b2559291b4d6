// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Hull::Test {

inline SavedHost savedUrl(const QString& name, const QString& url)
{
    SavedHost host;
    host.name = name;
    host.url = url;
    return host;
}

//! What tests of HostFile share: a folder of each test's own, and the file in it.
class HostFileFixture : public QObject
{
protected:
    void renew() { m_dir = std::make_unique<QTemporaryDir>(); }

    [[nodiscard]] QString path() const { return m_dir->filePath(QStringLiteral("hosts.json")); }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] HostFile file() const { return HostFile(m_dir->path()); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

} // namespace Hull::Test
