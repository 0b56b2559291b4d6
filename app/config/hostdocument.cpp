// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/hostdocument.h"

#include "app/config/savedhostjson.h"
#include "app/config/savedresolver.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

constexpr auto schemaPrefix = "hullwright.hosts/"_L1;
constexpr int schemaVersion = 1;
constexpr int deepest = 32; // levels; ours are four
constexpr size_t mostHosts = 10000;
constexpr qsizetype longestReason = 160;

struct TooDeep
{ };

Error noUse(const QString& path, Message cause)
{
    return {.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "The list of saved hosts %1 is no use."), {path}},
        .cause = std::move(cause),
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Correct the file, or move it away and begin a new one.")}};
}

Error newer(const QString& path, const QString& schema)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull", "The list of saved hosts %1 was written by a newer version."), {path}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It says %1, and this version knows %2%3."),
            {schema, QString(schemaPrefix), QString::number(schemaVersion)}},
        .remedy = {
            QT_TRANSLATE_NOOP("Hull", "Use that version, or another folder (--config-dir). It was not touched.")}};
}

//! Line and column of a byte, both from 1, and what the parser has against it.
Message syntaxMessage(const QByteArray& bytes, const ordered_json::parse_error& error)
{
    const QByteArray before = bytes.left(std::max<qsizetype>(0, static_cast<qsizetype>(error.byte) - 1));
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = before.size() - before.lastIndexOf('\n');
    // "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error while parsing object - …"
    QString reason = QString::fromUtf8(error.what());
    reason = reason.mid(reason.indexOf(" - "_L1) + 3);
    return {QT_TRANSLATE_NOOP("Hull", "Line %1, column %2: %3."),
        {QString::number(line), QString::number(column), reason.left(longestReason)}};
}

Result<ordered_json> parseText(const QByteArray& bytes, const QString& path)
{
    const auto guard = [](int depth, ordered_json::parse_event_t /*event*/, ordered_json& /*value*/) {
        if (depth > deepest) {
            throw TooDeep();
        }
        return true;
    };
    try {
        return ordered_json::parse(bytes.begin(), bytes.end(), guard);
    } catch (const ordered_json::parse_error& error) {
        return noUse(path, syntaxMessage(bytes, error));
    } catch (const ordered_json::exception&) {
        return noUse(path, {QT_TRANSLATE_NOOP("Hull", "It holds a number that is too large.")});
    } catch (const TooDeep&) {
        return noUse(path, {QT_TRANSLATE_NOOP("Hull", "It is nested too deeply.")});
    }
}

QString schemaOf(const ordered_json& root)
{
    const auto schema = root.find("schema");
    return schema != root.end() && schema->is_string()
        ? QString::fromStdString(schema->get_ref<const std::string&>()).left(100)
        : QString();
}

std::optional<Error> checkRoot(const ordered_json& root, const QString& path)
{
    if (!root.is_object()) {
        return noUse(path, {QT_TRANSLATE_NOOP("Hull", "It is no JSON object.")});
    }
    const QString schema = schemaOf(root);
    bool ok = false;
    const int version = schema.startsWith(schemaPrefix) ? schema.mid(schemaPrefix.size()).toInt(&ok) : 0;
    if (ok && version > schemaVersion) {
        return newer(path, schema);
    }
    if (version != schemaVersion) {
        return noUse(path,
            {QT_TRANSLATE_NOOP("Hull", "Its \"schema\" is not %1%2."),
                {QString(schemaPrefix), QString::number(schemaVersion)}});
    }
    const auto hosts = root.find("hosts");
    if (hosts != root.end() && !hosts->is_array()) {
        return noUse(path, {QT_TRANSLATE_NOOP("Hull", "Its \"hosts\" is no list.")});
    }
    if (hosts != root.end() && hosts->size() > mostHosts) {
        return noUse(path, {QT_TRANSLATE_NOOP("Hull", "It names more than %1 hosts."), {QString::number(mostHosts)}});
    }
    return std::nullopt;
}

Error nameError(const char* message, const char* remedy, const QString& name)
{
    return {.kind = Error::Kind::BadConfiguration, .message = {message, {name}}, .remedy = {remedy, {}}};
}

Error taken(const QString& name)
{
    return nameError(QT_TRANSLATE_NOOP("Hull", "There is a saved host \"%1\" already."),
        QT_TRANSLATE_NOOP("Hull", "Choose another name, or remove that host first."), name);
}

Error missing(const QString& name)
{
    return nameError(QT_TRANSLATE_NOOP("Hull", "There is no saved host \"%1\"."),
        QT_TRANSLATE_NOOP("Hull", "\"hullctl hosts list\" tells the saved ones."), name);
}

//! The list of entries while it is changed.
class Entries
{
public:
    explicit Entries(ordered_json list)
        : m_list(std::move(list))
    { }

    std::optional<Error> remove(const QString& name)
    {
        // All of that name: behind one that is removed, another one would come to light.
        const auto first = std::remove_if(
            m_list.begin(), m_list.end(), [&name](const ordered_json& entry) { return savedNameOf(entry) == name; });
        if (first == m_list.end()) {
            return missing(name);
        }
        m_list.erase(first, m_list.end());
        return std::nullopt;
    }

    std::optional<Error> replace(const QString& name, const SavedHost& host)
    {
        if (std::optional<Error> wrong = checkForSaving(host)) {
            return wrong;
        }
        const auto entry = find(name);
        if (entry == m_list.end()) {
            return missing(name);
        }
        if (host.name != name && find(host.name) != m_list.end()) {
            return taken(host.name);
        }
        *entry = savedHostToJson(host, *entry);
        return std::nullopt;
    }

    std::optional<Error> add(const SavedHost& host)
    {
        if (std::optional<Error> wrong = checkForSaving(host)) {
            return wrong;
        }
        if (find(host.name) != m_list.end()) {
            return taken(host.name);
        }
        if (m_list.size() >= mostHosts) {
            return nameError(QT_TRANSLATE_NOOP("Hull", "There is no room for \"%1\": too many hosts are saved."),
                QT_TRANSLATE_NOOP("Hull", "Remove some of them first."), host.name);
        }
        m_list.push_back(savedHostToJson(host, ordered_json()));
        return std::nullopt;
    }

    ordered_json take() { return std::move(m_list); }

private:
    ordered_json::iterator find(const QString& name)
    {
        return std::find_if(
            m_list.begin(), m_list.end(), [&name](const ordered_json& entry) { return savedNameOf(entry) == name; });
    }

    ordered_json m_list;
};

} // namespace

HostDocument::HostDocument()
    : m_root(std::make_unique<ordered_json>(ordered_json::object()))
{
    (*m_root)["schema"] = QString(schemaPrefix + QString::number(schemaVersion)).toStdString();
    (*m_root)["hosts"] = ordered_json::array();
}

HostDocument::HostDocument(HostDocument&& other) noexcept = default;
HostDocument& HostDocument::operator=(HostDocument&& other) noexcept = default;
HostDocument::~HostDocument() = default;

Result<HostDocument> HostDocument::parse(const QByteArray& bytes, const QString& path)
{
    Result<ordered_json> root = parseText(bytes, path);
    if (!root) {
        return root.error();
    }
    if (std::optional<Error> wrong = checkRoot(*root, path)) {
        return *wrong;
    }
    HostDocument document;
    *document.m_root = std::move(*root);
    return Result<HostDocument>(std::move(document));
}

SavedHosts HostDocument::hosts() const
{
    SavedHosts saved;
    QSet<QString> seen;
    int number = 0;
    const auto list = m_root->find("hosts");
    for (const ordered_json& entry : list == m_root->end() ? ordered_json::array() : *list) {
        Result<SavedHost> host = savedHostFromJson(entry, ++number);
        if (!host) {
            const QString name = savedNameOf(entry);
            saved.unusable.push_back({name.isEmpty() ? u"#%1"_s.arg(number) : name, host.error()});
        } else if (seen.contains(host->name)) {
            saved.unusable.push_back({host->name,
                nameError(QT_TRANSLATE_NOOP("Hull", "There is more than one saved host \"%1\"; the first one counts."),
                    QT_TRANSLATE_NOOP("Hull", "Rename the others in hosts.json."), host->name)});
        } else {
            seen.insert(host->name);
            saved.hosts.push_back(std::move(*host));
        }
    }
    return saved;
}

std::optional<Error> HostDocument::apply(const HostChange& change)
{
    const auto list = m_root->find("hosts");
    Entries entries(list == m_root->end() ? ordered_json::array() : *list);
    for (const QString& name : change.remove) {
        if (std::optional<Error> wrong = entries.remove(name)) {
            return wrong;
        }
    }
    if (change.replace) {
        if (std::optional<Error> wrong = entries.replace(change.replace->first, change.replace->second)) {
            return wrong;
        }
    }
    for (const SavedHost& host : change.add) {
        if (std::optional<Error> wrong = entries.add(host)) {
            return wrong;
        }
    }
    (*m_root)["hosts"] = entries.take();
    return std::nullopt;
}

QByteArray HostDocument::bytes() const
{
    return QByteArray::fromStdString(m_root->dump(2)) + '\n';
}

} // namespace Hull
