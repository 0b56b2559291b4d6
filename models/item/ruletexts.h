// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"

#include <QStringList>

namespace Hull {

[[nodiscard]] QStringList referenceTexts(const RuleInfo& rule); //!< "CIS Docker 1.8.0 §5.8" …

} // namespace Hull
