// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/changejson.h"

#include <nlohmann/json.hpp>

namespace Hull {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

//! Through the writer and not as it stands: the writer escapes what could move a cursor.
void writeValue(JsonWriter& json, const Json& value)
{
    if (value.is_object()) {
        json.beginObject();
        for (const auto& [key, member] : value.items()) {
            json.key(QString::fromStdString(key));
            writeValue(json, member);
        }
        json.endObject();
    } else if (value.is_array()) {
        json.beginArray();
        for (const Json& entry : value) {
            writeValue(json, entry);
        }
        json.endArray();
    } else if (value.is_string()) {
        json.string(QString::fromStdString(value.get<std::string>()));
    } else if (value.is_boolean()) {
        json.boolean(value.get<bool>());
    } else if (value.is_number_integer()) {
        json.number(value.get<qint64>());
    } else if (value.is_number()) {
        json.string(QString::fromStdString(value.dump())); // no field of a container is a fraction
    } else {
        json.null();
    }
}

} // namespace

void writeChanges(JsonWriter& json, const std::vector<PlannedChange>& changes)
{
    json.key("changes"_L1);
    json.beginArray();
    for (const PlannedChange& change : changes) {
        json.beginObject();
        json.member("path"_L1, change.path);
        json.key("before"_L1);
        writeValue(json, Json::parse(change.before.toStdString(), nullptr, false));
        json.key("after"_L1);
        writeValue(json, Json::parse(change.after.toStdString(), nullptr, false));
        json.member("rule"_L1, change.rule);
        json.endObject();
    }
    json.endArray();
}

} // namespace Hull
