// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Hull {

//! SHA256SUMS beside files that were written together, as sha256sum --check reads it.
class FileChecksums
{
public:
    void add(const QString& path, const QByteArray& bytes); //!< a file that was written, and what is in it

    /*!
     * Writes SHA256SUMS into every folder that got two or more files; one file alone needs none. Lines of other files
     * in an older SHA256SUMS stay; something else of that name is left as it is. Returns what went wrong, a sentence
     * for each folder.
     */
    [[nodiscard]] QStringList write() const;

private:
    QMap<QString, QMap<QString, QByteArray>> m_sums; //!< by folder, then by name of the file
};

} // namespace Hull
