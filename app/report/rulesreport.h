// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/jsonwriter.h"
#include "app/report/scantable.h"
#include "models/domain/ruleinfo.h"

namespace Hull {

//! The member "references" of a rule or finding.
void writeReferences(JsonWriter& json, const std::vector<Reference>& references);

//! Every rule as "hullwright.rules/1", in the catalogue's order.
[[nodiscard]] QByteArray rulesJson(JsonWriter::Layout layout);

//! Every rule with id, severity, profile, title and references, for people.
[[nodiscard]] QByteArray rulesTable(const TableLayout& layout);

} // namespace Hull
