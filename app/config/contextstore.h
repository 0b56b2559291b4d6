// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostresolver.h"

#include <QStringList>

// The contexts that the docker CLI keeps below contexts/ in its configuration folder (cli/context/store). Read at each
// call, never kept and never written.

namespace Hull {

/*!
 * The host of a stored context; "default" is none of them. Error kind BadConfiguration where there is no such context,
 * or its file is no use.
 */
[[nodiscard]] Result<Host> storedContext(const QString& name, const DockerEnvironment& environment);

[[nodiscard]] Error noSuchContextError(const QString& name);

//! The names of the contexts that are stored, sorted; those that cannot be read are left out.
[[nodiscard]] QStringList contextNames(const DockerEnvironment& environment);

} // namespace Hull
