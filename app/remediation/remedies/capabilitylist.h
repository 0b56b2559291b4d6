// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/rawdocument.h"
#include "models/domain/message.h"

#include <QStringList>

namespace Hull {

//! Adds to CapAdd what is not there yet in any spelling.
void addCapabilities(RawJson& hostConfig, const QStringList& names);

//! Says which of the names is no capability; empty where all are.
[[nodiscard]] Message checkCapabilityNames(const QStringList& names);

//! Whether the stored name is among the names, whatever the spelling of either.
[[nodiscard]] bool namesCapability(const QStringList& names, const QString& stored);

} // namespace Hull
