// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/beginchange.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

std::optional<Message> planObstacle(
    const RemediationPlan& plan, const std::vector<TransactionRecord>& known, const QStringList& allowedRisks)
{
    for (const PreflightLine& line : plan.preflight) {
        const bool isAllowed = line.status == PreflightLine::Status::Ok
            || (line.status == PreflightLine::Status::Warn
                && (line.risk.isEmpty() || allowedRisks.contains(line.risk)));
        if (!isAllowed) {
            return line.risk.isEmpty() || line.status == PreflightLine::Status::Block
                ? line.message
                : Message{QT_TRANSLATE_NOOP("Hull", "%1 To go on all the same: --allow %2."),
                    {line.message.english(), line.risk}};
        }
    }
    // It is going to be removed, so its name alone is not enough.
    const bool isOurs = plan.older.isEmpty() || std::ranges::any_of(known, [&plan](const TransactionRecord& record) {
        return record.isParked() && record.kept() == plan.older;
    });
    if (!isOurs) {
        return Message{QT_TRANSLATE_NOOP("Hull",
                           "A container has the name under which the original would be kept, and no change that this "
                           "journal knows of has kept it. Rename it, or remove it."),
            {}};
    }
    return std::nullopt;
}

TransactionRecord recordFor(const HostId& host, const Container& original, const RemediationPlan& plan)
{
    TransactionRecord record;
    record.id = newTransactionId();
    record.host = host;
    record.user = currentUser();
    record.started = QDateTime::currentDateTimeUtc();
    record.name = original.name;
    record.original = original.id;
    record.state = original.state;
    record.restartPolicy = original.hostConfig.restartPolicy;
    record.removesItself = plan.removesItself;
    record.older = plan.older;
    record.copiesLayer = plan.copiesLayer;
    record.rules = plan.rules;
    record.changes = plan.changes;
    record.findingsBefore.emplace();
    for (const FindingForecast& finding : plan.findings) {
        if (finding.fate != FindingForecast::Fate::Appears) {
            record.findingsBefore->push_back({finding.rule->id, finding.severity});
        }
    }
    return record;
}

Result<TakenTransaction> beginTransaction(Journal& journal, const TransactionRecord& record)
{
    Result<std::optional<TransactionLock>> lock = journal.lock(record.id);
    if (!lock) {
        return lock.error();
    }
    if (!*lock) {
        return Error{.kind = Error::Kind::Internal}; // an id that was just drawn
    }
    if (const std::optional<Error> error = journal.add(record)) {
        return *error;
    }
    return TakenTransaction{record, std::move(**lock)};
}

} // namespace Hull
