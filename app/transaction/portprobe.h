// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/transport/httpclient.h"
#include "models/domain/container.h"

#include <QMap>

namespace Hull {

/*!
 * How whoever listens at a host port answers somebody who asks for a web page: that a connection is taken proves
 * nothing, since the kernel takes it for a server that hangs.
 */
enum class PortAnswer {
    None, //!< nobody, nothing, or not in time
    Other, //!< another protocol
    Http,
    HttpFailure, //!< HTTP, with a status of 500 or above
};

[[nodiscard]] QString portAnswerName(PortAnswer answer);

//! By container port, "80/tcp": the answer of the first of its bindings.
using PortAnswers = QMap<QString, PortAnswer>;

/*!
 * Asks at every published TCP port of a container on this machine, each once and all at the same time. http is one of
 * its own: the headers that an engine gets are none of a container's business.
 */
void probePorts(
    HttpClient& http, const std::vector<PortMapping>& ports, const QObject* context, Handler<PortAnswers> handler);

//! The first port whose answer is worse than before; empty where none is.
[[nodiscard]] QString worsePort(const PortAnswers& before, const PortAnswers& after);

} // namespace Hull
