// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/rawdocument.h"

namespace Hull {

//! Gives a device of the host to the container under its own path, unless it has it already.
void addDevice(RawJson& hostConfig, const QString& path);

} // namespace Hull
