// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/remediationplan.h"

class QPalette;

namespace Hull {

//! A plan to be read before it is carried out: what changes, side by side, and what comes of it.
[[nodiscard]] QString planHtml(const RemediationPlan& plan, const QPalette& palette);

//! Changes side by side, under the two headings; what is the same on both sides steps back.
[[nodiscard]] QString changesHtml(
    const std::vector<PlannedChange>& changes, const QString& before, const QString& after, const QPalette& palette);

//! A value of the plan for people: lists with one entry per line, texts without quotes.
[[nodiscard]] QStringList shownLines(const QByteArray& json);

} // namespace Hull
