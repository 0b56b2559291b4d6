// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/rulesreport.h"

#include "app/report/textlayout.h"
#include "app/rules/rulecatalogue.h"

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

QString english(const char* source)
{
    return Message{source, {}}.english();
}

void writeRule(JsonWriter& json, const RuleInfo& rule)
{
    json.beginObject();
    json.member("id"_L1, QString(rule.id));
    json.member("key"_L1, QString(rule.key));
    json.member("title"_L1, english(rule.title));
    json.member("severity"_L1, severityName(rule.severity));
    json.member("profile"_L1, profileName(rule.profile));
    json.member("scope"_L1, ruleScopeName(rule.scope));
    writeReferences(json, rule.references);
    json.flag("fixable"_L1, rule.fixable);
    json.member("why"_L1, english(rule.why));
    json.member("fix"_L1, english(rule.fix));
    json.endObject();
}

QString referenceText(const RuleInfo& rule)
{
    QStringList parts;
    for (const Reference& reference : rule.references) {
        parts.append(QString(reference.standard) + u' ' + QString(reference.version) + u' ' + QString(reference.id));
    }
    return parts.join("; "_L1);
}

} // namespace

void writeReferences(JsonWriter& json, const std::vector<Reference>& references)
{
    json.key("references"_L1);
    json.beginArray();
    for (const Reference& reference : references) {
        json.beginObject();
        json.member("standard"_L1, QString(reference.standard));
        json.member("version"_L1, QString(reference.version));
        json.member("id"_L1, QString(reference.id));
        json.endObject();
    }
    json.endArray();
}

QByteArray rulesJson(JsonWriter::Layout layout)
{
    JsonWriter json(layout);
    json.beginObject();
    json.member("schema"_L1, u"hullwright.rules/1");
    json.key("rules"_L1);
    json.beginArray();
    for (const RuleInfo* rule : ruleCatalogue()) {
        writeRule(json, *rule);
    }
    json.endArray();
    json.endObject();
    return json.take();
}

QByteArray rulesTable(const TableLayout& layout)
{
    constexpr int idWidth = 6;
    constexpr int keyWidth = 26;
    constexpr int severityWidth = 8;
    constexpr int profileWidth = 7;
    const int width = std::max(72, layout.width);
    const int titleWidth = width - idWidth - keyWidth - severityWidth - profileWidth - 8;
    const char* dim = layout.colour ? "2" : nullptr;
    QString text = tableRow(0,
        {{u"RULE"_s, idWidth, dim}, {u"KEY"_s, keyWidth, dim}, {u"SEVERITY"_s, severityWidth, dim},
            {u"PROFILE"_s, profileWidth, dim}, {u"TITLE"_s, titleWidth, dim}});
    for (const RuleInfo* rule : ruleCatalogue()) {
        text += tableRow(0,
            {{rule->id, idWidth, nullptr}, {rule->key, keyWidth, nullptr},
                {severityName(rule->severity), severityWidth, nullptr},
                {profileName(rule->profile), profileWidth, nullptr}, {english(rule->title), titleWidth, nullptr}});
        if (!rule->references.empty()) {
            text += tableRow(idWidth + 2, {{referenceText(*rule), width - idWidth - 2, dim}});
        }
    }
    return text.toUtf8();
}

} // namespace Hull
