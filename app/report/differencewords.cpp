// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/differencewords.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString differenceReasonText(DifferenceReason reason, bool isNew)
{
    switch (reason) {
    case DifferenceReason::None:
        break;
    case DifferenceReason::Host:
        return isNew ? u"the host is new"_s : u"the host is gone"_s;
    case DifferenceReason::Container:
        return isNew ? u"the container is new"_s : u"the container is gone"_s;
    case DifferenceReason::NotRead:
        return isNew ? u"it was not read before"_s : u"it was not read"_s;
    case DifferenceReason::NotAssessed:
        return isNew ? u"it could not be settled before"_s : u"it could not be settled"_s;
    case DifferenceReason::NotJudged:
        return isNew ? u"the rule was not judged before"_s : u"the rule was not judged"_s;
    }
    return {};
}

} // namespace Hull
