// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/journal/journal.h"

#include "app/journal/journaltables.h"
#include "app/journal/statefolder.h"
#include "models/domain/host.h"

#include <nlohmann/json.hpp>

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QSysInfo>
#include <QVariant>

#include <algorithm>
#include <array>
#include <pwd.h>
#include <unistd.h>

namespace Hull {

using namespace Qt::StringLiterals;
using Json = nlohmann::json;

namespace {

constexpr QLatin1String fileName = "/journal.sqlite"_L1;
constexpr QLatin1String lockFolder = "/locks"_L1;

//! Of a version of the tables: what an older one has not is as it was meant then.
QString columns(int version)
{
    static const QString names =
        u"id, host, user, started, finished, name, original, replacement, state, policy, "
        "retries, rules, changes, phase, result, keeps_original, reason, announced, swapped, "_s;
    return names
        + (version < 2 ? u"0, 0, '', 0, '', "_s : u"removes_itself, announced_guard, guard, announced_twin, older, "_s)
        + (version < 3 ? u"0, "_s : u"tells_jump_host, "_s)
        + (version < 4 ? u"'', '', "_s : u"findings_before, findings_after, "_s)
        + (version < 5 ? u"0, 0, 0"_s : u"copies_layer, copies_back, copied_back"_s);
}

//! What the steps tell. Only of a change that is not over, since it takes longer with each step that there is.
QString stepColumns()
{
    return u", CASE phase WHEN 'closed' THEN 0 ELSE 'stop' = "
           "(SELECT step FROM steps WHERE owner = transactions.id ORDER BY number DESC LIMIT 1) END"_s;
}

QString dumped(const Json& json)
{
    return QString::fromStdString(json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

QString rulesText(const QStringList& rules)
{
    Json list = Json::array();
    for (const QString& rule : rules) {
        list.push_back(rule.toStdString());
    }
    return dumped(list);
}

QStringList rulesFrom(const QString& text)
{
    QStringList rules;
    for (const Json& rule : Json::parse(text.toStdString(), nullptr, false)) {
        if (rule.is_string()) {
            rules += QString::fromStdString(rule.get<std::string>());
        }
    }
    return rules;
}

QString changesText(const std::vector<PlannedChange>& changes)
{
    Json list = Json::array();
    for (const PlannedChange& change : changes) {
        list.push_back({change.path.toStdString(), change.before.toStdString(), change.after.toStdString(),
            change.rule.toStdString()});
    }
    return dumped(list);
}

std::vector<PlannedChange> changesFrom(const QString& text)
{
    std::vector<PlannedChange> changes;
    for (const Json& entry : Json::parse(text.toStdString(), nullptr, false)) {
        if (!entry.is_array() || entry.size() != 4) {
            continue;
        }
        const auto part = [&entry](size_t index) {
            return entry[index].is_string() ? entry[index].get<std::string>() : std::string();
        };
        changes.push_back({QString::fromStdString(part(0)), QByteArray::fromStdString(part(1)),
            QByteArray::fromStdString(part(2)), QString::fromStdString(part(3))});
    }
    return changes;
}

//! What is not known is no text at all, and no findings are an empty list.
QString findingsText(const std::optional<std::vector<OpenFinding>>& findings)
{
    if (!findings) {
        return u""_s;
    }
    Json list = Json::array();
    for (const OpenFinding& finding : *findings) {
        list.push_back({finding.rule.toStdString(), severityName(finding.severity).toStdString()});
    }
    return dumped(list);
}

Severity severityFrom(const QString& name)
{
    static constexpr std::array all{
        Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info};
    const auto found =
        std::find_if(all.begin(), all.end(), [&name](Severity severity) { return severityName(severity) == name; });
    return found == all.end() ? Severity::Medium : *found; // of a newer version
}

std::optional<std::vector<OpenFinding>> findingsFrom(const QString& text)
{
    const Json list = Json::parse(text.toStdString(), nullptr, false);
    if (!list.is_array()) {
        return std::nullopt;
    }
    std::vector<OpenFinding> findings;
    for (const Json& entry : list) {
        if (!entry.is_array() || entry.size() != 2 || !entry[0].is_string() || !entry[1].is_string()) {
            continue;
        }
        const QString severity = QString::fromStdString(entry[1].get<std::string>());
        findings.push_back({QString::fromStdString(entry[0].get<std::string>()), severityFrom(severity)});
    }
    return findings;
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

TransactionRecord recordFrom(const QSqlQuery& row)
{
    int column = 0;
    const auto text = [&row, &column] {
        return row.value(column++).toString();
    };
    TransactionRecord record;
    record.id = text();
    record.host.value = text();
    record.user = text();
    record.started = timeFrom(text());
    record.finished = timeFrom(text());
    record.name = text();
    record.original.value = text();
    record.replacement.value = text();
    record.state = containerStateFromText(text());
    record.restartPolicy.name = text();
    record.restartPolicy.maximumRetryCount = row.value(column++).toInt();
    record.rules = rulesFrom(text());
    record.changes = changesFrom(text());
    record.phase = transactionPhaseFrom(text()).value_or(TransactionPhase::RollingBack);
    record.result = transactionResultFrom(text()).value_or(TransactionResult::Open);
    record.keepsOriginal = row.value(column++).toBool();
    record.reason = text();
    record.mayHaveReplacement = row.value(column++).toBool();
    record.hasSwapped = row.value(column++).toBool();
    record.removesItself = row.value(column++).toBool();
    record.mayHaveGuard = row.value(column++).toBool();
    record.guard.value = text();
    record.mayHaveTwin = row.value(column++).toBool();
    record.older.value = text();
    record.tellsJumpHost = row.value(column++).toBool();
    record.findingsBefore = findingsFrom(text());
    record.findingsAfter = findingsFrom(text());
    record.copiesLayer = row.value(column++).toBool();
    record.copiesBack = row.value(column++).toBool();
    record.hasCopiedBack = row.value(column++).toBool();
    record.mayBeStopping = row.value(column++).toBool();
    return record;
}

//! Foreign keys and NOT NULL columns: a null QString would be stored as NULL.
QString stored(const QString& text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Journal::Journal(QString directory)
    : m_directory(std::move(directory))
    , m_database(std::make_unique<Database>(journalKind()))
{ }

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const QString& stateDirectory)
{
    for (const QString& folder : {stateDirectory, stateDirectory + lockFolder}) {
        if (const QString problem = makePrivateFolder(folder); !problem.isEmpty()) {
            return stateUnwritable(folder, problem);
        }
    }
    std::unique_ptr<Journal> journal(new Journal(stateDirectory));
    if (const std::optional<Error> error =
            journal->m_database->open(stateDirectory + fileName, Database::Access::ReadWrite)) {
        return *error;
    }
    return Result<std::unique_ptr<Journal>>(std::move(journal));
}

Result<std::unique_ptr<Journal>> Journal::openReadOnly(const QString& stateDirectory)
{
    std::unique_ptr<Journal> journal(new Journal(stateDirectory));
    const QFileInfo file(stateDirectory + fileName);
    if (!file.exists() || file.size() == 0) {
        journal->m_database.reset();
        return Result<std::unique_ptr<Journal>>(std::move(journal));
    }
    if (const std::optional<Error> error =
            journal->m_database->open(stateDirectory + fileName, Database::Access::ReadOnly)) {
        return *error;
    }
    return Result<std::unique_ptr<Journal>>(std::move(journal));
}

Result<std::optional<TransactionLock>> Journal::lock(const QString& transaction) const
{
    return TransactionLock::take(m_directory + lockFolder, transaction);
}

std::optional<Error> Journal::add(const TransactionRecord& record)
{
    return m_database->run(
        u"INSERT INTO transactions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s
            .arg(columns(journalKind().newest())),
        {record.id, stored(record.host.value), stored(record.user), timeText(record.started), timeText(record.finished),
            stored(record.name), stored(record.original.value), stored(record.replacement.value),
            containerStateName(record.state), stored(record.restartPolicy.name), record.restartPolicy.maximumRetryCount,
            rulesText(record.rules), changesText(record.changes), transactionPhaseName(record.phase),
            transactionResultName(record.result), record.keepsOriginal, stored(record.reason),
            record.mayHaveReplacement, record.hasSwapped, record.removesItself, record.mayHaveGuard,
            stored(record.guard.value), record.mayHaveTwin, stored(record.older.value), record.tellsJumpHost,
            findingsText(record.findingsBefore), findingsText(record.findingsAfter), record.copiesLayer,
            record.copiesBack, record.hasCopiedBack});
}

std::optional<Error> Journal::update(const TransactionRecord& record, const QString& step)
{
    return m_database->write([&record, &step](Database& database) {
        std::optional<Error> error =
            database.run(u"UPDATE transactions SET host = ?, tells_jump_host = ?, finished = ?, original = ?, "
                         u"replacement = ?, phase = ?, result = ?, "
                         "keeps_original = ?, reason = ?, announced = ?, swapped = ?, announced_guard = ?, guard = ?, "
                         "announced_twin = ?, findings_after = ?, copies_back = ?, copied_back = ? WHERE id = ?"_s,
                {stored(record.host.value), record.tellsJumpHost, timeText(record.finished),
                    stored(record.original.value), stored(record.replacement.value), transactionPhaseName(record.phase),
                    transactionResultName(record.result), record.keepsOriginal, stored(record.reason),
                    record.mayHaveReplacement, record.hasSwapped, record.mayHaveGuard, stored(record.guard.value),
                    record.mayHaveTwin, findingsText(record.findingsAfter), record.copiesBack, record.hasCopiedBack,
                    record.id});
        if (!error && !step.isEmpty()) {
            error = database.run(u"INSERT INTO steps (owner, time, step) VALUES (?, ?, ?)"_s,
                {record.id, timeText(QDateTime::currentDateTimeUtc()), step});
        }
        return error;
    });
}

std::optional<Error> Journal::forgetKept(const HostId& host, const ContainerId& kept)
{
    if (kept.isEmpty()) {
        return std::nullopt;
    }
    // As TransactionRecord::isOf() has it.
    const QString endpoint = host.value.section(viaJumpHost, 0, 0);
    return m_database->run(
        u"UPDATE transactions SET keeps_original = 0 WHERE (host = ? OR (tells_jump_host = 0 AND host = ?)) AND "
        "phase = ? AND CASE removes_itself WHEN 0 THEN original ELSE guard END = ?"_s,
        {host.value, endpoint, transactionPhaseName(TransactionPhase::Closed), kept.value});
}

Result<std::vector<TransactionRecord>> Journal::select(const QString& where, const QVariantList& values) const
{
    std::vector<TransactionRecord> records;
    if (!m_database) {
        return records;
    }
    const std::optional<Error> error = m_database->read(u"SELECT %1 FROM transactions %2 ORDER BY started, rowid"_s.arg(
                                                            columns(m_database->version()) + stepColumns(), where),
        values, [&records](const QSqlQuery& row) { records.push_back(recordFrom(row)); });
    return error ? Result<std::vector<TransactionRecord>>(*error) : records;
}

Result<std::vector<TransactionRecord>> Journal::transactions() const
{
    return select({}, {});
}

Result<std::optional<TransactionRecord>> Journal::transaction(const QString& id) const
{
    const Result<std::vector<TransactionRecord>> found = select(u"WHERE id = ?"_s, {id});
    if (!found) {
        return found.error();
    }
    return found->empty() ? std::optional<TransactionRecord>() : found->front();
}

Result<std::vector<JournalStep>> Journal::steps(const QString& transaction) const
{
    std::vector<JournalStep> steps;
    if (!m_database) {
        return steps;
    }
    const std::optional<Error> error =
        m_database->read(u"SELECT time, step FROM steps WHERE owner = ? ORDER BY number"_s, {transaction},
            [&steps](const QSqlQuery& row) {
                steps.push_back({timeFrom(row.value(0).toString()), row.value(1).toString()});
            });
    return error ? Result<std::vector<JournalStep>>(*error) : steps;
}

QString newTransactionId()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

QString currentUser()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd* found = nullptr;
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    const QString name = found ? QString::fromLocal8Bit(found->pw_name) : QString::number(::geteuid());
    return name + u'@' + QSysInfo::machineHostName();
}

} // namespace Hull
