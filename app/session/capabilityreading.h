// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/remediation/fixoffer.h"
#include "models/domain/ids.h"

namespace Hull {

class HostSession;

/*!
 * Reads what tells which capabilities a container uses: the script that it starts with, or what its program must have
 * to be started at all, and under which accounts its processes run. Nothing is changed, and nothing runs in it. What
 * cannot be read stays empty: these are signs, so there is no error. session must outlive the answer.
 */
void readEngineClues(HostSession& session, const ContainerId& id, const QObject* context, Handler<EngineClues> handler);

} // namespace Hull
