// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/scanreport.h"

namespace Hull {

//! A change of a container that was made with this program, in English. Values are redacted where they look secret.
struct AuditChange
{
    struct Field
    {
        QString path;
        QString before; //!< for people: of a list a line for each entry; "not set"
        QString after;
        QString rule;
    };

    QString id; //!< of the transaction
    QString host; //!< its name in the report
    QString container;
    QString user; //!< "anna@laptop"
    QDateTime started; //!< UTC
    QDateTime finished; //!< invalid while it is open
    QStringList rules;
    std::vector<Field> fields;
    AuditOutcome outcome = AuditOutcome::Open;
    QString outcomeText; //!< "kept: …", "rolled back: …"
    QString keptText; //!< what is kept for a roll-back, and since when; empty where nothing is
    QString findingsText; //!< what the change was good for; empty where it was never verified
    QString stepsText; //!< "12:00:01 create, 12:00:03 stop"
};

struct AuditChanges
{
    bool wereAsked = false; //!< false: nobody asked the journal
    QString problem; //!< why it could not tell; mostly empty
    std::vector<AuditChange> list; //!< oldest first
};

[[nodiscard]] AuditChanges auditChanges(const ScanReport& scan);

} // namespace Hull
