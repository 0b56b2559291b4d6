// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <nlohmann/json_fwd.hpp>

#include <QByteArrayView>
#include <QString>

#include <string>

// An engine's documents kept whole, in their own order: what a typed value would drop must survive a recreate.

namespace Hull {

using RawJson = nlohmann::ordered_json;

/*!
 * The document, which must be an object. Kinds of error: BadAnswer (no JSON, another kind of value, or a number that
 * this program could not send back as it came) and TooDeep. The text may hold secrets and is never quoted.
 */
[[nodiscard]] Result<RawJson> parseRawDocument(QByteArrayView document);

//! The member of that name; null where there is none or object is no object.
[[nodiscard]] const RawJson& member(const RawJson& object, const char* key);

[[nodiscard]] std::string stringOf(const RawJson& value); //!< empty for everything but a string
[[nodiscard]] std::string stringOf(const RawJson& object, const char* key);
[[nodiscard]] QString textOf(const RawJson& object, const char* key); //!< the same as QString

//! Whether there is nothing in it: null, an empty string, list or object. 0 and false are values.
[[nodiscard]] bool isBlank(const RawJson& value);

//! The list at key, made empty where there is none, so that something can be added to it.
[[nodiscard]] RawJson& listAt(RawJson& object, const char* key);

[[nodiscard]] QByteArray compactText(const RawJson& value);

} // namespace Hull
