// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/engineassembly.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! "name=seccomp,profile=builtin" since API 1.25, before that the bare name.
QStringView optionName(QStringView option)
{
    if (option.startsWith("name="_L1)) {
        option = option.sliced(5);
    }
    const qsizetype comma = option.indexOf(u',');
    return comma < 0 ? option : option.first(comma);
}

//! Unset where the engine does not tell its options at all: what is missing from no list is not known to be off.
std::optional<bool> hasOption(const std::optional<QStringList>& options, QLatin1String name)
{
    if (!options) {
        return std::nullopt;
    }
    return std::any_of(
        options->begin(), options->end(), [name](const QString& option) { return optionName(option) == name; });
}

//! Engines from 24.0 (API 1.43) on name the daemon's default when it is on; older ones and Podman never do.
std::optional<bool> daemonDefault(
    const EngineInfo& engine, const std::optional<QStringList>& options, std::optional<ApiVersion> newest)
{
    constexpr ApiVersion firstToSay{1, 43};
    const std::optional<bool> named = hasOption(options, "no-new-privileges"_L1);
    if (named == true) {
        return true;
    }
    if (named && engine.product == EngineInfo::Product::Docker && newest && *newest >= firstToSay) {
        return false;
    }
    return std::nullopt;
}

const QString& firstOf(const QString& preferred, const QString& other)
{
    return preferred.isEmpty() ? other : preferred;
}

} // namespace

EngineInfo assembleEngine(
    const EnginePing& ping, const EngineVersion& version, const EngineFacts& facts, ApiVersion spoken)
{
    EngineInfo engine;
    engine.product = ping.isPodman || version.isPodman ? EngineInfo::Product::Podman : EngineInfo::Product::Docker;
    const std::optional<ApiVersion> said = ApiVersion::fromText(version.apiVersion);
    const std::optional<ApiVersion> newest = said ? said : ping.newest;
    engine.version = version.version;
    engine.apiVersion = spoken.text();
    engine.apiMax = newest ? newest->text() : QString();
    engine.apiMin = version.apiMin;
    engine.apiTested = newest.value_or(spoken) <= newestTestedApi;
    engine.os = firstOf(facts.os, version.os);
    engine.arch = firstOf(facts.arch, version.arch);
    engine.kernel = firstOf(facts.kernel, version.kernel);
    engine.hostName = facts.hostName;
    engine.rootDir = facts.rootDir;
    engine.cgroupVersion = facts.cgroupVersion;
    engine.swarmState = facts.swarmState;
    engine.swarmManager = facts.swarmManager;
    engine.securityOptions = facts.securityOptions.value_or(QStringList());
    engine.rootless = hasOption(facts.securityOptions, "rootless"_L1);
    engine.usernsRemap = hasOption(facts.securityOptions, "userns"_L1);
    engine.seccomp = hasOption(facts.securityOptions, "seccomp"_L1);
    engine.apparmor = hasOption(facts.securityOptions, "apparmor"_L1);
    engine.selinux = hasOption(facts.securityOptions, "selinux"_L1);
    engine.noNewPrivileges = daemonDefault(engine, facts.securityOptions, newest);
    return engine;
}

} // namespace Hull
