// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

namespace Hull {

/*!
 * A key whose byte order is the natural order of texts: case does not count, and runs of digits compare as numbers,
 * so "web-2" comes before "web-10". Texts that differ only in case or in leading zeros get the same key.
 */
[[nodiscard]] QByteArray naturalKey(QStringView text);

} // namespace Hull
