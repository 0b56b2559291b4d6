// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "models/domain/container.h"

namespace Hull {

/*!
 * The member "facts" of a container in a snapshot: the settings that a rule looks at, an object from the path in the
 * engine's document to the value, lists in a fixed order. What changes by itself each time a container is made again
 * (addresses, the names of anonymous volumes) is left out, and so are values of the environment; values of labels that
 * look secret are redacted.
 */
void writeFacts(JsonWriter& json, const Container& container);

} // namespace Hull
