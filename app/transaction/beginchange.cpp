// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/beginchange.h"

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

std::optional<Message> planObstacle(
    const RemediationPlan& plan, const Container& original, const QStringList& allowedRisks)
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
        if (line.risk == "parked-original"_L1) {
            return Message{
                QT_TRANSLATE_NOOP("Hull",
                    "The original of an earlier change is still kept. Give it up with \"hullctl finish %1\", "
                    "or bring it back with \"hullctl rollback %1\"."),
                {plan.name}};
        }
    }
    if (original.hostConfig.autoRemove) {
        return Message{
            QT_TRANSLATE_NOOP("Hull",
                "It removes itself when it stops, so that there would be nothing to go back to. This version "
                "does not change such containers: start it anew with other options."),
            {}};
    }
    const auto dependent = std::find_if(
        plan.dependents.begin(), plan.dependents.end(), [](const Dependent& entry) { return entry.mustBeRecreated; });
    if (dependent != plan.dependents.end()) {
        return Message{QT_TRANSLATE_NOOP("Hull",
                           "%1 shares a namespace of this container and would have to be recreated with it, which this "
                           "version does not do."),
            {dependent->name}};
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
    record.rules = plan.rules;
    record.changes = plan.changes;
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
