// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/securityoptionlist.h"

#include <nlohmann/json.hpp>

#include <functional>

namespace Hull {

namespace {

std::string kindOf(const std::string& option)
{
    const size_t equals = option.find('=');
    return option.substr(0, equals == std::string::npos ? option.find(':') : equals);
}

void eraseIf(RawJson& hostConfig, const std::function<bool(const std::string&)>& isErased)
{
    const RawJson& options = member(hostConfig, "SecurityOpt");
    RawJson kept = RawJson::array();
    for (const RawJson& option : options) {
        if (!isErased(stringOf(option))) {
            kept.push_back(option);
        }
    }
    if (kept.size() != options.size()) {
        hostConfig["SecurityOpt"] = kept.empty() ? RawJson() : std::move(kept);
    }
}

} // namespace

void eraseSecurityOptions(RawJson& hostConfig, std::string_view kind)
{
    eraseIf(hostConfig, [kind](const std::string& option) { return kindOf(option) == kind; });
}

bool addsLabelDisable(const RawJson& hostConfig)
{
    return member(hostConfig, "Privileged") == true || stringOf(hostConfig, "PidMode") == "host"
        || stringOf(hostConfig, "IpcMode") == "host";
}

void eraseAddedLabelDisable(RawJson& hostConfig)
{
    if (!addsLabelDisable(hostConfig)) {
        eraseLabelDisable(hostConfig);
    }
}

void eraseLabelDisable(RawJson& hostConfig)
{
    eraseIf(hostConfig, [](const std::string& option) {
        return option == "label=disable" || option == "label:disable" || option == "disable";
    });
}

} // namespace Hull
