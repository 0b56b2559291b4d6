// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"

#include <QByteArray>

namespace Hull {

//! Runs what the engine's API cannot tell on the engine's host, with the rights of the account that is logged in.
class RemoteShell
{
public:
    RemoteShell() = default;
    RemoteShell(const RemoteShell&) = delete;
    RemoteShell& operator=(const RemoteShell&) = delete;
    virtual ~RemoteShell() = default;

    /*!
     * Gives the script to a POSIX shell and answers with what it printed, whatever it ended with; at most 16 MiB
     * within 20 seconds. What the account's profile prints before is left out. Takes a session of the way while it
     * runs. Error kinds ConnectionLost, Timeout, BodyTooLarge, and Unsupported where there is no such shell or no
     * session is free.
     */
    virtual RequestHandle run(const QByteArray& script, const QObject* context, Handler<QByteArray> handler) = 0;
};

} // namespace Hull
