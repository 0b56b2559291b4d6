// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/container.h"
#include "models/domain/finding.h"

#include <vector>

namespace Hull {

//! One privilege, and the finding that it is told from.
struct PrivilegeNote
{
    Message word;
    const Finding* finding = nullptr; //!< of the assessment that was asked, never null
};

/*!
 * The privileges that a container has beyond what an application needs, in a word or two each, the gravest first:
 * "privileged", "engine socket", "+NET_ADMIN" … What is a mere consequence of another one is left out.
 */
[[nodiscard]] std::vector<PrivilegeNote> privilegeNotes(const Container& container, const Assessment& assessment);

//! Their words alone.
[[nodiscard]] std::vector<Message> privilegeWords(const Container& container, const Assessment& assessment);

} // namespace Hull
