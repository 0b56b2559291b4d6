// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Hull {

/*!
 * The units below root, "/" or where another mount namespace has it, whose commands name a container together with
 * docker or podman: they make or start it anew, in their own way. Sorted file names ("web.service"). Reads files only,
 * up to some thousand; those that cannot be read are left out.
 */
[[nodiscard]] QStringList unitsThatRun(const QString& root, const QString& container);

} // namespace Hull
