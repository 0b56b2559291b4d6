// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/scandifference.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString findingChangeName(FindingChange change)
{
    switch (change) {
    case FindingChange::New:
        return u"new"_s;
    case FindingChange::Fixed:
        return u"fixed"_s;
    case FindingChange::Changed:
        return u"changed"_s;
    case FindingChange::Gone:
        break;
    }
    return u"gone"_s;
}

QString differenceReasonName(DifferenceReason reason)
{
    switch (reason) {
    case DifferenceReason::None:
        break;
    case DifferenceReason::Host:
        return u"host"_s;
    case DifferenceReason::Container:
        return u"container"_s;
    case DifferenceReason::NotRead:
        return u"notRead"_s;
    case DifferenceReason::NotAssessed:
        return u"notAssessed"_s;
    case DifferenceReason::NotJudged:
        return u"notJudged"_s;
    }
    return {};
}

} // namespace Hull
