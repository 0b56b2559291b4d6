// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/openrequests.h"

namespace Hull {

OpenRequests::OpenRequests(std::function<void()> answered)
    : m_answered(std::move(answered))
    , m_context(std::make_unique<QObject>())
{ }

OpenRequests::~OpenRequests()
{
    drop();
}

void OpenRequests::drop()
{
    m_context = std::make_unique<QObject>();
    for (auto& [number, handle] : m_open) {
        handle.cancel();
    }
    m_open.clear();
    m_isHeld = false;
}

} // namespace Hull
