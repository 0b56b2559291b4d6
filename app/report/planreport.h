// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/host.h"
#include "models/domain/remediationplan.h"

namespace Hull {

//! An option that something speaks for and that was not given.
struct ProposedOption
{
    QString option; //!< "--keep-cap CHOWN"
    Message reason;
};

//! A plan as it is told: for which host, and which of its risks the user has allowed.
struct PlanReport
{
    Host host;
    RemediationPlan plan;
    std::vector<ProposedOption> proposals;
    QStringList allowedRisks;
};

[[nodiscard]] QByteArray planJson(const PlanReport& report, JsonWriter::Layout layout); //!< "hullwright.plan/1"

[[nodiscard]] QByteArray plansJson(const std::vector<PlanReport>& reports, JsonWriter::Layout layout); //!< as a list

//! The plan for people, UTF-8: what changes, what was checked, what is lost, how it goes. Foreign text is made safe.
[[nodiscard]] QByteArray planText(const PlanReport& report, const TableLayout& layout);

} // namespace Hull
