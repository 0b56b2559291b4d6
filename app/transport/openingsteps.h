// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpmessage.h"
#include "app/transport/tlsoptions.h"
#include "models/domain/connectionstep.h"
#include "models/domain/host.h"

#include <QElapsedTimer>

namespace Hull {

class Transport;

//! Tells those who watch a transport what it does. libcurl does several steps in one go; they are told afterwards.
class OpeningSteps
{
public:
    explicit OpeningSteps(Transport& transport)
        : m_transport(transport)
    { }

    void begin(ConnectionStep::Kind kind);
    void done(ConnectionStep::Kind kind, const Message& fact);
    void done(ConnectionStep::Kind kind, const Message& fact, std::chrono::milliseconds duration);
    void fail(const Error& error); //!< in the step that it belongs to; those before it are done
    //! The engine's host answered: whatever led there is done. tls is null without TLS.
    void reached(const Host& host, const HttpResponse& answer, const TlsOptions* tls);

private:
    Transport& m_transport;
    ConnectionStep::Kind m_current = ConnectionStep::Kind::Configuration;
    QElapsedTimer m_clock; //!< of the current step
};

} // namespace Hull
