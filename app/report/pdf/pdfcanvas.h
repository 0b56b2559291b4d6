// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pdf/pdffonts.h"
#include "models/domain/ruleinfo.h"

#include <QColor>
#include <QHash>
#include <QRectF>

class QPainter;

namespace Hull {

//! The colours on paper. Text has a contrast of 4.5 and more on its ground; nothing is said by a colour alone.
namespace PdfPalette {
constexpr QColor text{27, 31, 36};
constexpr QColor dim{80, 88, 97};
constexpr QColor line{208, 215, 222};
constexpr QColor band{241, 243, 246};
constexpr QColor accent{31, 58, 95}; //!< of headings
constexpr QColor warning{168, 16, 32};
constexpr QColor good{26, 92, 46};
constexpr QColor warningGround{252, 236, 237};
constexpr QColor paper{255, 255, 255};
[[nodiscard]] QColor severity(std::optional<Severity> severity); //!< none: what is not open
[[nodiscard]] QColor shade(Severity severity); //!< a light ground
} // namespace PdfPalette

//! A painter whose lengths are points, from the top left of the paper.
class PdfCanvas
{
public:
    //! Painter and fonts are borrowed. The painter paints on a device of unitsPerPoint * 72 dots per inch.
    PdfCanvas(QPainter& painter, const PdfFonts& fonts, double unitsPerPoint);

    //! Showable text with the beginning of its base line there.
    void text(double x, double baseline, const QString& showable, PdfFont font, const QColor& colour);
    //! The same, ending there.
    void textTo(double right, double baseline, const QString& showable, PdfFont font, const QColor& colour);
    void fill(const QRectF& area, const QColor& colour);
    void fillRounded(const QRectF& area, double radius, const QColor& colour);
    void horizontal(double x, double y, double width, const QColor& colour, double thickness = 0.5);

    [[nodiscard]] const PdfFonts& fonts() const { return m_fonts; }

private:
    [[nodiscard]] QRectF units(const QRectF& area) const;

    QPainter& m_painter;
    const PdfFonts& m_fonts;
    const double m_scale;
    std::optional<PdfFont> m_font; //!< that the painter has
    std::optional<QColor> m_pen;
};

} // namespace Hull
