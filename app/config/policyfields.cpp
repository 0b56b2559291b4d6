// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/policyfields.h"

#include "app/base/nearest.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Kind = LocatedJson::Kind;

constexpr qsizetype longestShown = 60;

const char* expectedKind(Kind kind)
{
    switch (kind) {
    case Kind::Object:
        return QT_TRANSLATE_NOOP("Hull", "It is %1, and an object in braces is expected.");
    case Kind::Array:
        return QT_TRANSLATE_NOOP("Hull", "It is %1, and a list in brackets is expected.");
    case Kind::Boolean:
        return QT_TRANSLATE_NOOP("Hull", "It is %1, and true or false is expected.");
    case Kind::Number:
        return QT_TRANSLATE_NOOP("Hull", "It is %1, and a number is expected.");
    case Kind::String:
    case Kind::Null:
        break;
    }
    return QT_TRANSLATE_NOOP("Hull", "It is %1, and a text in quotes is expected.");
}

} // namespace

QString shownText(const QString& text)
{
    QString shown = text.left(longestShown);
    for (QChar& character : shown) {
        character = character.isPrint() ? character : QChar(u'\ufffd');
    }
    return text.size() > longestShown ? QString(shown + u'…') : shown;
}

QString shownValue(const LocatedJson& value)
{
    switch (value.kind) {
    case Kind::Null:
        return u"null"_s;
    case Kind::Boolean:
        return value.boolean ? u"true"_s : u"false"_s;
    case Kind::Number:
        return shownText(value.text);
    case Kind::String:
        return u'"' + shownText(value.text) + u'"';
    case Kind::Array:
        return u"[…]"_s;
    case Kind::Object:
        return u"{…}"_s;
    }
    return {};
}

void PolicyMistakes::add(qsizetype offset, const QString& path, const Message& message)
{
    if (m_mistakes.size() < most) {
        m_mistakes.push_back({placeIn(m_text, offset), path, message});
    }
}

bool PolicyMistakes::isKind(const LocatedJson& value, Kind kind, const QString& path)
{
    if (value.kind != kind) {
        add(value.offset, path, {expectedKind(kind), {shownValue(value)}});
    }
    return value.kind == kind;
}

PolicyFields::PolicyFields(const LocatedJson& object, QString path, QStringList known, PolicyMistakes& mistakes)
    : m_object(object)
    , m_path(std::move(path))
    , m_known(std::move(known))
    , m_mistakes(mistakes)
    , m_isObject(mistakes.isKind(object, Kind::Object, m_path))
{ }

void PolicyFields::refuseUnknown() const
{
    QStringList seen;
    for (const auto& name : m_object.names) {
        const QString path = m_path.isEmpty() ? shownText(name.first) : QString(m_path + u'.' + shownText(name.first));
        const QString meant = nearestWord(name.first, m_known);
        if (seen.contains(name.first)) {
            m_mistakes.add(name.second, path,
                {QT_TRANSLATE_NOOP("Hull", "\"%1\" stands here twice; once is expected."), {shownText(name.first)}});
        } else if (m_known.contains(name.first)) {
            seen += name.first;
        } else if (meant.isEmpty()) {
            m_mistakes.add(name.second, path,
                {QT_TRANSLATE_NOOP("Hull", "There is no key \"%1\" here. Expected are %2."),
                    {shownText(name.first), m_known.join(", "_L1)}});
        } else {
            m_mistakes.add(name.second, path,
                {QT_TRANSLATE_NOOP("Hull", "There is no key \"%1\" here; \"%2\" is probably meant."),
                    {shownText(name.first), meant}});
        }
    }
}

QString PolicyFields::pathOf(QLatin1String name) const
{
    return m_path.isEmpty() ? QString(name) : QString(m_path + u'.' + name);
}

const LocatedJson* PolicyFields::find(QLatin1String name) const
{
    for (size_t i = 0; i < m_object.names.size(); ++i) {
        if (m_object.names[i].first == name) {
            return m_object.elements[i].kind == Kind::Null ? nullptr : &m_object.elements[i];
        }
    }
    return nullptr;
}

const LocatedJson* PolicyFields::require(QLatin1String name) const
{
    const LocatedJson* value = find(name);
    const auto isMisspelled = [this, name](const auto& given) {
        return !m_known.contains(given.first) && nearestWord(given.first, m_known) == name;
    };
    // A slip in the name is one mistake, not two.
    if (!value && std::none_of(m_object.names.begin(), m_object.names.end(), isMisspelled)) {
        m_mistakes.add(
            m_object.offset, m_path, {QT_TRANSLATE_NOOP("Hull", "\"%1\" is missing here."), {QString(name)}});
    }
    return value;
}

void PolicyFields::mistake(const LocatedJson& value, QLatin1String name, const Message& message) const
{
    m_mistakes.add(value.offset, pathOf(name), message);
}

QString PolicyFields::text(QLatin1String name, Need need) const
{
    const LocatedJson* value = need == Need::Required ? require(name) : find(name);
    if (!value || !m_mistakes.isKind(*value, Kind::String, pathOf(name))) {
        return {};
    }
    QString text = value->text.trimmed();
    if (text.isEmpty()) {
        mistake(*value, name, {QT_TRANSLATE_NOOP("Hull", "It is empty, and a text is expected.")});
    } else if (std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; })) {
        mistake(*value, name, {QT_TRANSLATE_NOOP("Hull", "It holds a control character, and one line is expected.")});
    }
    return text;
}

bool PolicyFields::boolean(QLatin1String name, bool otherwise) const
{
    const LocatedJson* value = find(name);
    return value && m_mistakes.isKind(*value, Kind::Boolean, pathOf(name)) ? value->boolean : otherwise;
}

int PolicyFields::number(QLatin1String name, int least, int most) const
{
    const LocatedJson* value = require(name);
    if (!value || !m_mistakes.isKind(*value, Kind::Number, pathOf(name))) {
        return least;
    }
    bool ok = false;
    const int number = value->text.toInt(&ok);
    if (!ok || number < least || number > most) {
        mistake(*value, name,
            {QT_TRANSLATE_NOOP("Hull", "It is %1, and a whole number from %2 to %3 is expected."),
                {shownValue(*value), QString::number(least), QString::number(most)}});
    }
    return number;
}

qsizetype PolicyFields::oneOf(QLatin1String name, const QStringList& words) const
{
    const LocatedJson* value = find(name);
    if (!value || !m_mistakes.isKind(*value, Kind::String, pathOf(name))) {
        return -1;
    }
    const qsizetype found = words.indexOf(value->text);
    if (found < 0) {
        mistake(*value, name,
            {QT_TRANSLATE_NOOP("Hull", "It is %1, and one of %2 is expected."),
                {shownValue(*value), words.join(", "_L1)}});
    }
    return found;
}

QDate PolicyFields::day(QLatin1String name, Need need) const
{
    const LocatedJson* value = need == Need::Required ? require(name) : find(name);
    if (!value || !m_mistakes.isKind(*value, Kind::String, pathOf(name))) {
        return {};
    }
    // Qt takes shorter years and spaces as well.
    static const QRegularExpression shape(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    const QDate day = shape.match(value->text).hasMatch() ? QDate::fromString(value->text, Qt::ISODate) : QDate();
    if (!day.isValid()) {
        mistake(*value, name,
            {QT_TRANSLATE_NOOP(
                 "Hull", "It is %1, and a day like 2026-04-01 is expected, which counts until its end in UTC."),
                {shownValue(*value)}});
    }
    return day;
}

QString PolicyFields::fingerprint(QLatin1String name) const
{
    const LocatedJson* value = find(name);
    if (!value || !m_mistakes.isKind(*value, Kind::String, pathOf(name))) {
        return {};
    }
    static const QRegularExpression shape(u"\\Asha256:[0-9a-f]{64}\\z"_s);
    if (!shape.match(value->text).hasMatch()) {
        mistake(*value, name,
            {QT_TRANSLATE_NOOP("Hull",
                 "It is %1, and the fingerprint of a finding is expected, as \"hullctl scan --format json\" tells it."),
                {shownValue(*value)}});
    }
    return value->text;
}

} // namespace Hull
