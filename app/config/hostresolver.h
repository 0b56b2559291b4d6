// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/host.h"

#include <QProcessEnvironment>

#include <optional>

namespace Hull {

//! What the docker CLI's configuration comes from; a value, so that tests need no environment of their own.
struct DockerEnvironment
{
    QString dockerHost; //!< DOCKER_HOST
    QString dockerContext; //!< DOCKER_CONTEXT
    QString configDirectory; //!< DOCKER_CONFIG, else ~/.docker
    bool tls = false; //!< DOCKER_TLS or DOCKER_TLS_VERIFY is set, to whatever: the CLI takes "0" for yes
    bool tlsVerify = false; //!< DOCKER_TLS_VERIFY is set

    [[nodiscard]] static DockerEnvironment fromProcess(const QProcessEnvironment& environment);
};

//! The context that the docker CLI would use.
struct CurrentContext
{
    QString name; //!< "default" is the virtual one: DOCKER_HOST or the default socket
    std::optional<Error> warning; //!< config.json is no use, and the CLI would say so and go on
};

/*!
 * DOCKER_HOST (as "default"), DOCKER_CONTEXT, currentContext of config.json, "default", in this order
 * (cli/command/cli.go resolveContextName; DOCKER_HOST beats DOCKER_CONTEXT). Reads docker's configuration, never
 * writes it. Whether there is such a context is not looked at.
 */
[[nodiscard]] CurrentContext currentContext(const DockerEnvironment& environment);

//! The host of the current context. Error kind BadConfiguration names the context or file at fault.
[[nodiscard]] Result<Host> resolveDefaultHost(const DockerEnvironment& environment);

//! A context by name ("default" is the virtual one).
[[nodiscard]] Result<Host> resolveContext(const QString& name, const DockerEnvironment& environment);

//! The host of a URL as -H or DOCKER_HOST gives it: parseHostUrl(), with TLS where the environment asks for it.
[[nodiscard]] Result<Host> resolveUrl(const QString& url, const DockerEnvironment& environment);

/*!
 * A host URL as the docker CLI's -H takes it (opts/hosts.go): unix:///path, tcp://host:port, ssh://[user@]host; no
 * scheme means tcp, no port 2375. Error kind BadConfiguration says what is wrong with it, Unsupported names a scheme
 * of other systems.
 */
[[nodiscard]] Result<Host> parseHostUrl(const QString& url);

} // namespace Hull
