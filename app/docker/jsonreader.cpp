// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/jsonreader.h"

#include "app/docker/jsonscan.h"

#include <nlohmann/json.hpp>

namespace Hull::Json {

namespace {

/*!
 * The text that is left to read. What nobody asked for is taken out before the lexer sees it: the lexer then gets an
 * empty string in its place and goes on behind it.
 */
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
        , m_start(m_at)
    { }

    [[nodiscard]] char current() const { return *m_at; }
    void advance() { ++m_at; }
    [[nodiscard]] bool isAtEnd() { return m_at == m_end && !resume(); }
    [[nodiscard]] bool wasEndSeen() const { return m_wasEndSeen; } //!< the lexer wanted more than there is
    [[nodiscard]] qsizetype position() const { return (m_resume ? m_resume : m_at) - m_start; }

    //! The lexer has just read a key: takes its value out. False: nested too deep.
    bool dropMemberValue(int depthLeft)
    {
        const char* colon = skipSpace(m_at, m_end);
        const char* value = colon == m_end ? m_end : skipSpace(colon + 1, m_end);
        if (value == m_end || *colon != ':') {
            return true; // broken: the lexer will say where
        }
        const Skipped skipped = skipValue(value, m_end, depthLeft);
        if (skipped.outcome == Skipped::Outcome::Truncated) {
            m_at = m_end;
        } else if (skipped.end != value) {
            static constexpr std::string_view replacement = ":\"\"";
            m_resume = skipped.end;
            m_resumeEnd = m_end;
            m_at = replacement.data();
            m_end = m_at + replacement.size();
        }
        return skipped.outcome != Skipped::Outcome::TooDeep;
    }

    //! The lexer has just read an opening bracket: goes to the closing one. False: nested too deep.
    bool dropContent(int depthLeft)
    {
        const Skipped skipped = skipToClose(m_at, m_end, depthLeft);
        m_at = skipped.outcome == Skipped::Outcome::Done ? skipped.end - 1 : m_end;
        return skipped.outcome != Skipped::Outcome::TooDeep;
    }

private:
    bool resume()
    {
        if (m_resume) {
            m_at = std::exchange(m_resume, nullptr);
            m_end = m_resumeEnd;
        }
        m_wasEndSeen = m_at == m_end;
        return !m_wasEndSeen;
    }

    const char* m_at;
    const char* m_end;
    const char* m_resume = nullptr;
    const char* m_resumeEnd = nullptr;
    bool m_wasEndSeen = false;
    const char* const m_start;
};

//! What the lexer reads from; both ends of the range share the one cursor.
class CursorIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    explicit CursorIterator(Cursor& cursor)
        : m_cursor(&cursor)
    { }

    char operator*() const { return m_cursor->current(); }
    CursorIterator& operator++()
    {
        m_cursor->advance();
        return *this;
    }
    bool operator!=(const CursorIterator& /*end*/) const { return !m_cursor->isAtEnd(); }
    bool operator==(const CursorIterator& /*end*/) const { return m_cursor->isAtEnd(); }

private:
    Cursor* m_cursor;
};

constexpr Reading ignored;

//! Takes the events of nlohmann's parser; the names are that library's.
class Handler
{
public:
    Handler(Cursor& cursor, const Reading& root, void* target, StringPool& pool)
        : m_cursor(cursor)
        , m_pool(pool)
        , m_next{&root, target}
    { }

    bool null()
    {
        const Place place = nextPlace();
        if (place.reading->readNull) {
            place.reading->readNull(place.target);
        } else if (isElement() && !place.reading->isList && !unfit(place)) {
            return false; // Go has null for a list that was never filled, but no text or object that is null in one
        }
        return m_depth > 0 || m_next.reading->isList || wrongRoot();
    }

    bool boolean(bool value)
    {
        const Place place = nextPlace();
        if (!place.reading->readBool) {
            return unfit(place);
        }
        place.reading->readBool(place.target, value);
        return m_depth > 0 || wrongRoot();
    }

    bool number_integer(qint64 value)
    {
        const Place place = nextPlace();
        if (!place.reading->readInteger) {
            return unfit(place);
        }
        place.reading->readInteger(place.target, value);
        return m_depth > 0 || wrongRoot();
    }

    bool number_unsigned(quint64 value)
    {
        return number_integer(static_cast<qint64>(std::min(value, quint64(std::numeric_limits<qint64>::max()))));
    }

    bool number_float(double /*value*/, const std::string& /*text*/) { return unfit(nextPlace()); }

    bool string(const std::string& value)
    {
        const Place place = nextPlace();
        if (!place.reading->readString) {
            return unfit(place);
        }
        place.reading->readString(place.target, value, m_pool);
        return m_depth > 0 || wrongRoot();
    }

    bool binary(nlohmann::json::binary_t& /*value*/) { return false; } // there is none in JSON

    bool start_object(size_t /*count*/) { return enter(nextPlace(), &Reading::isObject); }

    bool key(const std::string& name)
    {
        const Level& owner = m_stack[m_depth - 1];
        m_next = {&ignored, nullptr};
        if (owner.reading->fields) {
            if (const Field* field = findField(*owner.reading, name)) {
                m_nextKey = field->key;
                m_next = {field->reading, field->place(owner.target)};
                return true;
            }
        } else if (owner.reading->member) {
            if (void* target = owner.reading->member(owner.target, name, m_pool)) {
                m_next = {owner.reading->item, target};
                return true;
            }
        }
        return m_cursor.dropMemberValue(depthLeft()) || tooDeep();
    }

    bool end_object()
    {
        --m_depth;
        return true;
    }

    bool start_array(size_t /*count*/)
    {
        return enter(nextPlace(), [](const Reading& reading) { return reading.isList; });
    }

    bool end_array() { return end_object(); }

    bool parse_error(size_t /*position*/, const std::string& /*token*/, const nlohmann::json::exception& /*error*/)
    {
        return false;
    }

    [[nodiscard]] bool isTooDeep() const { return m_isTooDeep; }
    [[nodiscard]] bool isWrongRoot() const { return m_isWrongRoot; }
    [[nodiscard]] std::string_view unfitKey() const { return m_unfitKey; } //!< of a strict object; empty if none

private:
    struct Place
    {
        const Reading* reading;
        void* target;
    };

    //! An object or array that is being read.
    struct Level : Place
    {
        std::string_view key; // that a table names: its own or, in lists and maps, that of what it stands in
        bool isArray;
        bool isStrict; // so are the lists and maps below an object that is
    };

    [[nodiscard]] bool isElement() const { return m_depth > 0 && m_stack[m_depth - 1].isArray; }

    //! Where the value goes that the parser is about to give.
    [[nodiscard]] Place nextPlace() const
    {
        if (isElement()) {
            const Level& list = m_stack[m_depth - 1];
            return list.reading->item ? Place{list.reading->item, list.target} : Place{&ignored, nullptr};
        }
        return m_next;
    }

    template <typename Fits>
    bool enter(Place place, Fits fits)
    {
        if (m_depth == depthLimit) {
            return tooDeep();
        }
        const Level* owner = m_depth > 0 ? &m_stack[m_depth - 1] : nullptr;
        if (std::invoke(fits, *place.reading)) {
            if (owner && owner->isArray && owner->reading->element) {
                place.target = owner->reading->element(place.target);
            }
            if (place.reading->begin) {
                place.reading->begin(place.target);
            }
        } else if (!m_cursor.dropContent(depthLeft())) {
            return tooDeep();
        } else if (!unfit(place)) {
            return false;
        } else {
            place = {&ignored, nullptr};
        }
        const bool isStrict = place.reading->fields ? place.reading->isStrict : owner && owner->isStrict;
        m_stack[m_depth] = {place, nextKey(), place.reading->isList, isStrict};
        ++m_depth;
        return true;
    }

    //! The key in a table under which the next value stands, however many lists and maps are between.
    [[nodiscard]] std::string_view nextKey() const
    {
        return m_depth == 0 || m_stack[m_depth - 1].reading->fields ? m_nextKey : m_stack[m_depth - 1].key;
    }

    [[nodiscard]] int depthLeft() const { return depthLimit - static_cast<int>(m_depth); }

    bool tooDeep()
    {
        m_isTooDeep = true;
        return false;
    }

    bool wrongRoot()
    {
        m_isWrongRoot = true;
        return false;
    }

    //! The value that is about to be given has not the type that its place takes: false where that cannot be.
    bool unfit(Place place)
    {
        if (m_depth == 0) {
            return wrongRoot();
        }
        if (m_stack[m_depth - 1].isStrict && place.reading != &ignored) {
            m_unfitKey = nextKey();
            return false;
        }
        return true;
    }

    Cursor& m_cursor;
    StringPool& m_pool;
    std::array<Level, depthLimit> m_stack;
    size_t m_depth = 0;
    Place m_next;
    std::string_view m_nextKey; // of m_next where a table names it
    std::string_view m_unfitKey;
    bool m_isTooDeep = false;
    bool m_isWrongRoot = false;
};

const char* const wrongType = QT_TRANSLATE_NOOP("Hull", "The setting %1 in an answer has a value of the wrong type.");
const char* const isMissing = QT_TRANSLATE_NOOP("Hull", "The setting %1 is missing from an answer.");

Error badAnswer(const Message& message)
{
    return {Error::Kind::BadAnswer, message,
        {QT_TRANSLATE_NOOP("Hull", "The engine is broken, or something between changes what it says."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Try again; if it stays, look at the engine's log and version."), {}}, {}, 0};
}

Error tooDeepError()
{
    return {Error::Kind::TooDeep, {QT_TRANSLATE_NOOP("Hull", "An answer is nested too deeply to be an engine's."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Something else answers there, or the engine is broken."), {}},
        {QT_TRANSLATE_NOOP("Hull", "Look at what listens there."), {}}, {}, 0};
}

} // namespace

Error unexpectedDocumentError()
{
    return badAnswer({QT_TRANSLATE_NOOP("Hull", "An answer is JSON, but not of the kind that was asked for."), {}});
}

QString wronglyTypedKey(const Error& error)
{
    return error.message.source == wrongType ? error.message.arguments.value(0) : QString();
}

Error missingKeyError(const QString& key)
{
    return badAnswer({isMissing, {key}});
}

QString missingKey(const Error& error)
{
    return error.message.source == isMissing ? error.message.arguments.value(0) : QString();
}

Error readInto(QByteArrayView document, const Reading& reading, void* target, StringPool& pool)
{
    const std::string_view json(document.data(), static_cast<size_t>(document.size()));
    // Strings that nobody asked for are walked over unread, so this is looked at in advance; it costs next to nothing.
    const qsizetype invalid = firstInvalidUtf8(json);
    if (invalid >= 0) {
        return badAnswer(
            {QT_TRANSLATE_NOOP("Hull", "An answer is no valid UTF-8 at byte %1."), {QString::number(invalid)}});
    }
    Cursor cursor(json);
    Handler handler(cursor, reading, target, pool);
    if (nlohmann::json::sax_parse(CursorIterator(cursor), CursorIterator(cursor), &handler)) {
        return {};
    }
    if (handler.isTooDeep()) {
        return tooDeepError();
    }
    if (handler.isWrongRoot()) {
        return unexpectedDocumentError();
    }
    if (const std::string_view key = handler.unfitKey(); !key.empty()) {
        return badAnswer({wrongType, {QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()))}});
    }
    return badAnswer(cursor.wasEndSeen()
            ? Message{QT_TRANSLATE_NOOP("Hull", "An answer ends in the middle of its JSON, after %1 bytes."),
                {QString::number(document.size())}}
            : Message{QT_TRANSLATE_NOOP("Hull", "An answer is no valid JSON at byte %1."),
                {QString::number(std::max<qsizetype>(0, cursor.position() - 1))}});
}

} // namespace Hull::Json
