// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "models/domain/ids.h"
#include "models/domain/revealedvalues.h"

#include <QHash>

#include <vector>

namespace Hull {

class HostSession;

//! What of containers may be secret, as it was read for one report.
struct RevealedHosts
{
    QHash<const HostSession*, QHash<ContainerId, RevealedValues>> values;
    int missing = 0; //!< containers that have gone, or could not be read again
};

/*!
 * Asks the engines of these sessions anew for what of their containers may be secret, since a reading keeps nothing of
 * it: only where somebody wants to see it. The answer is no error. Sessions must outlive it.
 */
void readRevealed(
    const std::vector<HostSession*>& sessions, const QObject* context, const Handler<RevealedHosts>& handler);

} // namespace Hull
