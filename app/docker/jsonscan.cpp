// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/jsonscan.h"

#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <cstring>

namespace Hull::Json {

namespace {

enum class Meaning : quint8 { Other, Quote, Open, Close };

constexpr std::array<Meaning, 256> meanings()
{
    std::array<Meaning, 256> table{};
    table['"'] = Meaning::Quote;
    table['{'] = Meaning::Open;
    table['['] = Meaning::Open;
    table['}'] = Meaning::Close;
    table[']'] = Meaning::Close;
    return table;
}

constexpr std::array<Meaning, 256> meaningTable = meanings();

Meaning meaningOf(char character)
{
    return meaningTable[static_cast<unsigned char>(character)];
}

//! The closing quote's successor; nullptr when there is no closing quote.
const char* skipString(const char* begin, const char* end)
{
    const char* from = begin;
    while (from < end) {
        const auto* quote = static_cast<const char*>(std::memchr(from, '"', static_cast<size_t>(end - from)));
        if (!quote) {
            return nullptr;
        }
        const char* before = quote;
        while (before > begin && before[-1] == '\\') {
            --before;
        }
        if ((quote - before) % 2 == 0) {
            return quote + 1;
        }
        from = quote + 1;
    }
    return nullptr;
}

bool endsScalar(char character)
{
    return character == ',' || character == ' ' || character == '\n' || character == '\r' || character == '\t'
        || meaningOf(character) == Meaning::Close;
}

} // namespace

const char* skipSpace(const char* begin, const char* end)
{
    return std::find_if(begin, end, [](char c) { return c != ' ' && c != '\n' && c != '\r' && c != '\t'; });
}

Skipped skipToClose(const char* begin, const char* end, int depthLimit)
{
    int depth = 1;
    const char* at = begin;
    while (at < end) {
        switch (meaningOf(*at)) {
        case Meaning::Other:
            break;
        case Meaning::Quote:
            at = skipString(at + 1, end);
            if (!at) {
                return {Skipped::Outcome::Truncated, end};
            }
            continue;
        case Meaning::Open:
            if (++depth > depthLimit) {
                return {Skipped::Outcome::TooDeep, at};
            }
            break;
        case Meaning::Close:
            if (--depth == 0) {
                return {Skipped::Outcome::Done, at + 1};
            }
            break;
        }
        ++at;
    }
    return {Skipped::Outcome::Truncated, end};
}

Skipped skipValue(const char* begin, const char* end, int depthLimit)
{
    if (begin == end) {
        return {Skipped::Outcome::Truncated, end};
    }
    switch (meaningOf(*begin)) {
    case Meaning::Quote: {
        const char* after = skipString(begin + 1, end);
        return after ? Skipped{Skipped::Outcome::Done, after} : Skipped{Skipped::Outcome::Truncated, end};
    }
    case Meaning::Open:
        return depthLimit < 1 ? Skipped{Skipped::Outcome::TooDeep, begin} : skipToClose(begin + 1, end, depthLimit);
    case Meaning::Close:
    case Meaning::Other:
        break;
    }
    return {Skipped::Outcome::Done, std::find_if(begin, end, endsScalar)};
}

qsizetype firstInvalidUtf8(std::string_view text)
{
    const QByteArrayView all(text.data(), static_cast<qsizetype>(text.size()));
    if (all.isValidUtf8()) {
        return -1;
    }
    qsizetype at = 0;
    while (at < all.size()) {
        const auto lead = static_cast<unsigned char>(all[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > all.size() || !all.sliced(at, length).isValidUtf8()) {
            return at;
        }
        at += length;
    }
    return -1;
}

} // namespace Hull::Json
