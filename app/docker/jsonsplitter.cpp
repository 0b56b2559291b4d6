// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/docker/jsonsplitter.h"

#include <QtGlobal>

#include <utility>

namespace Hull {

namespace {

bool isSeparator(char character)
{
    constexpr char recordSeparator = '\x1e';
    return character == '\n' || character == '\r' || character == ' ' || character == '\t'
        || character == recordSeparator;
}

Error splitError(Error::Kind kind, const char* message)
{
    Error error;
    error.kind = kind;
    error.message = {message, {}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "What answers is no Docker engine, or a proxy changes its answers."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Use the engine's own socket or address."), {}};
    return error;
}

} // namespace

//! One character of an object, or between two of them.
Error JsonSplitter::step(char character)
{
    if (m_inString) {
        if (m_escaped) {
            m_escaped = false;
        } else if (character == '\\') {
            m_escaped = true;
        } else if (character == '"') {
            m_inString = false;
        }
        return {};
    }
    if (character == '{' || (character == '[' && m_depth > 0)) {
        ++m_depth;
        return m_depth <= m_depthLimit
            ? Error()
            : splitError(Error::Kind::TooDeep, QT_TRANSLATE_NOOP("Hull", "The engine's events are nested too deep."));
    }
    if (m_depth == 0) {
        return isSeparator(character) ? Error()
                                      : splitError(Error::Kind::BadAnswer,
                                          QT_TRANSLATE_NOOP("Hull", "What the engine sends as its events are none."));
    }
    if (character == '"') {
        m_inString = true;
    } else if (character == '}' || character == ']') {
        --m_depth;
    }
    return {};
}

Error JsonSplitter::feed(QByteArrayView bytes, const Visitor& visit)
{
    qsizetype begin = 0; // of the object at hand, within bytes
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const int depthBefore = m_depth;
        if (Error error = step(bytes[at]); error.kind != Error::Kind::None) {
            return error;
        }
        if (depthBefore == 0) {
            begin = at; // of the object that may begin here
        } else if (m_begun.size() + at - begin >= m_sizeLimit) {
            return splitError(
                Error::Kind::BodyTooLarge, QT_TRANSLATE_NOOP("Hull", "An event of the engine has no end."));
        } else if (m_depth == 0) {
            const QByteArrayView last = bytes.sliced(begin, at + 1 - begin);
            if (!m_begun.isEmpty()) {
                m_begun.append(last);
            }
            const QByteArray joined = std::exchange(m_begun, {});
            if (!visit(joined.isEmpty() ? last : QByteArrayView(joined))) {
                return {};
            }
            begin = at + 1;
        }
    }
    if (m_depth > 0) {
        m_begun.append(bytes.sliced(begin));
    }
    return {};
}

} // namespace Hull
