// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostresolver.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace Hull {

/*!
 * The HTTP headers that the docker CLI sends with every request to whatever engine: DOCKER_CUSTOM_HEADERS, or else
 * HttpHeaders of config.json (cli/command/cli.go withCustomHeadersFromEnv). Names and values, each name once whatever
 * its case; without those that a client sets itself, which the CLI does not let be changed either. Values are secrets:
 * no error tells one.
 *
 * Error kind BadConfiguration says which entry is no header, and where it stands. A config.json that cannot be read is
 * none here, see currentContext(). Reads a file, so a window calls it from a thread of its own.
 */
[[nodiscard]] Result<std::vector<std::pair<QByteArray, QByteArray>>> requestHeaders(
    const DockerEnvironment& environment);

} // namespace Hull
