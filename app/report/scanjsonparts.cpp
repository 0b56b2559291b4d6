// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/scanjsonparts.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

void writeWords(JsonWriter& json, QLatin1String name, const QStringList& list)
{
    json.key(name);
    json.beginArray();
    for (const QString& word : list) {
        json.string(word);
    }
    json.endArray();
}

} // namespace

void writeText(JsonWriter& json, QLatin1String name, const QString& value)
{
    json.key(name);
    if (value.isEmpty()) {
        json.null();
    } else {
        json.string(value);
    }
}

void writeTime(JsonWriter& json, QLatin1String name, const QDateTime& value)
{
    writeText(json, name, value.isValid() ? value.toUTC().toString(Qt::ISODate) : QString());
}

void writeEngine(JsonWriter& json, const EngineInfo& engine)
{
    // A file says nothing of its engine, and an engine that said nothing was not reached: null is "not known".
    const bool known = engine.product != EngineInfo::Product::Unknown || !engine.version.isEmpty();
    const auto flag = [&json, known](QLatin1String name, std::optional<bool> value) {
        json.key(name);
        if (known && value) {
            json.boolean(*value);
        } else {
            json.null();
        }
    };
    json.beginObject();
    writeText(json, "product"_L1, known ? engineProductName(engine.product) : QString());
    writeText(json, "version"_L1, engine.version);
    writeText(json, "api"_L1, engine.apiVersion);
    writeText(json, "apiMax"_L1, engine.apiMax);
    writeText(json, "os"_L1, engine.os);
    writeText(json, "arch"_L1, engine.arch);
    writeText(json, "kernel"_L1, engine.kernel);
    flag("rootless"_L1, engine.rootless);
    flag("usernsRemap"_L1, engine.usernsRemap);
    flag("noNewPrivileges"_L1, engine.noNewPrivileges);
    flag("seccomp"_L1, engine.seccomp);
    flag("apparmor"_L1, engine.apparmor);
    flag("selinux"_L1, engine.selinux);
    writeText(json, "cgroup"_L1, engine.cgroupVersion);
    writeText(json, "swarm"_L1, engine.swarmState);
    json.endObject();
}

void writeRevealed(JsonWriter& json, const RevealedValues& values)
{
    json.key("revealed"_L1);
    json.beginObject();
    writeWords(json, "Config.Env"_L1, values.environment);
    json.key("Config.Labels"_L1);
    json.beginObject();
    for (const auto& label : values.labels) {
        json.key(QStringView(label.first));
        json.string(label.second);
    }
    json.endObject();
    writeWords(json, "Config.Entrypoint"_L1, values.entrypoint);
    writeWords(json, "Config.Cmd"_L1, values.command);
    writeWords(json, "Config.Healthcheck.Test"_L1, values.healthCheck);
    json.key("execs"_L1);
    json.beginArray();
    for (const QStringList& exec : values.execs) {
        json.beginArray();
        for (const QString& word : exec) {
            json.string(word);
        }
        json.endArray();
    }
    json.endArray();
    json.endObject();
}

void writeBaseline(JsonWriter& json, const Drift& drift)
{
    const ComparedScan& before = drift.report().before;
    const DifferenceCounts& counts = drift.counts();
    json.key("baseline"_L1);
    json.beginObject();
    json.member("source"_L1, before.source);
    json.member("version"_L1, before.toolVersion);
    json.member("rules"_L1, before.ruleSet);
    writeTime(json, "started"_L1, before.started);
    writeTime(json, "finished"_L1, before.finished);
    json.member("profile"_L1, before.profile);
    json.member("new"_L1, counts.newFindings);
    json.member("fixed"_L1, counts.fixed);
    json.member("changed"_L1, counts.changed);
    json.member("gone"_L1, counts.gone);
    json.member("unchanged"_L1, counts.unchanged);
    json.endObject();
}

} // namespace Hull
