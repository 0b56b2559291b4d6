// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"
#include "models/domain/snapshot.h"

namespace Hull {

//! What a container's manager makes of a change that comes from outside.
struct ManagerAdvice
{
    bool refuses = false; //!< it would take the change back, or break: the container is not recreated
    Message message; //!< why, and what to do instead or beside it; empty where nothing is known to manage it
};

[[nodiscard]] ManagerAdvice managerAdvice(const Container& container);

/*!
 * Whether recreating the container is open to us at all: its manager leaves it to others, and the engine tells
 * everything that a container was made of, which Podman does not.
 */
[[nodiscard]] bool isRecreatable(const EngineInfo& engine, const Container& container);

} // namespace Hull
