// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/eventstream.h"

#include "app/docker/apierror.h"
#include "app/docker/jsonreader.h"

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using namespace Hull::Json;

constexpr qsizetype longestProgram = 256; // characters

//! An action such as "exec_create: /bin/sh -c …": the command is taken apart here and not kept.
struct Action
{
    QString word;
    QString program;
    size_t hash = 0;
};

constexpr Shape<Action> action = readByString<Action>([](void* target, const std::string& utf8, StringPool& pool) {
    Action& read = *static_cast<Action*>(target);
    read = {};
    const std::string_view text = utf8;
    const size_t colon = text.find(": ");
    read.word = pool.shared(text.substr(0, colon));
    if (colon == std::string_view::npos || !text.starts_with("exec_")) {
        return;
    }
    const std::string_view command = text.substr(colon + 2);
    read.hash = commandHash(QByteArrayView(command.data(), static_cast<qsizetype>(command.size())));
    read.program = pool.shared(command.substr(0, command.find(' '))).left(longestProgram);
});

struct RawEvent
{
    QString type;
    Action action;
    Action status; // of engines that know no Action
    QString id; // likewise
    QString actorId;
    QString name;
    QString container;
    QString execId;
    qint64 time = 0;
    qint64 timeNano = 0;
};

constexpr Fields attributeFields{std::array{
    field<&RawEvent::name>("name", word),
    field<&RawEvent::container>("container", text),
    field<&RawEvent::execId>("execID", text),
}};
constexpr Shape<RawEvent> attributes = objectOf<RawEvent>(attributeFields);

constexpr Fields actorFields{std::array{
    field<&RawEvent::actorId>("ID", text),
    inlined<RawEvent>("Attributes", attributes),
}};
constexpr Shape<RawEvent> actor = objectOf<RawEvent>(actorFields);

constexpr Fields eventFields{std::array{
    field<&RawEvent::type>("Type", word),
    field<&RawEvent::action>("Action", action),
    field<&RawEvent::status>("status", action),
    field<&RawEvent::id>("id", text),
    inlined<RawEvent>("Actor", actor),
    field<&RawEvent::time>("time", bigInteger),
    field<&RawEvent::timeNano>("timeNano", bigInteger),
}};
constexpr Shape<RawEvent> event = objectOf<RawEvent>(eventFields);

EngineEvent::Type typeOf(const QString& word)
{
    static const std::pair<QLatin1String, EngineEvent::Type> types[] = {
        {"container"_L1, EngineEvent::Type::Container},
        {"network"_L1, EngineEvent::Type::Network},
        {"volume"_L1, EngineEvent::Type::Volume},
        {"image"_L1, EngineEvent::Type::Image},
        {"daemon"_L1, EngineEvent::Type::Daemon},
        {"service"_L1, EngineEvent::Type::Service},
    };
    for (const auto& [name, type] : types) {
        if (word == name) {
            return type;
        }
    }
    return word.isEmpty() ? EngineEvent::Type::Container : EngineEvent::Type::Other;
}

Error endedError(const QString& address)
{
    Error error;
    error.kind = Error::Kind::ConnectionLost;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The engine at %1 no longer tells what happens."), {address}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "It was stopped or restarted, or the connection to it was cut."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Refresh when the engine runs again."), {}};
    return error;
}

} // namespace

Result<EngineEvent> parseEvent(QByteArrayView object, StringPool& pool)
{
    constexpr qint64 nanoPerSecond = 1'000'000'000;
    Result<RawEvent> read = Json::read(object, event, pool);
    if (!read) {
        return read.error();
    }
    Action& what = read->action.word.isEmpty() ? read->status : read->action;
    if (what.word.isEmpty()) {
        return unexpectedDocumentError();
    }
    EngineEvent result;
    result.type = typeOf(read->type);
    result.action = std::move(what.word);
    result.program = std::move(what.program);
    result.commandHash = what.hash;
    result.actorId = read->actorId.isEmpty() ? std::move(read->id) : std::move(read->actorId);
    result.name = std::move(read->name);
    if (result.type == EngineEvent::Type::Network || result.type == EngineEvent::Type::Volume) {
        result.container = std::move(read->container); // of a container it would be a label
    }
    if (result.action.startsWith("exec_"_L1)) {
        result.execId = std::move(read->execId);
    }
    const bool secondsFit = read->time > 0 && read->time < std::numeric_limits<qint64>::max() / nanoPerSecond;
    result.timeNano = read->timeNano > 0 ? read->timeNano : secondsFit ? read->time * nanoPerSecond : 0;
    return result;
}

EventStream::EventStream(std::shared_ptr<StringPool> pool, QString address)
    : m_pool(std::move(pool))
    , m_address(std::move(address))
{ }

Result<std::vector<EngineEvent>> EventStream::take(QByteArrayView bytes)
{
    std::vector<EngineEvent> events;
    Error broken;
    const Error split = m_splitter.feed(bytes, [&](QByteArrayView object) {
        Result<EngineEvent> parsed = parseEvent(object, *m_pool);
        if (parsed) {
            events.push_back(std::move(*parsed));
        } else {
            broken = parsed.error();
        }
        return parsed.has_value();
    });
    if (broken.kind != Error::Kind::None) {
        return broken;
    }
    if (split.kind != Error::Kind::None) {
        return split;
    }
    return events;
}

Error EventStream::endOf(const Result<HttpResponse>& response)
{
    if (!response) {
        // Closed in the middle of a chunk or at its border: for a stream it is the same.
        return response.error().kind == Error::Kind::ConnectionLost ? endedError(m_address) : response.error();
    }
    return response->status == 200 ? endedError(m_address) : apiError(*response, u"/events"_s);
}

QByteArray eventsQuery(qint64 sinceNano, bool filtered)
{
    constexpr qint64 nanoPerSecond = 1'000'000'000;
    QByteArrayList items;
    if (sinceNano > 0) {
        const QByteArray nano = QByteArray::number(sinceNano % nanoPerSecond).rightJustified(9, '0');
        items += "since=" + QByteArray::number(sinceNano / nanoPerSecond) + '.' + nano;
    }
    if (filtered) {
        const QByteArray types = R"({"type":["container","network","volume","image","daemon","service"]})";
        items += "filters=" + types.toPercentEncoding();
    }
    return items.isEmpty() ? QByteArrayLiteral("/events") : "/events?" + items.join('&');
}

} // namespace Hull
