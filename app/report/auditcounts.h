// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

namespace Hull {

//! How many checks came to which result. The five are never added up into one number.
struct ResultCounts
{
    int fail = 0;
    int pass = 0;
    int waived = 0;
    int notAssessed = 0;
    int notApplicable = 0;

    void add(RuleOutcome outcome);
    ResultCounts& operator+=(const ResultCounts& other);

    friend bool operator==(const ResultCounts&, const ResultCounts&) = default;
};

/*!
 * Findings by what is to be thought of them. Info is in open.of(Severity::Info), which open.counted() leaves out.
 * Every finding is in exactly one of the four.
 */
struct FindingCounts
{
    SeverityCounts open;
    SeverityCounts waived; //!< an open risk that somebody answers for
    int implied = 0;
    int parked = 0;

    void add(const Finding& finding);
    FindingCounts& operator+=(const FindingCounts& other);

    friend bool operator==(const FindingCounts&, const FindingCounts&) = default;
};

struct AuditCounts
{
    FindingCounts findings;
    ResultCounts results;

    AuditCounts& operator+=(const AuditCounts& other);

    friend bool operator==(const AuditCounts&, const AuditCounts&) = default;
};

} // namespace Hull
