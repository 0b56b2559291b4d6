// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QByteArray>

#include <functional>

namespace Hull {

/*!
 * Finds the JSON objects in a stream of bytes that arrive in pieces of any size. Between objects there may be nothing,
 * white space or the record separator of RFC 7464. Only brackets and strings are looked at; whether the rest is JSON
 * is for who reads the objects.
 */
class JsonSplitter
{
public:
    using Visitor = std::function<bool(QByteArrayView object)>; //!< false: stop

    explicit JsonSplitter(qsizetype sizeLimit = 1024 * 1024, int depthLimit = 64)
        : m_sizeLimit(sizeLimit)
        , m_depthLimit(depthLimit)
    { }

    /*!
     * Visits each object that is complete with these bytes; the view is good during the call. Kinds of error, after
     * which the splitter is of no use: BadAnswer (something else than an object), BodyTooLarge and TooDeep.
     */
    [[nodiscard]] Error feed(QByteArrayView bytes, const Visitor& visit);

    [[nodiscard]] bool isInsideObject() const { return m_depth > 0; } //!< a stream that ends here was cut off

private:
    [[nodiscard]] Error step(char character);

    const qsizetype m_sizeLimit;
    const int m_depthLimit;
    QByteArray m_begun; // the object that did not end with the bytes so far
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace Hull
