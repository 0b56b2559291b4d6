// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policyfile.h"

#include "app/config/ownfile.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

constexpr OwnFileWords words{
    QT_TRANSLATE_NOOP("Hull", "The policy %1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("Hull", "The policy is being changed by another program."),
};

Error noUse(const QString& path, const std::vector<PolicyMistake>& mistakes)
{
    const PolicyMistake& first = mistakes.front();
    const QString where = first.path.isEmpty() ? QString() : QString(first.path + ": "_L1);
    const QStringList place{
        QString::number(first.place.line), QString::number(first.place.column), where, first.message.translated()};
    Error error{.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "The policy %1 is no use."), {path}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "Line %1, column %2: %3%4"), place},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Correct the file; it counts only as a whole.")}};
    if (mistakes.size() > 1) {
        error.cause = {QT_TRANSLATE_NOOP("Hull", "Line %1, column %2: %3%4 It has %5 mistakes in all."),
            place + QStringList(QString::number(mistakes.size()))};
    }
    QStringList details;
    for (const PolicyMistake& mistake : mistakes) {
        details += u"%1:%2: %3"_s.arg(
            QString::number(mistake.place.line), QString::number(mistake.place.column), mistake.english());
    }
    error.detail = details.join(u'\n');
    return error;
}

Error newer(const QString& path, const QString& schema)
{
    return {.kind = Error::Kind::Unsupported,
        .message = {QT_TRANSLATE_NOOP("Hull", "The policy %1 was written for a newer version."), {path}},
        .cause = {QT_TRANSLATE_NOOP("Hull", "It says %1, and this version knows %2%3."),
            {schema, QString(policySchemaPrefix), QString::number(policySchemaVersion)}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Use that version, or another policy. It was not touched.")}};
}

void put(ordered_json& object, const char* name, const QString& value)
{
    if (!value.isEmpty()) {
        object[name] = value.toStdString();
    }
}

void put(ordered_json& object, const char* name, QDate value)
{
    put(object, name, value.toString(Qt::ISODate));
}

ordered_json scopeJson(const WaiverScope& scope)
{
    ordered_json object = ordered_json::object();
    put(object, "host", scope.host);
    put(object, "container", scope.container);
    put(object, "image", scope.image);
    put(object, "composeProject", scope.composeProject);
    put(object, "label", scope.label);
    return object;
}

ordered_json waiverJson(const Waiver& waiver)
{
    ordered_json object = ordered_json::object();
    put(object, "id", waiver.id);
    put(object, "rule", waiver.rule);
    object["scope"] = scopeJson(waiver.scope);
    put(object, "reason", waiver.reason);
    put(object, "owner", waiver.owner);
    put(object, "approver", waiver.approver);
    put(object, "ticket", waiver.ticket);
    put(object, "created", waiver.created);
    put(object, "expires", waiver.expires);
    put(object, "fingerprint", waiver.fingerprint);
    return object;
}

ordered_json allowedPortJson(const AllowedPort& allowed)
{
    ordered_json object = ordered_json::object();
    object["port"] = allowed.port;
    put(object, "protocol", allowed.protocol);
    object["scope"] = scopeJson(allowed.scope);
    put(object, "reason", allowed.reason);
    put(object, "owner", allowed.owner);
    put(object, "expires", allowed.expires);
    return object;
}

ordered_json rulesJson(const QHash<QString, Policy::RuleSetting>& rules)
{
    QStringList ids = rules.keys();
    ids.sort();
    ordered_json object = ordered_json::object();
    for (const QString& id : std::as_const(ids)) {
        const Policy::RuleSetting setting = rules.value(id);
        ordered_json entry = ordered_json::object();
        if (!setting.enabled) {
            entry["enabled"] = false;
        }
        if (setting.severity) {
            entry["severity"] = severityName(*setting.severity).toStdString();
        }
        object[id.toStdString()] = std::move(entry);
    }
    return object;
}

} // namespace

PolicyFile::PolicyFile(QString path, const std::vector<const RuleInfo*>& rules)
    : m_path(std::move(path))
    , m_rules(rules)
{ }

QString PolicyFile::pathIn(const QString& configDirectory)
{
    return QDir(configDirectory).filePath(u"policy.json"_s);
}

PolicyFileContent PolicyFile::read() const
{
    PolicyFileContent content;
    const Result<QByteArray> text = readOwnFile(m_path, words);
    content.exists = !text || !text->isNull();
    if (!text) {
        content.error = text.error();
        return content;
    }
    if (text->isNull()) {
        return content;
    }
    ReadPolicy read = readPolicyText(*text, m_rules);
    if (!read.newerSchema.isEmpty()) {
        content.error = newer(m_path, read.newerSchema);
    } else if (!read.mistakes.empty()) {
        content.error = noUse(m_path, read.mistakes);
        content.mistakes = std::move(read.mistakes);
    } else {
        content.policy = std::move(read.policy);
    }
    return content;
}

Result<Policy> PolicyFile::change(const PolicyChange& change, std::chrono::milliseconds patience) const
{
    const QString folder = QFileInfo(m_path).path();
    if (!makeOwnFolder(folder)) {
        return unwritableFile(folder, u"the folder cannot be made"_s);
    }
    OwnFileLock lock;
    if (std::optional<Error> wrong = lock.take(m_path + ".lock"_L1, words, patience)) {
        return *wrong;
    }
    PolicyFileContent content = read();
    if (content.error) {
        return *content.error;
    }
    if (std::optional<Error> wrong = change(content.policy)) {
        return *wrong;
    }
    const QByteArray text = policyText(content.policy);
    // What cannot be read back must not be written: the file would not count any more.
    const ReadPolicy readBack = readPolicyText(text, m_rules);
    if (!readBack.mistakes.empty()) {
        return noUse(m_path, readBack.mistakes);
    }
    if (std::optional<Error> wrong = writeOwnFile(m_path, text)) {
        return *wrong;
    }
    return readBack.policy;
}

QByteArray policyText(const Policy& policy)
{
    ordered_json root = ordered_json::object();
    root["schema"] = QString(policySchemaPrefix + QString::number(policySchemaVersion)).toStdString();
    root["rules"] = rulesJson(policy.rules);
    QList<AllowedPort> ports = policy.allowedPorts;
    std::stable_sort(ports.begin(), ports.end(), [](const AllowedPort& left, const AllowedPort& right) {
        return std::tuple(left.port, left.protocol, left.scope.text())
            < std::tuple(right.port, right.protocol, right.scope.text());
    });
    root["allowedHostPorts"] = ordered_json::array();
    for (const AllowedPort& allowed : std::as_const(ports)) {
        root["allowedHostPorts"].push_back(allowedPortJson(allowed));
    }
    QList<Waiver> waivers = policy.waivers;
    std::stable_sort(
        waivers.begin(), waivers.end(), [](const Waiver& left, const Waiver& right) { return left.id < right.id; });
    root["waivers"] = ordered_json::array();
    for (const Waiver& waiver : std::as_const(waivers)) {
        root["waivers"].push_back(waiverJson(waiver));
    }
    return QByteArray::fromStdString(root.dump(2)) + '\n';
}

} // namespace Hull
