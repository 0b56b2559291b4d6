// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"

#include <QFont>
#include <QRawFont>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Hull {

enum class PdfFace { Sans, SansBold, Mono };

//! A face at a size in points.
struct PdfFont
{
    PdfFace face = PdfFace::Sans;
    double size = 9;

    friend bool operator==(const PdfFont&, const PdfFont&) = default;
};

/*!
 * The faces of a report, DejaVu Sans and DejaVu Sans Mono. Text is set glyph by glyph, without shaping: no ligature
 * keeps a word from being found, and measuring is adding up. Needs a QGuiApplication.
 */
class PdfFonts
{
public:
    //! The error says which of the fonts are not installed.
    [[nodiscard]] static Result<PdfFonts> load();

    /*!
     * Foreign text as it can be shown: what printable() would not show is escaped, and so is what the face has no
     * glyph for. The result has no surrogates.
     */
    [[nodiscard]] QString showable(const QString& text, PdfFace face) const;
    [[nodiscard]] double width(QStringView showable, PdfFont font) const; //!< in points
    //! Lines that are at most that wide, broken at spaces, else at punctuation, else anywhere. Never empty.
    [[nodiscard]] QStringList wrapped(const QString& showable, PdfFont font, double width) const;

    [[nodiscard]] QFont font(PdfFont font, double unitsPerPoint) const;

private:
    static constexpr size_t faceCount = 3;

    struct Face
    {
        QFont font;
        QRawFont raw;
        mutable std::vector<float> advances; //!< by UTF-16 unit, in sizes of the font; below 0: not asked yet
    };

    PdfFonts();

    [[nodiscard]] const Face& faceOf(PdfFace face) const { return m_faces[static_cast<size_t>(face)]; }
    [[nodiscard]] static double advance(const Face& face, QChar character);

    std::array<Face, faceCount> m_faces;
};

} // namespace Hull
