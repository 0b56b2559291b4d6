// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QStringList>
#include <QVariantList>

#include <functional>
#include <optional>

class QSqlQuery;

namespace Hull {

/*!
 * One SQLite file in the state folder, opened by one object in one thread. What a call has written is on the disk when
 * it returns. Several programs may have it open; who wants to write waits for another for some seconds.
 */
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    //! The version of the tables that this program knows; a file of a newer one is refused.
    static constexpr int schemaVersion = 3;

    Database();
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /*!
     * Opens the file and makes its tables where they are missing. FileUnwritable, FileUnreadable (damaged, or no
     * database), Unsupported (newer than this program).
     */
    [[nodiscard]] std::optional<Error> open(const QString& path, Access access);

    //! Of the tables in the file, which are an older program's as long as nothing was written; 0: there are none.
    [[nodiscard]] int version() const { return m_version; }

    //! All of the statements, or none.
    [[nodiscard]] std::optional<Error> write(const std::function<std::optional<Error>(Database&)>& statements);
    [[nodiscard]] std::optional<Error> run(const QString& statement, const QVariantList& values = {});
    //! Calls take for each row.
    [[nodiscard]] std::optional<Error> read(
        const QString& statement, const QVariantList& values, const std::function<void(const QSqlQuery&)>& take);

private:
    [[nodiscard]] std::optional<Error> writeAhead();
    [[nodiscard]] std::optional<Error> check();
    [[nodiscard]] std::optional<Error> readVersion();
    [[nodiscard]] std::optional<Error> makeTables();
    [[nodiscard]] std::optional<Error> runAll(const QStringList& statements);
    [[nodiscard]] Error failure(const QSqlQuery& query) const;

    QString m_connection; //!< Qt's name for it
    QString m_path;
    int m_version = 0;
};

} // namespace Hull
