// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/base/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace Hull {

namespace {

constexpr qsizetype longestWord = 64; // a longer one is no slip of the hand

//! Levenshtein's distance: how many letters are to be changed, put in or taken out.
qsizetype distance(const QString& left, const QString& right)
{
    std::vector<qsizetype> row(static_cast<size_t>(right.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 0; i < left.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype changed = diagonal + (left[i] == right[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestWord(const QString& word, const QStringList& known)
{
    QString nearest;
    qsizetype least = longestWord;
    const QString given = word.toLower();
    for (const QString& candidate : given.size() <= longestWord ? known : QStringList()) {
        const qsizetype needed = distance(given, candidate.toLower());
        if (needed < least && needed * 2 <= std::max(word.size(), candidate.size())) {
            least = needed;
            nearest = candidate;
        }
    }
    return nearest;
}

} // namespace Hull
