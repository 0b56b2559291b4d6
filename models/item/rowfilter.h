// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containertablemodel.h"
#include "models/item/filterquery.h"

#include <QByteArray>

#include <array>
#include <functional>
#include <utility>
#include <vector>

namespace Hull {

/*!
 * Which rows of a ContainerTableModel fulfil a FilterQuery. Knows the answer for every row, so that a text which only
 * gets longer is looked for in the present hits alone.
 */
class RowFilter
{
public:
    void setSource(const ContainerTableModel* source);

    //! A FilterQuery; one with a mistake changes nothing. A word of six or more characters also matches the beginning
    //! of the container's id.
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isActive() const { return !m_clauses.empty(); }

    [[nodiscard]] bool accepts(int row) const { return m_hits[static_cast<size_t>(row)] != 0; }

    void insertRows(int first, int count); //!< they are judged by update()
    void removeRows(int first, int count);
    bool update(int row); //!< the row has new values; true when the answer is another one

private:
    //! Which pairs of neighbouring bytes a text has, hashed: a word with a pair that a text lacks is not in it.
    using PairSet = std::array<quint64, 4>;

    struct Word
    {
        QByteArray text; //!< lower-case UTF-8, like TableRow::searchText
        PairSet pairs{};
        bool mayBeId = false;
    };

    //! What a row has to fulfil all of.
    struct Clause
    {
        std::vector<Word> words;
        std::vector<Word> excluded;
        std::vector<std::pair<FilterTerm, std::function<bool(const TableRow&)>>> conditions;
    };

    static void addPairs(const QByteArray& text, PairSet& pairs);
    [[nodiscard]] static Word wordOf(const FilterTerm& term);
    [[nodiscard]] static Clause clauseOf(const FilterQuery::Terms& terms);
    [[nodiscard]] bool matches(int row) const;
    [[nodiscard]] bool fulfils(int row, const Clause& clause) const;
    [[nodiscard]] bool contains(int row, const Word& word) const;
    [[nodiscard]] bool onlyNarrows(const std::vector<Clause>& clauses) const;

    const ContainerTableModel* m_source = nullptr;
    QString m_text;
    std::vector<Clause> m_clauses; //!< of which one has to be fulfilled; none: every row is
    std::vector<PairSet> m_pairs; //!< by source row
    std::vector<quint8> m_hits; //!< by source row; bytes, because vector<bool> is slow to search
};

} // namespace Hull
