// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/bodydifference.h"

#include "app/base/redact.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Where passwords, tokens and keys are commonly put.
bool mayHoldSecrets(const QString& path)
{
    static constexpr std::array<QLatin1String, 10> places{"Config.Env"_L1, "Config.Cmd"_L1, "Config.Entrypoint"_L1,
        "Config.Healthcheck"_L1, "Config.Labels"_L1, "Config.OnBuild"_L1, "Config.Shell"_L1, "HostConfig.LogConfig"_L1,
        "HostConfig.Annotations"_L1, "HostConfig.StorageOpt"_L1};
    for (const QLatin1String place : places) {
        if (path.startsWith(place)) {
            return true;
        }
    }
    return false;
}

QByteArray shownValue(const RawJson& value, const QString& path)
{
    if (value.is_null()) {
        return "null";
    }
    return compactText(mayHoldSecrets(path) ? RawJson(redactionMark().toStdString()) : value);
}

QString joined(const QString& parent, const std::string& key)
{
    const QString name = QString::fromStdString(key);
    if (parent.isEmpty()) {
        return name == "HostConfig"_L1 || name == "NetworkingConfig"_L1 ? name : "Config."_L1 + name;
    }
    const bool isPlain =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'_'; });
    return isPlain && !name.isEmpty() ? parent + u'.' + name : u"%1[\"%2\"]"_s.arg(parent, name);
}

void compare(const RawJson& before, const RawJson& after, const QString& path, std::vector<PlannedChange>& changes)
{
    if (before == after) {
        return;
    }
    const bool descends = before.is_object() && after.is_object();
    if (!descends) {
        changes.push_back({path, shownValue(before, path), shownValue(after, path), {}});
        return;
    }
    for (const auto& entry : before.items()) {
        compare(entry.value(), member(after, entry.key().c_str()), joined(path, entry.key()), changes);
    }
    for (const auto& entry : after.items()) {
        if (!before.contains(entry.key())) {
            compare(RawJson(), entry.value(), joined(path, entry.key()), changes);
        }
    }
}

} // namespace

std::vector<PlannedChange> bodyDifference(const RawJson& before, const RawJson& after)
{
    std::vector<PlannedChange> changes;
    compare(before, after, {}, changes);
    return changes;
}

} // namespace Hull
