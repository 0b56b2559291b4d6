// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
#include "app/base/request.h"

#include <QString>

namespace Hull {

/*!
 * Follows the symbolic links of a path of this machine, on a thread of its own, since one of them may lead to a file
 * server that is gone. Belongs to one thread with an event loop; letting go of it is no waiting.
 */
class RealSocket
{
public:
    //! handler gets the absolute path without links, empty where there is nothing, unless context has died by then.
    RequestHandle find(const QString& path, const QObject* context, Handler<QString> handler);

private:
    Background<QString> m_look;
};

} // namespace Hull
