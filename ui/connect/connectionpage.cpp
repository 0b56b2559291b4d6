// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connect/connectionpage.h"

#include "app/config/savedresolver.h"

namespace Hull {

Result<Host> ConnectionPage::resolve(const SavedHost& described) const
{
    return hostFromResolved(described, Error());
}

} // namespace Hull
