// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdftable.h"

#include <algorithm>
#include <numeric>

namespace Hull {

namespace {

constexpr double inset = 4; // points, left and right of a cell's text
constexpr double rowPadding = 3; // above and below the lines of a row
constexpr double lineWidth = 0.8; // below a header
constexpr PdfFont headerFont{PdfFace::SansBold, 7.5};

//! Where the columns of a table are, and how they are set; shared by its rows.
struct Columns
{
    std::vector<double> lefts; //!< and behind the last its right end
    std::vector<DocumentColumn::Alignment> alignments;
    int longestBar = 0; //!< the largest sum of any bar in the table

    [[nodiscard]] double textWidth(size_t column) const { return lefts[column + 1] - lefts[column] - 2 * inset; }
    [[nodiscard]] double wholeWidth() const { return lefts.back() - 2 * inset; }
    //! Where something that wide begins, from the table's left end.
    [[nodiscard]] double begin(size_t column, double width) const
    {
        switch (alignments[column]) {
        case DocumentColumn::Alignment::Centre:
            return (lefts[column] + lefts[column + 1] - width) / 2;
        case DocumentColumn::Alignment::Right:
            return lefts[column + 1] - inset - width;
        case DocumentColumn::Alignment::Left:
            break;
        }
        return lefts[column] + inset;
    }
};

int sumOf(const SeverityNumbers& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), 0);
}

std::shared_ptr<const Columns> columnsOf(const DocumentTable& table, double width)
{
    auto columns = std::make_shared<Columns>();
    const int weights = std::accumulate(table.columns.begin(), table.columns.end(), 0,
        [](int sum, const DocumentColumn& column) { return sum + column.weight; });
    int before = 0;
    for (const DocumentColumn& column : table.columns) {
        columns->lefts.push_back(width * before / weights);
        columns->alignments.push_back(column.alignment);
        before += column.weight;
    }
    columns->lefts.push_back(width);
    for (const DocumentRow& row : table.rows) {
        for (const DocumentCell& cell : row) {
            columns->longestBar = std::max(columns->longestBar, cell.bar ? sumOf(*cell.bar) : 0);
        }
    }
    return columns;
}

class HeaderBlock : public PdfBlock
{
public:
    HeaderBlock(const DocumentTable& table, const PdfFonts& fonts, std::shared_ptr<const Columns> columns)
        : m_columns(std::move(columns))
    {
        qsizetype lines = 1;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            m_titles.push_back(fonts.wrapped(
                fonts.showable(table.columns[i].title, headerFont.face), headerFont, m_columns->textWidth(i)));
            lines = std::max(lines, m_titles.back().size());
        }
        m_strip.gap = 4;
        m_strip.padding = static_cast<double>(lines) * leading + 7;
        m_strip.keepsNext = true;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& /*pages*/) const override
    {
        canvas.fill({place.x, place.top, place.width, m_strip.padding}, PdfPalette::band);
        canvas.horizontal(place.x, place.top + m_strip.padding, place.width, PdfPalette::dim, lineWidth);
        for (size_t i = 0; i < m_titles.size(); ++i) {
            // On the same line at the bottom, where the rows begin.
            double baseline = place.top + m_strip.padding - 5 - leading * static_cast<double>(m_titles[i].size() - 1);
            for (const QString& line : m_titles[i]) {
                const double begin = m_columns->begin(i, canvas.fonts().width(line, headerFont));
                canvas.text(place.x + begin, baseline, line, headerFont, PdfPalette::text);
                baseline += leading;
            }
        }
    }

private:
    static constexpr double leading = 9.5;

    std::shared_ptr<const Columns> m_columns;
    std::vector<QStringList> m_titles;
};

class RowBlock : public PdfBlock
{
public:
    //! isLeading: the row below belongs to it.
    RowBlock(const DocumentRow& row, const PdfFonts& fonts, std::shared_ptr<const Columns> columns, int header,
        bool isLeading)
        : m_columns(std::move(columns))
        , m_isLeading(isLeading)
    {
        size_t lines = 1;
        for (size_t i = 0; i < row.size(); ++i) {
            const double width = isWhole(row, *m_columns) ? m_columns->wholeWidth() : m_columns->textWidth(i);
            m_cells.push_back({PdfTextStyle::table.wrapped(fonts, row[i].lines, width), row[i].shade, row[i].bar});
            lines = std::max(lines, m_cells.back().lines.size());
        }
        m_strip.padding = 2 * rowPadding;
        m_strip.lines = static_cast<int>(lines);
        m_strip.lineHeight = PdfTextStyle::table.leading();
        m_strip.header = header;
        m_strip.keepsNext = isLeading;
    }

    //! Whether its only cell takes the width of all columns.
    [[nodiscard]] static bool isWhole(const DocumentRow& row, const Columns& columns)
    {
        return row.size() == 1 && columns.alignments.size() > 1;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& pages) const override
    {
        const double height = m_strip.padding + (place.endLine - place.firstLine) * m_strip.lineHeight;
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const Cell& cell = m_cells[i];
            if (cell.shade) {
                const double left = m_columns->lefts[i];
                canvas.fill({place.x + left, place.top + lineWidth, m_columns->lefts[i + 1] - left, height - lineWidth},
                    PdfPalette::shade(*cell.shade));
            }
            if (cell.bar && place.firstLine == 0) {
                paintBar(canvas, *cell.bar, place, i);
            }
            const auto count = static_cast<int>(cell.lines.size());
            // What a row is about stands again where the rest of it follows.
            const int begin = i == 0 && place.firstLine >= count ? 0 : place.firstLine;
            const int end = std::min(begin + place.endLine - place.firstLine, count);
            double top = place.top + rowPadding;
            for (int line = begin; line < end; ++line) {
                const PdfLine& text = cell.lines[static_cast<size_t>(line)];
                const double width = m_columns->alignments[i] == DocumentColumn::Alignment::Left
                    ? 0
                    : PdfTextStyle::table.width(canvas.fonts(), text, pages);
                PdfTextStyle::table.paint(canvas, text, place.x + m_columns->begin(i, width), top, pages);
                top += m_strip.lineHeight;
            }
        }
        if (!m_isLeading || place.endLine < m_strip.lines) {
            canvas.horizontal(place.x, place.top + height, place.width, PdfPalette::line);
        }
    }

private:
    struct Cell
    {
        std::vector<PdfLine> lines;
        std::optional<Severity> shade;
        std::optional<SeverityNumbers> bar;
    };

    void paintBar(PdfCanvas& canvas, const SeverityNumbers& bar, const PdfPlace& place, size_t column) const
    {
        constexpr double numberWidth = 26; // four digits
        const PdfFont font = PdfTextStyle::table.font(LineStyle::Body);
        const double room = m_columns->textWidth(column) - numberWidth;
        double x = place.x + m_columns->lefts[column] + inset;
        for (size_t i = 0; i < bar.size(); ++i) {
            const double width = m_columns->longestBar > 0 ? room * bar[i] / m_columns->longestBar : 0;
            canvas.fill({x, place.top + rowPadding + 1.5, width, m_strip.lineHeight - 3},
                PdfPalette::severity(static_cast<Severity>(i)));
            x += width;
        }
        canvas.text(x + 3, place.top + rowPadding + m_strip.lineHeight - 2.5, QString::number(sumOf(bar)), font,
            PdfPalette::text);
    }

    std::shared_ptr<const Columns> m_columns;
    std::vector<Cell> m_cells;
    bool m_isLeading;
};

} // namespace

PdfBlocks pdfTable(const DocumentTable& table, const PdfFonts& fonts, double width, size_t first)
{
    PdfBlocks blocks;
    const std::shared_ptr<const Columns> columns = columnsOf(table, width);
    blocks.push_back(std::make_unique<HeaderBlock>(table, fonts, columns));
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool isLeading = i + 1 < table.rows.size() && RowBlock::isWhole(table.rows[i + 1], *columns);
        blocks.push_back(std::make_unique<RowBlock>(table.rows[i], fonts, columns, static_cast<int>(first), isLeading));
    }
    return blocks;
}

} // namespace Hull
