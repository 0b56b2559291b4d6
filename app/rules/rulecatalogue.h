// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"

#include <QStringView>

#include <vector>

namespace Hull {

//! Changes whenever a rule comes, goes or judges differently, so that two reports can be compared fairly.
inline constexpr QLatin1String ruleSetVersion{"1"};

//! Every rule of the product in the order of reports: P-01 …, A-01 …, H-01 …, then the full profile's C-….
[[nodiscard]] const std::vector<const RuleInfo*>& ruleCatalogue();

[[nodiscard]] const RuleInfo* ruleInfo(QStringView id); //!< nullptr when there is no such rule

} // namespace Hull
