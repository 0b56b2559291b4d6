// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdftext.h"

namespace Hull {

namespace {

class HeadingBlock : public PdfBlock
{
public:
    HeadingBlock(const DocumentHeading& heading, const PdfFonts& fonts, double width)
        : m_isSection(heading.level == 1)
        , m_font{PdfFace::SansBold, m_isSection ? 15.0 : 10.5}
        , m_lines(fonts.wrapped(fonts.showable(heading.text, m_font.face), m_font, width))
    {
        constexpr double sectionRoom = 220; // points: less is no good place to begin a section
        m_anchor = heading.anchor;
        m_strip.gap = m_isSection ? 24 : 14;
        m_strip.padding = static_cast<double>(m_lines.size()) * leading() + (m_isSection ? 12 : 5);
        m_strip.room = m_isSection ? sectionRoom : 0;
        m_strip.keepsNext = true;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& /*pages*/) const override
    {
        double baseline = place.top + m_font.size;
        for (const QString& line : m_lines) {
            canvas.text(place.x, baseline, line, m_font, PdfPalette::accent);
            baseline += leading();
        }
        if (m_isSection) {
            canvas.horizontal(place.x, place.top + m_strip.padding - 7, place.width, PdfPalette::accent, 1);
        }
    }

private:
    [[nodiscard]] double leading() const { return m_font.size * 1.3; }

    bool m_isSection;
    PdfFont m_font;
    QStringList m_lines;
};

class BandBlock : public PdfBlock
{
public:
    BandBlock(const DocumentBand& band, const PdfFonts& fonts, double width)
        : m_severity(band.severity)
        , m_note(fonts.showable(band.note, PdfFace::Sans))
        , m_lines(fonts.wrapped(fonts.showable(band.text, PdfFace::SansBold), title,
              width - textLeft - 3 * inset - fonts.width(m_note, PdfTextStyle::table.font(LineStyle::Body))))
    {
        m_anchor = band.anchor;
        m_strip.gap = 18;
        m_strip.padding = static_cast<double>(m_lines.size()) * leading + 12 + below;
        m_strip.keepsNext = true;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& /*pages*/) const override
    {
        const double height = m_strip.padding - below;
        const QColor colour = PdfPalette::severity(m_severity);
        canvas.fill(
            {place.x, place.top, place.width, height}, m_severity ? PdfPalette::shade(*m_severity) : PdfPalette::band);
        canvas.fill({place.x, place.top, barWidth, height}, colour);
        const QString letter = m_severity ? severityName(*m_severity).left(1).toUpper() : QString(u'\u2013');
        canvas.text(place.x + (barWidth - canvas.fonts().width(letter, title)) / 2, place.top + firstBaseline, letter,
            title, PdfPalette::paper);
        double baseline = place.top + firstBaseline;
        for (const QString& line : m_lines) {
            canvas.text(place.x + textLeft, baseline, line, title, PdfPalette::text);
            baseline += leading;
        }
        canvas.textTo(place.x + place.width - inset, place.top + firstBaseline, m_note,
            PdfTextStyle::table.font(LineStyle::Body), PdfPalette::text);
    }

private:
    static constexpr PdfFont title{PdfFace::SansBold, 10.5};
    static constexpr double leading = 13.5;
    static constexpr double firstBaseline = 16;
    static constexpr double barWidth = 18;
    static constexpr double inset = 8;
    static constexpr double textLeft = barWidth + inset;
    static constexpr double below = 6;

    std::optional<Severity> m_severity;
    QString m_note;
    QStringList m_lines;
};

class ParagraphBlock : public PdfBlock
{
public:
    ParagraphBlock(const DocumentParagraph& paragraph, const PdfFonts& fonts, double width)
        : m_lines(PdfTextStyle::body.wrapped(fonts, paragraph.lines, width))
    {
        m_strip.gap = 3;
        m_strip.padding = 5;
        m_strip.lines = static_cast<int>(m_lines.size());
        m_strip.lineHeight = PdfTextStyle::body.leading();
        m_strip.keepsNext = paragraph.leadsOn;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& pages) const override
    {
        double top = place.top;
        for (int i = place.firstLine; i < place.endLine; ++i) {
            PdfTextStyle::body.paint(canvas, m_lines[static_cast<size_t>(i)], place.x, top, pages);
            top += m_strip.lineHeight;
        }
    }

private:
    std::vector<PdfLine> m_lines;
};

class NoteBlock : public PdfBlock
{
public:
    NoteBlock(const DocumentNote& note, const PdfFonts& fonts, double width)
        : m_isWarning(note.isWarning)
        , m_font(PdfTextStyle::body.font(note.isWarning ? LineStyle::Strong : LineStyle::Body))
        , m_lines(fonts.wrapped(fonts.showable(note.text, m_font.face), m_font, width - textLeft - inset))
    {
        m_strip.gap = 6;
        m_strip.padding = 2 * inset;
        m_strip.lines = static_cast<int>(m_lines.size());
        m_strip.lineHeight = PdfTextStyle::body.leading();
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& /*pages*/) const override
    {
        const int lines = place.endLine - place.firstLine;
        const double height = m_strip.padding + lines * m_strip.lineHeight;
        canvas.fill(
            {place.x, place.top, place.width, height}, m_isWarning ? PdfPalette::warningGround : PdfPalette::band);
        canvas.fill({place.x, place.top, 3, height}, m_isWarning ? PdfPalette::warning : PdfPalette::accent);
        double baseline = place.top + inset + m_font.size;
        for (int i = place.firstLine; i < place.endLine; ++i) {
            canvas.text(place.x + textLeft, baseline, m_lines.at(i), m_font,
                m_isWarning ? PdfPalette::warning : PdfPalette::text);
            baseline += m_strip.lineHeight;
        }
    }

private:
    static constexpr double inset = 6;
    static constexpr double textLeft = 12;

    bool m_isWarning;
    PdfFont m_font;
    QStringList m_lines;
};

} // namespace

std::unique_ptr<PdfBlock> pdfHeading(const DocumentHeading& heading, const PdfFonts& fonts, double width)
{
    return std::make_unique<HeadingBlock>(heading, fonts, width);
}

std::unique_ptr<PdfBlock> pdfBand(const DocumentBand& band, const PdfFonts& fonts, double width)
{
    return std::make_unique<BandBlock>(band, fonts, width);
}

std::unique_ptr<PdfBlock> pdfParagraph(const DocumentParagraph& paragraph, const PdfFonts& fonts, double width)
{
    return std::make_unique<ParagraphBlock>(paragraph, fonts, width);
}

std::unique_ptr<PdfBlock> pdfNote(const DocumentNote& note, const PdfFonts& fonts, double width)
{
    return std::make_unique<NoteBlock>(note, fonts, width);
}

} // namespace Hull
