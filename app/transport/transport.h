// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/transport/endpoint.h"
#include "models/domain/connectionstep.h"
#include "models/domain/host.h"

#include <QObject>

#include <optional>

namespace Hull {

class RemoteShell;

/*!
 * The way to one host's engine. Belongs to the thread of its session. What it has started (processes, sockets) is gone
 * when it is destroyed.
 */
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /*!
     * Opens the way, or finds it still open, and answers later, never from inside the call. May be called again and
     * again: before each reading, since a way that was open may lead elsewhere by now. Not while an answer is due.
     */
    virtual RequestHandle open(const QObject* context, Handler<Endpoint> handler) = 0;

    //! The host as the way leads to it, where that is read anew at each opening; nothing: the one it was made for.
    [[nodiscard]] virtual std::optional<Host> currentHost() const { return std::nullopt; }

    virtual void close() = 0; //!< at once, also in the middle of opening, whose handler then does not run

    //! Runs commands on the engine's host, while the way is open; null where there is no such way.
    virtual RemoteShell* shell() { return nullptr; }

Q_SIGNALS:
    void advanced(const Hull::ConnectionStep& step); //!< while opening: what was done, or fails, for who watches
    void lost(const Hull::Error& error); //!< the way was open and is not any more
};

} // namespace Hull
