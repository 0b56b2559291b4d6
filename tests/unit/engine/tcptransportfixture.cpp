// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/engine/tcptransportfixture.h"

#include <QTest>

#include <optional>

namespace Hull::Test {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20000;

} // namespace

TcpTransportFixture::TcpTransportFixture()
{
    const QStringList names{u"DNS:localhost"_s, u"DNS:engine.test"_s, u"IP:127.0.0.1"_s};
    m_ca.issue(u"server"_s, {.commonName = u"server"_s, .names = names, .isServer = true});
    m_ca.issue(u"soon"_s, {.commonName = u"soon"_s, .names = names, .untilDays = 12, .isServer = true});
    m_ca.issue(
        u"expired"_s, {.commonName = u"expired"_s, .names = names, .fromDays = -10, .untilDays = -3, .isServer = true});
    m_ca.issue(u"future"_s, {.commonName = u"future"_s, .names = names, .fromDays = 5, .isServer = true});
    m_ca.issue(
        u"elsewhere"_s, {.commonName = u"elsewhere"_s, .names = {u"DNS:a.test"_s, u"IP:10.9.8.7"_s}, .isServer = true});
    m_ca.issue(u"127.0.0.1"_s, {.commonName = u"127.0.0.1"_s, .isServer = true});
    m_ca.issue(u"client"_s, {.commonName = u"client"_s});
    m_ca.issue(u"second"_s, {.commonName = u"second"_s});
    m_ca.issue(u"locked"_s, {.commonName = u"locked"_s, .passphrase = "open sesame"});
    m_ca.issue(u"late"_s, {.commonName = u"late"_s, .fromDays = -10, .untilDays = -4});
    m_otherCa.issue(u"client"_s, {.commonName = u"stranger"_s});
    m_otherCa.issue(u"server"_s, {.commonName = u"server"_s, .names = names, .isServer = true});
    m_oldCa.issue(u"server"_s, {.commonName = u"server"_s, .names = names, .isServer = true});
}

void TcpTransportFixture::renew()
{
    m_client = std::make_unique<HttpClient>();
    m_prompter.answers.clear();
    m_prompter.asked.clear();
    m_prompter.waiting.clear();
}

Host TcpTransportFixture::tlsHost(const TlsServer& server, const QString& client) const
{
    Host host;
    host.name = u"prod"_s;
    host.kind = EndpointKind::Tls;
    host.address = server.address();
    host.endpoint = "tcp://"_L1 + host.address;
    host.tls.authority = m_ca.authority();
    if (!client.isEmpty()) {
        host.tls.certificate = m_ca.certificate(client);
        host.tls.key = m_ca.key(client);
    }
    return host;
}

Result<Endpoint> TcpTransportFixture::opened(TcpTransport& transport)
{
    std::optional<Result<Endpoint>> result;
    transport.open(this, [&result](const Result<Endpoint>& endpoint) { result.emplace(endpoint); });
    if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, patienceMs)) {
        return Error{.kind = Error::Kind::Internal, .detail = u"no answer, or one from inside open()"_s};
    }
    return *result;
}

Result<Endpoint> TcpTransportFixture::opened(const Host& host)
{
    TcpTransport transport(host, {*m_client, &m_prompter, &m_secrets});
    return opened(transport);
}

QByteArray TcpTransportFixture::ask(const Endpoint& endpoint)
{
    HttpRequest request;
    request.endpoint = endpoint;
    request.path = "/who";
    std::optional<QByteArray> body;
    const Decode<QByteArray> decode = [](const Result<HttpResponse>& response) {
        return response ? Result<QByteArray>(response->body) : Result<QByteArray>(response.error());
    };
    m_client->get<QByteArray>(request, this, decode, [&body](const Result<QByteArray>& answer) {
        body = answer ? *answer : "error: " + answer.error().message.english().toUtf8();
    });
    return QTest::qWaitFor([&body] { return body.has_value(); }, patienceMs) ? *body : QByteArray("no answer");
}

QString wholeText(const Error& error)
{
    return error.message.english() + u'\n' + error.cause.english() + u'\n' + error.remedy.english() + u'\n'
        + error.detail;
}

} // namespace Hull::Test
