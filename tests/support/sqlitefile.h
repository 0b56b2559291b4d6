// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

namespace Hull::Test {

//! Statements of another program on the file; whether all of them went through.
[[nodiscard]] inline bool tamper(const QString& path, const QStringList& statements)
{
    const QString name = QStringLiteral("tamper");
    bool done = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        done = database.open();
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            done = done && query.exec(statement);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

} // namespace Hull::Test
