// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/transaction.h"

namespace Hull {

//! One step that was taken.
struct OutcomeStep
{
    enum class Status { Done, Failed, Undone };

    QString step; //!< "stop": stable, never translated
    QDateTime started; //!< UTC
    qint64 milliseconds = 0;
    Status status = Status::Done;
    Message detail; //!< what went wrong; mostly empty

    friend bool operator==(const OutcomeStep&, const OutcomeStep&) = default;
};

//! One thing that was looked at once the replacement was started.
struct VerificationLine
{
    enum class Status { Ok, Warn, Failed };

    QLatin1String check; //!< "running": stable, never translated
    Status status = Status::Ok;
    Message detail;

    friend bool operator==(const VerificationLine&, const VerificationLine&) = default;
};

//! What came of carrying out, undoing or finishing a change. It holds no secret.
struct TransactionOutcome
{
    enum class Kind {
        Applied, //!< the replacement is in its place, and verified
        RolledBack, //!< the original is in its place again
        Refused, //!< nothing was touched
        Pending, //!< left as it is: the journal names what is to be done
        Nothing, //!< there was nothing to do
    };

    Kind kind = Kind::Nothing;
    TransactionRecord record;
    Message reason; //!< why it is not as it was wanted; mostly empty
    QStringList findingsBefore; //!< ids of rules with an open finding
    QStringList findingsAfter;
    bool isParked = false; //!< the original is kept under its other name
    bool wasOutOfService = false; //!< Refused, but only after the container had been stopped; it runs again
    bool hasEnded = false; //!< rolled back, but the original ended by itself as often as it was started
    std::vector<OutcomeStep> steps;
    std::vector<VerificationLine> verification;
    QStringList logTail; //!< of a replacement that did not do
};

[[nodiscard]] QString outcomeKindName(TransactionOutcome::Kind kind); //!< "applied" …
[[nodiscard]] QString outcomeStepStatusName(OutcomeStep::Status status); //!< "done", "failed", "undone"
[[nodiscard]] QString verificationStatusName(VerificationLine::Status status); //!< "ok", "warn", "failed"

} // namespace Hull
