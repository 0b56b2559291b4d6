// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdfcanvas.h"

#include <QPainter>

namespace Hull {

QColor PdfPalette::severity(std::optional<Severity> severity)
{
    if (!severity) {
        return dim;
    }
    switch (*severity) {
    case Severity::Critical:
        return {140, 13, 27};
    case Severity::High:
        return {163, 58, 0};
    case Severity::Medium:
        return {122, 82, 0};
    case Severity::Low:
        return {11, 83, 148};
    case Severity::Info:
        break;
    }
    return dim;
}

QColor PdfPalette::shade(Severity severity)
{
    switch (severity) {
    case Severity::Critical:
        return {250, 222, 225};
    case Severity::High:
        return {253, 230, 216};
    case Severity::Medium:
        return {250, 240, 210};
    case Severity::Low:
        return {221, 235, 249};
    case Severity::Info:
        break;
    }
    return band;
}

PdfCanvas::PdfCanvas(QPainter& painter, const PdfFonts& fonts, double unitsPerPoint)
    : m_painter(painter)
    , m_fonts(fonts)
    , m_scale(unitsPerPoint)
{
    // A paragraph begins at the left, whatever script is in it.
    m_painter.setLayoutDirection(Qt::LeftToRight);
}

QRectF PdfCanvas::units(const QRectF& area) const
{
    return {area.topLeft() * m_scale, area.size() * m_scale};
}

void PdfCanvas::text(double x, double baseline, const QString& showable, PdfFont font, const QColor& colour)
{
    if (showable.isEmpty()) {
        return;
    }
    if (m_font != font) {
        m_painter.setFont(m_fonts.font(font, m_scale));
        m_font = font;
    }
    if (m_pen != colour) {
        m_painter.setPen(colour);
        m_pen = colour;
    }
    m_painter.drawText(QPointF(x, baseline) * m_scale, showable);
}

void PdfCanvas::textTo(double right, double baseline, const QString& showable, PdfFont font, const QColor& colour)
{
    text(right - m_fonts.width(showable, font), baseline, showable, font, colour);
}

void PdfCanvas::fill(const QRectF& area, const QColor& colour)
{
    m_painter.fillRect(units(area), colour);
}

void PdfCanvas::fillRounded(const QRectF& area, double radius, const QColor& colour)
{
    m_painter.setPen(Qt::NoPen);
    m_pen.reset();
    m_painter.setBrush(colour);
    m_painter.drawRoundedRect(units(area), radius * m_scale, radius * m_scale);
    m_painter.setBrush(Qt::NoBrush);
}

void PdfCanvas::horizontal(double x, double y, double width, const QColor& colour, double thickness)
{
    fill({x, y - thickness / 2, width, thickness}, colour);
}

} // namespace Hull
