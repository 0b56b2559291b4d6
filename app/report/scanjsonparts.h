// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/drift.h"
#include "app/report/jsonwriter.h"
#include "models/domain/engineinfo.h"
#include "models/domain/revealedvalues.h"

namespace Hull {

// Parts of hullwright.scan/1 that stand for themselves, each as its value of a key.

void writeText(JsonWriter& json, QLatin1String name, const QString& value); //!< null where there is none
void writeTime(JsonWriter& json, QLatin1String name, const QDateTime& value); //!< likewise
void writeEngine(JsonWriter& json, const EngineInfo& engine); //!< the object alone
void writeRevealed(JsonWriter& json, const RevealedValues& values); //!< "revealed", under the engine's own names
//! "baseline": what the scan was compared with, and the numbers. The comparison in full is what "diff" writes.
void writeBaseline(JsonWriter& json, const Drift& drift);

} // namespace Hull
