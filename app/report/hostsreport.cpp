// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/hostsreport.h"

#include "app/report/textlayout.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString endpointOf(const ListedHost& listed)
{
    return listed.error ? QString() : listed.host.endpoint;
}

void memberOrNull(JsonWriter& json, QLatin1String name, const QString& text)
{
    if (text.isEmpty()) {
        json.key(name);
        json.null();
    } else {
        json.member(name, text);
    }
}

void writeHost(JsonWriter& json, const ListedHost& listed)
{
    json.beginObject();
    json.member("name"_L1, listed.saved.name);
    memberOrNull(json, "group"_L1, listed.saved.group);
    json.key("tags"_L1);
    json.beginArray();
    for (const QString& tag : listed.saved.tags) {
        json.string(tag);
    }
    json.endArray();
    json.flag("connectAtStart"_L1, listed.saved.connectAtStart);
    json.flag("readOnly"_L1, listed.saved.readOnly);
    memberOrNull(json, "context"_L1, listed.saved.context);
    memberOrNull(json, "kind"_L1, listed.error ? QString() : endpointKindName(listed.host.kind));
    memberOrNull(json, "endpoint"_L1, endpointOf(listed));
    json.key("error"_L1);
    if (listed.error) {
        json.beginObject();
        json.member("kind"_L1, errorKindName(listed.error->kind));
        json.member("message"_L1, listed.error->message.english());
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

QString connectionText(const ListedHost& listed)
{
    if (listed.error) {
        return printable(listed.error->message.english());
    }
    const QString endpoint = printable(listed.host.endpoint);
    return listed.saved.context.isEmpty() ? endpoint
                                          : u"%1 (context %2)"_s.arg(endpoint, printable(listed.saved.context));
}

} // namespace

QByteArray hostsJson(const std::vector<ListedHost>& hosts, JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.member("schema"_L1, u"hullwright.hostlist/1");
    json.key("hosts"_L1);
    json.beginArray();
    for (const ListedHost& listed : hosts) {
        writeHost(json, listed);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray hostsTable(const std::vector<ListedHost>& hosts, const TableLayout& layout)
{
    constexpr int nameWidth = 20;
    constexpr int groupWidth = 12;
    constexpr int kindWidth = 5;
    const int rest = std::max(72, layout.width) - nameWidth - groupWidth - kindWidth - 6;
    const char* dim = layout.colour ? "2" : nullptr;
    QString text = tableRow(0,
        {{u"NAME"_s, nameWidth, dim}, {u"GROUP"_s, groupWidth, dim}, {u"KIND"_s, kindWidth, dim},
            {u"ENDPOINT"_s, rest, dim}});
    for (const ListedHost& listed : hosts) {
        const QString kind = listed.error ? u"?"_s : endpointKindName(listed.host.kind);
        text += tableRow(0,
            {{printable(listed.saved.name), nameWidth, nullptr}, {printable(listed.saved.group), groupWidth, nullptr},
                {kind, kindWidth, nullptr}, {connectionText(listed), rest, nullptr}});
    }
    return text.toUtf8();
}

} // namespace Hull
