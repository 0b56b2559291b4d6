// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"

#include <QLatin1String>

#include <vector>

namespace Hull {

//! Ordered, worst first. Info is never counted and is no value of --fail-on.
enum class Severity { Critical, High, Medium, Low, Info };

enum class Profile { Core, Full };

enum class RuleScope { Container, Host };

//! A control of a standard, always qualified by the version that its number belongs to.
struct Reference
{
    QLatin1String standard; //!< "CIS Docker", "DISA STIG"
    QLatin1String version; //!< "1.8.0", "1.2.0-1.5.0"
    QLatin1String id; //!< "5.8"

    friend bool operator==(const Reference&, const Reference&) = default;
};

/*!
 * What a rule is, without the judging. One static instance per rule stands in the catalogue and lives as long as the
 * program, so others refer to it by pointer.
 */
struct RuleInfo
{
    QLatin1String id; //!< "P-01"
    QLatin1String key; //!< "privileged-host-port"
    Severity severity = Severity::Medium; //!< the usual one; a finding may be higher or lower
    Profile profile = Profile::Core;
    RuleScope scope = RuleScope::Container;
    bool fixable = false; //!< by recreating the container
    const char* title = nullptr; //!< English source; translate with Message
    const char* why = nullptr; //!< why it matters
    const char* fix = nullptr; //!< how it is put right
    std::vector<Reference> references;
};

[[nodiscard]] QString severityName(Severity severity); //!< "critical" … "info"
[[nodiscard]] QString profileName(Profile profile); //!< "core", "full"
[[nodiscard]] QString ruleScopeName(RuleScope scope); //!< "container", "host"

} // namespace Hull
