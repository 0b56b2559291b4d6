// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/simfault.h"

#include <nlohmann/json.hpp>

#include <array>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

namespace {

constexpr qint64 hugeBytes = qint64(2) * 1024 * 1024 * 1024;
constexpr qsizetype hugeBlock = 64 * 1024;
constexpr int deepLevels = 1'000'000;
constexpr int trickleBytes = 7; // of a 400-byte header: about three seconds

const std::array<std::pair<SimFault, QLatin1StringView>, 26> names{{
    {SimFault::None, "none"_L1},
    {SimFault::Silent, "silent"_L1},
    {SimFault::ClosesAtOnce, "closesAtOnce"_L1},
    {SimFault::Garbage, "garbage"_L1},
    {SimFault::Html, "html"_L1},
    {SimFault::Half, "half"_L1},
    {SimFault::Status500, "status500"_L1},
    {SimFault::Redirect, "redirect"_L1},
    {SimFault::EndlessHeader, "endlessHeader"_L1},
    {SimFault::HugeBody, "hugeBody"_L1},
    {SimFault::HugeLength, "hugeLength"_L1},
    {SimFault::DeepJson, "deepJson"_L1},
    {SimFault::NotJson, "notJson"_L1},
    {SimFault::InvalidUtf8, "invalidUtf8"_L1},
    {SimFault::NullLists, "nullLists"_L1},
    {SimFault::UnknownFields, "unknownFields"_L1},
    {SimFault::NewerApi, "newerApi"_L1},
    {SimFault::OlderApi, "olderApi"_L1},
    {SimFault::Vanishing, "vanishing"_L1},
    {SimFault::Hidden, "hidden"_L1},
    {SimFault::SomeUnreadable, "someUnreadable"_L1},
    {SimFault::Slow, "slow"_L1},
    {SimFault::EventsEnd, "eventsEnd"_L1},
    {SimFault::EventsGarbage, "eventsGarbage"_L1},
    {SimFault::EventsSilent, "eventsSilent"_L1},
    {SimFault::Forbidden, "forbidden"_L1},
}};

bool isDocument(const SimAnswer& answer, const SimRequest& request)
{
    return request.method == "GET" && answer.kind == SimAnswer::Kind::Http && answer.contentType == "application/json";
}

QByteArray htmlPage()
{
    return QByteArrayLiteral("<!DOCTYPE html>\n<html><head><title>Router login</title></head>"
                             "<body><h1>Welcome</h1><p>Please log in.</p></body></html>\n");
}

//! A JSON string that goes on for 2 GiB: no parser can give an answer before its end.
std::function<QByteArray()> hugeString()
{
    return [left = hugeBytes]() mutable {
        const qsizetype count = qMin<qint64>(left, hugeBlock);
        left -= count;
        return QByteArray(count, 'x');
    };
}

//! Lists in which the engine's own null is to be expected; the root stays a list, as no engine sends null for it.
void nullLists(Json& value, bool isRoot)
{
    for (Json& child : value) {
        if (child.is_array() || (child.is_object() && child.empty())) {
            child = nullptr;
        } else if (child.is_object()) {
            nullLists(child, false);
        }
    }
    if (isRoot && value.is_object()) {
        value["Warnings"] = nullptr;
    }
}

void addUnknown(Json& value)
{
    if (!value.is_structured()) {
        return;
    }
    for (auto& [key, child] : value.items()) {
        if (child.is_string()
            && (key == "Status" || key == "State" || key == "CgroupnsMode" || key == "Propagation" || key == "Type")) {
            child = "hibernating";
        }
        addUnknown(child);
    }
    // In a map from names to objects (Ports, Networks, Labels) a further entry would not be a further field.
    if (value.is_object() && (value.contains("Id") || value.contains("NetworkMode") || value.contains("Hostname"))) {
        value["Quantum"] = {{"Entangled", true}, {"Qubits", {1, 2.5, 18446744073709551615U, nullptr, "…"}}};
        value["FutureList"] = Json::array({Json::object({{"Nested", Json::array()}})});
        value["FutureFlag"] = "maybe";
    }
}

QByteArray changed(const QByteArray& body, SimFault fault)
{
    Json document = Json::parse(body.begin(), body.end(), nullptr, false);
    if (document.is_discarded()) {
        return body;
    }
    if (fault == SimFault::UnknownFields) {
        addUnknown(document);
    } else if (document.is_array()) {
        for (Json& item : document) {
            nullLists(item, false);
        }
    } else {
        nullLists(document, true);
    }
    const std::string text = document.dump();
    return QByteArray::fromStdString(text) + '\n';
}

//! 0xff never occurs in UTF-8, and c0 af is an overlong slash.
QByteArray withInvalidUtf8(QByteArray body)
{
    body.replace("\"Name\":\"", "\"Name\":\"\xff\xc0\xaf");
    body.replace("\"Names\":[\"/", "\"Names\":[\"/\xff\xc0\xaf");
    return body;
}

SimAnswer spoiledDocument(SimAnswer answer, SimFault fault)
{
    switch (fault) {
    case SimFault::Half:
        answer.chunked = false;
        answer.claimedLength = answer.body.size();
        answer.body.truncate(answer.body.size() / 2);
        break;
    case SimFault::HugeBody:
    case SimFault::HugeLength:
        answer.body = QByteArrayLiteral("{\"Name\":\"");
        answer.chunked = fault == SimFault::HugeBody;
        answer.claimedLength = answer.body.size() + hugeBytes;
        answer.more = hugeString();
        break;
    case SimFault::DeepJson:
        answer.body = QByteArray(deepLevels, '[') + QByteArray(deepLevels, ']');
        break;
    case SimFault::NotJson:
        answer.body = QByteArrayLiteral("\x1f\x8b\x08 out of cheese error, redo from start\n");
        break;
    case SimFault::InvalidUtf8:
        answer.body = withInvalidUtf8(answer.body);
        break;
    case SimFault::NullLists:
    case SimFault::UnknownFields:
        answer.body = changed(answer.body, fault);
        break;
    default:
        break;
    }
    return answer;
}

SimAnswer endlessHeader()
{
    SimAnswer answer;
    answer.kind = SimAnswer::Kind::Raw;
    answer.body = QByteArrayLiteral("HTTP/1.1 200 OK\r\n");
    answer.more = [line = 0]() mutable {
        QByteArray block;
        for (int i = 0; i < 100; ++i) {
            block +=
                QByteArrayLiteral("X-Padding-") + QByteArray::number(++line) + ": " + QByteArray(100, 'p') + "\r\n";
        }
        return block;
    };
    return answer;
}

} // namespace

QString simFaultName(SimFault fault)
{
    for (const auto& [value, name] : names) {
        if (value == fault) {
            return name;
        }
    }
    return {};
}

std::optional<SimFault> simFaultFromName(QStringView text)
{
    for (const auto& [value, name] : names) {
        if (name == text) {
            return value;
        }
    }
    return std::nullopt;
}

QStringList simFaultNames()
{
    QStringList list;
    for (const auto& entry : names) {
        list.append(entry.second);
    }
    return list;
}

bool isSingledOut(const QByteArray& containerId)
{
    return containerId.left(8).toUInt(nullptr, 16) % 3 == 0;
}

SimAnswer spoiled(SimAnswer answer, const SimRequest& request, SimFault fault)
{
    SimAnswer other;
    switch (fault) {
    case SimFault::Silent:
        other.kind = SimAnswer::Kind::Silence;
        return other;
    case SimFault::ClosesAtOnce:
        other.kind = SimAnswer::Kind::Close;
        return other;
    case SimFault::Garbage:
        other.kind = SimAnswer::Kind::Raw;
        other.body = QByteArrayLiteral("\x16\x03\x01\x7fSSH-2.0-dropbear\r\n\xde\xad\xbe\xef\r\n\r\n");
        return other;
    case SimFault::Html:
        other.contentType = QByteArrayLiteral("text/html");
        other.headerLines = {QByteArrayLiteral("Server: lighttpd/1.4.69")};
        other.body = htmlPage();
        return other;
    case SimFault::Status500:
        answer.status = 500;
        answer.contentType = QByteArrayLiteral("application/json");
        answer.chunked = false;
        answer.body = QByteArrayLiteral("{\"message\":\"layer store is corrupted: input/output error\"}\n");
        return answer;
    case SimFault::Redirect:
        answer.status = 301;
        answer.headerLines.append(QByteArrayLiteral("Location: http://127.0.0.1:1") + request.path);
        answer.chunked = false;
        answer.body.clear();
        return answer;
    case SimFault::EndlessHeader:
        return endlessHeader();
    case SimFault::Slow:
        answer.bytesPerTick = trickleBytes;
        return answer;
    default:
        return isDocument(answer, request) && answer.status == 200 ? spoiledDocument(std::move(answer), fault) : answer;
    }
}

} // namespace Hull
