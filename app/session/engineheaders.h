// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/background.h"
#include "app/config/requestheaders.h"

#include <QPointer>

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace Hull {

class HttpClient;

/*!
 * The HTTP headers that docker's configuration wants sent to every engine, see requestHeaders(). Read once for all
 * hosts, before the first of them is asked, and on a thread of its own: config.json may lie in a home on a server.
 */
class EngineHeaders
{
public:
    using Handler = std::function<void(const std::optional<Error>& refusal)>;
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;
    using Reader = std::function<Result<Headers>(const DockerEnvironment&)>;

    //! http is borrowed, and sends nothing before await() has answered. read is another one only for tests.
    explicit EngineHeaders(HttpClient& http, Reader read = requestHeaders);

    //! Whose headers they are; what was read of an earlier one is forgotten.
    void setEnvironment(const DockerEnvironment& environment);

    //! Answers later, once the client sends the headers, or with why no engine may be asked at all; not where context
    //! died meanwhile.
    void await(const QObject* context, Handler handler);

    [[nodiscard]] QString path() const; //!< of the file that they are read from

private:
    void read();
    void onRead(const Result<Headers>& headers);

    HttpClient& m_http;
    const Reader m_read;
    DockerEnvironment m_environment;
    Background<Headers> m_reading;
    std::vector<std::pair<QPointer<const QObject>, Handler>> m_waiting;
    std::optional<Error> m_refusal;
    bool m_isRead = false;
};

} // namespace Hull
