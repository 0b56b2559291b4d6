// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/elidinglabel.h"

#include "ui/details/plaintip.h"

#include <QPainter>
#include <QStyle>

namespace Hull {

namespace {

constexpr int fewestCharacters = 12; // enough to tell one name from the next

} // namespace

ElidingLabel::ElidingLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidingLabel::setText(const QString& text)
{
    QLabel::setText(text.simplified());
    updateToolTip();
}

int ElidingLabel::textWidth() const
{
    return fontMetrics().horizontalAdvance(text());
}

QSize ElidingLabel::sizeHint() const
{
    return {textWidth(), fontMetrics().height()};
}

QSize ElidingLabel::minimumSizeHint() const
{
    return {qMin(textWidth(), fontMetrics().averageCharWidth() * fewestCharacters), fontMetrics().height()};
}

void ElidingLabel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    style()->drawItemText(&painter, rect(), static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine),
        palette(), isEnabled(), shown, foregroundRole());
}

void ElidingLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void ElidingLabel::updateToolTip()
{
    setToolTip(textWidth() > width() ? plainTip(text()) : QString());
}

} // namespace Hull
