// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <string_view>

namespace Hull {

/*!
 * Gives equal text the same QString, so that what ten thousand containers repeat (image names, label keys, variable
 * names, drivers, capabilities) is held once. Belongs to one thread; the strings it gave may go anywhere.
 */
class StringPool
{
public:
    //! The text, which must be valid UTF-8, as a string shared with all equal ones.
    [[nodiscard]] QString shared(std::string_view utf8);

    //! Makes the list share its memory with an equal one: what was made of one image or one service is alike in most of
    //! its lists (variable names, masked paths, capabilities).
    void share(QStringList& list);

    [[nodiscard]] qsizetype size() const { return m_strings.size(); }

private:
    // What is long seldom recurs. Over the limit the pool starts anew: what is in use lives on by its own reference
    // count, and a hostile engine cannot make the pool grow without end.
    static constexpr size_t longestShared = 256; // bytes
    static constexpr qsizetype longestSharedList = 64;
    static constexpr qsizetype mostStrings = 32768;
    static constexpr qsizetype mostLists = 2048;

    QHash<QByteArray, QString> m_strings; // by UTF-8
    QSet<QStringList> m_lists;
};

} // namespace Hull
