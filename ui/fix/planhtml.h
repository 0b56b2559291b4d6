// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/remediationplan.h"

class QPalette;

namespace Hull {

//! A plan to be read before it is carried out: what changes, side by side, and what comes of it.
[[nodiscard]] QString planHtml(const RemediationPlan& plan, const QPalette& palette);

//! A value of the plan for people: lists with one entry per line, texts without quotes.
[[nodiscard]] QStringList shownLines(const QByteArray& json);

} // namespace Hull
