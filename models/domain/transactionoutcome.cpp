// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/transactionoutcome.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString outcomeKindName(TransactionOutcome::Kind kind)
{
    switch (kind) {
    case TransactionOutcome::Kind::Applied:
        return u"applied"_s;
    case TransactionOutcome::Kind::RolledBack:
        return u"rolledBack"_s;
    case TransactionOutcome::Kind::Refused:
        return u"refused"_s;
    case TransactionOutcome::Kind::Pending:
        return u"pending"_s;
    case TransactionOutcome::Kind::Nothing:
        break;
    }
    return u"nothing"_s;
}

QString outcomeStepStatusName(OutcomeStep::Status status)
{
    switch (status) {
    case OutcomeStep::Status::Done:
        return u"done"_s;
    case OutcomeStep::Status::Failed:
        return u"failed"_s;
    case OutcomeStep::Status::Undone:
        break;
    }
    return u"undone"_s;
}

QString verificationStatusName(VerificationLine::Status status)
{
    switch (status) {
    case VerificationLine::Status::Ok:
        return u"ok"_s;
    case VerificationLine::Status::Warn:
        return u"warn"_s;
    case VerificationLine::Status::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace Hull
