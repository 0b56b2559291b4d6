// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Hull {

/*!
 * What tells whether somebody has changed these files, or what is in these folders, since: which ones they are, their
 * size and when they were changed. To be compared only. What is missing counts as well.
 */
[[nodiscard]] QByteArray stampOf(const QStringList& paths);

} // namespace Hull
