// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containertablemodel.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace Hull {

/*!
 * Which rows of a ContainerTableModel contain all words of a text. Knows the answer for every row, so that a text
 * which only gets longer is looked for in the present hits alone.
 */
class RowFilter
{
public:
    void setSource(const ContainerTableModel* source);

    //! Words separated by blanks. A word of six or more characters also matches the beginning of the container's id.
    void setText(const QString& text);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] bool isActive() const { return !m_words.empty(); }

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

    static void addPairs(const QByteArray& text, PairSet& pairs);
    [[nodiscard]] static std::vector<Word> wordsOf(const QString& text);
    [[nodiscard]] bool matches(int row) const;
    [[nodiscard]] bool onlyNarrows(const std::vector<Word>& words) const;

    const ContainerTableModel* m_source = nullptr;
    QString m_text;
    std::vector<Word> m_words;
    std::vector<PairSet> m_pairs; //!< by source row
    std::vector<quint8> m_hits; //!< by source row; bytes, because vector<bool> is slow to search
};

} // namespace Hull
