// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

/*!
 * What hullwright-askpass and the program that has started ssh say to each other over a unix socket. No Qt here: the
 * helper lives for one question and must start at once.
 *
 *     helper:   length, then as long: process that asks, token, hint, prompt
 *     program:  1 and the answer, or 0 where the user refuses
 *
 * Numbers are 32 bits, most significant byte first; texts are a length and as many bytes.
 */
namespace Hull::AskpassWire {

inline constexpr char socketVariable[] = "HULLWRIGHT_ASKPASS_SOCKET";
inline constexpr char tokenVariable[] = "HULLWRIGHT_ASKPASS_TOKEN";

inline constexpr std::size_t numberSize = 4;
inline constexpr std::size_t maxPrompt = 8 * 1024; //!< ssh's questions have some 500 bytes
inline constexpr std::size_t maxRequest = maxPrompt + 1024; //!< without the length in front
inline constexpr std::size_t maxAnswer = 1023; //!< what ssh reads of an answer

struct Request
{
    std::uint32_t asker = 0; //!< the process that has started the helper: one ssh of perhaps several
    std::string token;
    std::string hint; //!< SSH_ASKPASS_PROMPT: "confirm", "none" or nothing
    std::string prompt;
};

[[nodiscard]] std::string encodedNumber(std::uint32_t number);
[[nodiscard]] std::uint32_t decodedNumber(std::string_view bytes); //!< of numberSize bytes

//! With the length in front. What is longer than the limits allow is cut off.
[[nodiscard]] std::string encodedRequest(const Request& request);

//! body is what stands behind the length; false where it is no request, and then request holds anything.
[[nodiscard]] bool decodeRequest(std::string_view body, Request& request);

} // namespace Hull::AskpassWire
