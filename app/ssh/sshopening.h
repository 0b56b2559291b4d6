// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/request.h"
#include "app/ssh/connectionsteps.h"
#include "app/ssh/dialstdioproxy.h"
#include "app/ssh/sshmaster.h"
#include "app/ssh/sshresolved.h"
#include "app/ssh/sshservices.h"
#include "app/ssh/timebudget.h"
#include "app/transport/endpoint.h"
#include "models/domain/host.h"

#include <memory>
#include <optional>

namespace Hull {

class AskpassServer;
class HttpClient;
class Prompter;

//! An open way to an engine. The master goes last.
struct SshWay
{
    std::unique_ptr<SshMaster> master;
    std::unique_ptr<DialStdioProxy> proxy; //!< where the socket cannot be forwarded
    Endpoint endpoint;
};

/*!
 * Opens the way to one engine, once: configuration, login, the engine's socket, the engine. Ends with opened() or
 * failed(), also from inside start(); deleting it gives everything up.
 */
class SshOpening : public QObject
{
    Q_OBJECT

public:
    SshOpening(Host host, SshServices& services, HttpClient& http, Prompter* prompter, QObject* parent = nullptr);
    ~SshOpening() override;

    void start();
    void giveUp(); //!< at once and without a signal
    [[nodiscard]] SshWay takeWay(); //!< after opened()

Q_SIGNALS:
    void advanced(const Hull::ConnectionStep& step);
    void opened();
    void failed(const Hull::Error& error);

private:
    [[nodiscard]] std::optional<Error> prepare();
    void resolve();
    void onResolved(int exitCode);
    void enterGate();
    void startMaster();
    void onMasterFailed(const SshFailure& failure);
    void onMasterReady();
    void tellHowLoggedIn();
    void ping(const Endpoint& endpoint, std::function<void(const std::optional<Error>&)> then);
    void diagnose(const Error& pingError);
    void tryDialStdio();
    void serveDialStdio(int sessions);
    void succeed();
    void fail(ConnectionStep::Kind step, const Error& error);
    void keepTime();
    [[nodiscard]] Error timeUpError() const;
    void failWhereItIs(const Error& error);

    const Host m_host;
    SshServices& m_services;
    HttpClient& m_http;
    Prompter* const m_prompter;
    ConnectionSteps m_steps;
    QProcessEnvironment m_environment;
    std::unique_ptr<AskpassServer> m_askpass;
    std::unique_ptr<SshProcess> m_resolver;
    QByteArray m_resolverOutput;
    QStringList m_resolverErrors;
    QTimer m_limit; //!< of the part that is under way
    TimeBudget m_budget; //!< of all of them
    bool m_waitsForOthers = false;
    std::optional<Error> m_noRoom; //!< why the last login has to be tried again, until it comes further
    SshResolved m_resolved;
    std::unique_ptr<HandshakePass> m_pass;
    SshWay m_way;
    int m_tries = 0;
    bool m_hasEnded = false;
};

} // namespace Hull
