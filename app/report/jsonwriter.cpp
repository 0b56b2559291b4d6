// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/jsonwriter.h"

#include "app/report/textlayout.h"

namespace Hull {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

void appendEscape(QByteArray& bytes, char16_t unit)
{
    bytes += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4) {
        bytes += hexDigits[(unit >> shift) & 0xF];
    }
}

void appendUtf8(QByteArray& bytes, char32_t point)
{
    if (point < 0x800) {
        bytes += static_cast<char>(0xC0 | (point >> 6));
    } else {
        if (point < 0x10000) {
            bytes += static_cast<char>(0xE0 | (point >> 12));
        } else {
            bytes += static_cast<char>(0xF0 | (point >> 18));
            bytes += static_cast<char>(0x80 | ((point >> 12) & 0x3F));
        }
        bytes += static_cast<char>(0x80 | ((point >> 6) & 0x3F));
    }
    bytes += static_cast<char>(0x80 | (point & 0x3F));
}

//! The short forms of RFC 8259, section 7; 0 where there is none.
char shortEscape(char32_t point)
{
    switch (point) {
    case '"':
        return '"';
    case '\\':
        return '\\';
    case '\b':
        return 'b';
    case '\f':
        return 'f';
    case '\n':
        return 'n';
    case '\r':
        return 'r';
    case '\t':
        return 't';
    default:
        return 0;
    }
}

} // namespace

JsonWriter::JsonWriter(Layout layout)
    : m_layout(layout)
{ }

void JsonWriter::key(QLatin1String name)
{
    beginValue();
    m_bytes += '"';
    m_bytes.append(name.data(), name.size());
    m_bytes += m_layout == Layout::Indented ? "\": " : "\":";
    m_afterKey = true;
}

void JsonWriter::key(QStringView name)
{
    beginValue();
    quoted(name);
    m_bytes += m_layout == Layout::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::string(QStringView text)
{
    beginValue();
    quoted(text);
}

void JsonWriter::number(qint64 value)
{
    beginValue();
    m_bytes += QByteArray::number(value);
}

void JsonWriter::boolean(bool value)
{
    beginValue();
    m_bytes += value ? "true" : "false";
}

void JsonWriter::null()
{
    beginValue();
    m_bytes += "null";
}

void JsonWriter::member(QLatin1String name, QStringView text)
{
    key(name);
    string(text);
}

void JsonWriter::member(QLatin1String name, qint64 value)
{
    key(name);
    number(value);
}

void JsonWriter::flag(QLatin1String name, bool value)
{
    key(name);
    boolean(value);
}

QByteArray JsonWriter::take()
{
    Q_ASSERT_X(m_hasValues.empty(), "JsonWriter::take", "a bracket is still open");
    m_bytes += '\n';
    return std::move(m_bytes);
}

void JsonWriter::begin(char bracket)
{
    beginValue();
    m_bytes += bracket;
    m_hasValues.push_back(false);
}

void JsonWriter::end(char bracket)
{
    const bool hadValues = m_hasValues.back();
    m_hasValues.pop_back();
    if (hadValues) {
        newLine();
    }
    m_bytes += bracket;
}

void JsonWriter::beginValue()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_hasValues.empty()) {
        return;
    }
    if (m_hasValues.back()) {
        m_bytes += ',';
    }
    m_hasValues.back() = true;
    newLine();
}

void JsonWriter::newLine()
{
    if (m_layout == Layout::Indented) {
        m_bytes += '\n';
        m_bytes.append(static_cast<qsizetype>(m_hasValues.size()) * 2, ' ');
    }
}

void JsonWriter::quoted(QStringView text)
{
    m_bytes += '"';
    for (qsizetype i = 0; i < text.size();) {
        const char32_t point = nextCodePoint(text, i);
        if (const char letter = shortEscape(point)) {
            m_bytes += '\\';
            m_bytes += letter;
        } else if (point < 0x80 && point >= 0x20 && point != 0x7F) {
            m_bytes += static_cast<char>(point);
        } else if (isUnsafeToShow(point)) {
            if (QChar::requiresSurrogates(point)) {
                appendEscape(m_bytes, QChar::highSurrogate(point));
                appendEscape(m_bytes, QChar::lowSurrogate(point));
            } else {
                appendEscape(m_bytes, static_cast<char16_t>(point));
            }
        } else {
            appendUtf8(m_bytes, point);
        }
    }
    m_bytes += '"';
}

} // namespace Hull
