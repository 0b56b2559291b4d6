// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace Hull {

/*!
 * The lines of a container's log as the engine sends them (plain, or in frames of stdout and stderr), without what
 * looks secret. environment: of the container, "NAME=value": no value of it that could be a secret is shown.
 */
[[nodiscard]] QStringList shownLogLines(const QByteArray& log, const QStringList& environment);

} // namespace Hull
