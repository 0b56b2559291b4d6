// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/transaction/portprobe.h"

#include <memory>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds patience(2000);
constexpr qint64 bodyLimit = 64 * 1024;

QString addressOf(const PortBinding& binding)
{
    if (binding.hostIp.isEmpty() || binding.hostIp == "0.0.0.0"_L1) {
        return u"127.0.0.1"_s;
    }
    if (binding.hostIp == "::"_L1) {
        return u"[::1]"_s;
    }
    return binding.hostIp.contains(u':') ? u'[' + binding.hostIp + u']' : binding.hostIp;
}

PortAnswer answerFrom(const Result<HttpResponse>& response)
{
    if (response) {
        return response->status >= 500 ? PortAnswer::HttpFailure : PortAnswer::Http;
    }
    switch (response.error().kind) {
    case Error::Kind::Redirected:
    case Error::Kind::BodyTooLarge:
    case Error::Kind::HeaderTooLarge:
        return PortAnswer::Http;
    case Error::Kind::NotDocker: // bytes that are no HTTP
    case Error::Kind::TlsExpected:
    case Error::Kind::BadAnswer:
        return PortAnswer::Other;
    default:
        return PortAnswer::None;
    }
}

struct Gathering
{
    PortAnswers answers;
    int open = 0;
    Handler<PortAnswers> handler;
};

} // namespace

QString portAnswerName(PortAnswer answer)
{
    switch (answer) {
    case PortAnswer::None:
        return u"nothing"_s;
    case PortAnswer::Other:
        return u"another protocol than HTTP"_s;
    case PortAnswer::Http:
        return u"HTTP"_s;
    case PortAnswer::HttpFailure:
        break;
    }
    return u"an HTTP error of the server"_s;
}

void probePorts(
    HttpClient& http, const std::vector<PortMapping>& ports, const QObject* context, Handler<PortAnswers> handler)
{
    const auto gathering = std::make_shared<Gathering>();
    std::vector<std::pair<QString, HttpRequest>> requests;
    for (const PortMapping& mapping : ports) {
        if (!mapping.containerPort.endsWith("/tcp"_L1) || mapping.bindings.empty()) {
            continue;
        }
        HttpRequest request;
        request.endpoint.baseUrl =
            u"http://%1:%2"_s.arg(addressOf(mapping.bindings.front()), mapping.bindings.front().hostPort);
        request.path = "/";
        request.timeout = patience;
        request.bodyLimit = bodyLimit;
        requests.emplace_back(mapping.containerPort, std::move(request));
    }
    if (requests.empty()) {
        answerLater<PortAnswers>(PortAnswers(), context, std::move(handler));
        return;
    }
    gathering->open = static_cast<int>(requests.size());
    gathering->handler = std::move(handler);
    for (const auto& entry : requests) {
        http.get<PortAnswer>(
            entry.second, context,
            [](const Result<HttpResponse>& response) { return Result<PortAnswer>(answerFrom(response)); },
            [gathering, port = entry.first](const Result<PortAnswer>& answer) {
                gathering->answers.insert(port, *answer);
                if (--gathering->open == 0) {
                    gathering->handler(gathering->answers);
                }
            });
    }
}

QString worsePort(const PortAnswers& before, const PortAnswers& after)
{
    for (auto port = before.begin(); port != before.end(); ++port) {
        // A port that is not published any more was taken away on purpose.
        if (after.contains(port.key()) && after.value(port.key()) != port.value()) {
            return port.key();
        }
    }
    return {};
}

} // namespace Hull
