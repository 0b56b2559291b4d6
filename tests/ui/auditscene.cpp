// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/auditscene.h"

#include "app/journal/journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

struct SampleChange
{
    TransactionRecord record;
    QStringList steps;
};

TransactionRecord sample(int number, const HostId& host, const QString& name, const QStringList& rules)
{
    TransactionRecord record;
    record.id = u"00000000000000a%1"_s.arg(number);
    record.host = host;
    record.user = u"anna@laptop"_s;
    record.started = QDateTime(QDate(2026, 1, 2), QTime(9, 0, 5), Qt::UTC).addDays(number).addSecs(1234LL * number);
    record.finished = record.started.addSecs(9);
    record.name = name;
    record.original.value = QString::number(number).repeated(64);
    record.replacement.value = QString(64, u'b');
    record.mayHaveReplacement = true;
    record.hasSwapped = true;
    record.state = ContainerState::Running;
    record.rules = rules;
    record.phase = TransactionPhase::Closed;
    record.result = TransactionResult::Applied;
    return record;
}

const QStringList& forward()
{
    static const QStringList steps{u"placeMarker"_s, u"create"_s, u"beginSwap"_s, u"stop"_s, u"park"_s, u"rename"_s,
        u"disarm"_s, u"start"_s, u"commit"_s, u"removeMarker"_s};
    return steps;
}

const QStringList& back()
{
    static const QStringList steps{u"stopReplacement"_s, u"renameAway"_s, u"restoreName"_s, u"restorePolicy"_s,
        u"startOriginal"_s, u"removeReplacement"_s, u"removeMarker"_s};
    return steps;
}

std::vector<SampleChange> sampleChanges()
{
    const HostId shop{u"unix:///run/docker.sock"_s};
    const HostId far{u"ssh://ops@prod-b"_s};
    TransactionRecord notBegun = sample(1, far, u"db"_s, {u"A-04"_s});
    notBegun.user = u"bert@desk"_s;
    notBegun.replacement = {};
    notBegun.mayHaveReplacement = false;
    notBegun.hasSwapped = false;
    notBegun.result = TransactionResult::RolledBack;
    notBegun.reason = u"The step \"create\" failed: The image is not there any more."_s;
    TransactionRecord once = sample(2, shop, u"job"_s, {u"P-01"_s});
    once.keepsOriginal = false;
    TransactionRecord undone = sample(3, shop, u"legacy"_s, {u"P-01"_s});
    undone.result = TransactionResult::RolledBack;
    TransactionRecord failed = sample(4, shop, u"mail"_s, {u"P-01"_s, u"A-02"_s});
    failed.result = TransactionResult::RolledBack;
    failed.reason = u"It ended with the exit code 1."_s;
    TransactionRecord web = sample(5, shop, u"web"_s, {u"P-01"_s, u"A-01"_s});
    web.changes = {{u"HostConfig.PortBindings[\"80/tcp\"]"_s, R"([{"HostIp":"","HostPort":"80"}])",
                       R"([{"HostIp":"","HostPort":"8080"}])", u"P-01"_s},
        {u"HostConfig.Privileged"_s, "true", "false", u"A-01"_s},
        {u"HostConfig.CapAdd"_s, "null", R"(["CAP_CHOWN","CAP_SETUID"])", u"A-01"_s},
        {u"Config.Env"_s, "[\"TOKEN=\u2022\u2022\u2022\"]", "null", u"A-01"_s}};
    web.findingsBefore = {{u"P-01"_s, Severity::High}, {u"A-01"_s, Severity::Critical}, {u"A-16"_s, Severity::Low}};
    web.findingsAfter = {{u"A-16"_s, Severity::Low}};
    failed.findingsBefore = web.findingsBefore;
    TransactionRecord open = sample(6, shop, u"cache"_s, {u"P-01"_s});
    open.finished = {};
    open.phase = TransactionPhase::Swapping;
    open.result = TransactionResult::Open;
    const QStringList untilStart = forward().mid(0, 8);
    return {{notBegun, {u"placeMarker"_s, u"removeMarker"_s}}, {once, forward()},
        {undone, forward() + QStringList{u"placeMarker"_s} + back()}, {failed, untilStart + back()}, {web, forward()},
        {open, forward().mid(0, 4)}};
}

//! The journal writes the time at which it is called.
bool spreadSteps(const QString& file)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spread"_s);
        database.setDatabaseName(file);
        done = database.open();
        QSqlQuery query(database);
        done = done
            && query.exec(u"UPDATE steps SET time = strftime('%Y-%m-%dT%H:%M:%fZ', "
                          "(SELECT started FROM transactions WHERE id = owner), '+' || "
                          "(0.7 * (number - (SELECT min(number) FROM steps AS own WHERE own.owner = steps.owner))) || "
                          "' seconds')"_s);
    }
    QSqlDatabase::removeDatabase(u"spread"_s);
    return done;
}

} // namespace

bool AuditScene::open()
{
    scene.window.audit = &log;
    return scene.open();
}

bool AuditScene::writeJournal() const
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(stateDirectory());
    if (!journal) {
        return false;
    }
    for (const SampleChange& change : sampleChanges()) {
        TransactionRecord record = change.record;
        if (record.host.value.startsWith("unix:"_L1) && scene.window.fleet) {
            record.host = scene.window.fleet->sessions().front()->host().id();
        }
        if ((*journal)->add(record)) {
            return false;
        }
        for (const QString& step : change.steps) {
            if ((*journal)->update(record, step)) {
                return false;
            }
        }
    }
    return spreadSteps(stateDirectory() + u"/journal.sqlite"_s);
}

bool AuditScene::addChange(const QString& name) const
{
    const Result<std::unique_ptr<Journal>> journal = Journal::open(stateDirectory());
    return journal && !(*journal)->add(sample(9, HostId{u"ssh://ops@prod-b"_s}, name, {u"A-02"_s}));
}

} // namespace Hull::Test
