// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdfblock.h"

namespace Hull {

namespace {

constexpr double badgePadding = 4; // points, left and right of the word
constexpr double baselineShare = 0.76; // of the leading, from the top of a line

QColor colourOf(LineStyle style)
{
    switch (style) {
    case LineStyle::Dim:
        return PdfPalette::dim;
    case LineStyle::Removed:
        return PdfPalette::warning;
    case LineStyle::Added:
        return PdfPalette::good;
    default:
        return PdfPalette::text;
    }
}

QString shownText(const PdfLine& line, const PdfPages& pages)
{
    return line.style == LineStyle::Page ? QString::number(pages.value(line.text)) : line.text;
}

} // namespace

const PdfTextStyle PdfTextStyle::body{9, 12.5};
const PdfTextStyle PdfTextStyle::table{8, 10.5};

PdfTextStyle::PdfTextStyle(double size, double leading)
    : m_size(size)
    , m_leading(leading)
{ }

PdfFont PdfTextStyle::font(LineStyle style) const
{
    switch (style) {
    case LineStyle::Strong:
        return {PdfFace::SansBold, m_size};
    case LineStyle::Dim:
        return {PdfFace::Sans, m_size - 0.5};
    case LineStyle::Code:
    case LineStyle::Removed:
    case LineStyle::Added:
        return {PdfFace::Mono, m_size - 0.5};
    case LineStyle::Badge:
        return {PdfFace::SansBold, m_size - 1};
    case LineStyle::Body:
    case LineStyle::Page:
        break;
    }
    return {PdfFace::Sans, m_size};
}

std::vector<PdfLine> PdfTextStyle::wrapped(
    const PdfFonts& fonts, const std::vector<DocumentLine>& lines, double width) const
{
    std::vector<PdfLine> fitting;
    for (const DocumentLine& line : lines) {
        if (line.style == LineStyle::Page || line.style == LineStyle::Badge) {
            fitting.push_back({line.text, line.style, line.severity});
        } else if (!line.text.isEmpty()) {
            const PdfFont face = font(line.style);
            for (const QString& part : fonts.wrapped(fonts.showable(line.text, face.face), face, width)) {
                fitting.push_back({part, line.style, {}});
            }
        }
    }
    return fitting;
}

double PdfTextStyle::width(const PdfFonts& fonts, const PdfLine& line, const PdfPages& pages) const
{
    return fonts.width(shownText(line, pages), font(line.style))
        + (line.style == LineStyle::Badge ? 2 * badgePadding : 0);
}

void PdfTextStyle::paint(PdfCanvas& canvas, const PdfLine& line, double x, double top, const PdfPages& pages) const
{
    const double baseline = top + m_leading * baselineShare;
    if (line.style == LineStyle::Badge) {
        const QRectF pill(x, top + 0.5, width(canvas.fonts(), line, pages), m_leading - 1);
        canvas.fillRounded(pill, 2.5, PdfPalette::severity(line.severity));
        canvas.text(x + badgePadding, baseline - 0.3, line.text, font(line.style), PdfPalette::paper);
        return;
    }
    canvas.text(x, baseline, shownText(line, pages), font(line.style), colourOf(line.style));
}

} // namespace Hull
