// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"

#include <QObject>

namespace Hull {

class SshMaster;

/*!
 * Tries whether `docker system dial-stdio` on the host leads to an engine, and how many at once: each is asked for a
 * ping and kept open until the answer of the last is there. Answers with the number, 1 to DialStdioProxy::mostSessions,
 * or with the reason why the first one led nowhere.
 */
RequestHandle probeDialStdio(SshMaster& master, const QObject* context, Handler<int> handler);

} // namespace Hull
