// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdfcover.h"

namespace Hull {

namespace {

class TitleBlock : public PdfBlock
{
public:
    TitleBlock(const ReportDocument& document, const PdfFonts& fonts, double width)
        : m_title(fonts.wrapped(fonts.showable(document.title, titleFont.face), titleFont, width))
        , m_subtitle(fonts.showable(document.subtitle, PdfFace::Sans))
    {
        double height = head + static_cast<double>(m_title.size()) * titleLeading + subtitleHeight;
        for (const auto& fact : document.facts) {
            m_facts.push_back({fonts.showable(fact.first, PdfFace::Sans),
                PdfTextStyle::body.wrapped(fonts, {fact.second}, width - labelWidth)});
            height += factHeight(m_facts.back());
        }
        m_strip.padding = height + 8;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& pages) const override
    {
        canvas.fill({place.x, place.top, 64, 5}, PdfPalette::accent);
        double top = place.top + head;
        for (const QString& line : m_title) {
            canvas.text(place.x, top + titleFont.size, line, titleFont, PdfPalette::accent);
            top += titleLeading;
        }
        canvas.text(place.x, top + 12, m_subtitle, {PdfFace::Sans, 11}, PdfPalette::dim);
        top += subtitleHeight;
        for (const Fact& fact : m_facts) {
            PdfTextStyle::body.paint(canvas, {fact.label, LineStyle::Dim}, place.x, top, pages);
            for (size_t i = 0; i < fact.lines.size(); ++i) {
                PdfTextStyle::body.paint(canvas, fact.lines[i], place.x + labelWidth,
                    top + static_cast<double>(i) * PdfTextStyle::body.leading(), pages);
            }
            top += factHeight(fact);
        }
    }

private:
    struct Fact
    {
        QString label;
        std::vector<PdfLine> lines;
    };

    static constexpr PdfFont titleFont{PdfFace::SansBold, 24};
    static constexpr double head = 20;
    static constexpr double titleLeading = 30;
    static constexpr double subtitleHeight = 36;
    static constexpr double labelWidth = 100;

    [[nodiscard]] static double factHeight(const Fact& fact)
    {
        return static_cast<double>(fact.lines.size()) * PdfTextStyle::body.leading() + 3;
    }

    QStringList m_title;
    QString m_subtitle;
    std::vector<Fact> m_facts;
};

class CountsBlock : public PdfBlock
{
public:
    explicit CountsBlock(const DocumentCounts& counts)
        : m_counts(counts)
    {
        m_strip.gap = 14;
        m_strip.padding = height + 10;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& /*pages*/) const override
    {
        constexpr double space = 8;
        const auto boxes = static_cast<double>(m_counts.open.size());
        const double width = (place.width - (boxes - 1) * space) / boxes;
        double x = place.x;
        for (size_t i = 0; i < m_counts.open.size(); ++i) {
            const auto severity = static_cast<Severity>(i);
            const QColor colour = PdfPalette::severity(severity);
            canvas.fill({x, place.top, width, height}, PdfPalette::shade(severity));
            canvas.fill({x, place.top, width, 4}, colour);
            canvas.text(x + 12, place.top + 36, QString::number(m_counts.open[i]), {PdfFace::SansBold, 24}, colour);
            const QString name = severityName(severity);
            canvas.text(
                x + 12, place.top + 52, name.left(1).toUpper() + name.mid(1), {PdfFace::SansBold, 9}, PdfPalette::text);
            canvas.textTo(x + width - 12, place.top + 52, QStringLiteral("open"), {PdfFace::Sans, 8}, PdfPalette::text);
            x += width + space;
        }
    }

private:
    static constexpr double height = 62;

    DocumentCounts m_counts;
};

class ContentsBlock : public PdfBlock
{
public:
    ContentsBlock(const ReportDocument& document, const PdfFonts& fonts)
    {
        for (const DocumentBlock& block : document.blocks) {
            const auto* heading = std::get_if<DocumentHeading>(&block);
            if (heading && heading->level == 1) {
                m_entries.emplace_back(fonts.showable(heading->text, font.face), heading->anchor);
            }
        }
        m_strip.gap = 12;
        m_strip.padding = head + static_cast<double>(rows()) * leading;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& pages) const override
    {
        canvas.text(place.x, place.top + 11, QStringLiteral("Contents"), {PdfFace::SansBold, 10.5}, PdfPalette::accent);
        constexpr double space = 24; // between two columns
        const double width = (place.width - space) / 2;
        for (size_t i = 0; i < m_entries.size(); ++i) {
            const auto& entry = m_entries[i];
            const QString page = QString::number(pages.value(entry.second));
            const double x = place.x + (i < rows() ? 0 : width + space);
            const double baseline = place.top + head + 10 + static_cast<double>(i % rows()) * leading;
            canvas.text(x, baseline, entry.first, font, PdfPalette::text);
            canvas.textTo(x + width, baseline, page, font, PdfPalette::text);
            canvas.horizontal(x, baseline + 4, width, PdfPalette::line);
        }
    }

private:
    //! A long list takes two columns: a cover has to have room for warnings as well.
    [[nodiscard]] size_t rows() const
    {
        constexpr size_t mostInOne = 8;
        return m_entries.size() > mostInOne ? (m_entries.size() + 1) / 2 : m_entries.size();
    }

    static constexpr PdfFont font{PdfFace::Sans, 9};
    static constexpr double head = 18;
    static constexpr double leading = 15;

    std::vector<std::pair<QString, QString>> m_entries; //!< title and anchor
};

class SignatureBlock : public PdfBlock
{
public:
    SignatureBlock(const DocumentSignature& signature, const PdfFonts& fonts)
    {
        for (const QString& label : signature.labels) {
            m_labels.append(fonts.showable(label, font.face));
        }
        m_strip.gap = 14;
        m_strip.padding = 46;
        m_strip.atBottom = true;
    }

    void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& /*pages*/) const override
    {
        constexpr double space = 12;
        const auto count = static_cast<double>(m_labels.size());
        const double width = (place.width - (count - 1) * space) / count;
        double x = place.x;
        for (const QString& label : m_labels) {
            canvas.horizontal(x, place.top + 32, width, PdfPalette::dim);
            canvas.text(x, place.top + 42, label, font, PdfPalette::dim);
            x += width + space;
        }
    }

private:
    static constexpr PdfFont font{PdfFace::Sans, 7.5};

    QStringList m_labels;
};

} // namespace

std::unique_ptr<PdfBlock> pdfTitle(const ReportDocument& document, const PdfFonts& fonts, double width)
{
    return std::make_unique<TitleBlock>(document, fonts, width);
}

std::unique_ptr<PdfBlock> pdfCounts(const DocumentCounts& counts)
{
    return std::make_unique<CountsBlock>(counts);
}

std::unique_ptr<PdfBlock> pdfContents(const ReportDocument& document, const PdfFonts& fonts)
{
    return std::make_unique<ContentsBlock>(document, fonts);
}

std::unique_ptr<PdfBlock> pdfSignature(const DocumentSignature& signature, const PdfFonts& fonts)
{
    return std::make_unique<SignatureBlock>(signature, fonts);
}

} // namespace Hull
