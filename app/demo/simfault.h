// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simserver.h"

#include <QStringList>

#include <optional>

namespace Hull {

/*!
 * What can be wrong with a simulated engine. "Documents" are the JSON answers; /_ping is none, so a client gets as far
 * as its first real question. Everything else concerns every request.
 */
enum class SimFault {
    None,
    Silent, //!< takes the connection and the request, and never answers
    ClosesAtOnce, //!< closes each connection before reading
    Garbage, //!< answers with bytes that are no HTTP
    Html, //!< a web server: 200 and an HTML page, without Api-Version
    Half, //!< documents: closes in the middle of the announced body
    Status500, //!< 500 with the engine's JSON message
    Redirect, //!< 301 to http://127.0.0.1:1/
    EndlessHeader, //!< a header that never ends
    HugeBody, //!< documents: 2 GiB in chunks, without an announced length
    HugeLength, //!< documents: 2 GiB, announced
    DeepJson, //!< documents: arrays nested 1,000,000 deep
    NotJson, //!< documents: bytes that are no JSON
    InvalidUtf8, //!< documents: every name contains bytes that are no UTF-8; the JSON is fine else
    NullLists, //!< documents: null in place of every list and every empty object
    UnknownFields, //!< documents: further fields in every object; unknown states, mount types and modes
    NewerApi, //!< Api-Version 1.99, oldest 1.44
    OlderApi, //!< Api-Version 1.12
    Vanishing, //!< every third container of the list is gone (404) when inspected, and of the list from then on
    Hidden, //!< every third container stands in the list and is answered with 404, as by a filtering proxy
    SomeUnreadable, //!< every third container's inspect is answered with 500
    Slow, //!< a few bytes every 50 ms
    EventsEnd, //!< the stream of events ends after a second
    EventsGarbage, //!< what comes in place of the first event is none
    EventsSilent, //!< no event is told, whatever happens
    Forbidden, //!< 403 and HTML for all but /_ping, /version and /containers, as a filtering socket proxy sends
};

[[nodiscard]] QString simFaultName(SimFault fault); //!< "none", "silent", "closesAtOnce" …
[[nodiscard]] std::optional<SimFault> simFaultFromName(QStringView name);
[[nodiscard]] QStringList simFaultNames();

//! Whether a container is one of those that Vanishing, Hidden and SomeUnreadable single out: every third id by its
//! value.
[[nodiscard]] bool isSingledOut(const QByteArray& containerId);

//! The good answer to a request, spoiled. Faults that depend on the engine's state are not handled here.
[[nodiscard]] SimAnswer spoiled(SimAnswer answer, const SimRequest& request, SimFault fault);

} // namespace Hull
