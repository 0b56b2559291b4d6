// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <vector>

namespace Hull {

//! How a setting stands to the engine's default.
enum class SecurityVerdict {
    Default, //!< as the engine would have it
    Tighter,
    Weaker, //!< a finding is about it
    Unknown, //!< nobody could tell
};

struct SecurityRow
{
    int position = 0; //!< in the table's fixed order
    QString setting;
    QString value;
    QString defaultValue; //!< Docker's
    SecurityVerdict verdict = SecurityVerdict::Unknown;
    QString ruleId; //!< of the finding behind the verdict; may be empty
    QString explanation; //!< of the finding, or why it is not known
    int severity = -1; //!< of that finding

    static bool before(const SecurityRow& left, const SecurityRow& right) { return left.position < right.position; }
    friend bool operator==(const SecurityRow&, const SecurityRow&) = default;
};

//! What confines a container, setting by setting; what is not known says so.
[[nodiscard]] std::vector<SecurityRow> securityRows(
    const Container& container, const Assessment& assessment, const HostSnapshot& snapshot);

} // namespace Hull
