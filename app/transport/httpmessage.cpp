// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/httpmessage.h"

namespace Hull {

QByteArray HttpResponse::header(QByteArrayView lowerCaseName) const
{
    for (auto entry = headers.rbegin(); entry != headers.rend(); ++entry) {
        if (entry->first == lowerCaseName) {
            return entry->second;
        }
    }
    return {};
}

} // namespace Hull
