// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdfwriter.h"

#include "app/report/pdf/pdfcover.h"
#include "app/report/pdf/pdftable.h"
#include "app/report/pdf/pdftext.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int unitsPerPoint = 20; // all sizes of text are whole numbers of units
constexpr int pointsPerInch = 72;
constexpr double margin = 51; // points, 18 mm
constexpr PdfFont edgeFont{PdfFace::Sans, 7.5};

class PdfReport
{
public:
    PdfReport(const ReportDocument& document, const PdfFonts& fonts)
        : m_document(document)
        , m_fonts(fonts)
        , m_paper(document.paper == ReportDocument::Paper::Letter ? QPageSize::Letter : QPageSize::A4)
        , m_size(m_paper.size(QPageSize::Point))
    { }

    void measure();
    [[nodiscard]] Result<QByteArray> paint();

private:
    [[nodiscard]] double width() const { return m_size.width() - 2 * margin; }
    [[nodiscard]] double height() const { return m_size.height() - 2 * margin; }
    [[nodiscard]] int pageCount() const { return m_placed.empty() ? 1 : m_placed.back().page + 1; }
    void add(const DocumentBlock& block, bool followsTable);
    void add(const std::vector<DocumentBlock>& blocks);
    void prepare(QPdfWriter& writer) const;
    void paintPages(QPdfWriter& writer, QPainter& painter) const;
    void paintEdges(PdfCanvas& canvas, int page) const;

    const ReportDocument& m_document;
    const PdfFonts& m_fonts;
    const QPageSize m_paper;
    const QSizeF m_size; // points
    PdfBlocks m_blocks;
    std::vector<PlacedStrip> m_placed;
    PdfPages m_pages;
};

//! A table is followed by what belongs to it, so its last row stays with that.
void PdfReport::add(const DocumentBlock& block, bool followsTable)
{
    if (followsTable && std::holds_alternative<DocumentParagraph>(block)) {
        m_blocks.back()->strip().keepsNext = true;
    }
    if (const auto* heading = std::get_if<DocumentHeading>(&block)) {
        m_blocks.push_back(pdfHeading(*heading, m_fonts, width()));
    } else if (const auto* band = std::get_if<DocumentBand>(&block)) {
        m_blocks.push_back(pdfBand(*band, m_fonts, width()));
    } else if (const auto* paragraph = std::get_if<DocumentParagraph>(&block)) {
        m_blocks.push_back(pdfParagraph(*paragraph, m_fonts, width()));
        if (followsTable) {
            constexpr double gapBelowTable = 9; // points
            m_blocks.back()->strip().gap = gapBelowTable;
        }
    } else if (const auto* note = std::get_if<DocumentNote>(&block)) {
        m_blocks.push_back(pdfNote(*note, m_fonts, width()));
    } else if (const auto* counts = std::get_if<DocumentCounts>(&block)) {
        m_blocks.push_back(pdfCounts(*counts));
    } else if (std::holds_alternative<DocumentContents>(block)) {
        m_blocks.push_back(pdfContents(m_document, m_fonts));
    } else if (const auto* signature = std::get_if<DocumentSignature>(&block)) {
        m_blocks.push_back(pdfSignature(*signature, m_fonts));
    } else if (const auto* table = std::get_if<DocumentTable>(&block)) {
        PdfBlocks rows = pdfTable(*table, m_fonts, width(), m_blocks.size());
        std::move(rows.begin(), rows.end(), std::back_inserter(m_blocks));
    }
}

void PdfReport::add(const std::vector<DocumentBlock>& blocks)
{
    const DocumentBlock* before = nullptr;
    for (const DocumentBlock& block : blocks) {
        add(block, before && std::holds_alternative<DocumentTable>(*before));
        before = &block;
    }
}

void PdfReport::measure()
{
    m_blocks.push_back(pdfTitle(m_document, m_fonts, width()));
    add(m_document.cover);
    const size_t coverEnd = m_blocks.size();
    add(m_document.blocks);
    if (m_blocks.size() > coverEnd) {
        m_blocks[coverEnd]->strip().startsPage = true;
    }
    std::vector<Strip> strips;
    strips.reserve(m_blocks.size());
    for (const auto& block : m_blocks) {
        strips.push_back(block->strip());
    }
    m_placed = placeStrips(strips, height());
    for (const PlacedStrip& placed : m_placed) {
        const QString& anchor = m_blocks[placed.strip]->anchor();
        if (!anchor.isEmpty() && !m_pages.contains(anchor)) {
            m_pages.insert(anchor, placed.page + 1);
        }
    }
}

void PdfReport::prepare(QPdfWriter& writer) const
{
    const bool isArchival = m_document.attachment.isEmpty();
    writer.setPdfVersion(isArchival ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(unitsPerPoint * pointsPerInch);
    writer.setPageSize(m_paper);
    writer.setPageMargins({}); // they are ours
    writer.setTitle(m_document.title + u' ' + m_document.mark.section(u' ', 0, 0));
    writer.setCreator(m_document.tool);
    if (!isArchival) {
        writer.addFileAttachment(evidenceFileName, m_document.attachment, u"application/json"_s);
    }
}

//! Head and foot, the same on every page but for its number; the first one has the title in large.
void PdfReport::paintEdges(PdfCanvas& canvas, int page) const
{
    const double right = m_size.width() - margin;
    const double head = 36;
    const double foot = m_size.height() - 31;
    const PdfFont strong{PdfFace::SansBold, edgeFont.size};
    const QString classification = m_fonts.showable(m_document.classification, strong.face);
    canvas.text(
        (m_size.width() - m_fonts.width(classification, strong)) / 2, head, classification, strong, PdfPalette::text);
    if (page > 0) {
        canvas.text(margin, head, m_fonts.showable(m_document.title, edgeFont.face), edgeFont, PdfPalette::dim);
        canvas.textTo(right, head, m_fonts.showable(m_document.scope, edgeFont.face), edgeFont, PdfPalette::dim);
        canvas.horizontal(margin, head + 5, width(), PdfPalette::line);
    }
    canvas.horizontal(margin, foot - 11, width(), PdfPalette::line);
    canvas.text(margin, foot, m_fonts.showable(m_document.mark, edgeFont.face), edgeFont, PdfPalette::dim);
    canvas.textTo(right, foot, u"Page %1 of %2"_s.arg(page + 1).arg(pageCount()), edgeFont, PdfPalette::dim);
}

void PdfReport::paintPages(QPdfWriter& writer, QPainter& painter) const
{
    PdfCanvas canvas(painter, m_fonts, unitsPerPoint);
    int page = 0;
    paintEdges(canvas, page);
    for (const PlacedStrip& placed : m_placed) {
        while (page < placed.page) {
            writer.newPage();
            paintEdges(canvas, ++page);
        }
        m_blocks[placed.strip]->paint(
            canvas, {margin, margin + placed.top, width(), placed.firstLine, placed.endLine}, m_pages);
    }
}

Result<QByteArray> PdfReport::paint()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        prepare(writer);
        QPainter painter;
        if (!painter.begin(&writer)) {
            Error error;
            error.kind = Error::Kind::Internal;
            error.message = {QT_TRANSLATE_NOOP("Hull", "The PDF cannot be begun."), {}};
            return error;
        }
        paintPages(writer, painter);
        painter.end();
    }
    return bytes;
}

} // namespace

Result<QByteArray> documentPdf(const ReportDocument& document)
{
    const Result<PdfFonts> fonts = PdfFonts::load();
    if (!fonts) {
        return fonts.error();
    }
    PdfReport report(document, *fonts);
    report.measure();
    return report.paint();
}

} // namespace Hull
