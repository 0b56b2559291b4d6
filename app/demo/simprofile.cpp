// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simprofile.h"

#include <array>
#include <cstdlib>

namespace Hull {

namespace {

struct Release
{
    const char* name;
    const char* version;
    int apiMax;
    int apiMin;
    const char* goVersion;
    const char* gitCommit;
};

constexpr std::array<Release, 7> releases{{
    {"17.06", "17.06.2-ce", 30, 12, "go1.8.3", "cec0b72"},
    {"20.10", "20.10.24", 41, 12, "go1.19.7", "5d6db84"},
    {"24", "24.0.9", 43, 12, "go1.20.13", "fca702d"},
    {"26", "26.1.5", 45, 24, "go1.21.13", "411e817"},
    {"27", "27.5.1", 47, 24, "go1.22.11", "4c9b3b0"},
    {"28", "28.3.3", 51, 24, "go1.24.5", "bea959c"},
    {"29", "29.0.4", 52, 44, "go1.25.4", "4612690"},
}};

} // namespace

int SimProfile::major() const
{
    return std::atoi(version.c_str());
}

std::string SimProfile::apiVersion() const
{
    return "1." + std::to_string(apiMax);
}

SimProfile simProfile(const std::string& release, const std::string& hostName)
{
    SimProfile profile;
    profile.hostName = hostName;
    if (release == "podman-4.3") {
        profile.product = SimProfile::Product::Podman;
        profile.version = "4.3.1";
        profile.apiMax = 41;
        profile.apiMin = 24;
        profile.goVersion = "go1.19.8";
        profile.rootDir = "/var/lib/containers/storage";
        profile.securityOptions = {"name=seccomp,profile=default"};
        return profile;
    }
    const Release* found = &releases.back();
    for (const Release& known : releases) {
        if (release == known.name) {
            found = &known;
        }
    }
    profile.version = found->version;
    profile.apiMax = found->apiMax;
    profile.apiMin = found->apiMin;
    profile.goVersion = found->goVersion;
    profile.gitCommit = found->gitCommit;
    profile.securityOptions = {"name=seccomp,profile=" + std::string(found->apiMax < 42 ? "default" : "builtin")};
    return profile;
}

} // namespace Hull
