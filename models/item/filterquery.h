// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"

#include <QString>

#include <optional>
#include <vector>

namespace Hull {

/*!
 * One condition of a filter: a word that a row's text contains, or what one of its fields has to be. Which fields there
 * are and what they take is told by filterfields.h.
 */
struct FilterTerm
{
    enum class Relation { Contains, Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

    QString field; //!< lower-case; empty: a word
    Relation relation = Relation::Contains; //!< Contains: written with a colon
    QString value;
    bool isNegated = false;

    friend bool operator==(const FilterTerm&, const FilterTerm&) = default;
};

//! What is wrong with a filter, and which part of its text.
struct FilterMistake
{
    qsizetype position = 0;
    qsizetype length = 0;
    Message message;
};

/*!
 * What a filter says:
 *
 *     web shop            both words, anywhere in the row, in upper or lower case
 *     "two words"         words with blanks between them; also behind a field: project:"my shop"
 *     -web                not this; also -port:80
 *     image:redis         the field contains it; with * or ? it is like the whole: image:redis:7*
 *     state=running       the field is just this; state!=running: it is not
 *     severity>=high      also >, < and <=, where a field has an order
 *     web OR port:80      what fulfils either; blanks bind tighter than OR
 *
 * A word with a colon whose beginning is no field is a word, as in redis:7 and 0.0.0.0:80.
 */
class FilterQuery
{
public:
    using Terms = std::vector<FilterTerm>;

    //! Never fails: what has a mistake is a query that has mistake() and no alternatives.
    [[nodiscard]] static FilterQuery fromText(const QString& text);

    //! A row has to fulfil all terms of one of them; none: every row does.
    [[nodiscard]] const std::vector<Terms>& alternatives() const { return m_alternatives; }
    [[nodiscard]] const std::optional<FilterMistake>& mistake() const { return m_mistake; }

private:
    std::vector<Terms> m_alternatives;
    std::optional<FilterMistake> m_mistake;
};

} // namespace Hull
