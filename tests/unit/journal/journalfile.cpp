// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/journal/journalfile.h"

namespace Hull::Test {

using namespace Qt::StringLiterals;

TransactionRecord sampleRecord(const QString& id)
{
    TransactionRecord record;
    record.id = id;
    record.host.value = u"unix:///run/docker.sock"_s;
    record.user = u"anna@laptop"_s;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5, 678), Qt::UTC);
    record.name = u"web"_s;
    record.original.value = QString(64, u'a');
    record.state = ContainerState::Paused;
    record.restartPolicy = {u"on-failure"_s, 3};
    record.copiesLayer = true;
    record.rules = QStringList{u"P-01"_s, u"A-01"_s};
    record.findingsBefore = {{u"P-01"_s, Severity::High}, {u"A-01"_s, Severity::Critical}};
    record.changes = {{u"HostConfig.PortBindings[\"80/tcp\"]"_s, R"([{"HostIp":"","HostPort":"80"}])",
                          R"([{"HostIp":"","HostPort":"8080"}])", u"P-01"_s},
        {u"Config.Env"_s, "\"\u2022\u2022\u2022\"", "null", u"A-01"_s}};
    return record;
}

} // namespace Hull::Test
