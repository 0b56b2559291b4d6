// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/database.h"

#include "app/journal/statefolder.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QUuid>
#include <QVariant>
#include <QtGlobal>

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 5000;

//! SQLite's own codes; Qt hands them on as text.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnlyFile = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

int codeOf(const QSqlQuery& query)
{
    return query.lastError().nativeErrorCode().toInt() & 0xff; // extended codes have the plain one in their last byte
}

bool isBusy(const QSqlQuery& query)
{
    return codeOf(query) == Busy || codeOf(query) == Locked;
}

std::function<void(const QSqlQuery&)> numberInto(int& target)
{
    return [&target](const QSqlQuery& row) {
        target = row.value(0).toInt();
    };
}

} // namespace

Database::Database(const DatabaseKind& kind)
    : m_kind(kind)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{ }

Database::~Database()
{
    if (QSqlDatabase::contains(m_connection)) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

std::optional<Error> Database::open(const QString& path, Access access)
{
    m_path = path;
    if (access == Access::ReadWrite) {
        if (const QString problem = makePrivateFile(path); !problem.isEmpty()) {
            return m_kind.unwritable(path, problem);
        }
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!database.isValid()) {
        return m_kind.unwritable(path, u"Qt's SQLite driver is not installed"_s);
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(
        QString::number(patienceMs), access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database.open()) {
        return m_kind.unwritable(path, database.lastError().databaseText());
    }
    if (std::optional<Error> error = check()) {
        return error;
    }
    if (access == Access::ReadOnly) {
        return std::nullopt;
    }
    if (std::optional<Error> error = writeAhead()) {
        return error;
    }
    // A record must be on the disk before the call that it announces.
    for (const auto& setting : {u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s}) {
        if (std::optional<Error> error = run(setting)) {
            return error;
        }
    }
    return makeTables();
}

//! SQLite does not wait by itself for another program that sets the mode of a new file at the same time.
std::optional<Error> Database::writeAhead()
{
    QElapsedTimer waited;
    waited.start();
    while (true) {
        QSqlQuery query(QSqlDatabase::database(m_connection, false));
        if (query.exec(u"PRAGMA journal_mode=WAL"_s)) {
            return std::nullopt;
        }
        if (!isBusy(query) || waited.elapsed() > patienceMs) {
            return failure(query);
        }
        QThread::msleep(10);
    }
}

std::optional<Error> Database::check()
{
    QString verdict;
    int application = 0;
    int tables = 0;
    std::optional<Error> error;
    if (m_kind.isReadWhole) {
        error = read(
            u"PRAGMA quick_check(1)"_s, {}, [&verdict](const QSqlQuery& row) { verdict = row.value(0).toString(); });
        if (!error && verdict != "ok"_L1) {
            error = damaged(verdict.simplified());
        }
    }
    // Tables first: another program may be making them, and marks the file as ours together with them.
    if (!error) {
        error = read(u"SELECT count(*) FROM sqlite_master"_s, {}, numberInto(tables));
    }
    if (!error) {
        error = readVersion();
    }
    if (!error) {
        error = read(u"PRAGMA application_id"_s, {}, numberInto(application));
    }
    if (error) {
        return error;
    }
    if (tables > 0 && application != m_kind.applicationId) {
        return damaged(u"it is another program's database"_s);
    }
    return m_version > m_kind.newest() ? std::optional<Error>(m_kind.newer(m_path, m_version)) : std::nullopt;
}

std::optional<Error> Database::readVersion()
{
    return read(u"PRAGMA user_version"_s, {}, numberInto(m_version));
}

//! Makes them, or brings those of an older program up to date.
std::optional<Error> Database::makeTables()
{
    return write([](Database& database) -> std::optional<Error> {
        // Another program may have done so since.
        std::optional<Error> error = database.readVersion();
        const int newest = database.m_kind.newest();
        if (!error && database.m_version < 1) {
            error = database.run(u"PRAGMA application_id=%1"_s.arg(database.m_kind.applicationId));
        }
        for (int version = database.m_version; !error && version < newest; ++version) {
            error = database.runAll(database.m_kind.versions[static_cast<size_t>(version)]);
        }
        if (!error && database.m_version < newest) {
            error = database.run(u"PRAGMA user_version=%1"_s.arg(newest));
        }
        if (!error && database.m_version <= newest) {
            database.m_version = newest;
        }
        return error;
    });
}

std::optional<Error> Database::runAll(const QStringList& statements)
{
    for (const QString& statement : statements) {
        if (std::optional<Error> error = run(statement)) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<Error> Database::write(const std::function<std::optional<Error>(Database&)>& statements)
{
    // At once, so that two writers wait for each other here and not in the middle.
    if (std::optional<Error> error = run(u"BEGIN IMMEDIATE"_s)) {
        return error;
    }
    std::optional<Error> error = statements(*this);
    if (!error) {
        error = run(u"COMMIT"_s);
    }
    if (error) {
        static_cast<void>(run(u"ROLLBACK"_s)); // what failed first is what counts
    }
    return error;
}

std::optional<Error> Database::run(const QString& statement, const QVariantList& values)
{
    return read(statement, values, [](const QSqlQuery&) {});
}

std::optional<Error> Database::read(
    const QString& statement, const QVariantList& values, const std::function<void(const QSqlQuery&)>& take)
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(statement)) {
        return failure(query);
    }
    for (const QVariant& value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return failure(query);
    }
    while (query.next()) {
        take(query);
    }
    return query.lastError().isValid() ? std::optional<Error>(failure(query)) : std::nullopt;
}

Error Database::failure(const QSqlQuery& query) const
{
    const QSqlError error = query.lastError();
    switch (codeOf(query)) {
    case Corrupt:
    case NotADatabase:
        return damaged(error.databaseText());
    case Busy:
    case Locked:
        return m_kind.unwritable(m_path, u"another program is writing to it and does not end"_s);
    case Full:
        return m_kind.unwritable(m_path, u"the disk is full"_s);
    default:
        return m_kind.unwritable(m_path, error.databaseText().isEmpty() ? error.text() : error.databaseText());
    }
}

} // namespace Hull
