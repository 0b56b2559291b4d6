// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"

#include <QHash>
#include <QString>

#include <optional>

namespace Hull {

//! What the user decided about the rules. It changes severities and what is judged, never how.
struct Policy
{
    struct RuleSetting
    {
        bool enabled = true;
        std::optional<Severity> severity; //!< replaces the finding's own

        friend bool operator==(const RuleSetting&, const RuleSetting&) = default;
    };

    Profile profile = Profile::Core;
    QHash<QString, RuleSetting> rules; //!< by rule id; a missing one is enabled with its own severity

    friend bool operator==(const Policy&, const Policy&) = default;
};

} // namespace Hull
