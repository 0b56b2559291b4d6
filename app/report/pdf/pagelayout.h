// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace Hull {

// Where on which page things stand. Lengths are in points (1/72 inch), from the top of what a page has room for.

//! What stands on a page in one piece, unless it is too tall for that: a row of a table, a paragraph, a heading.
struct Strip
{
    double padding = 0; //!< of each piece, above and below its lines together
    int lines = 0; //!< of text, between which it can be cut; 0: in no case
    double lineHeight = 0;
    double gap = 0; //!< in front of it, but for the top of a page
    double room = 0; //!< begins a new page where less than that is left; 0: where it does not fit
    bool startsPage = false;
    bool keepsNext = false; //!< stands on the same page as what follows
    bool atBottom = false; //!< at the foot of the page on which it is
    int header = -1; //!< the strip that is repeated above it on each further page; -1: none

    [[nodiscard]] double height() const { return padding + lines * lineHeight; }
};

//! A strip, or the part of it that fits, at its place.
struct PlacedStrip
{
    size_t strip = 0;
    int page = 0; //!< from 0 on
    double top = 0;
    int firstLine = 0;
    int endLine = 0; //!< behind the last one
    bool isRepeated = false; //!< a header that stood on an earlier page

    friend bool operator==(const PlacedStrip&, const PlacedStrip&) = default;
};

/*!
 * Places the strips in order. One that fits on a page is cut only where it takes more than a third of it, and then
 * neither piece has less than three lines: neither half a row at the end of a page nor a page that is mostly empty.
 * A strip that keeps the next one goes to the next page together with it; of a chain that is too tall for a page, what
 * does not fit follows.
 */
[[nodiscard]] std::vector<PlacedStrip> placeStrips(const std::vector<Strip>& strips, double pageHeight);

} // namespace Hull
