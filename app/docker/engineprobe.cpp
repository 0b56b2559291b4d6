// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/engineactions.h"

#include <array>

namespace Hull {

using namespace Qt::StringLiterals;
using Method = HttpRequest::Method;

namespace {

struct Probe
{
    QLatin1String call;
    Method method;
    const char* rest; //!< of the path
    const char* body;
};

constexpr std::array probes{
    Probe{"stop"_L1, Method::Post, "/stop", ""},
    Probe{"rename"_L1, Method::Post, "/rename?name=hullwright-probe", ""},
    Probe{"update"_L1, Method::Post, "/update", "{}"},
    Probe{"start"_L1, Method::Post, "/start", ""},
    Probe{"delete"_L1, Method::Delete, "", ""},
};

//! No container can be meant: names begin with a letter or a digit, and ids are hexadecimal.
const QString impossibleContainer = u".hullwright-probe"_s;

//! What proxies answer that filter by path or by method; an engine that lets it through knows no such container (404).
bool isRefusal(const Result<int>& status)
{
    return status && (*status == 401 || *status == 403 || *status == 405);
}

struct Answers
{
    std::array<bool, probes.size()> refused{};
    size_t open = probes.size();
};

} // namespace

void EngineActions::findRefusedCalls(const QObject* context, const Handler<QStringList>& handler)
{
    const auto answers = std::make_shared<Answers>();
    const auto statusOf = [](const Result<HttpResponse>& response) {
        return response ? Result<int>(response->status) : Result<int>(response.error());
    };
    for (size_t i = 0; i < probes.size(); ++i) {
        HttpRequest probe = containerRequest(probes[i].method, {impossibleContainer}, probes[i].rest);
        probe.body = probes[i].body;
        m_http.send<int>(probe, context, statusOf, [answers, i, handler](const Result<int>& status) {
            answers->refused[i] = isRefusal(status);
            if (--answers->open > 0) {
                return;
            }
            QStringList refused;
            for (size_t call = 0; call < probes.size(); ++call) {
                if (answers->refused[call]) {
                    refused += probes[call].call;
                }
            }
            handler(refused);
        });
    }
}

} // namespace Hull
