// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policyreader.h"

#include "app/base/glob.h"
#include "app/base/nearest.h"
#include "app/config/policyfields.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastPrivilegedPort = 1023;
constexpr size_t mostEntries = 10000;

using Kind = LocatedJson::Kind;

class Reader
{
public:
    Reader(const QByteArray& text, const std::vector<const RuleInfo*>& rules)
        : m_text(text)
        , m_rules(rules)
    { }

    [[nodiscard]] ReadPolicy read();

private:
    [[nodiscard]] bool isOurSchema(const PolicyFields& root);
    void readRules(const LocatedJson& value);
    void readSetting(const QString& id, qsizetype place, const LocatedJson& value, const QString& path);
    template <typename ReadOne>
    void readList(const LocatedJson& value, const QString& path, const ReadOne& readOne);
    void readWaiver(const LocatedJson& value, const QString& path);
    void readAllowedPort(const LocatedJson& value, const QString& path);
    [[nodiscard]] WaiverScope readScope(PolicyFields& fields);
    void checkHostRule(const PolicyFields& fields, const Waiver& waiver);
    [[nodiscard]] const RuleInfo* findRule(const QString& id) const;
    [[nodiscard]] QStringList ruleIds() const;
    void refuseRule(const QString& id, qsizetype offset, const QString& path);
    [[nodiscard]] QString readReason(PolicyFields& fields);

    const QByteArray& m_text;
    const std::vector<const RuleInfo*>& m_rules;
    ReadPolicy m_read;
    PolicyMistakes m_mistakes{m_text, m_read.mistakes};
    QHash<QString, QString> m_waiverIds; //!< and the path of the first that has it
};

const RuleInfo* Reader::findRule(const QString& id) const
{
    const auto found =
        std::find_if(m_rules.begin(), m_rules.end(), [&id](const RuleInfo* rule) { return rule->id == id; });
    return found == m_rules.end() ? nullptr : *found;
}

QStringList Reader::ruleIds() const
{
    QStringList ids;
    for (const RuleInfo* rule : m_rules) {
        ids += rule->id;
    }
    return ids;
}

void Reader::refuseRule(const QString& id, qsizetype offset, const QString& path)
{
    const auto byKey =
        std::find_if(m_rules.begin(), m_rules.end(), [&id](const RuleInfo* rule) { return rule->key == id; });
    const QString meant = byKey != m_rules.end() ? QString((*byKey)->id) : nearestWord(id, ruleIds());
    m_mistakes.add(offset, path,
        meant.isEmpty() ? Message{QT_TRANSLATE_NOOP("Hull", "There is no rule \"%1\"; \"hullctl rules\" lists them."),
            {shownText(id)}}
                        : Message{QT_TRANSLATE_NOOP("Hull", "There is no rule \"%1\"; \"%2\" is probably meant."),
                            {shownText(id), meant}});
}

bool Reader::isOurSchema(const PolicyFields& root)
{
    const QString expected = policySchemaPrefix + QString::number(policySchemaVersion);
    const LocatedJson* schema = root.find("schema"_L1);
    if (!schema) {
        m_mistakes.add(root.offset(), {},
            {QT_TRANSLATE_NOOP("Hull", "\"%1\" is missing; it is \"%2\"."), {u"schema"_s, expected}});
        return false;
    }
    const QString text = schema->kind == Kind::String ? schema->text : QString();
    bool isNumber = false;
    const int version = text.startsWith(policySchemaPrefix) ? text.mid(policySchemaPrefix.size()).toInt(&isNumber) : 0;
    if (isNumber && version > policySchemaVersion) {
        m_read.newerSchema = shownText(text);
        return false;
    }
    if (version != policySchemaVersion) {
        m_mistakes.add(schema->offset, u"schema"_s,
            {QT_TRANSLATE_NOOP("Hull", "It is %1, and \"%2\" is expected."), {shownValue(*schema), expected}});
        return false;
    }
    return true;
}

void Reader::readSetting(const QString& id, qsizetype place, const LocatedJson& value, const QString& path)
{
    if (!findRule(id)) {
        refuseRule(id, place, path);
        return;
    }
    PolicyFields fields(value, path, {u"enabled"_s, u"severity"_s}, m_mistakes);
    if (!fields.isUsable()) {
        return;
    }
    fields.refuseUnknown();
    Policy::RuleSetting setting;
    setting.enabled = fields.boolean("enabled"_L1, true);
    const std::array<Severity, 5> severities{
        Severity::Critical, Severity::High, Severity::Medium, Severity::Low, Severity::Info};
    QStringList names;
    for (const Severity severity : severities) {
        names += severityName(severity);
    }
    if (const qsizetype chosen = fields.oneOf("severity"_L1, names); chosen >= 0) {
        setting.severity = severities[static_cast<size_t>(chosen)];
    }
    m_read.policy.rules.insert(id, setting);
}

void Reader::readRules(const LocatedJson& value)
{
    const QString path = u"rules"_s;
    if (!m_mistakes.isKind(value, Kind::Object, path)) {
        return;
    }
    for (size_t i = 0; i < value.elements.size(); ++i) {
        const QString& id = value.names[i].first;
        const QString rulePath = u"%1[\"%2\"]"_s.arg(path, shownText(id));
        if (m_read.policy.rules.contains(id)) {
            m_mistakes.add(value.names[i].second, rulePath,
                {QT_TRANSLATE_NOOP("Hull", "\"%1\" stands here twice; once is expected."), {shownText(id)}});
        } else {
            readSetting(id, value.names[i].second, value.elements[i], rulePath);
        }
    }
}

template <typename ReadOne>
void Reader::readList(const LocatedJson& value, const QString& path, const ReadOne& readOne)
{
    if (!m_mistakes.isKind(value, Kind::Array, path)) {
        return;
    }
    if (value.elements.size() > mostEntries) {
        m_mistakes.add(value.offset, path,
            {QT_TRANSLATE_NOOP("Hull", "There are %1 entries; %2 are possible."),
                {QString::number(value.elements.size()), QString::number(mostEntries)}});
        return;
    }
    for (size_t i = 0; i < value.elements.size(); ++i) {
        readOne(value.elements[i], u"%1[%2]"_s.arg(path, QString::number(i)));
    }
}

WaiverScope Reader::readScope(PolicyFields& fields)
{
    WaiverScope scope;
    const LocatedJson* value = fields.require("scope"_L1);
    const QString path = fields.pathOf("scope"_L1);
    if (!value || !m_mistakes.isKind(*value, Kind::Object, path)) {
        return scope;
    }
    const std::array<std::pair<QLatin1String, QString*>, 5> members{
        {{"host"_L1, &scope.host}, {"container"_L1, &scope.container}, {"image"_L1, &scope.image},
            {"composeProject"_L1, &scope.composeProject}, {"label"_L1, &scope.label}}};
    QStringList names;
    for (const auto& member : members) {
        names += member.first;
    }
    PolicyFields given(*value, path, names, m_mistakes);
    given.refuseUnknown();
    for (const auto& member : members) {
        const LocatedJson* glob = given.find(member.first);
        if (!glob || !m_mistakes.isKind(*glob, Kind::String, given.pathOf(member.first))) {
            continue;
        }
        *member.second = glob->text;
        if (!Glob::compile(glob->text)) {
            m_mistakes.add(glob->offset, given.pathOf(member.first),
                {QT_TRANSLATE_NOOP("Hull",
                     "%1 is no pattern; *, ? and sets like [a-z] are expected, and \\ before what is no pattern."),
                    {shownValue(*glob)}});
        }
    }
    const bool saysNothing = std::all_of(value->elements.begin(), value->elements.end(),
        [](const LocatedJson& element) { return element.kind == Kind::Null; });
    if (saysNothing) {
        m_mistakes.add(value->offset, path,
            {QT_TRANSLATE_NOOP(
                 "Hull", "It says nothing, which would be everything; at least one of %1 is expected, \"*\" for all."),
                {names.join(", "_L1)}});
    }
    return scope;
}

QString Reader::readReason(PolicyFields& fields)
{
    QString reason = fields.text("reason"_L1, PolicyFields::Need::Required);
    const LocatedJson* value = fields.find("reason"_L1);
    if (!reason.isEmpty() && reason.size() < shortestReason) {
        m_mistakes.add(value->offset, fields.pathOf("reason"_L1),
            {QT_TRANSLATE_NOOP("Hull", "%1 has %2 characters; a reason has %3 or more."),
                {shownValue(*value), QString::number(reason.size()), QString::number(shortestReason)}});
    }
    return reason;
}

//! A host has no container, so such a waiver would wait for ever.
void Reader::checkHostRule(const PolicyFields& fields, const Waiver& waiver)
{
    const RuleInfo* rule = findRule(waiver.rule);
    const LocatedJson* scope = fields.find("scope"_L1);
    if (rule && scope && rule->scope == RuleScope::Host && !waiver.scope.isHostOnly()) {
        m_mistakes.add(scope->offset, fields.pathOf("scope"_L1),
            {QT_TRANSLATE_NOOP("Hull", "Rule %1 judges hosts; nothing but \"host\" is expected here."), {waiver.rule}});
    }
}

void Reader::readWaiver(const LocatedJson& value, const QString& path)
{
    PolicyFields fields(value, path,
        {u"id"_s, u"rule"_s, u"scope"_s, u"reason"_s, u"owner"_s, u"approver"_s, u"ticket"_s, u"created"_s,
            u"expires"_s, u"fingerprint"_s},
        m_mistakes);
    if (!fields.isUsable()) {
        return;
    }
    fields.refuseUnknown();
    Waiver waiver;
    waiver.id = fields.text("id"_L1, PolicyFields::Need::Required);
    if (!waiver.id.isEmpty() && m_waiverIds.contains(waiver.id)) {
        m_mistakes.add(fields.find("id"_L1)->offset, fields.pathOf("id"_L1),
            {QT_TRANSLATE_NOOP("Hull", "\"%1\" is the id of %2 already; one of its own is expected."),
                {shownText(waiver.id), m_waiverIds.value(waiver.id)}});
    } else {
        m_waiverIds.insert(waiver.id, path);
    }
    waiver.rule = fields.text("rule"_L1, PolicyFields::Need::Required);
    if (!waiver.rule.isEmpty() && !findRule(waiver.rule)) {
        refuseRule(waiver.rule, fields.find("rule"_L1)->offset, fields.pathOf("rule"_L1));
    }
    waiver.scope = readScope(fields);
    checkHostRule(fields, waiver);
    waiver.reason = readReason(fields);
    waiver.owner = fields.text("owner"_L1, PolicyFields::Need::Required);
    waiver.approver = fields.text("approver"_L1, PolicyFields::Need::Optional);
    waiver.ticket = fields.text("ticket"_L1, PolicyFields::Need::Optional);
    waiver.created = fields.day("created"_L1, PolicyFields::Need::Optional);
    waiver.expires = fields.day("expires"_L1, PolicyFields::Need::Required);
    if (waiver.created.isValid() && waiver.expires.isValid() && waiver.expires < waiver.created) {
        m_mistakes.add(fields.find("expires"_L1)->offset, fields.pathOf("expires"_L1),
            {QT_TRANSLATE_NOOP(
                 "Hull", "%1 is before the day on which it was created; that day or a later one is expected."),
                {shownValue(*fields.find("expires"_L1))}});
    }
    waiver.fingerprint = fields.fingerprint("fingerprint"_L1);
    m_read.policy.waivers.append(waiver);
}

void Reader::readAllowedPort(const LocatedJson& value, const QString& path)
{
    PolicyFields fields(
        value, path, {u"port"_s, u"protocol"_s, u"scope"_s, u"reason"_s, u"owner"_s, u"expires"_s}, m_mistakes);
    if (!fields.isUsable()) {
        return;
    }
    fields.refuseUnknown();
    const QStringList protocols{u"tcp"_s, u"udp"_s, u"sctp"_s};
    AllowedPort allowed;
    allowed.port = fields.number("port"_L1, 1, lastPrivilegedPort);
    allowed.protocol = protocols[std::max<qsizetype>(0, fields.oneOf("protocol"_L1, protocols))];
    allowed.scope = readScope(fields);
    allowed.reason = readReason(fields);
    allowed.owner = fields.text("owner"_L1, PolicyFields::Need::Required);
    allowed.expires = fields.day("expires"_L1, PolicyFields::Need::Required);
    m_read.policy.allowedPorts.append(allowed);
}

ReadPolicy Reader::read()
{
    const std::variant<LocatedJson, JsonFault> parsed = parseLocatedJson(m_text);
    if (const auto* fault = std::get_if<JsonFault>(&parsed)) {
        m_mistakes.add(fault->offset, {}, {QT_TRANSLATE_NOOP("Hull", "This is no JSON: %1."), {fault->reason}});
        return std::move(m_read);
    }
    const LocatedJson& document = std::get<LocatedJson>(parsed);
    const PolicyFields root(document, {}, {u"schema"_s, u"rules"_s, u"allowedHostPorts"_s, u"waivers"_s}, m_mistakes);
    if (!root.isUsable() || !isOurSchema(root)) {
        return std::move(m_read);
    }
    root.refuseUnknown();
    if (const LocatedJson* rules = root.find("rules"_L1)) {
        readRules(*rules);
    }
    if (const LocatedJson* ports = root.find("allowedHostPorts"_L1)) {
        readList(*ports, u"allowedHostPorts"_s,
            [this](const LocatedJson& value, const QString& path) { readAllowedPort(value, path); });
    }
    if (const LocatedJson* waivers = root.find("waivers"_L1)) {
        readList(
            *waivers, u"waivers"_s, [this](const LocatedJson& value, const QString& path) { readWaiver(value, path); });
    }
    std::stable_sort(
        m_read.mistakes.begin(), m_read.mistakes.end(), [](const PolicyMistake& left, const PolicyMistake& right) {
            return std::pair(left.place.line, left.place.column) < std::pair(right.place.line, right.place.column);
        });
    return std::move(m_read);
}

} // namespace

QString PolicyMistake::english() const
{
    return path.isEmpty() ? message.english() : QString(path + ": "_L1 + message.english());
}

ReadPolicy readPolicyText(const QByteArray& text, const std::vector<const RuleInfo*>& rules)
{
    return Reader(text, rules).read();
}

} // namespace Hull
