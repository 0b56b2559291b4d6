// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Hull {

/*!
 * The known word that somebody probably meant: the one with the fewest letters to change, the first of several; empty
 * where more than half of the letters would have to change.
 */
[[nodiscard]] QString nearestWord(const QString& word, const QStringList& known);

} // namespace Hull
