// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/rowfilter.h"

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

std::vector<RowFilter::Word> RowFilter::wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (const QString& part : text.toLower().simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QByteArray word = part.toUtf8();
        words.push_back({word, {}, isIdLike(word)});
        addPairs(word, words.back().pairs);
    }
    // The longest word is the rarest: most rows fail at the first look.
    std::ranges::stable_sort(words, std::ranges::greater(), [](const Word& word) { return word.text.size(); });
    return words;
}

void RowFilter::setText(const QString& text)
{
    std::vector<Word> words = wordsOf(text);
    const bool narrows = onlyNarrows(words);
    m_text = text;
    m_words = std::move(words);
    for (size_t row = 0; row < m_hits.size(); ++row) {
        if (!narrows || m_hits[row]) {
            m_hits[row] = matches(static_cast<int>(row));
        }
    }
}

bool RowFilter::onlyNarrows(const std::vector<Word>& words) const
{
    // "we" → "web": whatever contains the new word contains the old one. Ids are another matter: they are found by
    // their beginning, and only by words that are long enough.
    const auto isCovered = [&words](const Word& old) {
        return std::ranges::any_of(words, [&old](const Word& word) {
            return word.text == old.text
                || (word.mayBeId ? old.mayBeId && word.text.startsWith(old.text) : word.text.contains(old.text));
        });
    };
    return std::ranges::all_of(m_words, isCovered);
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
    const PairSet& pairs = m_pairs[static_cast<size_t>(row)];
    return std::ranges::all_of(m_words, [this, row, &pairs](const Word& word) {
        const bool hasPairs = std::ranges::equal(
            word.pairs, pairs, [](quint64 wanted, quint64 present) { return (wanted & ~present) == 0; });
        const TableRow& values = m_source->row(row);
        return (hasPairs && (containsWord(values.searchText, word.text) || containsWord(values.extraText, word.text)))
            || (word.mayBeId && values.id().value.startsWith(QLatin1String(word.text)));
    });
}

} // namespace Hull
