// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace Hull {

//! Reads the code point at position and moves behind it; an unpaired surrogate is read as U+FFFD.
[[nodiscard]] char32_t nextCodePoint(QStringView text, qsizetype& position);

/*!
 * Whether a code point must not reach a terminal as it is: C0 and C1 controls and DEL can move the cursor or start an
 * escape sequence, bidirectional controls and line separators can make a line read as another one, and what is
 * invisible (soft hyphen, zero-width space and joiner, tags) makes one name look like another.
 */
[[nodiscard]] bool isUnsafeToShow(char32_t point);

//! Foreign text made safe to show: every unsafe code point becomes \x1b or \u{202e}, the rest stays.
[[nodiscard]] QString printable(QStringView text);

//! How many terminal cells a printable text takes: East Asian wide characters take two, combining marks none.
[[nodiscard]] int displayWidth(QStringView text);

//! The text in lines of at most width cells, broken at spaces, or anywhere where a word is longer. Never empty.
[[nodiscard]] QStringList wrapped(const QString& text, int width);

//! One cell of a row; a text that is wider continues on the next line.
struct TableCell
{
    QString text; //!< printable
    int width = 0; //!< cells of the terminal; of the last column, too
    const char* colour = nullptr; //!< parameters of an SGR sequence ("1;31"); none: as it is
};

//! A row as lines, each with the final line feed and no white space in front of it. Columns stand two cells apart.
[[nodiscard]] QString tableRow(int indent, const std::vector<TableCell>& cells);

} // namespace Hull
