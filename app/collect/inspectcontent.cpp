// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/inspectcontent.h"

#include "app/collect/inspectkeys.h"
#include "app/docker/jsonreader.h"
#include "app/docker/jsonscan.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

Error notInspectOutput(const char* message, const QStringList& arguments)
{
    Error error;
    error.kind = Error::Kind::NotInspectOutput;
    error.message = {message, arguments};
    error.remedy = {QT_TRANSLATE_NOOP("Hull",
                        "Save the containers with `docker inspect $(docker ps -aq) > file.json`, without --format."),
        {}};
    return error;
}

//! What a scan was written to is of use as well, but to other commands.
Error notInspectButScan(const char* message, const QStringList& arguments)
{
    Error error = notInspectOutput(message, arguments);
    error.remedy = {QT_TRANSLATE_NOOP("Hull",
                        "Compare it with `hullctl diff`, or take it into the history with `hullctl snapshot import`."),
        {}};
    return error;
}

Error tooDeep(const QString& path)
{
    Error error = notInspectOutput(QT_TRANSLATE_NOOP("Hull", "The JSON in %1 is nested too deeply."), {path});
    error.kind = Error::Kind::TooDeep;
    return error;
}

Error cutOff(const QString& path, std::string_view content)
{
    return notInspectOutput(QT_TRANSLATE_NOOP("Hull", "The JSON in %1 is cut off: it ends after %2 bytes."),
        {path, QString::number(content.size())});
}

Error brokenAt(const QString& path, std::string_view content, const char* at)
{
    return notInspectOutput(
        QT_TRANSLATE_NOOP("Hull", "%1 is no valid JSON at byte %2."), {path, QString::number(at - content.data())});
}

const char* const listMessage = QT_TRANSLATE_NOOP(
    "Hull", "%1 holds the engine's list of containers (/containers/json), not what `docker inspect` prints of them.");
const char* const psMessage =
    QT_TRANSLATE_NOOP("Hull", "%1 holds what `docker ps --format json` prints, not what `docker inspect` does.");

//! What an array without a container is an array of, by its first element.
const char* arrayMessage(const KeySet& first)
{
    if (isListed(first)) {
        return listMessage;
    }
    if (isPrintedByPs(first)) {
        return psMessage;
    }
    switch (inspectKindOf(first)) {
    case InspectElement::Kind::Image:
        return QT_TRANSLATE_NOOP("Hull", "%1 holds an array of images, and no container.");
    case InspectElement::Kind::Network:
        return QT_TRANSLATE_NOOP("Hull", "%1 holds an array of networks, and no container.");
    case InspectElement::Kind::Volume:
        return QT_TRANSLATE_NOOP("Hull", "%1 holds an array of volumes, and no container.");
    case InspectElement::Kind::Container:
    case InspectElement::Kind::Remnant:
    case InspectElement::Kind::Other:
        break;
    }
    if (hasAll(first, {"Spec", "Endpoint"}) || hasAll(first, {"ID", "Spec"})) {
        return QT_TRANSLATE_NOOP("Hull", "%1 holds an array of Swarm objects, and no container.");
    }
    return QT_TRANSLATE_NOOP("Hull", "%1 holds a JSON array, but no container stands in it.");
}

//! What an object is that stands alone, as the API answers; null where it is of no kind that is known.
const char* loneObjectMessage(const KeySet& keys)
{
    if (isListed(keys)) {
        return listMessage;
    }
    if (isPrintedByPs(keys)) {
        return psMessage;
    }
    switch (inspectKindOf(keys)) {
    case InspectElement::Kind::Container:
        return QT_TRANSLATE_NOOP(
            "Hull", "%1 holds one container as an object, not the array that `docker inspect` prints.");
    case InspectElement::Kind::Image:
        return QT_TRANSLATE_NOOP("Hull", "%1 holds an image, and no container.");
    case InspectElement::Kind::Network:
        return QT_TRANSLATE_NOOP("Hull", "%1 holds a network, and no container.");
    case InspectElement::Kind::Volume:
        return QT_TRANSLATE_NOOP("Hull", "%1 holds a volume, and no container.");
    case InspectElement::Kind::Remnant:
    case InspectElement::Kind::Other:
        break;
    }
    return nullptr;
}

//! An object with a schema, as all of this program's JSON files have one.
struct OwnFile
{
    QString schema;
};
constexpr Json::Fields ownFields{std::array{Json::field<&OwnFile::schema>("schema", Json::text)}};
constexpr Json::Shape<OwnFile> ownFile = Json::objectOf<OwnFile>(ownFields);

Error describeOwnFile(std::string_view object, const QString& path)
{
    StringPool pool;
    const Result<OwnFile> file =
        Json::read(QByteArrayView(object.data(), static_cast<qsizetype>(object.size())), ownFile, pool);
    const QString schema = file ? file->schema : QString();
    if (schema.startsWith("hullwright.scan/"_L1)) {
        return notInspectButScan(
            QT_TRANSLATE_NOOP("Hull", "%1 holds a report of a scan by this program (%2)."), {path, schema});
    }
    if (schema.startsWith("hullwright."_L1)) {
        return notInspectOutput(
            QT_TRANSLATE_NOOP("Hull", "%1 is a file of this program (%2), and holds no container."), {path, schema});
    }
    return notInspectOutput(QT_TRANSLATE_NOOP("Hull", "%1 holds a JSON object with a schema of its own."), {path});
}

Error describeObject(std::string_view object, const QString& path)
{
    const KeySet keys = keysOf(object);
    if (const char* message = loneObjectMessage(keys)) {
        return notInspectOutput(message, {path});
    }
    if (hasAll(keys, {"ServerVersion", "DockerRootDir"})) {
        return notInspectOutput(
            QT_TRANSLATE_NOOP("Hull", "%1 holds a JSON object: it looks like `docker info`."), {path});
    }
    if (hasAll(keys, {"Client", "Server"}) || hasAll(keys, {"ApiVersion", "Version"})) {
        return notInspectOutput(
            QT_TRANSLATE_NOOP("Hull", "%1 holds a JSON object: it looks like `docker version`."), {path});
    }
    if (keys.contains("schema")) {
        return describeOwnFile(object, path);
    }
    if (keys.contains("services")) {
        return notInspectOutput(
            QT_TRANSLATE_NOOP("Hull", "%1 holds a JSON object: it looks like a Compose project."), {path});
    }
    if (hasAll(keys, {"Repository", "Tag", "ID"})) {
        return notInspectOutput(
            QT_TRANSLATE_NOOP("Hull", "%1 looks like the output of `docker images --format json`."), {path});
    }
    return notInspectOutput(QT_TRANSLATE_NOOP("Hull", "%1 holds a JSON object, not an array of containers."), {path});
}

bool looksBinary(std::string_view content)
{
    const std::string_view beginning = content.substr(0, 4096);
    return std::any_of(beginning.begin(), beginning.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\x1b';
    });
}

//! What is neither array nor object.
Error describeText(std::string_view content, const QString& path)
{
    struct Beginning
    {
        std::string_view text;
        const char* message;
    };
    static constexpr std::array<Beginning, 9> beginnings{{
        {"\x1f\x8b", QT_TRANSLATE_NOOP("Hull", "%1 is compressed (gzip); unpack it first.")},
        {"CONTAINER ID", QT_TRANSLATE_NOOP("Hull", "%1 holds the table that `docker ps` prints.")},
        {"REPOSITORY", QT_TRANSLATE_NOOP("Hull", "%1 holds the table that `docker images` prints.")},
        {"Error", QT_TRANSLATE_NOOP("Hull", "%1 holds an error message, not the output of `docker inspect`.")},
        {"Cannot connect", QT_TRANSLATE_NOOP("Hull", "%1 holds an error message, not the output of `docker inspect`.")},
        {"permission denied",
            QT_TRANSLATE_NOOP("Hull", "%1 holds an error message, not the output of `docker inspect`.")},
        {"\"docker inspect\" requires",
            QT_TRANSLATE_NOOP("Hull", "%1 holds an error message, not the output of `docker inspect`.")},
        {"<", QT_TRANSLATE_NOOP("Hull", "%1 holds HTML or XML.")},
        {"services:", QT_TRANSLATE_NOOP("Hull", "%1 is a Compose file.")},
    }};
    if (content.starts_with("hullwright.snapshot/")) {
        return notInspectButScan(QT_TRANSLATE_NOOP("Hull", "%1 is a snapshot of a scan by this program."), {path});
    }
    for (const Beginning& beginning : beginnings) {
        if (content.starts_with(beginning.text)) {
            return notInspectOutput(beginning.message, {path});
        }
    }
    if (looksBinary(content)) {
        return notInspectOutput(QT_TRANSLATE_NOOP("Hull", "%1 holds binary data."), {path});
    }
    if (content.find_first_of("\"-0123456789tfn") == 0) {
        const char* end = content.data() + content.size();
        const Json::Skipped value = Json::skipValue(content.data(), end, Json::depthLimit);
        if (value.outcome == Json::Skipped::Outcome::Done && Json::skipSpace(value.end, end) == end) {
            return notInspectOutput(QT_TRANSLATE_NOOP("Hull", "%1 holds JSON, but no array of containers."), {path});
        }
    }
    return notInspectOutput(QT_TRANSLATE_NOOP("Hull", "%1 holds text that is no JSON."), {path});
}

//! Goes through one array, from behind its opening bracket to behind the closing one.
class ArrayWalk
{
public:
    ArrayWalk(std::string_view content, const QString& path, const std::function<void(const InspectElement&)>& visit)
        : m_content(content)
        , m_end(content.data() + content.size())
        , m_path(path)
        , m_visit(visit)
    { }

    //! Sets at behind the array; kind None when it is well-formed.
    Error walk(const char*& at)
    {
        at = Json::skipSpace(at, m_end);
        if (at != m_end && *at == ']') {
            ++at;
            return {};
        }
        for (;;) {
            at = Json::skipSpace(at, m_end);
            const Json::Skipped element = Json::skipValue(at, m_end, Json::depthLimit - 1);
            if (element.outcome == Json::Skipped::Outcome::TooDeep) {
                return tooDeep(m_path);
            }
            if (element.outcome == Json::Skipped::Outcome::Truncated) {
                return cutOff(m_path, m_content);
            }
            if (*at != '{') {
                return element.end == at || m_hasContainer
                    ? brokenAt(m_path, m_content, at)
                    : notInspectOutput(
                        QT_TRANSLATE_NOOP("Hull", "%1 holds a JSON array, but no container stands in it."), {m_path});
            }
            take({at, static_cast<size_t>(element.end - at)});
            at = Json::skipSpace(element.end, m_end);
            if (at == m_end) {
                return cutOff(m_path, m_content);
            }
            if (*at == ']') {
                ++at;
                return {};
            }
            if (*at != ',') {
                return brokenAt(m_path, m_content, at);
            }
            ++at;
        }
    }

    [[nodiscard]] bool hasContainer() const { return m_hasContainer; }
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] const KeySet& firstKeys() const { return m_firstKeys; }

private:
    void take(std::string_view text)
    {
        KeySet keys = keysOf(text);
        const InspectElement element{inspectKindOf(keys), text};
        m_hasContainer = m_hasContainer || (element.kind == InspectElement::Kind::Container && !isListed(keys));
        if (std::exchange(m_isEmpty, false)) {
            m_firstKeys = std::move(keys);
        }
        m_visit(element);
    }

    const std::string_view m_content;
    const char* const m_end;
    const QString& m_path;
    const std::function<void(const InspectElement&)>& m_visit;
    KeySet m_firstKeys;
    bool m_isEmpty = true;
    bool m_hasContainer = false;
};

} // namespace

Error forEachInspected(
    std::string_view content, const QString& path, const std::function<void(const InspectElement&)>& visit)
{
    const char* end = content.data() + content.size();
    const char* at = Json::skipSpace(content.data(), end);
    if (at == end) {
        return notInspectOutput(QT_TRANSLATE_NOOP("Hull", "%1 is empty."), {path});
    }
    if (*at == '{') {
        return describeObject({at, static_cast<size_t>(end - at)}, path);
    }
    if (*at != '[') {
        return describeText({at, static_cast<size_t>(end - at)}, path);
    }
    ArrayWalk arrays(content, path, visit);
    while (at != end) { // xargs splits a long list over several calls, and each prints an array of its own
        if (std::string_view(at, static_cast<size_t>(end - at)).starts_with("Error")) {
            return notInspectOutput(
                QT_TRANSLATE_NOOP("Hull", "%1 ends in an error message of docker: not everything was inspected."),
                {path});
        }
        if (*at != '[') {
            return brokenAt(path, content, at);
        }
        ++at;
        if (Error error = arrays.walk(at); error.kind != Error::Kind::None) {
            return error;
        }
        at = Json::skipSpace(at, end);
    }
    if (arrays.isEmpty()) {
        return notInspectOutput(
            QT_TRANSLATE_NOOP("Hull", "%1 holds an empty array: `docker inspect` found nothing to print."), {path});
    }
    return arrays.hasContainer() ? Error() : notInspectOutput(arrayMessage(arrays.firstKeys()), {path});
}

} // namespace Hull
