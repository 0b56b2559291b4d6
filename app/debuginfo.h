// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>

namespace Hull {

/*!
 * What a report of a problem should tell: versions, system, desktop, and which contexts and variables docker would go
 * by. Of these only the names, since their values may hold addresses and passwords. And how many changes the journal of
 * that state folder has that are not done with; the package's prerm reads that. Lines, safe for a terminal.
 */
[[nodiscard]] QByteArray debugInfo(const QProcessEnvironment& environment, const QString& stateDirectory);

} // namespace Hull
