// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/textlayout.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

struct CodeRange
{
    char32_t first;
    char32_t last;
};

// Unicode 15, EastAsianWidth.txt, W and F, neighbouring blocks brought together.
constexpr std::array<CodeRange, 14> wideRanges{{
    {0x1100, 0x115F},
    {0x2E80, 0x303E},
    {0x3041, 0x33FF},
    {0x3400, 0x4DBF},
    {0x4E00, 0x9FFF},
    {0xA000, 0xA4CF},
    {0xA960, 0xA97F},
    {0xAC00, 0xD7A3},
    {0xF900, 0xFAFF},
    {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},
    {0xFFE0, 0xFFE6},
    {0x1F300, 0x1FAFF},
    {0x20000, 0x3FFFD},
}};

// Format characters (Cf) that have a shape of their own: the signs of Arabic, Syriac and Kaithi that span numbers.
constexpr std::array<char32_t, 13> visibleFormats{
    0x600, 0x601, 0x602, 0x603, 0x604, 0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD};

// Letters and marks that show nothing: the Hangul fillers, the grapheme joiner, the Khmer inherent vowels.
constexpr std::array<char32_t, 7> invisibleOthers{0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0};

int cellsOf(char32_t point)
{
    if (point < 0x300) {
        return 1;
    }
    switch (QChar::category(point)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool wide = std::any_of(wideRanges.begin(), wideRanges.end(),
        [point](const CodeRange& range) { return point >= range.first && point <= range.last; });
    return wide ? 2 : 1;
}

//! Where a word that is wider than a line must be broken: behind the last code point that still fits, at least one.
qsizetype breakPosition(QStringView word, int width)
{
    qsizetype position = 0;
    int cells = 0;
    while (position < word.size()) {
        qsizetype next = position;
        cells += cellsOf(nextCodePoint(word, next));
        if (cells > width && position > 0) {
            break;
        }
        position = next;
    }
    return position;
}

} // namespace

char32_t nextCodePoint(QStringView text, qsizetype& position)
{
    const QChar unit = text[position++];
    if (!unit.isSurrogate()) {
        return unit.unicode();
    }
    if (unit.isHighSurrogate() && position < text.size() && text[position].isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text[position++]);
    }
    return QChar::ReplacementCharacter;
}

bool isUnsafeToShow(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return std::find(visibleFormats.begin(), visibleFormats.end(), point) == visibleFormats.end();
    default:
        return std::find(invisibleOthers.begin(), invisibleOthers.end(), point) != invisibleOthers.end();
    }
}

QString printable(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const char32_t point = nextCodePoint(text, i);
        if (!isUnsafeToShow(point)) {
            safe += QChar::fromUcs4(point);
        } else if (point < 0x100) {
            safe += "\\x"_L1 + QString::number(point, 16).rightJustified(2, u'0');
        } else {
            safe += "\\u{"_L1 + QString::number(point, 16) + u'}';
        }
    }
    return safe;
}

int displayWidth(QStringView text)
{
    int cells = 0;
    for (qsizetype i = 0; i < text.size();) {
        cells += cellsOf(nextCodePoint(text, i));
    }
    return cells;
}

QStringList wrapped(const QString& text, int width)
{
    QStringList lines;
    QString line;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!line.isEmpty() && displayWidth(line) + 1 + displayWidth(word) <= width) {
            line += u' ' + word;
            continue;
        }
        if (!line.isEmpty()) {
            lines.append(line);
        }
        line = word;
        while (displayWidth(line) > width) {
            const qsizetype end = breakPosition(line, width);
            lines.append(line.left(end));
            line = line.mid(end);
        }
    }
    if (!line.isEmpty() || lines.isEmpty()) {
        lines.append(line);
    }
    return lines;
}

QString tableRow(int indent, const std::vector<TableCell>& cells)
{
    std::vector<QStringList> columns;
    qsizetype height = 1;
    for (const TableCell& cell : cells) {
        columns.push_back(wrapped(cell.text, std::max(1, cell.width)));
        height = std::max(height, columns.back().size());
    }
    QString lines;
    for (qsizetype row = 0; row < height; ++row) {
        QString line;
        int column = 0; // where line ends, in cells
        int start = indent; // where the next cell starts
        for (size_t i = 0; i < cells.size(); ++i) {
            const QString text = columns[i].value(row);
            if (!text.isEmpty()) {
                line += QString(start - column, u' ');
                line +=
                    cells[i].colour ? "\x1b["_L1 + QLatin1String(cells[i].colour) + u'm' + text + "\x1b[0m"_L1 : text;
                column = start + displayWidth(text);
            }
            start += cells[i].width + 2;
        }
        lines += line + u'\n';
    }
    return lines;
}

} // namespace Hull
