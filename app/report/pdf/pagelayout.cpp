// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pagelayout.h"

#include <algorithm>

namespace Hull {

namespace {

constexpr double tallShare = 1.0 / 3; // of a page: from there on a strip may be cut
constexpr int fewestLines = 3; // of a piece

class Placer
{
public:
    Placer(const std::vector<Strip>& strips, double pageHeight)
        : m_strips(strips)
        , m_pageHeight(pageHeight)
    { }

    std::vector<PlacedStrip> place();

private:
    [[nodiscard]] double left() const { return m_pageHeight - m_y; }
    [[nodiscard]] bool isAtTop() const { return m_y == 0; }
    [[nodiscard]] double gapOf(const Strip& strip) const { return isAtTop() ? 0 : strip.gap; }
    [[nodiscard]] double chainHeight(size_t first) const;
    [[nodiscard]] static int fittingLines(const Strip& strip, double room);
    [[nodiscard]] bool canBeginHere(const Strip& strip, double before) const;
    void turnPage(const Strip& next);
    void put(size_t place, int firstLine, int endLine);
    void putInPieces(size_t place);

    const std::vector<Strip>& m_strips;
    const double m_pageHeight;
    std::vector<PlacedStrip> m_placed;
    int m_page = 0;
    double m_y = 0;
};

//! How many lines have room beside the padding.
int Placer::fittingLines(const Strip& strip, double room)
{
    constexpr double rounding = 1e-6; // of sums of line heights
    return strip.lineHeight > 0 ? static_cast<int>((room - strip.padding + rounding) / strip.lineHeight) : 0;
}

//! Whether a strip that does not fit may leave its first lines here.
bool Placer::canBeginHere(const Strip& strip, double before) const
{
    return strip.height() > m_pageHeight * tallShare && strip.lines >= 2 * fewestLines
        && fittingLines(strip, left() - before) >= fewestLines;
}

//! What must stand together from there on: all that keep their next, and as much of the last as must follow.
double Placer::chainHeight(size_t first) const
{
    double height = 0;
    for (size_t i = first; i < m_strips.size(); ++i) {
        const Strip& strip = m_strips[i];
        height += i == first ? 0 : strip.gap;
        if (!strip.keepsNext || i + 1 == m_strips.size()) {
            const bool mayBeCut = strip.height() > m_pageHeight * tallShare && strip.lines >= 2 * fewestLines;
            return height + (mayBeCut ? strip.padding + fewestLines * strip.lineHeight : strip.height());
        }
        height += strip.height();
    }
    return height;
}

void Placer::turnPage(const Strip& next)
{
    ++m_page;
    m_y = 0;
    if (next.header >= 0) {
        const auto header = static_cast<size_t>(next.header);
        m_placed.push_back({header, m_page, m_y, 0, m_strips[header].lines, true});
        m_y += m_strips[header].height();
    }
}

void Placer::put(size_t place, int firstLine, int endLine)
{
    const Strip& strip = m_strips[place];
    const double height = strip.padding + (endLine - firstLine) * strip.lineHeight;
    m_y += gapOf(strip);
    if (strip.atBottom) {
        m_y = std::max(m_y, m_pageHeight - height);
    }
    m_placed.push_back({place, m_page, m_y, firstLine, endLine, false});
    m_y += height;
}

void Placer::putInPieces(size_t place)
{
    const Strip& strip = m_strips[place];
    int line = 0;
    while (line < strip.lines) {
        const int rest = strip.lines - line;
        int count = std::min(rest, fittingLines(strip, left() - gapOf(strip)));
        if (count < rest) {
            count = std::min(count, rest - fewestLines); // the last piece is none of a line or two
        }
        count = std::max(count, 1);
        put(place, line, line + count);
        line += count;
        if (line < strip.lines) {
            turnPage(strip);
        }
    }
}

std::vector<PlacedStrip> Placer::place()
{
    for (size_t i = 0; i < m_strips.size(); ++i) {
        const Strip& strip = m_strips[i];
        const bool isLed = i > 0 && m_strips[i - 1].keepsNext && !m_placed.empty();
        const double gap = gapOf(strip);
        // What leads on has already looked whether its followers fit.
        const double needed = std::max(strip.room, isLed ? strip.height() : chainHeight(i));
        const bool fits = gap + needed <= left();
        if (!isAtTop() && (strip.startsPage || (!fits && !canBeginHere(strip, gap)))) {
            turnPage(strip);
        }
        if (gapOf(strip) + strip.height() <= left() || strip.lines == 0) {
            put(i, 0, strip.lines);
        } else {
            putInPieces(i);
        }
    }
    return std::move(m_placed);
}

} // namespace

std::vector<PlacedStrip> placeStrips(const std::vector<Strip>& strips, double pageHeight)
{
    return Placer(strips, pageHeight).place();
}

} // namespace Hull
