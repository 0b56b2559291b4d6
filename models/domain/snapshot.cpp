// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/snapshot.h"

namespace Hull {

using namespace Qt::StringLiterals;

QString snapshotStatusName(HostSnapshot::Status status)
{
    switch (status) {
    case HostSnapshot::Status::Complete:
        return u"complete"_s;
    case HostSnapshot::Status::Partial:
        return u"partial"_s;
    case HostSnapshot::Status::Unreachable:
        return u"unreachable"_s;
    }
    return u"unreachable"_s;
}

} // namespace Hull
