// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/transport/httpclient.h"
#include "tests/unit/engine/simhost.h"

#include <QTest>

#include <optional>

namespace Hull::Test {

//! A decoder that gives the body as it came.
inline Result<QByteArray> body(const Result<HttpResponse>& response)
{
    return response ? Result<QByteArray>(response->body) : response.error();
}

inline SimAnswer answerWith(const QByteArray& text)
{
    SimAnswer answer;
    answer.body = text;
    return answer;
}

inline HttpRequest requestTo(const ScriptedHost& host, const QByteArray& path = "/x")
{
    HttpRequest request;
    request.endpoint = {host.host().socketPath, QStringLiteral("http://test")};
    request.path = path;
    request.timeout = std::chrono::seconds(10);
    return request;
}

//! The body of the answer; waits for it, and the test has failed where none comes.
inline Result<QByteArray> ask(HttpClient& client, const HttpRequest& request)
{
    const QObject context;
    std::optional<Result<QByteArray>> result;
    client.get<QByteArray>(
        request, &context, body, [&result](Result<QByteArray> answer) { result = std::move(answer); });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(result, 20000);
    }();
    return result ? *result
                  : Result<QByteArray>(Error{.kind = Error::Kind::Internal, .detail = QStringLiteral("no answer")});
}

} // namespace Hull::Test
