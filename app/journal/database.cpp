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

constexpr int applicationId = 0x48756c6c; // "Hull": tells our files from other programs'
constexpr int patienceMs = 5000;

Error damaged(const QString& path, const QString& reason)
{
    return {.kind = Error::Kind::FileUnreadable,
        .message = {QT_TRANSLATE_NOOP("Hull", "The record of changes %1 is damaged: %2."), {path, reason}},
        .cause = {QT_TRANSLATE_NOOP("Hull",
                      "Without it an interrupted change could be neither finished nor undone, so none is begun."),
            {}},
        .remedy = {QT_TRANSLATE_NOOP("Hull",
                       "Move the file away. Containers whose names end in .hull-new or .hull-old belong to changes "
                       "that it may "
                       "have told of."),
            {}}};
}

Error newer(const QString& path, int version)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull",
                        "The record of changes %1 has version %2, which this program is too old "
                        "for."),
            {path, QString::number(version)}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Use the newer program, or name another folder with --state-dir."), {}}};
}

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

} // namespace

Database::Database()
    : m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
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
        if (std::optional<Error> error = makePrivateFile(path)) {
            return error;
        }
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    if (!database.isValid()) {
        return stateUnwritable(path, u"Qt's SQLite driver is not installed"_s);
    }
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1%2"_s.arg(
        QString::number(patienceMs), access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString()));
    if (!database.open()) {
        return stateUnwritable(path, database.lastError().databaseText());
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
    int version = 0;
    int application = 0;
    int tables = 0;
    const auto number = [](int& target) {
        return [&target](const QSqlQuery& row) {
            target = row.value(0).toInt();
        };
    };
    std::optional<Error> error =
        read(u"PRAGMA quick_check(1)"_s, {}, [&verdict](const QSqlQuery& row) { verdict = row.value(0).toString(); });
    if (!error && verdict != "ok"_L1) {
        error = damaged(m_path, verdict.simplified());
    }
    // Tables first: another program may be making them, and marks the file as ours together with them.
    if (!error) {
        error = read(u"SELECT count(*) FROM sqlite_master"_s, {}, number(tables));
    }
    if (!error) {
        error = read(u"PRAGMA user_version"_s, {}, number(version));
    }
    if (!error) {
        error = read(u"PRAGMA application_id"_s, {}, number(application));
    }
    if (error) {
        return error;
    }
    if (tables > 0 && application != applicationId) {
        return damaged(m_path, u"it is another program's database"_s);
    }
    return version > schemaVersion ? std::optional<Error>(newer(m_path, version)) : std::nullopt;
}

std::optional<Error> Database::makeTables()
{
    static const std::array statements{
        u"CREATE TABLE IF NOT EXISTS transactions ("
        "id TEXT PRIMARY KEY, host TEXT NOT NULL, user TEXT NOT NULL, started TEXT NOT NULL, finished TEXT, "
        "name TEXT NOT NULL, original TEXT NOT NULL, replacement TEXT NOT NULL, state TEXT NOT NULL, "
        "policy TEXT NOT NULL, retries INTEGER NOT NULL, rules TEXT NOT NULL, changes TEXT NOT NULL, "
        "phase TEXT NOT NULL, result TEXT NOT NULL, keeps_original INTEGER NOT NULL, reason TEXT NOT NULL, "
        "announced INTEGER NOT NULL, swapped INTEGER NOT NULL)"_s,
        u"CREATE TABLE IF NOT EXISTS steps (number INTEGER PRIMARY KEY AUTOINCREMENT, "
        "owner TEXT NOT NULL REFERENCES transactions(id), time TEXT NOT NULL, step TEXT NOT NULL)"_s,
        u"PRAGMA user_version=%1"_s.arg(schemaVersion),
        u"PRAGMA application_id=%1"_s.arg(applicationId),
    };
    return write([](Database& database) -> std::optional<Error> {
        for (const QString& statement : statements) {
            if (std::optional<Error> error = database.run(statement)) {
                return error;
            }
        }
        return std::nullopt;
    });
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
        return damaged(m_path, error.databaseText());
    case Busy:
    case Locked:
        return stateUnwritable(m_path, u"another program is writing to it and does not end"_s);
    case Full:
        return stateUnwritable(m_path, u"the disk is full"_s);
    default:
        return stateUnwritable(m_path, error.databaseText().isEmpty() ? error.text() : error.databaseText());
    }
}

} // namespace Hull
