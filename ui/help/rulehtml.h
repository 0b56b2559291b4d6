// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QPalette;

namespace Hull {

struct RuleRow;

//! A rule in full, as rich text: what it finds, why that matters, how it is put right, references.
[[nodiscard]] QString ruleHtml(const RuleRow& row, const QPalette& palette);

} // namespace Hull
