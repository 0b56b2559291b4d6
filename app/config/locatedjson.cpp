// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/config/locatedjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <optional>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepest = 32; // levels; documents of ours have four
constexpr qsizetype longestReason = 160;

//! What the lexer reads from; it tells how far that has come.
class CountingIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = char;

    CountingIterator(const QByteArray& document, qsizetype& at)
        : m_document(document)
        , m_at(at)
    { }

    char operator*() const { return m_document.at(m_at); }
    CountingIterator& operator++()
    {
        ++m_at;
        return *this;
    }
    bool operator!=(const CountingIterator& /*end*/) const { return m_at < m_document.size(); }
    bool operator==(const CountingIterator& /*end*/) const { return m_at >= m_document.size(); }

private:
    const QByteArray& m_document;
    qsizetype& m_at;
};

//! Takes the events of nlohmann's parser, which come as soon as the lexer has read a token; the names are that
//! library's.
class Builder
{
public:
    Builder(const QByteArray& document, const qsizetype& at)
        : m_document(document)
        , m_at(at)
    { }

    bool null() { return add({.kind = LocatedJson::Kind::Null, .offset = m_at - 4}); }
    bool boolean(bool value)
    {
        return add({.kind = LocatedJson::Kind::Boolean, .offset = m_at - (value ? 4 : 5), .boolean = value});
    }
    bool number_integer(std::int64_t /*value*/) { return number(); }
    bool number_unsigned(std::uint64_t /*value*/) { return number(); }
    bool number_float(double /*value*/, const std::string& /*text*/) { return number(); }
    bool string(const std::string& value)
    {
        return add({.kind = LocatedJson::Kind::String, .offset = stringStart(), .text = QString::fromStdString(value)});
    }
    bool binary(std::vector<std::uint8_t>& /*value*/) { return false; } // not in JSON
    bool key(const std::string& name)
    {
        m_open.back()->names.emplace_back(QString::fromStdString(name), stringStart());
        return true;
    }
    bool start_object(size_t /*size*/) { return open(LocatedJson::Kind::Object); }
    bool start_array(size_t /*size*/) { return open(LocatedJson::Kind::Array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool parse_error(size_t position, const std::string& /*token*/, const std::exception& error)
    {
        // "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error while parsing object - …"
        QString reason = QString::fromUtf8(error.what());
        const qsizetype dash = reason.indexOf(" - "_L1);
        reason = dash >= 0 ? reason.mid(dash + 3) : reason.mid(reason.indexOf(u']') + 2);
        m_fault = {std::max<qsizetype>(0, static_cast<qsizetype>(position) - 1), reason.left(longestReason)};
        return false;
    }

    [[nodiscard]] std::variant<LocatedJson, JsonFault> result()
    {
        return m_fault ? std::variant<LocatedJson, JsonFault>(*m_fault)
                       : std::variant<LocatedJson, JsonFault>(std::move(m_root));
    }

private:
    //! Quotes inside of a string have a backslash, so the next one backwards without is its beginning.
    [[nodiscard]] qsizetype stringStart() const
    {
        qsizetype start = m_at - 2;
        const auto isEscaped = [this](qsizetype quote) {
            qsizetype backslash = quote;
            while (backslash > 0 && m_document.at(backslash - 1) == '\\') {
                --backslash;
            }
            return (quote - backslash) % 2 != 0;
        };
        while (start > 0 && (m_document.at(start) != '"' || isEscaped(start))) {
            --start;
        }
        return start;
    }

    //! The lexer has read one character further, unless the document ends with the number.
    bool number()
    {
        const auto isPart = [this](qsizetype at) {
            return std::strchr("0123456789+-.eE", m_document.at(at)) != nullptr && m_document.at(at) != '\0';
        };
        const qsizetype end = m_at > 0 && !isPart(m_at - 1) ? m_at - 1 : m_at;
        qsizetype start = end;
        while (start > 0 && isPart(start - 1)) {
            --start;
        }
        return add({.kind = LocatedJson::Kind::Number,
            .offset = start,
            .text = QString::fromLatin1(m_document.mid(start, end - start))});
    }

    bool add(LocatedJson value)
    {
        if (m_open.empty()) {
            m_root = std::move(value);
        } else {
            m_open.back()->elements.push_back(std::move(value));
        }
        return true;
    }

    bool open(LocatedJson::Kind kind)
    {
        if (m_open.size() >= deepest) {
            m_fault = {m_at - 1, u"it is nested too deeply"_s};
            return false;
        }
        add({.kind = kind, .offset = m_at - 1});
        // Pointers stay good: a list grows only while what is open is its last element.
        m_open.push_back(m_open.empty() ? &m_root : &m_open.back()->elements.back());
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    const QByteArray& m_document;
    const qsizetype& m_at;
    LocatedJson m_root;
    std::vector<LocatedJson*> m_open;
    std::optional<JsonFault> m_fault;
};

} // namespace

std::variant<LocatedJson, JsonFault> parseLocatedJson(const QByteArray& document)
{
    qsizetype at = 0;
    Builder builder(document, at);
    const CountingIterator text(document, at);
    nlohmann::json::sax_parse(text, text, &builder);
    return builder.result();
}

TextPlace placeIn(const QByteArray& document, qsizetype offset)
{
    const QByteArray before = document.left(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {static_cast<int>(before.count('\n')) + 1,
        static_cast<int>(QString::fromUtf8(before.mid(lineStart)).size()) + 1};
}

} // namespace Hull
