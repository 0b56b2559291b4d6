// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paint/chips.h"

#include <QApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int chipPadding = 6;
constexpr int chipSpacing = 4;

QColor mixed(const QColor& one, const QColor& other, double part)
{
    const auto channel = [part](int first, int second) {
        return qRound(first * part + second * (1 - part));
    };
    return {channel(one.red(), other.red()), channel(one.green(), other.green()), channel(one.blue(), other.blue())};
}

int warningWidth(const QFontMetrics& metrics)
{
    return metrics.ascent() + 3;
}

int chipWidth(const Chip& chip, const QFontMetrics& metrics)
{
    return metrics.horizontalAdvance(chip.text) + 2 * chipPadding + (chip.highlighted ? warningWidth(metrics) : 0);
}

QString moreText(qsizetype hidden)
{
    return u"+%1"_s.arg(hidden);
}

//! How many chips fit into width, keeping room for "+n" if some do not.
qsizetype fittingChips(const QList<Chip>& chips, int width, const QFontMetrics& metrics, int maximum)
{
    if (chips.size() <= maximum && chipsWidth(chips, metrics, maximum) <= width) {
        return chips.size();
    }
    int used = 0;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        const qsizetype hidden = chips.size() - i - 1;
        const int tail = hidden > 0 ? chipSpacing + metrics.horizontalAdvance(moreText(hidden)) + 2 * chipPadding : 0;
        used += chipWidth(chips[i], metrics) + (i > 0 ? chipSpacing : 0);
        if (i >= maximum || used + tail > width) {
            return i;
        }
    }
    return chips.size();
}

ToneColors chipColors(const Chip& chip, const QPalette& palette, bool selected)
{
    const Tone tone = chip.severity >= 0 ? toneOf(static_cast<Severity>(chip.severity)) : Tone::Neutral;
    ToneColors colors = SeverityPalette::of(palette).colors(tone);
    if (chip.faint) {
        colors.onFill = selected ? palette.color(QPalette::HighlightedText) : colors.text;
        colors.fill = Qt::transparent;
    }
    return colors;
}

void paintWarningTriangle(QPainter& painter, const QRectF& box, const QColor& color, const QColor& mark)
{
    QPainterPath triangle;
    triangle.moveTo(box.center().x(), box.top());
    triangle.lineTo(box.right(), box.bottom());
    triangle.lineTo(box.left(), box.bottom());
    triangle.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPath(triangle);
    painter.setBrush(mark);
    const qreal unit = box.height() / 10.0;
    const qreal x = box.center().x() - unit * 0.7;
    painter.drawRect(QRectF(x, box.top() + 3.4 * unit, 1.4 * unit, 3.2 * unit));
    painter.drawRect(QRectF(x, box.top() + 7.4 * unit, 1.4 * unit, 1.4 * unit));
}

QPainterPath severityPath(const QRectF& box, Severity severity)
{
    QPainterPath path;
    const qreal cut = box.width() * 0.29;
    switch (severity) {
    case Severity::Critical:
        path.addPolygon(QPolygonF({{box.left() + cut, box.top()}, {box.right() - cut, box.top()},
            {box.right(), box.top() + cut}, {box.right(), box.bottom() - cut}, {box.right() - cut, box.bottom()},
            {box.left() + cut, box.bottom()}, {box.left(), box.bottom() - cut}, {box.left(), box.top() + cut}}));
        path.closeSubpath();
        break;
    case Severity::High: {
        const QRectF wide = box.adjusted(-1, -1, 1, 0);
        path.addPolygon(
            QPolygonF({{wide.center().x(), wide.top()}, {wide.right(), wide.bottom()}, {wide.left(), wide.bottom()}}));
        path.closeSubpath();
        break;
    }
    case Severity::Medium: {
        const QRectF wide = box.adjusted(-1, -1, 1, 1);
        path.addPolygon(QPolygonF({{wide.center().x(), wide.top()}, {wide.right(), wide.center().y()},
            {wide.center().x(), wide.bottom()}, {wide.left(), wide.center().y()}}));
        path.closeSubpath();
        break;
    }
    case Severity::Low:
        path.addEllipse(box);
        break;
    case Severity::Info:
        path.addRoundedRect(box.adjusted(1, 1, -1, -1), 2, 2);
        break;
    }
    return path;
}

//! A severity's shape with its letter; pen and brush are the painter's.
void paintLetteredShape(QPainter& painter, const QRectF& box, Severity severity, const QColor& letter)
{
    painter.drawPath(severityPath(box, severity));
    const QFont before = painter.font();
    QFont font = before;
    font.setPixelSize(qMax(7, qRound(box.height() * (severity == Severity::High ? 0.58 : 0.68))));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(letter);
    const qreal drop = severity == Severity::High ? box.height() * 0.16 : 0;
    painter.drawText(box.translated(0, drop), Qt::AlignCenter, severityLetter(severity));
    painter.setFont(before);
}

//! What a highlighted chip begins with: its severity's shape turned inside out, or a warning sign where it has none.
void paintChipMark(QPainter& painter, const QRectF& box, const Chip& chip, const ToneColors& colors)
{
    if (chip.severity < 0) {
        paintWarningTriangle(painter, box, colors.onFill, colors.fill);
        return;
    }
    painter.setPen(chip.faint ? QPen(colors.onFill, 1) : QPen(Qt::NoPen));
    painter.setBrush(chip.faint ? QBrush(Qt::NoBrush) : QBrush(colors.onFill));
    paintLetteredShape(painter, box, static_cast<Severity>(chip.severity), chip.faint ? colors.onFill : colors.fill);
}

void paintChip(QPainter& painter, const QRect& rect, const Chip& chip, const ToneColors& colors)
{
    const QFontMetrics metrics = painter.fontMetrics();
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QRect inner = rect.adjusted(chipPadding, 0, -chipPadding, 0);
    if (chip.highlighted) {
        const int side = metrics.ascent() - 1;
        const QRectF box(inner.left(), rect.center().y() - side / 2.0 + 0.5, side, side);
        paintChipMark(painter, box, chip, colors);
        inner.setLeft(inner.left() + warningWidth(metrics));
    }
    painter.setPen(colors.onFill);
    painter.drawText(inner.adjusted(0, 0, 2, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        metrics.elidedText(chip.text, Qt::ElideRight, inner.width() + 2));
}

} // namespace

int chipsWidth(const QList<Chip>& chips, const QFontMetrics& metrics, int maximum)
{
    int width = 0;
    for (qsizetype i = 0; i < qMin<qsizetype>(chips.size(), maximum); ++i) {
        width += chipWidth(chips[i], metrics) + (width > 0 ? chipSpacing : 0);
    }
    const qsizetype hidden = chips.size() - maximum;
    return hidden > 0 ? width + chipSpacing + metrics.horizontalAdvance(moreText(hidden)) + 2 * chipPadding : width;
}

void paintChips(
    QPainter& painter, const QRect& rect, const QList<Chip>& chips, const QPalette& palette, bool selected, int maximum)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect, Qt::IntersectClip);
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = qMin(rect.height(), metrics.height() + 4);
    QRect box(rect.left(), rect.top() + (rect.height() - height) / 2, 0, height);
    const qsizetype shown = fittingChips(chips, rect.width(), metrics, maximum);
    for (qsizetype i = 0; i < shown; ++i) {
        box.setWidth(chipWidth(chips[i], metrics));
        paintChip(painter, box, chips[i], chipColors(chips[i], palette, selected));
        box.moveLeft(box.right() + 1 + chipSpacing);
    }
    if (shown < chips.size()) {
        Chip more;
        more.text = moreText(chips.size() - shown);
        box.setWidth(qMin(chipWidth(more, metrics), rect.right() - box.left() + 1));
        paintChip(painter, box, more, chipColors(more, palette, selected));
    }
    painter.restore();
}

void paintSeverityShape(QPainter& painter, const QRect& square, Severity severity, const QPalette& palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors& colors = SeverityPalette::of(palette).colors(toneOf(severity));
    const QRectF box = QRectF(square).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(colors.outline, 1));
    painter.setBrush(colors.fill);
    paintLetteredShape(painter, box, severity, colors.onFill);
    painter.restore();
}

QList<Chip> countChips(const SeverityCounts& counts)
{
    QList<Chip> chips;
    for (const Severity severity : {Severity::Critical, Severity::High, Severity::Medium, Severity::Low}) {
        if (const int count = counts.of(severity); count > 0) {
            Chip chip;
            chip.text = QLocale().toString(count) + severityLetter(severity);
            chip.severity = static_cast<int>(severity);
            chips += chip;
        }
    }
    return chips;
}

QString severityLetter(Severity severity)
{
    static constexpr QStringView letters = u"CHMLi";
    return QString(letters[static_cast<int>(severity)]);
}

QPixmap severityPixmap(Severity severity, int size, qreal devicePixelRatio, const QPalette& palette)
{
    QPixmap pixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverityShape(painter, QRect(0, 0, size, size), severity, palette);
    return pixmap;
}

void dimWithoutFocus(QStyleOptionViewItem& option)
{
    if (option.widget && option.widget->isEnabled() && !option.widget->hasFocus()) {
        const QColor highlight = option.palette.color(QPalette::Active, QPalette::Highlight);
        if (option.palette.color(QPalette::Inactive, QPalette::Highlight) == highlight) {
            // Many a system's palette does not tell them apart.
            const QColor base = option.palette.color(QPalette::Base);
            option.palette.setColor(QPalette::Inactive, QPalette::Highlight, mixed(highlight, base, 0.25));
            option.palette.setColor(
                QPalette::Inactive, QPalette::HighlightedText, option.palette.color(QPalette::Active, QPalette::Text));
        }
        option.state &= ~QStyle::State_Active;
        option.palette.setCurrentColorGroup(QPalette::Inactive);
    }
}

void paintFocusFrame(QPainter& painter, const QRect& rect, const QPalette& palette, bool selected)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight), 2, Qt::SolidLine,
        Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(2, 2, -2, -2));
    painter.restore();
}

void paintItemBackground(QPainter& painter, const QStyleOptionViewItem& option)
{
    QStyleOptionViewItem background = option;
    background.text.clear();
    background.icon = {};
    background.features &= ~(QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::HasDecoration);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, &painter, option.widget);
}

} // namespace Hull
