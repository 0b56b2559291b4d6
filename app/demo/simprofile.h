// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace Hull {

//! Which engine a simulated host runs and on what machine. Text is UTF-8, as it goes into the engine's documents.
struct SimProfile
{
    enum class Product { Docker, Podman };

    Product product = Product::Docker;
    std::string version; //!< of the engine, "27.5.1"
    int apiMax = 41; //!< newest API version, the part after "1."
    int apiMin = 12; //!< oldest
    std::string goVersion;
    std::string gitCommit;

    std::string hostName;
    std::string operatingSystem = "Debian GNU/Linux 12 (bookworm)";
    std::string osVersion = "12";
    std::string kernel = "6.1.0-28-amd64";
    std::string architecture = "x86_64"; //!< as /info says it
    std::string goArchitecture = "amd64"; //!< as /version says it
    int cpus = 4;
    std::int64_t memoryBytes = std::int64_t(16) << 30;

    std::string rootDir = "/var/lib/docker";
    std::string cgroupVersion = "2";
    std::vector<std::string> securityOptions; //!< as /info lists them, "name=seccomp,profile=builtin"
    std::string appArmorProfile; //!< of a container that asks for none; empty without AppArmor
    bool selinux = false;
    bool usernsRemap = false;
    bool swarmManager = false;

    [[nodiscard]] int major() const; //!< 20 for "20.10.24"
    [[nodiscard]] bool isPodman() const { return product == Product::Podman; }
    [[nodiscard]] std::string apiVersion() const; //!< the newest, "1.47"
};

//! An engine of a release: "17.06", "20.10", "24", "26", "27", "28", "29" or "podman-4.3"; any other text is taken for
//! "29". The API ranges are those that the release notes of the engines name.
[[nodiscard]] SimProfile simProfile(const std::string& release, const std::string& hostName);

} // namespace Hull
