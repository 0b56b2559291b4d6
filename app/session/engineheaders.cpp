// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/engineheaders.h"

#include "app/transport/httpclient.h"

#include <QDir>
#include <QTimer>

namespace Hull {

EngineHeaders::EngineHeaders(HttpClient& http, Reader read)
    : m_http(http)
    , m_read(std::move(read))
{ }

QString EngineHeaders::path() const
{
    return QDir(m_environment.configDirectory).filePath(QStringLiteral("config.json"));
}

void EngineHeaders::setEnvironment(const DockerEnvironment& environment)
{
    m_environment = environment;
    m_isRead = false;
    if (!m_waiting.empty()) {
        read();
    }
}

void EngineHeaders::await(const QObject* context, Handler handler)
{
    if (m_isRead) {
        QTimer::singleShot(0, context, [handler = std::move(handler), refusal = m_refusal] { handler(refusal); });
        return;
    }
    m_waiting.emplace_back(context, std::move(handler));
    if (m_waiting.size() == 1) {
        read();
    }
}

void EngineHeaders::read()
{
    m_reading.start([read = m_read, environment = m_environment] { return read(environment); },
        [this](const Result<Headers>& headers) { onRead(headers); });
}

void EngineHeaders::onRead(const Result<Headers>& headers)
{
    m_isRead = true;
    m_refusal = headers ? std::nullopt : std::optional(headers.error());
    m_http.setHeaders(headers ? *headers : Headers());
    const std::optional<Error> refusal = m_refusal; // a handler may destroy this
    for (const auto& [context, handler] : std::exchange(m_waiting, {})) {
        if (context) {
            handler(refusal);
        }
    }
}

} // namespace Hull
