// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"

#include <QByteArray>

namespace Hull {

class SshMaster;

//! RemoteShell::run() over a master that is ready.
RequestHandle runScript(
    SshMaster& master, const QByteArray& script, const QObject* context, Handler<QByteArray> handler);

} // namespace Hull
