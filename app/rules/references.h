// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"

// Control numbers, each with the version that it belongs to: CIS renumbered section 5 between 1.5.0 and 1.6.0.

namespace Hull {

//! current: in 1.6.0, 1.7.0 and 1.8.0 alike; old: in 1.2.0 to 1.5.0.
[[nodiscard]] inline std::vector<Reference> cisDocker(QLatin1String current, QLatin1String old)
{
    using namespace Qt::StringLiterals;
    return {{"CIS Docker"_L1, "1.8.0"_L1, current}, {"CIS Docker"_L1, "1.6.0"_L1, current},
        {"CIS Docker"_L1, "1.5.0"_L1, old}};
}

//! The same for two controls, the one that the rule is about first.
[[nodiscard]] inline std::vector<Reference> cisDocker(
    QLatin1String current, QLatin1String old, QLatin1String alsoCurrent, QLatin1String alsoOld)
{
    std::vector<Reference> references = cisDocker(current, old);
    for (const Reference& reference : cisDocker(alsoCurrent, alsoOld)) {
        references.push_back(reference);
    }
    return references;
}

//! One control, with the finding of DISA's guide for Docker Enterprise 2.x.
[[nodiscard]] inline std::vector<Reference> cisDockerAndStig(
    QLatin1String current, QLatin1String old, QLatin1String stig)
{
    using namespace Qt::StringLiterals;
    std::vector<Reference> references = cisDocker(current, old);
    references.push_back({"DISA STIG"_L1, "V2R2"_L1, stig});
    return references;
}

} // namespace Hull
