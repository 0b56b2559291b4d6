// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/askpass/askpasswire.h"

namespace Hull::AskpassWire {

namespace {

constexpr std::size_t maxShortText = 128; // token and hint

void append(std::string& bytes, std::string_view text, std::size_t limit)
{
    const std::string_view part = text.substr(0, limit);
    bytes += encodedNumber(static_cast<std::uint32_t>(part.size()));
    bytes += part;
}

bool takeText(std::string_view& bytes, std::string& text)
{
    if (bytes.size() < numberSize) {
        return false;
    }
    const std::size_t size = decodedNumber(bytes);
    bytes.remove_prefix(numberSize);
    if (size > bytes.size()) {
        return false;
    }
    text = bytes.substr(0, size);
    bytes.remove_prefix(size);
    return true;
}

} // namespace

std::string encodedNumber(std::uint32_t number)
{
    std::string bytes;
    for (const int shift : {24, 16, 8, 0}) {
        bytes += static_cast<char>((number >> shift) & 0xFFU);
    }
    return bytes;
}

std::uint32_t decodedNumber(std::string_view bytes)
{
    std::uint32_t number = 0;
    for (const char byte : bytes.substr(0, numberSize)) {
        number = (number << 8U) | static_cast<unsigned char>(byte);
    }
    return number;
}

std::string encodedRequest(const Request& request)
{
    std::string body = encodedNumber(request.asker);
    append(body, request.token, maxShortText);
    append(body, request.hint, maxShortText);
    append(body, request.prompt, maxPrompt);
    return encodedNumber(static_cast<std::uint32_t>(body.size())) + body;
}

bool decodeRequest(std::string_view body, Request& request)
{
    if (body.size() < numberSize) {
        return false;
    }
    request.asker = decodedNumber(body);
    body.remove_prefix(numberSize);
    return takeText(body, request.token) && takeText(body, request.hint) && takeText(body, request.prompt)
        && body.empty();
}

} // namespace Hull::AskpassWire
