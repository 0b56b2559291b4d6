// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/prompter.h"

namespace Hull {

/*!
 * What ssh asks: text is the question that it hands to its askpass program (with LC_ALL=C), hint is the environment
 * variable SSH_ASKPASS_PROMPT ("confirm", "none" or nothing). Fills in what stands in the text; the host's name and
 * endpoint are the caller's. Only whole questions in ssh's own words are taken for what they seem to be: what a server
 * wants to ask comes through ssh too, behind "(user@host) ", and is never more than a password or Kind::Other.
 * A question for a host key without a fingerprint that could be shown comes back with an empty one.
 */
[[nodiscard]] Prompt classifyPrompt(const QString& text, const QString& hint);

/*!
 * What ssh is told when the user has said yes to a question that wants no text: the fingerprint that was shown, so
 * that no other key can be meant, or "yes". Empty for a prompt that must not be answered at all.
 */
[[nodiscard]] QString consentTo(const Prompt& prompt);

} // namespace Hull
