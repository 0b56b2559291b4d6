// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/filterquery.h"

#include "models/item/filterfields.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

using Relation = FilterTerm::Relation;

//! A piece of the text between blanks, without its quotation marks.
struct Token
{
    qsizetype position = 0;
    qsizetype length = 0;
    QString text;
    qsizetype quotedFrom = -1; //!< in text; -1: nothing stood in quotation marks
    bool isOpen = false; //!< a quotation mark is missing
};

Token readToken(const QString& text, qsizetype position)
{
    Token token{position, 0, {}, -1, false};
    qsizetype i = position;
    for (; i < text.size() && (token.isOpen || !text[i].isSpace()); ++i) {
        // Only where a word or a value begins, so that 3.5" can be looked for.
        const bool mayOpen = token.text.isEmpty() || QStringView(u"-:=<>").contains(token.text.back());
        if (text[i] == u'"' && (token.isOpen || (token.quotedFrom < 0 && mayOpen))) {
            token.quotedFrom = token.isOpen ? token.quotedFrom : token.text.size();
            token.isOpen = !token.isOpen;
        } else {
            token.text += text[i];
        }
    }
    token.length = i - position;
    return token;
}

std::vector<Token> tokensOf(const QString& text)
{
    std::vector<Token> tokens;
    for (qsizetype i = 0; i < text.size();) {
        if (text[i].isSpace()) {
            ++i;
            continue;
        }
        tokens.push_back(readToken(text, i));
        i += tokens.back().length;
    }
    return tokens;
}

struct Sign
{
    QLatin1String text;
    Relation relation;
    bool isNegated = false;
};

// The longer ones first, since they begin like the shorter ones.
constexpr Sign signs[] = {
    {"!="_L1, Relation::Equal, true},
    {"<="_L1, Relation::LessOrEqual},
    {">="_L1, Relation::GreaterOrEqual},
    {":"_L1, Relation::Contains},
    {"="_L1, Relation::Equal},
    {"<"_L1, Relation::Less},
    {">"_L1, Relation::Greater},
};

FilterTerm termOf(const Token& token)
{
    FilterTerm term;
    QString text = token.text;
    qsizetype quotedFrom = token.quotedFrom;
    if (text.size() > 1 && text[0] == u'-' && quotedFrom != 0) {
        term.isNegated = true;
        text.remove(0, 1);
        --quotedFrom;
    }
    qsizetype end = 0;
    while (end < text.size() && (text[end].isLetter() || text[end] == u'-')) {
        ++end;
    }
    const QString field = text.left(end).toLower();
    const bool isField = filterField(field) != nullptr && (token.quotedFrom < 0 || end < quotedFrom);
    const auto* sign = std::ranges::find_if(
        signs, [&](const Sign& candidate) { return QStringView(text).sliced(end).startsWith(candidate.text); });
    if (isField && sign != std::end(signs)) {
        term.field = field;
        term.relation = sign->relation;
        term.isNegated = term.isNegated != sign->isNegated;
        text.remove(0, end + sign->text.size());
    }
    term.value = text;
    return term;
}

bool isOr(const Token& token)
{
    return token.quotedFrom < 0 && token.text == "OR"_L1;
}

FilterMistake mistakeOf(const Token& token, const char* source, const QStringList& arguments = {})
{
    return {token.position, token.length, {source, arguments}};
}

std::optional<FilterMistake> mistakeIn(const Token& token, const FilterTerm& term)
{
    if (token.isOpen) {
        return mistakeOf(token, QT_TRANSLATE_NOOP("Hull", "The closing quotation mark is missing."));
    }
    if (const std::optional<Message> wrong = mistakeIn(term)) {
        return FilterMistake{token.position, token.length, *wrong};
    }
    return std::nullopt;
}

} // namespace

FilterQuery FilterQuery::fromText(const QString& text)
{
    const std::vector<Token> tokens = tokensOf(text);
    FilterQuery query;
    Terms terms;
    for (const Token& token : tokens) {
        if (isOr(token)) {
            if (terms.empty() || &token == &tokens.back()) {
                query.m_mistake =
                    mistakeOf(token, QT_TRANSLATE_NOOP("Hull", "OR stands between two conditions: web OR port:80"));
                break;
            }
            query.m_alternatives.push_back(std::exchange(terms, {}));
            continue;
        }
        FilterTerm term = termOf(token);
        query.m_mistake = mistakeIn(token, term);
        if (query.m_mistake) {
            break;
        }
        if (!term.field.isEmpty() || !term.value.isEmpty()) { // "" says nothing
            terms.push_back(std::move(term));
        }
    }
    if (query.m_mistake) {
        query.m_alternatives.clear();
    } else if (!terms.empty()) {
        query.m_alternatives.push_back(std::move(terms));
    }
    return query;
}

} // namespace Hull
