// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ssh/sshtransport.h"
#include "app/transport/httpclient.h"
#include "tests/support/sshservers.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <memory>
#include <optional>
#include <vector>

#include <sys/stat.h>

namespace Hull::Test {

using namespace Qt::StringLiterals;

inline Host sshHost(const QString& name, const QString& user = {})
{
    Host host{.name = name, .kind = EndpointKind::Ssh, .endpoint = "ssh://"_L1 + name};
    host.ssh.host = name;
    host.ssh.user = user;
    return host;
}

//! A transport with what it needs, and what came of opening it.
class Opened
{
public:
    Opened(const SshServers& servers, Host host, Prompter* prompter = nullptr)
        : services(std::make_unique<SshServices>())
    {
        services->options.configFile = servers.clientFile(u"config"_s);
        transport = std::make_unique<SshTransport>(std::move(host), *services, http, prompter);
        QObject::connect(transport.get(), &Transport::advanced, transport.get(), [this](const ConnectionStep& step) {
            if (step.state != ConnectionStep::State::Running) {
                steps.push_back(step);
            }
        });
    }

    void open(int limit = 40000)
    {
        handle = transport->open(transport.get(), [this](const Result<Endpoint>& answer) { result = answer; });
        (void)QTest::qWaitFor([this] { return result.has_value(); }, limit);
    }

    [[nodiscard]] QString errorKind() const
    {
        return !result ? u"no answer"_s : *result ? u"none"_s : errorKindName(result->error().kind);
    }

    //! The status of a request, or 0.
    int get(const QByteArray& path)
    {
        HttpRequest request;
        request.endpoint = result->value();
        request.path = path;
        std::optional<int> status;
        http.get<int>(
            request, transport.get(),
            [](Result<HttpResponse> response) -> Result<int> { return response ? response->status : 0; },
            [&status](const Result<int>& answer) { status = *answer; });
        (void)QTest::qWaitFor([&status] { return status.has_value(); }, 20000);
        return status.value_or(0);
    }

    HttpClient http;
    std::unique_ptr<SshServices> services;
    std::unique_ptr<SshTransport> transport;
    std::vector<ConnectionStep> steps;
    std::optional<Result<Endpoint>> result;
    RequestHandle handle;
};

inline bool isAlive(qint64 pid)
{
    return QFileInfo::exists("/proc/"_L1 + QString::number(pid));
}

inline int modeOf(const QString& path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? static_cast<int>(status.st_mode & 0777) : -1;
}

} // namespace Hull::Test
