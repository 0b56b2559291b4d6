// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/host.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Hull {

/*!
 * The built-in simulated hosts: several engines with some hundreds of believable containers, each speaking the Engine
 * API over a private unix socket from a thread of its own. Everything above the socket is the real program.
 */
class DemoFleet
{
public:
    DemoFleet();
    ~DemoFleet(); //!< stops the engines and removes the sockets

    //! Starts the engines; the hosts are of kind Demo and can be connected when this returns.
    [[nodiscard]] Result<std::vector<Host>> start();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
