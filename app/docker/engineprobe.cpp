// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/engineactions.h"

#include <vector>

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

std::vector<Probe> probesFor(bool copies)
{
    std::vector<Probe> probes{
        {"stop"_L1, Method::Post, "/stop", ""},
        {"rename"_L1, Method::Post, "/rename?name=hullwright-probe", ""},
        {"update"_L1, Method::Post, "/update", "{}"},
        {"start"_L1, Method::Post, "/start", ""},
        {"delete"_L1, Method::Delete, "", ""},
    };
    if (copies) {
        probes.push_back({"export"_L1, Method::Get, "/export", ""});
        probes.push_back({"archive"_L1, Method::Put, "/archive?path=%2F", ""});
    }
    return probes;
}

//! No container can be meant: names begin with a letter or a digit, and ids are hexadecimal.
const QString impossibleContainer = u".hullwright-probe"_s;

//! What proxies answer that filter by path or by method; an engine that lets it through knows no such container (404).
bool isRefusal(const Result<int>& status)
{
    return status && (*status == 401 || *status == 403 || *status == 405);
}

struct Answers
{
    std::vector<bool> refused;
    size_t open = 0;
};

} // namespace

void EngineActions::findRefusedCalls(bool copies, const QObject* context, const Handler<QStringList>& handler)
{
    const std::vector<Probe> probes = probesFor(copies);
    const auto answers = std::make_shared<Answers>(Answers{std::vector<bool>(probes.size()), probes.size()});
    const auto statusOf = [](const Result<HttpResponse>& response) {
        return response ? Result<int>(response->status) : Result<int>(response.error());
    };
    for (size_t i = 0; i < probes.size(); ++i) {
        HttpRequest probe = containerRequest(probes[i].method, {impossibleContainer}, probes[i].rest);
        probe.body = probes[i].body;
        m_http.send<int>(probe, context, statusOf, [answers, probes, i, handler](const Result<int>& status) {
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
