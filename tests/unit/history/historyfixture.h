// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/history/historystore.h"
#include "app/report/scanjson.h"
#include "tests/support/sqlitefile.h"
#include "tests/unit/report/samplefleet.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Hull::Test {

using namespace Qt::StringLiterals;

inline int numberOf(const QString& path, const QString& statement)
{
    int number = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(statement) && query.next()) {
            number = query.value(0).toInt();
        }
    }
    QSqlDatabase::removeDatabase(u"look"_s);
    return number;
}

//! A fleet in which the container of that number runs with another memory limit.
inline QByteArray snapshotWith(ScanReport report, int changed, qint64 memory)
{
    if (changed >= 0) {
        auto assessment = std::make_shared<HostAssessment>(*report.hosts[0].assessment);
        auto snapshot = std::make_shared<HostSnapshot>(*assessment->snapshot);
        auto container = std::make_shared<Container>(*snapshot->containers[static_cast<size_t>(changed)]);
        container->hostConfig.memory = memory;
        snapshot->containers[static_cast<size_t>(changed)] = container;
        assessment->snapshot = snapshot;
        report.hosts[0].assessment = assessment;
    }
    report.started = report.started.addSecs(memory);
    return snapshotJson(report);
}

} // namespace Hull::Test
