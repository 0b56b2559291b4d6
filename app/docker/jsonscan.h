// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

// Walks over JSON text without reading it: to leave out what nobody asked for at the speed of a search for brackets.

namespace Hull::Json {

struct Skipped
{
    enum class Outcome { Done, Truncated, TooDeep };

    Outcome outcome = Outcome::Done;
    const char* end = nullptr; //!< behind the value
};

/*!
 * Walks over one value that begins at begin, past its last character. Brackets and strings must pair up; what stands
 * between them is not looked at. Containers nested deeper than depthLimit are refused.
 */
[[nodiscard]] Skipped skipValue(const char* begin, const char* end, int depthLimit);

//! The same for the rest of an object or array whose opening bracket stands before begin.
[[nodiscard]] Skipped skipToClose(const char* begin, const char* end, int depthLimit);

[[nodiscard]] const char* skipSpace(const char* begin, const char* end);

//! Where the first byte stands that is no valid UTF-8; -1 when all of it is valid.
[[nodiscard]] qsizetype firstInvalidUtf8(std::string_view text);

} // namespace Hull::Json
