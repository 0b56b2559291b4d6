// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/ruleinfo.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return u"critical"_s;
    case Severity::High:
        return u"high"_s;
    case Severity::Medium:
        return u"medium"_s;
    case Severity::Low:
        return u"low"_s;
    case Severity::Info:
        return u"info"_s;
    }
    return u"info"_s;
}

QString profileName(Profile profile)
{
    return profile == Profile::Full ? u"full"_s : u"core"_s;
}

QString ruleScopeName(RuleScope scope)
{
    return scope == RuleScope::Host ? u"host"_s : u"container"_s;
}

} // namespace Hull
