// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/rowfilter.h"

#include "models/item/filterfields.h"
#include "models/item/tablerow.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Whether a word may be the beginning of an id. Shorter ones would meet ids by chance.
bool isIdLike(const QByteArray& word)
{
    const auto isHexadecimal = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    };
    return word.size() >= 6 && std::ranges::all_of(word, isHexadecimal);
}

//! Not QByteArray::contains(), which takes longer on texts of this length.
bool containsWord(const QByteArray& text, const QByteArray& word)
{
    return memmem(
               text.constData(), static_cast<size_t>(text.size()), word.constData(), static_cast<size_t>(word.size()))
        != nullptr;
}

} // namespace

void RowFilter::setSource(const ContainerTableModel* source)
{
    m_source = source;
    const auto rows = static_cast<size_t>(source ? source->rowCount() : 0);
    m_hits.assign(rows, 0);
    m_pairs.assign(rows, {});
    for (int row = 0; row < static_cast<int>(rows); ++row) {
        update(row);
    }
}

void RowFilter::addPairs(const QByteArray& text, PairSet& pairs)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const auto first = static_cast<quint8>(text[i - 1]);
        const auto second = static_cast<quint8>(text[i]);
        const auto bit = static_cast<quint8>(first * 29 + second * 7);
        pairs[bit / 64] |= quint64(1) << (bit % 64);
    }
}

RowFilter::Word RowFilter::wordOf(const FilterTerm& term)
{
    const QByteArray text = term.value.toLower().toUtf8();
    Word word{text, {}, isIdLike(text)};
    addPairs(text, word.pairs);
    return word;
}

RowFilter::Clause RowFilter::clauseOf(const FilterQuery::Terms& terms)
{
    Clause clause;
    for (const FilterTerm& term : terms) {
        if (!term.field.isEmpty()) {
            clause.conditions.emplace_back(term, filterCondition(term));
        } else {
            (term.isNegated ? clause.excluded : clause.words).push_back(wordOf(term));
        }
    }
    // The longest word is the rarest: most rows fail at the first look.
    std::ranges::stable_sort(clause.words, std::ranges::greater(), [](const Word& word) { return word.text.size(); });
    return clause;
}

void RowFilter::setText(const QString& text)
{
    const FilterQuery query = FilterQuery::fromText(text);
    if (query.mistake()) {
        return;
    }
    std::vector<Clause> clauses;
    std::ranges::transform(query.alternatives(), std::back_inserter(clauses), &RowFilter::clauseOf);
    const bool narrows = onlyNarrows(clauses);
    m_text = text;
    m_clauses = std::move(clauses);
    for (size_t row = 0; row < m_hits.size(); ++row) {
        if (!narrows || m_hits[row]) {
            m_hits[row] = matches(static_cast<int>(row));
        }
    }
}

bool RowFilter::onlyNarrows(const std::vector<Clause>& clauses) const
{
    if (m_clauses.empty()) {
        return true; // every row is a hit
    }
    if (m_clauses.size() != 1 || clauses.size() != 1) {
        return false;
    }
    // "we" → "web": whatever contains the new word contains the old one. Ids are another matter: they are found by
    // their beginning, and only by words that are long enough.
    const auto isCovered = [&clauses](const Word& old) {
        return std::ranges::any_of(clauses[0].words, [&old](const Word& word) {
            return word.text == old.text
                || (word.mayBeId ? old.mayBeId && word.text.startsWith(old.text) : word.text.contains(old.text));
        });
    };
    const auto isStillExcluded = [&clauses](const Word& old) {
        return std::ranges::find(clauses[0].excluded, old.text, &Word::text) != clauses[0].excluded.end();
    };
    const auto isStillCondition = [&clauses](const auto& old) {
        return std::ranges::any_of(
            clauses[0].conditions, [&old](const auto& condition) { return condition.first == old.first; });
    };
    return std::ranges::all_of(m_clauses[0].words, isCovered)
        && std::ranges::all_of(m_clauses[0].excluded, isStillExcluded)
        && std::ranges::all_of(m_clauses[0].conditions, isStillCondition);
}

void RowFilter::insertRows(int first, int count)
{
    m_hits.insert(m_hits.begin() + first, static_cast<size_t>(count), 0);
    m_pairs.insert(m_pairs.begin() + first, static_cast<size_t>(count), PairSet());
}

void RowFilter::removeRows(int first, int count)
{
    m_hits.erase(m_hits.begin() + first, m_hits.begin() + first + count);
    m_pairs.erase(m_pairs.begin() + first, m_pairs.begin() + first + count);
}

bool RowFilter::update(int row)
{
    PairSet& pairs = m_pairs[static_cast<size_t>(row)];
    pairs = {};
    addPairs(m_source->row(row).searchText, pairs);
    addPairs(m_source->row(row).extraText, pairs);
    quint8& hit = m_hits[static_cast<size_t>(row)];
    const quint8 before = std::exchange(hit, matches(row));
    return before != hit;
}

bool RowFilter::matches(int row) const
{
    return m_clauses.empty()
        || std::ranges::any_of(m_clauses, [this, row](const Clause& clause) { return fulfils(row, clause); });
}

bool RowFilter::fulfils(int row, const Clause& clause) const
{
    const TableRow& values = m_source->row(row);
    if (values.isHeader() && clause.words.empty() && clause.conditions.empty()) {
        return false; // a host is not found by what it is not
    }
    return std::ranges::all_of(clause.words, [this, row](const Word& word) { return contains(row, word); })
        && std::ranges::none_of(clause.excluded, [this, row](const Word& word) { return contains(row, word); })
        && std::ranges::all_of(
            clause.conditions, [&values](const auto& condition) { return condition.second(values); });
}

bool RowFilter::contains(int row, const Word& word) const
{
    const bool hasPairs = std::ranges::equal(word.pairs, m_pairs[static_cast<size_t>(row)],
        [](quint64 wanted, quint64 present) { return (wanted & ~present) == 0; });
    const TableRow& values = m_source->row(row);
    return (hasPairs && (containsWord(values.searchText, word.text) || containsWord(values.extraText, word.text)))
        || (word.mayBeId && values.id().value.startsWith(QLatin1String(word.text)));
}

} // namespace Hull
