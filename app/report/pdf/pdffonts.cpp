// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/pdf/pdffonts.h"

#include "app/report/textlayout.h"

#include <QFontDatabase>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr double measured = 1000; // pixels: the size at which advances are asked for
constexpr QLatin1String sansFamily{"DejaVu Sans"};
constexpr QLatin1String monoFamily{"DejaVu Sans Mono"};

QFont faceFont(QLatin1String family, QFont::Weight weight)
{
    QFont font{QString(family)};
    font.setWeight(weight);
    font.setPixelSize(static_cast<int>(measured));
    font.setStyleStrategy(static_cast<QFont::StyleStrategy>(QFont::PreferNoShaping | QFont::NoFontMerging));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~';
}

//! Behind these a word may be broken where it is too long for a line.
bool endsPart(QChar c)
{
    return QStringView(u"/\\.,:;-_=|&@?!)]}\"'").contains(c);
}

//! A space at the end of a line needs no room.
QString withoutEnd(QString line)
{
    while (line.endsWith(u' ')) {
        line.chop(1);
    }
    return line;
}

Error fontsMissing(const QStringList& families)
{
    Error error;
    error.kind = Error::Kind::FileUnreadable;
    error.message = {QT_TRANSLATE_NOOP("Hull", "A font of the report is not installed: %1."), {families.join(", "_L1)}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Install it; on Debian the package is fonts-dejavu-core."), {}};
    return error;
}

} // namespace

PdfFonts::PdfFonts()
{
    m_faces[static_cast<size_t>(PdfFace::Sans)].font = faceFont(sansFamily, QFont::Normal);
    m_faces[static_cast<size_t>(PdfFace::SansBold)].font = faceFont(sansFamily, QFont::Bold);
    m_faces[static_cast<size_t>(PdfFace::Mono)].font = faceFont(monoFamily, QFont::Normal);
    constexpr size_t units = 0x10000;
    for (Face& face : m_faces) {
        face.raw = QRawFont::fromFont(face.font);
        face.advances.assign(units, -1.0F);
    }
}

Result<PdfFonts> PdfFonts::load()
{
    QStringList missing;
    for (const QLatin1String family : {sansFamily, monoFamily}) {
        if (!QFontDatabase::hasFamily(QString(family))) {
            missing.append(QString(family));
        }
    }
    if (!missing.isEmpty()) {
        return fontsMissing(missing);
    }
    return PdfFonts();
}

double PdfFonts::advance(const Face& face, QChar character)
{
    float& known = face.advances[character.unicode()];
    if (known < 0) {
        const QList<QPointF> advances =
            face.raw.advancesForGlyphIndexes(face.raw.glyphIndexesForString(QString(character)));
        known = advances.isEmpty() ? 0.0F : static_cast<float>(advances.first().x() / measured);
    }
    return static_cast<double>(known);
}

QString PdfFonts::showable(const QString& text, PdfFace face) const
{
    if (std::all_of(text.begin(), text.end(), isPlain)) {
        return text;
    }
    const QString safe = printable(text);
    QString shown;
    for (qsizetype i = 0; i < safe.size();) {
        const char32_t point = nextCodePoint(safe, i);
        // The table from glyphs to characters that a reader searches by has no place for what is beyond U+FFFF.
        if (point < 0x10000 && faceOf(face).raw.supportsCharacter(point)) {
            shown += QChar(static_cast<char16_t>(point));
        } else {
            shown += "\\u{"_L1 + QString::number(static_cast<uint>(point), 16) + u'}';
        }
    }
    return shown;
}

double PdfFonts::width(QStringView showable, PdfFont font) const
{
    double sum = 0;
    for (const QChar character : showable) {
        sum += advance(faceOf(font.face), character);
    }
    return sum * font.size;
}

QStringList PdfFonts::wrapped(const QString& showable, PdfFont font, double width) const
{
    const Face& face = faceOf(font.face);
    const double most = width / font.size;
    QStringList lines;
    qsizetype begin = 0;
    qsizetype space = -1; // behind the last space of this line
    qsizetype part = -1; // behind its last punctuation
    double used = 0;
    for (qsizetype i = 0; i < showable.size(); ++i) {
        const QChar character = showable.at(i);
        used += advance(face, character);
        if (used > most && i > begin && character != u' ') {
            // A space near the beginning would leave most of the line empty in front of a long word.
            const bool spaceIsGood = space > begin && (part <= space || (space - begin) * 2 > i - begin);
            const qsizetype end = spaceIsGood ? space : part > begin ? part : i;
            lines.append(withoutEnd(showable.mid(begin, end - begin)));
            begin = end;
            space = part = -1;
            used = 0;
            i = begin - 1; // over again what goes to the next line
            continue;
        }
        if (character == u' ') {
            space = i + 1;
        } else if (endsPart(character)) {
            part = i + 1;
        }
    }
    lines.append(withoutEnd(showable.mid(begin)));
    return lines;
}

QFont PdfFonts::font(PdfFont font, double unitsPerPoint) const
{
    QFont scaled = faceOf(font.face).font;
    scaled.setPixelSize(qRound(font.size * unitsPerPoint));
    return scaled;
}

} // namespace Hull
