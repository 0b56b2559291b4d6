// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transport/httpmessage.h"

#include <algorithm>

namespace Hull {

QByteArray HttpResponse::header(QByteArrayView lowerCaseName) const
{
    const auto entry = std::find_if(headers.rbegin(), headers.rend(),
        [lowerCaseName](const auto& header) { return header.first == lowerCaseName; });
    return entry == headers.rend() ? QByteArray() : entry->second;
}

} // namespace Hull
