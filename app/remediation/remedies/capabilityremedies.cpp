// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/remedies/capabilitylist.h"

#include "app/remediation/remedies/remedies.h"
#include "models/domain/capabilities.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Message removeExtra(RawJson& body, const RemedyContext& context)
{
    RawJson& hostConfig = body["HostConfig"];
    if (member(hostConfig, "Privileged") == true) {
        return {QT_TRANSLATE_NOOP("Hull", "Privileged mode gives every capability: rule A-01 has to be fixed as well."),
            {}};
    }
    const QStringList& kept = context.choices.keptCapabilities;
    if (Message problem = checkCapabilityNames(kept); !problem.isEmpty()) {
        return problem;
    }
    const CapabilitySet defaults = defaultCapabilities(context.snapshot.engine.product);
    const RawJson& added = member(hostConfig, "CapAdd");
    const bool addedAll = std::any_of(added.begin(), added.end(),
        [](const RawJson& entry) { return isAllCapabilities(QString::fromStdString(stringOf(entry))); });
    RawJson left = RawJson::array();
    for (const RawJson& entry : added) {
        const QString name = QString::fromStdString(stringOf(entry));
        const std::optional<int> number = capabilityNumber(name);
        if ((number && (defaults & capabilityBit(*number))) || namesCapability(kept, name)) {
            left.push_back(entry);
        }
    }
    if (left.size() != added.size()) {
        hostConfig["CapAdd"] = left.empty() ? RawJson() : std::move(left);
    }
    if (addedAll) {
        addCapabilities(hostConfig, kept);
    }
    return {};
}

//! CapAdd is kept: with ALL dropped it is exactly what the container has.
Message dropAll(RawJson& body, const RemedyContext& context)
{
    RawJson& hostConfig = body["HostConfig"];
    if (member(hostConfig, "Privileged") == true) {
        return {QT_TRANSLATE_NOOP("Hull", "Privileged mode gives every capability: rule A-01 has to be fixed as well."),
            {}};
    }
    const RawJson& added = member(hostConfig, "CapAdd");
    if (std::any_of(added.begin(), added.end(),
            [](const RawJson& entry) { return isAllCapabilities(QString::fromStdString(stringOf(entry))); })) {
        return {QT_TRANSLATE_NOOP("Hull",
                    "All capabilities are added, which wins over dropping them: rule A-03 has to be fixed as well."),
            {}};
    }
    if (Message problem = checkCapabilityNames(context.choices.keptCapabilities); !problem.isEmpty()) {
        return problem;
    }
    hostConfig["CapDrop"] = RawJson::array({"ALL"});
    addCapabilities(hostConfig, context.choices.keptCapabilities);
    return {};
}

/*!
 * It is in the engine's default set anyway. With ALL dropped it would be the only way to have it, and the rule is
 * content.
 */
Message removeBind(RawJson& body, const RemedyContext& context)
{
    if (!context.finding) {
        return {};
    }
    RawJson& hostConfig = body["HostConfig"];
    RawJson left = RawJson::array();
    for (const RawJson& entry : member(hostConfig, "CapAdd")) {
        if (!namesCapability({u"NET_BIND_SERVICE"_s}, QString::fromStdString(stringOf(entry)))) {
            left.push_back(entry);
        }
    }
    hostConfig["CapAdd"] = left.empty() ? RawJson() : std::move(left);
    return {};
}

} // namespace

bool namesCapability(const QStringList& names, const QString& stored)
{
    const std::optional<int> number = capabilityNumber(stored);
    return number && std::any_of(names.begin(), names.end(), [&number](const QString& name) {
        return capabilityNumber(name) == number;
    });
}

void addCapabilities(RawJson& hostConfig, const QStringList& names)
{
    for (const QString& name : names) {
        QStringList present;
        for (const RawJson& entry : member(hostConfig, "CapAdd")) {
            present += QString::fromStdString(stringOf(entry));
        }
        if (!namesCapability(present, name)) {
            listAt(hostConfig, "CapAdd").push_back(capabilityName(capabilityNumber(name).value_or(0)).toStdString());
        }
    }
}

Message checkCapabilityNames(const QStringList& names)
{
    for (const QString& name : names) {
        if (!capabilityNumber(name)) {
            return {QT_TRANSLATE_NOOP("Hull", "%1 is no single capability."), {name}};
        }
    }
    return {};
}

Remedy removeBindService()
{
    return {"P-07"_L1, false, removeBind};
}

Remedy removeExtraCapabilities()
{
    return {"A-03"_L1, false, removeExtra};
}

Remedy dropAllCapabilities()
{
    return {"A-04"_L1, true, dropAll};
}

} // namespace Hull
