// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/roles.h"

#include <QAbstractListModel>
#include <QIcon>

#include <functional>
#include <utility>
#include <vector>

namespace Hull {

//! Something that can be done, or gone to, from the command palette.
struct Command
{
    QString text; //!< "Export report…", or a name
    QString note; //!< where it is: "File", a host; may be empty
    QString key; //!< its shortcut, for people; may be empty
    QIcon icon;
    std::function<void()> run;
};

/*!
 * The commands that contain each word of what was typed, in text or note: first those of which the text
 * begins with it, then those of which a word does, then the rest, last those that need the note for it; each in their
 * given order. At most the first hundred of them.
 */
class CommandModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int mostShown = 100;
    enum Role { NoteRole = FirstModelRole, KeyRole };

    using QAbstractListModel::QAbstractListModel;

    void setCommands(std::vector<Command> commands);
    void setWords(const QString& typed);
    [[nodiscard]] int matchCount() const { return m_matches; } //!< also of those that are not shown
    [[nodiscard]] const Command& command(int row) const { return m_commands[m_shown[static_cast<size_t>(row)]]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void search();

    std::vector<Command> m_commands;
    std::vector<std::pair<QString, QString>> m_texts; //!< lower-case text and note of each
    std::vector<size_t> m_shown; //!< places in m_commands
    QStringList m_words; //!< lower-case
    int m_matches = 0;
};

} // namespace Hull
