// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/palette/commandmodel.h"

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

enum Rank { Begins, WordBegins, Contains, WithNote, NoMatch };

bool hasAll(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(words, [&text](const QString& word) { return text.contains(word); });
}

//! Whether a word of the text begins so; names of containers have their words in one.
bool hasWordFrom(const QString& text, const QString& beginning)
{
    qsizetype at = text.indexOf(beginning);
    while (at > 0 && text[at - 1].isLetterOrNumber()) {
        at = text.indexOf(beginning, at + 1);
    }
    return at >= 0;
}

Rank rankOf(const QString& text, const QString& note, const QStringList& words)
{
    if (!hasAll(text, words)) {
        return hasAll(text + u' ' + note, words) ? WithNote : NoMatch;
    }
    if (words.isEmpty() || text.startsWith(words.join(u' '))) {
        return Begins;
    }
    return hasWordFrom(text, words.front()) ? WordBegins : Contains;
}

QString spoken(const Command& command)
{
    QStringList parts{command.text, command.note, command.key};
    parts.removeAll(QString());
    return parts.join(", "_L1);
}

} // namespace

void CommandModel::setCommands(std::vector<Command> commands)
{
    m_commands = std::move(commands);
    m_texts.clear();
    m_texts.reserve(m_commands.size());
    for (const Command& command : m_commands) {
        m_texts.push_back({command.text.toLower(), command.note.toLower()});
    }
    search();
}

void CommandModel::setWords(const QString& typed)
{
    QStringList words = typed.toLower().simplified().split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = std::move(words);
        search();
    }
}

void CommandModel::search()
{
    std::array<std::vector<size_t>, NoMatch> found;
    m_matches = 0;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Rank rank = rankOf(m_texts[i].first, m_texts[i].second, m_words);
        if (rank == NoMatch) {
            continue;
        }
        ++m_matches;
        if (found[rank].size() < mostShown) {
            found[rank].push_back(i);
        }
    }
    beginResetModel();
    m_shown.clear();
    for (const std::vector<size_t>& places : found) {
        m_shown.insert(m_shown.end(), places.begin(), places.end());
    }
    m_shown.resize(std::min<size_t>(m_shown.size(), mostShown));
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Command& shown = command(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown.text;
    case Qt::DecorationRole:
        return shown.icon;
    case Qt::AccessibleTextRole:
        return spoken(shown);
    case NoteRole:
        return shown.note;
    case KeyRole:
        return shown.key;
    default:
        return {};
    }
}

} // namespace Hull
