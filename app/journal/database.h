// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QStringList>
#include <QVariantList>

#include <functional>
#include <optional>
#include <vector>

class QSqlQuery;

namespace Hull {

//! What a file of ours is: its tables, and what is said of one that is no use.
struct DatabaseKind
{
    int applicationId = 0; //!< stands in the file, and tells it from another program's and from our other files
    //! The statements that make the tables of each version from those before: every file has come the same way.
    std::vector<QStringList> versions;
    bool isReadWhole = true; //!< looks for damage in all of it when it is opened; not in what may be large
    Error (*unwritable)(const QString& path, const QString& reason) = nullptr;
    Error (*damaged)(const QString& path, const QString& reason) = nullptr;
    Error (*newer)(const QString& path, int version) = nullptr;

    [[nodiscard]] int newest() const { return static_cast<int>(versions.size()); }
};

/*!
 * One SQLite file in the state folder, opened by one object in one thread. What a call has written is on the disk when
 * it returns. Several programs may have it open; who wants to write waits for another for some seconds.
 */
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    explicit Database(const DatabaseKind& kind); //!< which outlives it
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /*!
     * Opens the file and makes its tables where they are missing. The errors are the kind's: unwritable, damaged (or no
     * database, or another program's) and newer than this program. A file that is no use is left as it is.
     */
    [[nodiscard]] std::optional<Error> open(const QString& path, Access access);

    //! Of the tables in the file, which are an older program's as long as nothing was written; 0: there are none.
    [[nodiscard]] int version() const { return m_version; }

    [[nodiscard]] Error damaged(const QString& reason) const { return m_kind.damaged(m_path, reason); }

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

    const DatabaseKind& m_kind;
    QString m_connection; //!< Qt's name for it
    QString m_path;
    int m_version = 0;
};

} // namespace Hull
