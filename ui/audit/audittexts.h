// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/auditlogmodel.h"
#include "ui/fix/statusmark.h"

class QPalette;

namespace Hull {

//! "Begun: 2026-01-02 04:04:05".
struct AuditFact
{
    QString label;
    QString value;
};

//! A step of a change with how it stands, or a line between steps that says where they go from here on.
struct AuditLine
{
    QDateTime time; //!< invalid: it is such a line
    QString text;
    QString status; //!< "done, 1.2 s"
    StatusMark::Kind kind = StatusMark::Kind::Good;
};

[[nodiscard]] QString auditSentence(const TransactionRecord& record); //!< what came of it and why, in a few sentences
[[nodiscard]] std::vector<AuditFact> auditFacts(const AuditRow& row);

/*!
 * The steps as far as the journal proves how they went: it is written before a step is taken, so a step is done where
 * another one followed it, and of the last one before a turn only the turn is known.
 */
[[nodiscard]] std::vector<AuditLine> auditLines(const AuditEntry& entry);

//! All of it to be read, and to be copied.
[[nodiscard]] QString auditHtml(const AuditRow& row, const QPalette& palette);
[[nodiscard]] QString auditText(const AuditRow& row);

} // namespace Hull
