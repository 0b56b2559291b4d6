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
    QByteArray customHeaders; //!< DOCKER_CUSTOM_HEADERS: secret, see requestHeaders()
    QString apiVersion; //!< DOCKER_API_VERSION, as it was written
    QString certificateDirectory; //!< DOCKER_CERT_PATH, else configDirectory: ca.pem, cert.pem and key.pem
    TlsFiles tlsFiles; //!< files that were named one by one, and go before those of the directory
    bool plainTcpAllowed = false; //!< the user has agreed to tcp:// without TLS, for every host that has none

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

/*!
 * A host URL as the docker CLI's -H takes it (opts/hosts.go): unix:///path, tcp://host:port, ssh://[user@]host; no
 * scheme means tcp, no port 2375. Error kind BadConfiguration says what is wrong with it, Unsupported names a scheme
 * of other systems.
 */
[[nodiscard]] Result<Host> parseHostUrl(const QString& url);

/*!
 * The same with what the environment says of TLS: with it a tcp:// address is one of TLS, whose files are looked up as
 * the docker CLI does (cli/flags/options.go). A ca.pem that is not there is an error of the connection, a client
 * certificate that is not there just none.
 */
[[nodiscard]] Result<Host> hostAt(const QString& url, const DockerEnvironment& environment);

} // namespace Hull
