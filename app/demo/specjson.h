// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/demo/simmoment.h"

#include <nlohmann/json_fwd.hpp>

// Parts of an engine's documents, made of a host's specification. The shapes are those of the engine's release: what
// newer ones dropped or added is looked up in the profile.

namespace Hull {

[[nodiscard]] nlohmann::ordered_json hostConfigJson(const HostSpec& host, const SimContainer& container);
[[nodiscard]] nlohmann::ordered_json networkSettingsJson(
    const HostSpec& host, const SimContainer& container, const SimMoment& moment);
//! The Networks of NetworkSettings alone, as the list shows them.
[[nodiscard]] nlohmann::ordered_json endpointsJson(
    const HostSpec& host, const SimContainer& container, const SimMoment& moment);
//! The ports in force: a map from "80/tcp" to null or [{"HostIp", "HostPort"}].
[[nodiscard]] nlohmann::ordered_json activePortsJson(
    const HostSpec& host, const SimContainer& container, const SimMoment& moment);
[[nodiscard]] nlohmann::ordered_json mountsJson(
    const HostSpec& host, const SimContainer& container, const SimMoment& moment);
[[nodiscard]] nlohmann::ordered_json labelsJson(const HostSpec& host, const SimContainer& container);

[[nodiscard]] nlohmann::ordered_json inspectJson(
    const HostSpec& host, const SimContainer& container, const SimMoment& moment);
//! One entry of /containers/json.
[[nodiscard]] nlohmann::ordered_json listEntryJson(
    const HostSpec& host, const SimContainer& container, const SimMoment& moment, const QDateTime& now);

[[nodiscard]] nlohmann::ordered_json imageSummaryJson(const HostSpec& host, const SimImage& image);
[[nodiscard]] nlohmann::ordered_json imageInspectJson(const HostSpec& host, const SimImage& image);
[[nodiscard]] nlohmann::ordered_json networkJson(const HostSpec& host, const SimNetwork& network);
[[nodiscard]] nlohmann::ordered_json volumeJson(const HostSpec& host, const SimVolume& volume);
[[nodiscard]] nlohmann::ordered_json serviceJson(const HostSpec& host, const SimService& service);
[[nodiscard]] nlohmann::ordered_json execJson(const SimMoment& moment, const SimExec& exec, int execIndex);
[[nodiscard]] nlohmann::ordered_json topJson(
    const SimContainer& container, const SimMoment& moment, const std::string& psArguments);

[[nodiscard]] Texts exposedPorts(const HostSpec& host, const SimContainer& container); //!< the image's included
[[nodiscard]] std::string networkMode(const HostSpec& host, const SimContainer& container); //!< as HostConfig has it
[[nodiscard]] Texts commandLine(const HostSpec& host, const SimContainer& container); //!< entry point and command
[[nodiscard]] std::string execId(const SimMoment& moment, int execIndex);
[[nodiscard]] std::string anonymousVolumeName(const SimMoment& moment, const std::string& destination);
[[nodiscard]] std::string volumeMountpoint(const HostSpec& host, const std::string& name);
[[nodiscard]] std::string timeText(
    const QDateTime& time); //!< RFC 3339 with nanoseconds; "0001-01-01T00:00:00Z" for none

} // namespace Hull
