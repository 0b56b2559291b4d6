// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/glob.h"

#include <algorithm>

namespace Hull {

namespace {

//! The characters of a text one by one; both halves of a surrogate pair are one.
class Characters
{
public:
    explicit Characters(QStringView text)
        : m_text(text)
    { }

    [[nodiscard]] bool hasNext() const { return m_at < m_text.size(); }
    void advance() { m_at += isPair() ? 2 : 1; }
    [[nodiscard]] char32_t peekNext() const
    {
        return isPair() ? QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]) : char32_t(m_text[m_at].unicode());
    }
    char32_t next()
    {
        const char32_t character = peekNext();
        advance();
        return character;
    }

private:
    [[nodiscard]] bool isPair() const
    {
        return m_at + 1 < m_text.size() && m_text[m_at].isHighSurrogate() && m_text[m_at + 1].isLowSurrogate();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

//! The next character as it is meant, behind a backslash too; nothing where the pattern ends before it.
std::optional<char32_t> nextLiteral(Characters& pattern)
{
    if (!pattern.hasNext()) {
        return std::nullopt;
    }
    const char32_t character = pattern.next();
    if (character != U'\\') {
        return character;
    }
    return pattern.hasNext() ? std::optional<char32_t>(pattern.next()) : std::nullopt;
}

//! What stands behind an opening bracket, up to its closing one; false where it is no set.
bool readSet(Characters& pattern, bool& negated, std::vector<std::pair<char32_t, char32_t>>& ranges)
{
    if (pattern.hasNext() && (pattern.peekNext() == U'!' || pattern.peekNext() == U'^')) {
        negated = true;
        pattern.advance();
    }
    for (bool first = true;; first = false) {
        if (!pattern.hasNext()) {
            return false;
        }
        if (pattern.peekNext() == U']' && !first) { // the first one stands for itself
            pattern.advance();
            return true;
        }
        const std::optional<char32_t> from = nextLiteral(pattern);
        std::optional<char32_t> to = from;
        Characters ahead = pattern;
        if (ahead.hasNext() && ahead.next() == U'-' && ahead.hasNext() && ahead.peekNext() != U']') {
            pattern = ahead;
            to = nextLiteral(pattern);
        }
        if (!from || !to || *to < *from) {
            return false;
        }
        ranges.emplace_back(*from, *to);
    }
}

} // namespace

std::optional<Glob> Glob::compile(QStringView text)
{
    Glob glob;
    Characters pattern(text);
    while (pattern.hasNext()) {
        Token token;
        const char32_t character = pattern.peekNext();
        if (character == U'*' || character == U'?') {
            pattern.advance();
            token.kind = character == U'*' ? Token::Kind::AnyText : Token::Kind::AnyOne;
        } else if (character == U'[') {
            pattern.advance();
            token.kind = Token::Kind::Set;
            if (!readSet(pattern, token.negated, token.ranges)) {
                return std::nullopt;
            }
        } else if (const std::optional<char32_t> literal = nextLiteral(pattern)) {
            token.character = *literal;
        } else {
            return std::nullopt;
        }
        glob.m_tokens.push_back(std::move(token));
    }
    return glob.m_tokens.empty() ? std::nullopt : std::optional<Glob>(std::move(glob));
}

bool Glob::takes(const Token& token, char32_t character)
{
    switch (token.kind) {
    case Token::Kind::One:
        return token.character == character;
    case Token::Kind::AnyOne:
        return true;
    case Token::Kind::Set:
        return token.negated != std::any_of(token.ranges.begin(), token.ranges.end(), [character](const auto& range) {
            return character >= range.first && character <= range.second;
        });
    case Token::Kind::AnyText:
        break;
    }
    return false;
}

bool Glob::matches(QStringView text) const
{
    Characters at(text);
    size_t token = 0;
    // Where to try again when what follows the latest * does not fit: one character further.
    std::optional<size_t> star;
    Characters retry(text);
    while (at.hasNext()) {
        if (token < m_tokens.size() && m_tokens[token].kind == Token::Kind::AnyText) {
            star = token++;
            retry = at;
        } else if (token < m_tokens.size() && takes(m_tokens[token], at.peekNext())) {
            at.advance();
            ++token;
        } else if (star) {
            retry.advance();
            at = retry;
            token = *star + 1;
        } else {
            return false;
        }
    }
    return std::all_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(token), m_tokens.end(),
        [](const Token& left) { return left.kind == Token::Kind::AnyText; });
}

} // namespace Hull
