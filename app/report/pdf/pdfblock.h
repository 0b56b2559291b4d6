// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pdf/pagelayout.h"
#include "app/report/pdf/pdfcanvas.h"
#include "app/report/reportdocument.h"

#include <QHash>

namespace Hull {

using PdfPages = QHash<QString, int>; //!< the number of the page, from 1 on, on which an anchor is

//! Where a strip is painted, in points of the paper.
struct PdfPlace
{
    double x = 0;
    double top = 0;
    double width = 0;
    int firstLine = 0;
    int endLine = 0;
};

//! Something of a document that was measured for a width, and that paints itself wherever it comes to stand.
class PdfBlock
{
public:
    PdfBlock() = default;
    PdfBlock(const PdfBlock&) = delete;
    PdfBlock& operator=(const PdfBlock&) = delete;
    virtual ~PdfBlock() = default;

    [[nodiscard]] const Strip& strip() const { return m_strip; }
    [[nodiscard]] Strip& strip() { return m_strip; }
    [[nodiscard]] const QString& anchor() const { return m_anchor; } //!< mostly empty

    virtual void paint(PdfCanvas& canvas, const PdfPlace& place, const PdfPages& pages) const = 0;

protected:
    Strip m_strip;
    QString m_anchor;
};

using PdfBlocks = std::vector<std::unique_ptr<PdfBlock>>;

//! A line that fits.
struct PdfLine
{
    QString text; //!< showable; of LineStyle::Page the anchor
    LineStyle style = LineStyle::Body;
    std::optional<Severity> severity = std::nullopt;
};

//! How lines of text look; one leading for all of them, so that those of neighbouring cells stand beside each other.
class PdfTextStyle
{
public:
    PdfTextStyle(double size, double leading);

    [[nodiscard]] double leading() const { return m_leading; }
    [[nodiscard]] PdfFont font(LineStyle style) const;
    [[nodiscard]] std::vector<PdfLine> wrapped(
        const PdfFonts& fonts, const std::vector<DocumentLine>& lines, double width) const;
    [[nodiscard]] double width(const PdfFonts& fonts, const PdfLine& line, const PdfPages& pages) const;
    //! top: of the line's place, which is one leading high.
    void paint(PdfCanvas& canvas, const PdfLine& line, double x, double top, const PdfPages& pages) const;

    static const PdfTextStyle body; //!< of paragraphs
    static const PdfTextStyle table;

private:
    double m_size;
    double m_leading;
};

} // namespace Hull
