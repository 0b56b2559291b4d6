// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/config/hostresolver.h"
#include "models/domain/savedhost.h"
#include "models/domain/snapshot.h"

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

namespace Hull {

//! One host (or, with All and Demo, several) as the user named it on the command line.
struct HostOption
{
    enum class Kind { Url, Context, Saved, All, File, Demo };
    Kind kind = Kind::Url;
    QString value; //!< the URL, the name of the context or saved host, the path; nothing for All and Demo

    friend bool operator==(const HostOption&, const HostOption&) = default;
};

//! What came of it: a host to read, a snapshot that was read from a file, or the reason why there is neither.
struct HostSource
{
    Host host;
    SnapshotPtr snapshot;
    std::optional<Error> error;
    std::optional<Error> warning; //!< docker's configuration is no use, and the host is that of the default context
};

//! A saved host that leads nowhere stands there all the same, with the reason.
[[nodiscard]] HostSource sourceOf(const SavedHost& saved, const DockerEnvironment& environment);

//! The same of all, in their order; one that leads where an earlier one does stands there with that as its reason.
[[nodiscard]] std::vector<HostSource> sourcesOf(
    const std::vector<SavedHost>& saved, const DockerEnvironment& environment);

using DemoStarter = std::function<Result<std::vector<Host>>()>;

/*!
 * Turns the host options of a command line into hosts, in the order given; the same endpoint twice counts once. No
 * option at all means the host that the docker CLI would use. What cannot be resolved comes back with its error, so
 * that the other hosts go on. startDemo is called at most once, and only for HostOption::Kind::Demo. hosts.json in
 * configDirectory is read for Saved and All only; where it is no use, that is the error of those options. Docker's
 * configuration and hosts.json are waited for no longer than limit, if there is one: then that is the error.
 */
[[nodiscard]] std::vector<HostSource> resolveHostOptions(const std::vector<HostOption>& options,
    const DockerEnvironment& environment, const DemoStarter& startDemo, const QString& configDirectory = {},
    std::optional<std::chrono::milliseconds> limit = {});

} // namespace Hull
