// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/rules/seccompprofile.h"

#include <nlohmann/json.hpp>

#include <QCryptographicHash>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

//! SCMP_ACT_LOG lets a call pass as well, it only writes a line.
bool letsPass(const json& action)
{
    return action.is_string() && (action == "SCMP_ACT_ALLOW" || action == "SCMP_ACT_LOG");
}

//! Whether an entry of "syscalls" denies (or hands to somebody else) at least one named call.
bool denies(const json& rule)
{
    if (!rule.is_object()) {
        return false;
    }
    const auto action = rule.find("action");
    if (action == rule.end() || !action->is_string() || letsPass(*action)) {
        return false;
    }
    const auto names = rule.find("names");
    const auto name = rule.find("name"); // the form before Docker 17.05
    return (names != rule.end() && names->is_array() && !names->empty()) || (name != rule.end() && name->is_string());
}

SeccompProfile::Effect effectOf(const json& profile)
{
    if (!profile.is_object()) {
        return SeccompProfile::Effect::Unreadable;
    }
    const auto action = profile.find("defaultAction");
    if (action == profile.end() || !action->is_string()) {
        return SeccompProfile::Effect::Unreadable;
    }
    if (!letsPass(*action)) {
        return SeccompProfile::Effect::Restricts;
    }
    const auto rules = profile.find("syscalls");
    const bool restricts =
        rules != profile.end() && rules->is_array() && std::any_of(rules->begin(), rules->end(), denies);
    return restricts ? SeccompProfile::Effect::Restricts : SeccompProfile::Effect::Void;
}

} // namespace

SeccompProfile judgeSeccompProfile(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    SeccompProfile judged;
    judged.digest =
        "sha256:"_L1 + QString::fromLatin1(QCryptographicHash::hash(utf8, QCryptographicHash::Sha256).toHex());
    const json profile = json::parse(utf8.begin(), utf8.end(), nullptr, false);
    if (!profile.is_discarded()) {
        judged.effect = effectOf(profile);
    }
    return judged;
}

} // namespace Hull
