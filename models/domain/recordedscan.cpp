// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/recordedscan.h"

namespace Hull {

std::optional<Severity> severityFrom(const QString& name)
{
    for (const Severity severity :
        {Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info}) {
        if (severityName(severity) == name) {
            return severity;
        }
    }
    return std::nullopt;
}

} // namespace Hull
