// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTemporaryDir>

namespace Hull::Test {

//! A home of its own for docker, ssh and the window, of which the environment of this process tells from now on.
class UserHome
{
public:
    UserHome();

    [[nodiscard]] QString path() const { return m_directory.path(); }
    [[nodiscard]] QString filePath(const QString& path) const { return m_directory.filePath(path); }
    void write(const QString& path, const QByteArray& bytes) const; //!< with the folders that it needs
    void writeContext(const QString& name, const QString& endpoint) const; //!< of docker

private:
    QTemporaryDir m_directory;
};

} // namespace Hull::Test
