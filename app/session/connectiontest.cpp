// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/connectiontest.h"

#include "app/docker/dockerclient.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds answerLimit{10000}; // of each question: who tests a connection watches it

Error cancelledTest()
{
    return {.kind = Error::Kind::Cancelled, .message = {QT_TRANSLATE_NOOP("Hull", "The test was cancelled."), {}}};
}

} // namespace

class ConnectionTest::Private
{
public:
    Private(ConnectionTest& test, const ConnectionServices& connectionServices, Host tested)
        : q(test)
        , services(connectionServices)
        , host(std::move(tested))
        , transport(makeTransport(host, services))
    { }

    void take(const ConnectionStep& step);
    void onOpened(const Result<Endpoint>& opened);
    void askEngine(const Endpoint& endpoint);
    void onVersion(const Result<EngineVersion>& answer);
    void onContainers(qsizetype count);
    void fail(const Error& error);
    void end(bool reachable);

    ConnectionTest& q;
    const ConnectionServices services;
    const Host host;
    std::unique_ptr<Transport> transport;
    std::optional<DockerClient> client;
    EngineVersion version;
    ApiVersion spoken;
    std::vector<ConnectionStep> steps;
    RequestHandle request;
    QElapsedTimer clock;
    bool hasEnded = false;
};

void ConnectionTest::Private::take(const ConnectionStep& step)
{
    const auto known = std::find_if(
        steps.begin(), steps.end(), [&step](const ConnectionStep& other) { return other.kind == step.kind; });
    if (known != steps.end()) {
        *known = step;
    } else {
        const auto later = std::find_if(
            steps.begin(), steps.end(), [&step](const ConnectionStep& other) { return other.kind > step.kind; });
        steps.insert(later, step);
    }
    Q_EMIT q.advanced();
}

void ConnectionTest::Private::onOpened(const Result<Endpoint>& opened)
{
    if (!opened) {
        fail(opened.error());
        return;
    }
    // A local socket needs no other step than being there.
    if (opened->isUnix() && steps.empty()) {
        take({.kind = ConnectionStep::Kind::Socket,
            .state = ConnectionStep::State::Done,
            .duration = std::chrono::milliseconds(clock.elapsed()),
            .fact = {QT_TRANSLATE_NOOP("Hull", "%1"), {opened->socketPath}}});
    }
    askEngine(*opened);
}

void ConnectionTest::Private::askEngine(const Endpoint& endpoint)
{
    clock.restart();
    take({.kind = ConnectionStep::Kind::Engine});
    client.emplace(services.http, endpoint);
    client->setTimeout(answerLimit);
    request = client->ping(&q, [this](const Result<EnginePing>& ping) {
        if (!ping) {
            fail(ping.error());
            return;
        }
        request = client->version(&q, [this](const Result<EngineVersion>& answer) { onVersion(answer); });
    });
}

void ConnectionTest::Private::onVersion(const Result<EngineVersion>& answer)
{
    const Result<ApiVersion> agreed = answer
        ? negotiateApi(ApiVersion::fromText(answer->apiVersion).value_or(oldestApi),
            ApiVersion::fromText(answer->apiMin),
            host.kind == EndpointKind::Demo ? QString() : services.docker.apiVersion)
        : answer.error();
    if (!agreed) {
        fail(agreed.error());
        return;
    }
    version = *answer;
    spoken = *agreed;
    client->setApiVersion(spoken);
    request = client->listContainers(&q, [this](const Result<std::vector<ListedContainer>>& list) {
        if (list) {
            onContainers(static_cast<qsizetype>(list->size()));
        } else {
            fail(list.error());
        }
    });
}

void ConnectionTest::Private::onContainers(qsizetype count)
{
    take({.kind = ConnectionStep::Kind::Engine,
        .state = ConnectionStep::State::Done,
        .duration = std::chrono::milliseconds(clock.elapsed()),
        .fact = {QT_TRANSLATE_NOOP("Hull", "%1 %2, API %3, using %4; containers: %5"),
            {version.isPodman ? u"Podman"_s : u"Docker"_s, version.version, version.apiVersion, spoken.text(),
                QString::number(count)}}});
    end(true);
}

void ConnectionTest::Private::fail(const Error& error)
{
    const auto running = std::find_if(steps.begin(), steps.end(),
        [](const ConnectionStep& step) { return step.state == ConnectionStep::State::Running; });
    const bool told = std::any_of(steps.begin(), steps.end(),
        [](const ConnectionStep& step) { return step.state == ConnectionStep::State::Failed; });
    if (!told) {
        const ConnectionStep::Kind first =
            host.socketPath.isEmpty() ? ConnectionStep::Kind::Configuration : ConnectionStep::Kind::Socket;
        take({.kind = running == steps.end() ? first : running->kind,
            .state = ConnectionStep::State::Failed,
            .duration = std::chrono::milliseconds(clock.elapsed()),
            .error = error});
    }
    end(false);
}

void ConnectionTest::Private::end(bool reachable)
{
    if (!std::exchange(hasEnded, true)) {
        transport->close();
        Q_EMIT q.finished(reachable);
    }
}

ConnectionTest::ConnectionTest(const ConnectionServices& services, Host host, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, services, std::move(host)))
{
    connect(d->transport.get(), &Transport::advanced, this, [this](const ConnectionStep& step) { d->take(step); });
}

ConnectionTest::~ConnectionTest()
{
    d->request.cancel();
}

void ConnectionTest::start()
{
    d->clock.start();
    d->request = d->transport->open(this, [this](const Result<Endpoint>& opened) { d->onOpened(opened); });
}

void ConnectionTest::cancel()
{
    if (!d->hasEnded) {
        d->request.cancel();
        d->fail(cancelledTest());
    }
}

const std::vector<ConnectionStep>& ConnectionTest::steps() const
{
    return d->steps;
}

} // namespace Hull
