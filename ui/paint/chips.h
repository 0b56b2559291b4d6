// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"
#include "models/item/roles.h"
#include "ui/theme/severitypalette.h"

#include <QList>
#include <QPixmap>
#include <QString>

class QFontMetrics;
class QPainter;
class QPalette;
class QRect;
class QStyleOptionViewItem;

namespace Hull {

//! How many chips a cell shows at most; the others are counted in a last "+n".
constexpr int maximumChips = 3;

//! The width that paintChips() takes at most.
[[nodiscard]] int chipsWidth(const QList<Chip>& chips, const QFontMetrics& metrics, int maximum = maximumChips);

[[nodiscard]] QList<Chip> countChips(const SeverityCounts& counts); //!< "2C", "7H" …: what is not zero, worst first

/*!
 * Paints chips from the left of rect as far as they fit, at most maximum, and "+n" for the rest. Painted with the
 * painter's font, vertically centred. selected: on the highlight colour.
 */
void paintChips(QPainter& painter, const QRect& rect, const QList<Chip>& chips, const QPalette& palette,
    bool selected = false, int maximum = maximumChips);

//! The shape of a severity with its letter: octagon C, triangle H, diamond M, circle L, square i.
void paintSeverityShape(QPainter& painter, const QRect& square, Severity severity, const QPalette& palette);

[[nodiscard]] QString severityLetter(Severity severity); //!< C, H, M, L, i

//! The shape as an icon, for views that take icons.
[[nodiscard]] QPixmap severityPixmap(Severity severity, int size, qreal devicePixelRatio, const QPalette& palette);

/*!
 * Paints an item's background: selection, hover and focus as the style does, without text. Delegates that paint marks
 * of their own start with it.
 */
void paintItemBackground(QPainter& painter, const QStyleOptionViewItem& option);

//! Without the keyboard's focus a selection has the palette's inactive colours. For delegates, before they paint.
void dimWithoutFocus(QStyleOptionViewItem& option);

//! Frames what keys act on. Styles draw nothing of the kind, or only after a key was pressed.
void paintFocusFrame(QPainter& painter, const QRect& rect, const QPalette& palette, bool selected);

} // namespace Hull
