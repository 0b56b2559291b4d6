// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostresolver.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Hull {

//! A stored docker context, as a list offers it.
struct ContextInfo
{
    QString name; //!< of a file without one: the path of the file
    QString description;
    Host host{.addressKnown = false}; //!< where it leads; nowhere where the context is broken
    bool current = false; //!< the docker command would use it now
    std::optional<Error> error; //!< why it cannot be used
    std::optional<Error> warning; //!< what is odd about it, though it can be used
};

struct ContextList
{
    std::vector<ContextInfo> contexts; //!< by name; "default" is no stored one
    ContextInfo standard; //!< "default", which is made of the environment
    std::vector<Error> warnings; //!< contexts that could not even be looked for
    QStringList places; //!< files that were read, and folders that were searched: where a change would show

    [[nodiscard]] Result<Host> resolve(const QString& name) const; //!< as resolveContext(), without reading anything
};

/*!
 * Every context that docker keeps, broken ones with their reason: they never hide the others. Reads files, so a window
 * calls it from a thread of its own; at most 1000 contexts.
 */
[[nodiscard]] ContextList listContexts(const DockerEnvironment& environment);

} // namespace Hull
