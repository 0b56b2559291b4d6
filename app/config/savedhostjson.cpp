// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/savedhostjson.h"

#include "app/config/savedresolver.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::ordered_json;

namespace {

struct WayName
{
    SshTarget::Way way;
    const char* name;
};

constexpr std::array<WayName, 3> ways{{{SshTarget::Way::Automatic, "automatic"},
    {SshTarget::Way::SocketForwarding, "socketForwarding"}, {SshTarget::Way::DialStdio, "dialStdio"}}};

//! Takes known members out of an object, and remembers the first that holds what it cannot hold.
class Reader
{
public:
    explicit Reader(const ordered_json& object)
        : m_object(object)
    { }

    void text(const char* key, QString& value)
    {
        const ordered_json* found = find(key);
        if (found && found->is_string()) {
            value = QString::fromStdString(found->get_ref<const std::string&>());
        } else if (found) {
            fail(key);
        }
    }

    void flag(const char* key, bool& value)
    {
        const ordered_json* found = find(key);
        if (found && found->is_boolean()) {
            value = found->get<bool>();
        } else if (found) {
            fail(key);
        }
    }

    void port(const char* key, int& value)
    {
        const ordered_json* found = find(key);
        if (found && found->is_number_integer() && found->get<qint64>() >= 0 && found->get<qint64>() <= 65535) {
            value = found->get<int>();
        } else if (found) {
            fail(key);
        }
    }

    void texts(const char* key, QStringList& value)
    {
        const ordered_json* found = find(key);
        if (!found) {
            return;
        }
        const auto isText = [](const ordered_json& item) {
            return item.is_string();
        };
        if (!found->is_array() || !std::all_of(found->begin(), found->end(), isText)) {
            fail(key);
            return;
        }
        for (const ordered_json& item : *found) {
            value.append(QString::fromStdString(item.get_ref<const std::string&>()));
        }
    }

    void way(const char* key, SshTarget::Way& value)
    {
        const ordered_json* found = find(key);
        if (!found) {
            return;
        }
        const auto known = std::find_if(ways.begin(), ways.end(),
            [found](const WayName& candidate) { return found->is_string() && *found == candidate.name; });
        if (known == ways.end()) {
            fail(key);
        } else {
            value = known->way;
        }
    }

    //! A member that is an object itself; null where there is none.
    const ordered_json* object(const char* key)
    {
        const ordered_json* found = find(key);
        if (found && !found->is_object()) {
            fail(key);
            return nullptr;
        }
        return found;
    }

    void take(const Reader& inner)
    {
        if (!m_wrong) {
            m_wrong = inner.m_wrong;
        }
    }

    [[nodiscard]] const char* wrong() const { return m_wrong; }

private:
    [[nodiscard]] const ordered_json* find(const char* key) const
    {
        const auto found = m_object.find(key);
        return found == m_object.end() ? nullptr : &*found;
    }

    void fail(const char* key)
    {
        if (!m_wrong) {
            m_wrong = key;
        }
    }

    const ordered_json& m_object;
    const char* m_wrong = nullptr;
};

void readSsh(Reader& outer, SshTarget& ssh)
{
    const ordered_json* object = outer.object("ssh");
    if (!object) {
        return;
    }
    Reader reader(*object);
    reader.text("host", ssh.host);
    reader.text("user", ssh.user);
    reader.port("port", ssh.port);
    reader.text("socket", ssh.remoteSocket);
    reader.text("identityFile", ssh.identityFile);
    reader.text("jumpHost", ssh.jumpHost);
    reader.way("way", ssh.way);
    reader.flag("trustNewKey", ssh.trustNewKey);
    outer.take(reader);
}

void readTls(Reader& outer, SavedHost& host)
{
    const ordered_json* object = outer.object("tls");
    if (!object) {
        return;
    }
    host.useTls = true;
    Reader reader(*object);
    reader.text("authority", host.tls.authority);
    reader.text("certificate", host.tls.certificate);
    reader.text("key", host.tls.key);
    reader.text("serverName", host.serverName);
    reader.flag("verify", host.verifyTls);
    outer.take(reader);
}

//! Puts known members in front, in the order of the calls; rest() puts what else there was behind them.
class Writer
{
public:
    void put(const char* key, const ordered_json& value, bool isDefault)
    {
        m_known.emplace_back(key);
        if (!isDefault) {
            m_object[key] = value;
        }
    }
    void put(const char* key, const QString& value) { put(key, value.toStdString(), value.isEmpty()); }
    void flag(const char* key, bool value, bool byDefault) { put(key, ordered_json(value), value == byDefault); }

    ordered_json rest(const ordered_json& before)
    {
        if (before.is_object()) {
            for (const auto& [key, value] : before.items()) {
                if (std::find(m_known.begin(), m_known.end(), key) == m_known.end()) {
                    m_object[key] = value;
                }
            }
        }
        return std::move(m_object);
    }

private:
    ordered_json m_object = ordered_json::object();
    std::vector<std::string> m_known;
};

ordered_json memberOf(const ordered_json& object, const char* key)
{
    const auto found = object.is_object() ? object.find(key) : object.end();
    return found == object.end() ? ordered_json::object() : *found;
}

ordered_json sshToJson(const SshTarget& ssh, const ordered_json& before)
{
    Writer writer;
    writer.put("host", ssh.host);
    writer.put("user", ssh.user);
    writer.put("port", ssh.port, ssh.port == 0);
    writer.put("socket", ssh.remoteSocket);
    writer.put("identityFile", ssh.identityFile);
    writer.put("jumpHost", ssh.jumpHost);
    const auto way =
        std::find_if(ways.begin(), ways.end(), [&ssh](const WayName& candidate) { return candidate.way == ssh.way; });
    writer.put("way", std::string(way->name), ssh.way == SshTarget::Way::Automatic);
    writer.flag("trustNewKey", ssh.trustNewKey, false);
    return writer.rest(before);
}

ordered_json tlsToJson(const SavedHost& host, const ordered_json& before)
{
    Writer writer;
    writer.put("authority", host.tls.authority);
    writer.put("certificate", host.tls.certificate);
    writer.put("key", host.tls.key);
    writer.put("serverName", host.serverName);
    writer.flag("verify", host.verifyTls, true);
    return writer.rest(before);
}

} // namespace

QString savedNameOf(const ordered_json& entry)
{
    const ordered_json name = memberOf(entry, "name");
    return name.is_string() ? QString::fromStdString(name.get_ref<const std::string&>()) : QString();
}

Result<SavedHost> savedHostFromJson(const ordered_json& entry, int number)
{
    const QString name = savedNameOf(entry);
    const QString shown = name.isEmpty() ? u"#%1"_s.arg(number) : name;
    Error error{.kind = Error::Kind::BadConfiguration,
        .message = {QT_TRANSLATE_NOOP("Hull", "The saved host %1 is no use and was left out."), {shown}},
        .remedy = {QT_TRANSLATE_NOOP("Hull", "Correct it in hosts.json, or remove it.")}};
    if (!entry.is_object()) {
        error.cause = {QT_TRANSLATE_NOOP("Hull", "It is no JSON object.")};
        return error;
    }
    SavedHost host;
    Reader reader(entry);
    reader.text("name", host.name);
    reader.text("group", host.group);
    reader.texts("tags", host.tags);
    reader.flag("connectAtStart", host.connectAtStart);
    reader.flag("readOnly", host.readOnly);
    reader.text("changesAllowedOn", host.changesAllowedOn);
    reader.text("url", host.url);
    reader.text("context", host.context);
    readSsh(reader, host.ssh);
    readTls(reader, host);
    reader.flag("plainTcpAllowed", host.plainTcpAllowed);
    reader.text("plainTcpEndpoint", host.plainTcpEndpoint);
    if (reader.wrong()) {
        error.cause = {QT_TRANSLATE_NOOP("Hull", "Its \"%1\" holds a value of the wrong kind."),
            {QString::fromUtf8(reader.wrong())}};
        return error;
    }
    if (const std::optional<Error> wrong = checkForSaving(host)) {
        error.cause = wrong->message;
        error.remedy = wrong->remedy;
        return error;
    }
    return host;
}

ordered_json savedHostToJson(const SavedHost& host, const ordered_json& before)
{
    Writer writer;
    writer.put("name", host.name);
    writer.put("group", host.group);
    ordered_json tags = ordered_json::array();
    for (const QString& tag : host.tags) {
        tags.push_back(tag.toStdString());
    }
    writer.put("tags", tags, host.tags.isEmpty());
    writer.flag("connectAtStart", host.connectAtStart, false);
    writer.flag("readOnly", host.readOnly, true);
    writer.put("changesAllowedOn", host.changesAllowedOn);
    writer.put("url", host.url);
    writer.put("context", host.context);
    const ordered_json ssh = sshToJson(host.ssh, memberOf(before, "ssh"));
    writer.put("ssh", ssh, ssh.empty());
    writer.put("tls", tlsToJson(host, memberOf(before, "tls")), !host.useTls);
    writer.flag("plainTcpAllowed", host.plainTcpAllowed, false);
    writer.put("plainTcpEndpoint", host.plainTcpEndpoint);
    return writer.rest(before);
}

} // namespace Hull
