// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/requestheaders.h"

#include "app/config/dockerjson.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

using Header = std::pair<QByteArray, QByteArray>;
using Headers = std::vector<Header>;

//! Whose entries are looked at: what an error says of them.
struct Source
{
    Message unusable;
    Message remedy;
};

Error badEntry(const Source& source, Message cause)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = source.unusable,
        .cause = std::move(cause),
        .remedy = source.remedy};
}

//! RFC 9110, 5.6.2: what a name is made of.
bool isToken(const QByteArray& name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

bool isPrintable(const QByteArray& value)
{
    return std::all_of(value.begin(), value.end(), [](char c) {
        const auto code = static_cast<unsigned char>(c);
        return (code >= 0x20 && code != 0x7f) || c == '\t';
    });
}

//! What says how a request is to be read belongs to the client.
bool isOurs(const QByteArray& name)
{
    constexpr std::array ours{"accept", "accept-encoding", "connection", "content-length", "expect", "host", "te",
        "trailer", "transfer-encoding", "upgrade", "user-agent"};
    return std::any_of(
        ours.begin(), ours.end(), [&name](const char* own) { return name.compare(own, Qt::CaseInsensitive) == 0; });
}

//! Adds a header, or says what is wrong with it. The number is all that may be told of a name that is none.
std::optional<Error> add(Headers& headers, const Header& header, qsizetype number, const Source& source)
{
    const QByteArray& name = header.first;
    const QByteArray& value = header.second;
    if (!isToken(name)) {
        return badEntry(source,
            {QT_TRANSLATE_NOOP("Hull", "Entry %1 has no name, or one with characters that no header's name may have."),
                {QString::number(number)}});
    }
    if (!isPrintable(value)) {
        return badEntry(source,
            {QT_TRANSLATE_NOOP("Hull", "The value of %1 has a line break or another control character."),
                {QString::fromLatin1(name)}});
    }
    const auto isSame = [&name](const Header& other) {
        return other.first.compare(name, Qt::CaseInsensitive) == 0;
    };
    std::erase_if(headers, isSame); // the last one counts
    if (!isOurs(name)) {
        headers.emplace_back(name, value.trimmed());
    }
    return std::nullopt;
}

//! The first record of comma-separated values as RFC 4180 quotes them; nothing where a quote is out of place.
std::optional<QByteArrayList> csvRecord(const QByteArray& text)
{
    QByteArrayList fields(1);
    const qsizetype size = text.size();
    qsizetype at = 0;
    while (at < size) {
        if (text.at(at) == '"') {
            while (true) {
                const qsizetype quote = text.indexOf('"', at + 1);
                if (quote < 0) {
                    return std::nullopt;
                }
                fields.last() += text.mid(at + 1, quote - at - 1);
                at = quote + 1;
                if (at >= size || text.at(at) != '"') {
                    break;
                }
                fields.last() += '"'; // two of them stand for one
            }
        } else {
            const auto isEnd = [](char c) {
                return c == ',' || c == '\n' || c == '"';
            };
            const qsizetype end = std::find_if(text.begin() + at, text.end(), isEnd) - text.begin();
            fields.last() += text.mid(at, end - at);
            at = end;
        }
        if (at >= size || text.at(at) == '\n') {
            break;
        }
        if (text.at(at) != ',') {
            return std::nullopt;
        }
        fields.append(QByteArray());
        ++at;
    }
    return fields;
}

Result<Headers> fromVariable(const QByteArray& variable)
{
    const Source source{{QT_TRANSLATE_NOOP("Hull", "The variable DOCKER_CUSTOM_HEADERS holds no HTTP headers."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Write it as name=value,name=value, or unset it."), {}}};
    const std::optional<QByteArrayList> entries = csvRecord(variable);
    if (!entries) {
        return badEntry(source, {QT_TRANSLATE_NOOP("Hull", "A quotation mark is out of place."), {}});
    }
    Headers headers;
    for (qsizetype i = 0; i < entries->size(); ++i) {
        const QByteArray& entry = entries->at(i);
        const qsizetype equals = entry.indexOf('=');
        if (equals < 0) {
            return badEntry(source, {QT_TRANSLATE_NOOP("Hull", "Entry %1 has no \"=\"."), {QString::number(i + 1)}});
        }
        if (auto wrong = add(headers, {entry.left(equals).trimmed(), entry.mid(equals + 1)}, i + 1, source)) {
            return *wrong;
        }
    }
    return headers;
}

Result<Headers> fromFile(const QString& path)
{
    const Result<json> config = readDockerJson(path);
    if (!config) {
        return Headers(); // the CLI warns and goes on
    }
    const Source source{{QT_TRANSLATE_NOOP("Hull", "HttpHeaders in docker's file %1 are no HTTP headers."), {path}},
        {QT_TRANSLATE_NOOP("Hull", "Correct or remove HttpHeaders in that file."), {}}};
    const json& entries = jsonMember(*config, "HttpHeaders"_L1);
    if (!entries.is_object() && !entries.is_null()) {
        return badEntry(source, {QT_TRANSLATE_NOOP("Hull", "They are no object of names and values."), {}});
    }
    Headers headers;
    qsizetype number = 0;
    for (const auto& [name, value] : entries.items()) {
        ++number;
        if (!value.is_string()) {
            return badEntry(
                source, {QT_TRANSLATE_NOOP("Hull", "The value of entry %1 is no text."), {QString::number(number)}});
        }
        const Header header(QByteArray::fromStdString(name), jsonText(value).toUtf8());
        if (auto wrong = add(headers, header, number, source)) {
            return *wrong;
        }
    }
    return headers;
}

} // namespace

Result<Headers> requestHeaders(const DockerEnvironment& environment)
{
    if (!environment.customHeaders.isEmpty()) {
        return fromVariable(environment.customHeaders);
    }
    const QString path = QDir(environment.configDirectory).filePath(u"config.json"_s);
    return QFile::exists(path) ? fromFile(path) : Headers();
}

} // namespace Hull
