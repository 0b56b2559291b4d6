// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/stringpool.h"
#include "app/docker/jsonsplitter.h"
#include "app/transport/httpstream.h"
#include "models/domain/engineevent.h"

namespace Hull {

/*!
 * The answer to /events, taken apart. Engines before API 1.52 repeat some members in lower case, and Podman lacks
 * some: both are understood. Kinds of error that end the stream: those of JsonSplitter, BadAnswer for an object that
 * is no event; ConnectionLost where the engine ends it; what apiError() says of other statuses than 200.
 */
class EventStream : public StreamDecoder<EngineEvent>
{
public:
    //! pool: to be touched where the stream is decoded. address: whom errors name.
    EventStream(std::shared_ptr<StringPool> pool, QString address);

    [[nodiscard]] Result<std::vector<EngineEvent>> take(QByteArrayView bytes) override;
    [[nodiscard]] Error endOf(const Result<HttpResponse>& response) override;

private:
    const std::shared_ptr<StringPool> m_pool;
    const QString m_address;
    JsonSplitter m_splitter;
};

//! One object of the stream.
[[nodiscard]] Result<EngineEvent> parseEvent(QByteArrayView object, StringPool& pool);

//! The path and query of /events, without the version; sinceNano as in EngineEvent::timeNano, 0: from now on.
[[nodiscard]] QByteArray eventsQuery(qint64 sinceNano, bool filtered);

} // namespace Hull
