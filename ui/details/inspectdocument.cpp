// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/inspectdocument.h"

#include "app/base/redact.h"
#include "ui/details/shownvalues.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

#include <vector>

namespace Hull {

using namespace Qt::StringLiterals;
using nlohmann::json;

namespace {

constexpr qsizetype largestBody = 8 * 1024 * 1024;
constexpr size_t deepestNesting = 100; // an engine's own answer has less than ten

//! Writes the text line by line while the parser reads.
class LayoutWriter : public nlohmann::json_sax<json>
{
public:
    LayoutWriter(InspectDocument& document, bool reveal)
        : m_document(document)
        , m_reveal(reveal)
    { }

    [[nodiscard]] bool isTooDeep() const { return m_tooDeep; }

    bool null() override { return value(u"null"_s); }
    bool boolean(bool flag) override { return value(flag ? u"true"_s : u"false"_s); }
    bool number_integer(number_integer_t number) override { return value(QString::number(number)); }
    bool number_unsigned(number_unsigned_t number) override { return value(QString::number(number)); }
    bool number_float(number_float_t /*number*/, const string_t& text) override
    {
        return value(QString::fromStdString(text));
    }
    bool string(string_t& text) override { return value(quoted(shownString(QString::fromStdString(text)))); }
    bool binary(binary_t& /*bytes*/) override { return false; }
    bool key(string_t& name) override
    {
        m_levels.back().key = QString::fromStdString(name);
        return true;
    }
    bool start_object(std::size_t /*elements*/) override { return open(u'{', false); }
    bool end_object() override { return close(u'}'); }
    bool start_array(std::size_t /*elements*/) override { return open(u'[', true); }
    bool end_array() override { return close(u']'); }
    bool parse_error(
        std::size_t /*position*/, const std::string& /*token*/, const nlohmann::detail::exception& /*error*/) override
    {
        return false;
    }

private:
    struct Level
    {
        bool isArray = false;
        int count = 0;
        QString key; //!< the member being read
        QString path; //!< of the object or array itself
        QString before; //!< the string before, in an array
    };

    [[nodiscard]] QString pathHere() const
    {
        if (m_levels.empty()) {
            return {};
        }
        const Level& level = m_levels.back();
        if (level.isArray) {
            return u"%1[%2]"_s.arg(level.path).arg(level.count);
        }
        static const QRegularExpression plain(u"^[A-Za-z_][A-Za-z0-9_]*$"_s);
        if (!plain.match(level.key).hasMatch()) {
            return u"%1[\"%2\"]"_s.arg(level.path, level.key);
        }
        return level.path.isEmpty() ? level.key : level.path + u'.' + level.key;
    }

    void beginLine(const QString& path)
    {
        if (!m_document.text.isEmpty()) {
            m_document.text += u'\n';
        }
        m_document.text += QString(2 * static_cast<qsizetype>(m_levels.size()), u' ');
        m_document.linePaths += path;
    }

    //! What stands before a value: the comma of the one before, a new line, the key.
    void beginValue()
    {
        const QString path = pathHere();
        if (m_levels.empty()) {
            beginLine(path);
            return;
        }
        Level& level = m_levels.back();
        if (level.count > 0) {
            m_document.text += u',';
        }
        beginLine(path);
        if (!level.isArray) {
            m_document.text += quoted(level.key) + u": "_s;
        }
    }

    void endValue()
    {
        if (!m_levels.empty()) {
            ++m_levels.back().count;
        }
    }

    bool value(const QString& text)
    {
        beginValue();
        m_document.text += text;
        endValue();
        return true;
    }

    bool open(QChar bracket, bool isArray)
    {
        if (m_levels.size() >= deepestNesting) {
            m_tooDeep = true;
            return false;
        }
        const QString path = pathHere();
        beginValue();
        m_document.text += bracket;
        m_levels.push_back({isArray, 0, {}, path, {}});
        return true;
    }

    bool close(QChar bracket)
    {
        const Level closed = m_levels.back();
        m_levels.pop_back();
        if (closed.count > 0) {
            beginLine(closed.path);
        }
        m_document.text += bracket;
        endValue();
        return true;
    }

    QString shownString(const QString& text)
    {
        if (m_reveal || m_levels.empty()) {
            return text;
        }
        Level& level = m_levels.back();
        if (level.path == "Config.Env"_L1) {
            const qsizetype equals = text.indexOf(u'=');
            return equals < 0 ? text : text.left(equals + 1) + redactionMark();
        }
        if (isArgumentList(level.path)) {
            QString shown = shownArgument(text, level.before);
            level.before = text;
            return shown;
        }
        // Elsewhere only what is secret by itself: names like "Key" are the engine's own there.
        return isHealthOutput(level) ? redactionMark()
                                     : shownText(isNamedByPeople(level.path) ? level.key : QString(), text);
    }

    //! What a health check printed may be anything.
    [[nodiscard]] static bool isHealthOutput(const Level& level)
    {
        return level.path.startsWith("State.Health.Log"_L1) && level.key == "Output"_L1;
    }

    static QString quoted(const QString& text)
    {
        return QString::fromStdString(json(text.toStdString()).dump(-1, ' ', false, json::error_handler_t::replace));
    }

    InspectDocument& m_document;
    bool m_reveal;
    bool m_tooDeep = false;
    std::vector<Level> m_levels;
};

//! Collects Config.Env and looks at nothing else.
class EnvironmentReader : public nlohmann::json_sax<json>
{
public:
    QHash<QString, QString> values;

    bool null() override { return true; }
    bool boolean(bool /*flag*/) override { return true; }
    bool number_integer(number_integer_t /*number*/) override { return true; }
    bool number_unsigned(number_unsigned_t /*number*/) override { return true; }
    bool number_float(number_float_t /*number*/, const string_t& /*text*/) override { return true; }
    bool string(string_t& text) override
    {
        if (m_depth == 3 && m_inConfig && m_inEnv) {
            const QString entry = QString::fromStdString(text);
            const qsizetype equals = entry.indexOf(u'=');
            values.insert(equals < 0 ? entry : entry.left(equals), equals < 0 ? QString() : entry.mid(equals + 1));
        }
        return true;
    }
    bool binary(binary_t& /*bytes*/) override { return false; }
    bool key(string_t& name) override
    {
        if (m_depth == 1) {
            m_inConfig = name == "Config";
        } else if (m_depth == 2) {
            m_inEnv = name == "Env";
        }
        return true;
    }
    bool start_object(std::size_t /*elements*/) override { return enter(); }
    bool end_object() override { return leave(); }
    bool start_array(std::size_t /*elements*/) override { return enter(); }
    bool end_array() override { return leave(); }
    bool parse_error(
        std::size_t /*position*/, const std::string& /*token*/, const nlohmann::detail::exception& /*error*/) override
    {
        return false;
    }

private:
    bool enter() { return ++m_depth <= deepestNesting; }
    bool leave()
    {
        --m_depth;
        return true;
    }

    size_t m_depth = 0;
    bool m_inConfig = false;
    bool m_inEnv = false;
};

Error notJson()
{
    Error error;
    error.kind = Error::Kind::BadAnswer;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The engine's answer is no valid JSON."), {}};
    return error;
}

Error tooDeep()
{
    Error error;
    error.kind = Error::Kind::TooDeep;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The engine's answer is nested deeper than any container's."), {}};
    return error;
}

Error tooLarge()
{
    Error error;
    error.kind = Error::Kind::BodyTooLarge;
    error.message = {QT_TRANSLATE_NOOP("Hull", "The engine's answer is larger than 8 MiB and is not shown."), {}};
    return error;
}

//! The parser takes no invalid UTF-8; what engines store of foreign bytes becomes U+FFFD.
std::string validUtf8(const QByteArray& body)
{
    return QString::fromUtf8(body).toStdString();
}

} // namespace

Result<InspectDocument> layOutInspect(const QByteArray& body, bool reveal)
{
    if (body.size() > largestBody) {
        return tooLarge();
    }
    InspectDocument document;
    LayoutWriter writer(document, reveal);
    if (!json::sax_parse(validUtf8(body), &writer)) {
        return writer.isTooDeep() ? tooDeep() : notJson();
    }
    return document;
}

Result<QHash<QString, QString>> environmentValues(const QByteArray& body)
{
    if (body.size() > largestBody) {
        return tooLarge();
    }
    EnvironmentReader reader;
    if (!json::sax_parse(validUtf8(body), &reader)) {
        return notJson();
    }
    return reader.values;
}

bool isInspectPath(const QString& path)
{
    // The members of /containers/{id}/json that rules look at.
    static const QRegularExpression known(
        u"^(AppArmorProfile|Config|ExecIDs|HostConfig|Image|Mounts|NetworkSettings|State)(?![A-Za-z])"_s);
    return known.match(path).hasMatch();
}

int InspectDocument::lineOf(const QString& path) const
{
    QString wanted = path;
    while (!wanted.isEmpty()) {
        const qsizetype line = linePaths.indexOf(wanted);
        if (line >= 0) {
            return static_cast<int>(line);
        }
        wanted.truncate(qMax<qsizetype>(0, qMax(wanted.lastIndexOf(u'.'), wanted.lastIndexOf(u'['))));
    }
    return -1;
}

} // namespace Hull
