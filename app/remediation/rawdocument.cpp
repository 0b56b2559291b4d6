// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/remediation/rawdocument.h"

#include "app/docker/jsonreader.h"
#include "app/docker/jsonscan.h"

#include <nlohmann/json.hpp>

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace Hull {

namespace {

Error unusable(const char* source)
{
    Error error;
    error.kind = Error::Kind::BadAnswer;
    error.message = {source, {}};
    return error;
}

/*!
 * Whether every number can be sent back as it came. Integers are kept as such up to 64 bits; what is larger becomes a
 * double that may mean another number.
 */
bool keepsNumbers(const RawJson& value)
{
    constexpr double largestExact = 9007199254740992.0; // 2^53
    if (value.is_number_float()) {
        return std::abs(value.get<double>()) < largestExact;
    }
    return !value.is_structured() || std::all_of(value.begin(), value.end(), keepsNumbers);
}

} // namespace

Result<RawJson> parseRawDocument(QByteArrayView document)
{
    // First by its brackets alone: nlohmann's destructor recurses, so depth must be known before a tree is built.
    const char* begin = Json::skipSpace(document.begin(), document.end());
    const Json::Skipped skipped = Json::skipValue(begin, document.end(), Json::depthLimit);
    if (skipped.outcome == Json::Skipped::Outcome::TooDeep) {
        Error error = unusable(QT_TRANSLATE_NOOP("Hull", "The engine's answer is nested too deeply."));
        error.kind = Error::Kind::TooDeep;
        return error;
    }
    RawJson parsed = RawJson::parse(document.begin(), document.end(), nullptr, false);
    if (!parsed.is_object()) {
        return unusable(QT_TRANSLATE_NOOP("Hull", "The engine's answer is no JSON object."));
    }
    if (!keepsNumbers(parsed)) {
        return unusable(
            QT_TRANSLATE_NOOP("Hull", "The engine's answer holds a number that cannot be sent back exactly."));
    }
    return parsed;
}

const RawJson& member(const RawJson& object, const char* key)
{
    static const RawJson nothing;
    if (!object.is_object()) {
        return nothing;
    }
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

std::string stringOf(const RawJson& value)
{
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::string stringOf(const RawJson& object, const char* key)
{
    return stringOf(member(object, key));
}

QString textOf(const RawJson& object, const char* key)
{
    return QString::fromStdString(stringOf(object, key));
}

bool isBlank(const RawJson& value)
{
    return value.is_null() || (value.is_string() && value.get_ref<const std::string&>().empty())
        || (value.is_structured() && value.empty());
}

RawJson& listAt(RawJson& object, const char* key)
{
    RawJson& list = object[key];
    if (!list.is_array()) {
        list = RawJson::array();
    }
    return list;
}

QByteArray compactText(const RawJson& value)
{
    return QByteArray::fromStdString(value.dump(-1, ' ', false, RawJson::error_handler_t::replace));
}

} // namespace Hull
