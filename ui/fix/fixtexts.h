// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/remediationplan.h"
#include "models/domain/transactionoutcome.h"
#include "ui/fix/statusmark.h"

// What the pages of the wizard say in common.

namespace Hull {

[[nodiscard]] QString fateText(FindingForecast::Fate fate); //!< "goes away"
[[nodiscard]] StatusMark::Kind markOf(FindingForecast::Fate fate);
[[nodiscard]] QStringList rulesWith(const RemediationPlan& plan, FindingForecast::Fate fate); //!< ids
[[nodiscard]] const FindingForecast* forecastOf(const RemediationPlan& plan, QStringView rule); //!< or nullptr

[[nodiscard]] QString preflightText(PreflightLine::Status status); //!< "Passed", "Warning", "Stops this"
[[nodiscard]] StatusMark::Kind markOf(PreflightLine::Status status);
//! What was found, as it is said in a window: without options of the command line, and with what can be done here.
[[nodiscard]] QString preflightSentence(const PreflightLine& line);

//! What a step of a change does, for people; a step without a text of its own comes back as its name.
[[nodiscard]] QString stepText(const QString& step);
[[nodiscard]] bool isShownStep(const QString& step); //!< false for what is only written down
[[nodiscard]] bool isStepBack(const QString& step); //!< it undoes
//! The steps of a change that goes well, as far as the plan tells.
[[nodiscard]] QStringList stepsAhead(const RemediationPlan& plan, bool keepsOriginal);

//! What became of a change, in one or two sentences.
[[nodiscard]] QString outcomeText(const TransactionOutcome& outcome);
[[nodiscard]] QString outcomeTitle(TransactionOutcome::Kind kind); //!< "Done", "Taken back" …
[[nodiscard]] StatusMark::Kind markOf(TransactionOutcome::Kind kind);
[[nodiscard]] StatusMark::Kind markOf(VerificationLine::Status status);
[[nodiscard]] QString verificationText(VerificationLine::Status status);

} // namespace Hull
