// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/docker/jsonshape.h"

#include <QByteArrayView>

namespace Hull::Json {

constexpr int depthLimit = 64; //!< engines nest about ten deep

/*!
 * Reads a document into the value at target as reading says, in one pass and without a tree. Kinds of error: BadAnswer
 * (no JSON, no UTF-8, cut off, or the wrong kind of document; names the byte, never quotes it) and TooDeep. null where
 * a list is expected is an empty list.
 */
[[nodiscard]] Error readInto(QByteArrayView document, const Reading& reading, void* target, StringPool& pool);

//! BadAnswer: valid JSON, but not the kind of document that was asked for.
[[nodiscard]] Error unexpectedDocumentError();

//! The key in a strict object under which a value has the wrong type, where that is why readInto() failed; else empty.
[[nodiscard]] QString wronglyTypedKey(const Error& error);

//! BadAnswer: key, which the document cannot do without, is missing. missingKey() gets it back; empty for other errors.
[[nodiscard]] Error missingKeyError(const QString& key);
[[nodiscard]] QString missingKey(const Error& error);

template <typename T>
[[nodiscard]] Result<T> read(QByteArrayView document, const Shape<T>& shape, StringPool& pool)
{
    T value{};
    Error error = readInto(document, shape, &value, pool);
    if (error.kind != Error::Kind::None) {
        return error;
    }
    return value;
}

} // namespace Hull::Json
