// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/secretstore.h"
#include "app/transport/httpclient.h"
#include "app/transport/tcptransport.h"
#include "tests/support/scriptedprompter.h"
#include "tests/support/tls/certificatemaker.h"
#include "tests/support/tls/tlsserver.h"

#include <memory>

namespace Hull::Test {

//! What tests of TcpTransport share: authorities with their certificates, and a client that opens ways and asks.
class TcpTransportFixture : public QObject
{
protected:
    TcpTransportFixture();

    //! A new client, and a prompter that was never asked: what one test did must not reach the next one.
    void renew();

    //! The server as a host that is spoken to with that client certificate of m_ca; without one where it is empty.
    [[nodiscard]] Host tlsHost(const TlsServer& server, const QString& client = QStringLiteral("client")) const;
    [[nodiscard]] Result<Endpoint> opened(TcpTransport& transport); //!< an error, too, where it did not answer later
    [[nodiscard]] Result<Endpoint> opened(const Host& host); //!< with the prompter and the secrets below
    [[nodiscard]] QByteArray ask(const Endpoint& endpoint); //!< what the server says of the connection

    CertificateMaker m_ca{QStringLiteral("Test CA")};
    CertificateMaker m_otherCa{QStringLiteral("Other CA")};
    CertificateMaker m_oldCa{QStringLiteral("Old CA"), -20, -10};
    std::unique_ptr<HttpClient> m_client;
    SecretStore m_secrets;
    ScriptedPrompter m_prompter;
};

//! Everything that the error tells a user.
[[nodiscard]] QString wholeText(const Error& error);

} // namespace Hull::Test
