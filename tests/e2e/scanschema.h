// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Hull::Test {

/*!
 * What is wrong with a document of hullwright.scan/1: keys that are missing, unknown or out of order, values of the
 * wrong type, words that the schema does not know, numbers that do not add up. Empty for a good one.
 */
[[nodiscard]] QStringList scanSchemaProblems(const QByteArray& document);

} // namespace Hull::Test
