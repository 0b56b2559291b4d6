// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ssh/sshopening.h"

#include "app/ssh/askpassserver.h"
#include "app/ssh/dialstdioprobe.h"
#include "app/ssh/enginediagnosis.h"
#include "app/ssh/loginfailure.h"
#include "app/ssh/sshscript.h"
#include "app/transport/httpclient.h"
#include "app/transport/transporterror.h"
#include "models/domain/sshtarget.h"

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Step = ConnectionStep::Kind;

constexpr auto resolveLimit = 10s; // a "Match exec" of the user's may take its time
constexpr qsizetype resolveOutputLimit = 256 * 1024; // bytes
constexpr std::array retryDelays{500ms, 1000ms, 2000ms, 4000ms}; // where the server has too many logins under way

//! What ssh shall know of our environment: all of it, but in English and without other programs that ask.
QProcessEnvironment batchEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    environment.insert(u"SSH_ASKPASS_REQUIRE"_s, u"never"_s);
    environment.remove(u"SSH_ASKPASS"_s);
    return environment;
}

} // namespace

SshOpening::SshOpening(Host host, SshServices& services, HttpClient& http, Prompter* prompter, QObject* parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_services(services)
    , m_http(http)
    , m_prompter(prompter)
    , m_steps([this](const ConnectionStep& step) { Q_EMIT advanced(step); })
    , m_environment(batchEnvironment())
    , m_budget([this] { failWhereItIs(timeUpError()); })
{
    m_limit.setSingleShot(true);
}

SshOpening::~SshOpening() = default;

SshWay SshOpening::takeWay()
{
    return std::move(m_way);
}

void SshOpening::start()
{
    m_steps.begin();
    m_budget.start(m_services.options.openingTimeout);
    if (const auto error = prepare()) {
        fail(Step::Configuration, *error);
        return;
    }
    resolve();
}

std::optional<Error> SshOpening::prepare()
{
    if (auto error = sshTargetError(m_host.ssh)) {
        return error;
    }
    if (!m_prompter) {
        return std::nullopt;
    }
    const Result<QString> questions = m_services.runtime.newAskpassSocket();
    if (!questions) {
        return questions.error();
    }
    m_askpass = std::make_unique<AskpassServer>(*m_prompter, m_services.secrets, m_host);
    if (auto error = m_askpass->listen(*questions)) {
        return error;
    }
    QProcessEnvironment base = QProcessEnvironment::systemEnvironment();
    base.insert(u"LC_ALL"_s, u"C"_s);
    m_environment = m_askpass->environment(base);
    connect(m_askpass.get(), &AskpassServer::cancelled, this, [this] { failWhereItIs(refusedByUserError()); });
    connect(m_askpass.get(), &AskpassServer::askingChanged, this, [this] {
        if (m_way.master) {
            m_way.master->setAsking(m_askpass->isAsking());
        }
        if (m_askpass->isAsking() && m_pass) {
            m_pass->stepAside(); // a user who is away must not keep the other hosts waiting
        }
        keepTime();
    });
    return std::nullopt;
}

void SshOpening::resolve()
{
    m_resolver = std::make_unique<SshProcess>();
    m_resolver->setEnvironment(batchEnvironment());
    connect(m_resolver.get(), &SshProcess::outputReceived, this, [this](const QByteArray& bytes) {
        if (m_resolverOutput.size() < resolveOutputLimit) {
            m_resolverOutput += bytes;
        }
    });
    connect(m_resolver.get(), &SshProcess::lineReceived, this, [this](const QByteArray& line) {
        if (m_resolverErrors.size() < 50) {
            m_resolverErrors += QString::fromUtf8(line);
        }
    });
    connect(
        m_resolver.get(), &SshProcess::failedToStart, this,
        [this] { fail(Step::Configuration, sshMissingError(m_services.options.program)); }, Qt::QueuedConnection);
    connect(m_resolver.get(), &SshProcess::finished, this, &SshOpening::onResolved, Qt::QueuedConnection);
    m_limit.disconnect();
    connect(&m_limit, &QTimer::timeout, this, [this] { onResolved(-1); });
    m_limit.start(resolveLimit);
    m_resolver->start(m_services.options.program, sshResolveArguments(m_host.ssh, m_services.options));
}

void SshOpening::onResolved(int exitCode)
{
    if (m_hasEnded || !m_resolver) {
        return;
    }
    m_limit.stop();
    m_resolver->disconnect(this);
    m_resolver.reset();
    if (exitCode > 0) {
        const SshFailure failure =
            explainSshFailure(m_resolverErrors, {.target = m_host.ssh, .options = m_services.options});
        fail(Step::Configuration, failure.error);
        return;
    }
    m_resolved = SshResolved::fromOutput(m_resolverOutput);
    if (!m_resolved.host.isEmpty()) {
        m_steps.setFact(Step::Configuration, m_resolved.fact());
    }
    m_steps.done(Step::Configuration);
    enterGate();
}

void SshOpening::enterGate()
{
    m_waitsForOthers = true;
    keepTime();
    m_services.gate.enter(m_resolved.place(), this, [this](std::unique_ptr<HandshakePass> pass) {
        if (!m_hasEnded) {
            m_waitsForOthers = false;
            keepTime();
            m_pass = std::move(pass);
            startMaster();
        }
    });
}

void SshOpening::startMaster()
{
    const Result<SshSockets> sockets = m_services.runtime.newSockets();
    if (!sockets) {
        fail(Step::Configuration, sockets.error());
        return;
    }
    m_way.master =
        std::make_unique<SshMaster>(SshMasterSettings{.target = m_host.ssh,
                                        .options = m_services.options,
                                        .sockets = *sockets,
                                        .canAsk = m_prompter != nullptr,
                                        .forwardsEngine = m_host.ssh.way != SshTarget::Way::DialStdio,
                                        .takesKnownKeysOnly = m_resolved.takesKnownKeysOnly,
                                        .mayJump = m_resolved.mayJump(),
                                        .jumps = m_resolved.jumps,
                                        .hostKeyName = m_resolved.hostKeyName(),
                                        .usesAgent = m_resolved.usesAgent(m_environment.value(u"SSH_AUTH_SOCK"_s)),
                                        .forbidsLeaving = m_resolved.leaves},
            m_environment);
    SshMaster* master = m_way.master.get();
    connect(master, &SshMaster::reached, this, [this](Step step) {
        if (step >= Step::Trust) { // to be reached is not to be let in
            m_noRoom.reset();
        }
        tellHowLoggedIn(); // a fact goes out with the end of its step
        m_steps.done(step);
    });
    connect(master, &SshMaster::ready, this, &SshOpening::onMasterReady);
    connect(master, &SshMaster::failed, this, &SshOpening::onMasterFailed, Qt::QueuedConnection);
    connect(master, &SshMaster::died, this, [this](const Error& error) { fail(Step::Socket, error); });
    master->start();
}

void SshOpening::onMasterFailed(const SshFailure& failure)
{
    if (m_hasEnded) {
        return;
    }
    if (failure.retry == SshFailure::Retry::Later && m_pass) {
        m_pass->wasTooMany();
    }
    m_pass.reset();
    if (failure.retry == SshFailure::Retry::Later && m_tries < static_cast<int>(retryDelays.size())) {
        m_way.master.reset();
        m_noRoom = failure.error;
        m_limit.disconnect();
        connect(&m_limit, &QTimer::timeout, this, &SshOpening::enterGate);
        m_limit.start(retryDelays.at(static_cast<size_t>(m_tries++)));
        return;
    }
    if (m_askpass && failure.error.kind == Error::Kind::LoginFailed) {
        m_askpass->loginFailed();
    }
    fail(failure.step, failure.error);
}

void SshOpening::tellHowLoggedIn()
{
    const SshLog& log = m_way.master->log();
    if (!log.serverKey().isEmpty()) {
        m_steps.setFact(Step::Trust, {QT_TRANSLATE_NOOP("Hull", "Host key %1"), {log.serverKey()}});
    }
    if (!log.method().isEmpty()) {
        m_steps.setFact(Step::LogIn, {QT_TRANSLATE_NOOP("Hull", "Logged in by %1"), {log.method()}});
    }
}

void SshOpening::onMasterReady()
{
    m_pass.reset();
    tellHowLoggedIn();
    m_steps.done(Step::LogIn);
    if (!m_way.master->settings().forwardsEngine) {
        tryDialStdio();
        return;
    }
    const QString socket = m_way.master->settings().sockets.engine;
    m_way.endpoint = {.socketPath = socket,
        .baseUrl = "http://ssh"_L1 + socket.section(u'/', -1).section(u'.', 0, 0),
        .shownAs = m_host.endpoint};
    ping(m_way.endpoint, [this](const std::optional<Error>& error) {
        if (error) {
            diagnose(*error);
        } else {
            m_steps.setFact(Step::Socket, {QT_TRANSLATE_NOOP("Hull", "%1, forwarded"), {remoteSocketOf(m_host.ssh)}});
            succeed();
        }
    });
}

void SshOpening::ping(const Endpoint& endpoint, std::function<void(const std::optional<Error>&)> then)
{
    HttpRequest request;
    request.endpoint = endpoint;
    request.path = "/_ping";
    request.method = HttpRequest::Method::Head;
    request.timeout = m_services.options.engineTimeout;
    request.urgent = true;
    const auto status = [](Result<HttpResponse> response) -> Result<int> {
        return response ? Result<int>(response->status) : response.error();
    };
    m_http.get<int>(request, this, status, [this, then = std::move(then)](const Result<int>& answer) {
        if (!m_hasEnded) {
            // Any status will do: what it means is for who reads the engine.
            then(answer ? std::nullopt : std::optional<Error>(answer.error()));
        }
    });
}

void SshOpening::diagnose(const Error& pingError)
{
    runScript(*m_way.master, engineSocketScript(m_host.ssh), this, [this, pingError](const Result<QByteArray>& said) {
        if (m_hasEnded) {
            return;
        }
        if (said) {
            if (const auto error = engineSocketError(*said, m_host.ssh)) {
                fail(Step::Socket, *error);
                return;
            }
            if (pingError.kind == Error::Kind::Timeout) { // the socket is open to us, and the engine silent
                fail(Step::Engine, timeoutError(sshAddress(m_host.ssh), m_services.options.engineTimeout));
                return;
            }
        }
        tryDialStdio(); // where it must not be used, it tells why forwarding led nowhere
    });
}

void SshOpening::tryDialStdio()
{
    probeDialStdio(*m_way.master, this, [this](const Result<int>& sessions) {
        if (m_hasEnded) {
            return;
        }
        const bool wasForwarded = m_way.master->settings().forwardsEngine;
        const bool isNobodyThere = !sessions && sessions.error().kind == Error::Kind::ConnectionRefused;
        if (m_host.ssh.way == SshTarget::Way::SocketForwarding && !isNobodyThere) {
            fail(Step::Socket, forwardingForbiddenError(m_host.ssh, sessions.has_value()));
        } else if (!sessions) {
            fail(Step::Socket, wasForwarded ? afterForwardingError(sessions.error(), m_host.ssh) : sessions.error());
        } else {
            serveDialStdio(*sessions);
        }
    });
}

void SshOpening::serveDialStdio(int sessions)
{
    const Result<SshSockets> sockets = m_services.runtime.newSockets();
    if (!sockets) {
        fail(Step::Socket, sockets.error());
        return;
    }
    m_way.proxy = std::make_unique<DialStdioProxy>(*m_way.master, sockets->engine, sessions);
    if (const auto error = m_way.proxy->listen()) {
        fail(Step::Socket, *error);
        return;
    }
    const QString name = sockets->engine.section(u'/', -1).section(u'.', 0, 0);
    // One session is left for events where there are several.
    m_way.endpoint = {.socketPath = sockets->engine,
        .baseUrl = "http://ssh"_L1 + name,
        .mostConnections = std::max(1, sessions - 1),
        .hasRoomForEvents = sessions > 1,
        .shownAs = m_host.endpoint};
    m_steps.setFact(Step::Socket,
        {QT_TRANSLATE_NOOP("Hull", "%1, by docker system dial-stdio, %2 at once"),
            {remoteSocketOf(m_host.ssh), QString::number(sessions)}});
    succeed();
}

void SshOpening::succeed()
{
    m_hasEnded = true;
    m_budget.stop();
    m_way.master->disconnect(this);
    m_steps.done(Step::Engine);
    Q_EMIT opened();
}

void SshOpening::fail(Step step, const Error& error)
{
    if (!m_hasEnded) {
        m_steps.failed(step, error);
        failWhereItIs(error);
    }
}

//! The time of the user and that of other hosts is not this host's.
void SshOpening::keepTime()
{
    if (!m_hasEnded) {
        m_budget.setStanding(m_waitsForOthers || (m_askpass && m_askpass->isAsking()));
    }
}

Error SshOpening::timeUpError() const
{
    const auto limit = m_services.options.openingTimeout;
    if (m_resolver) {
        return sshResolveTimeoutError(m_host.ssh, m_services.options, limit);
    }
    if (m_noRoom) {
        return *m_noRoom;
    }
    const bool isLoggingIn = m_way.master && !m_way.master->isReady();
    return isLoggingIn ? m_way.master->timeoutError(limit) : timeoutError(sshAddress(m_host.ssh), limit);
}

//! A host key that was not trusted, or one of a jump host, is no login that failed: how far ssh came it has said.
void SshOpening::failWhereItIs(const Error& error)
{
    if (!std::exchange(m_hasEnded, true)) {
        m_steps.failed(error);
        giveUp();
        Q_EMIT failed(error);
    }
}

void SshOpening::giveUp()
{
    m_hasEnded = true;
    m_limit.stop();
    m_budget.stop();
    m_resolver.reset(); // with what a "Match exec" has started: deleting us may come too late for that
    m_pass.reset();
    m_way.proxy.reset();
    if (m_way.master) { // it may be what calls us
        m_way.master->disconnect(this);
        m_way.master->end();
        m_way.master.release()->deleteLater();
    }
}

} // namespace Hull
