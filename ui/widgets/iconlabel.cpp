// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconlabel.h"

#include "ui/theme/iconprovider.h"

#include <QEvent>

namespace Hull {

IconLabel::IconLabel(QWidget* parent)
    : QLabel(parent)
{ }

void IconLabel::setIcon(QLatin1String name, int size, Tone tone)
{
    m_name = name;
    m_size = size;
    m_tone = tone;
    render();
}

void IconLabel::render()
{
    if (m_name.isEmpty()) {
        clear();
    } else {
        const QColor color = SeverityPalette::of(palette()).colors(m_tone).text;
        setPixmap(symbolicPixmap(m_name, color, m_size, devicePixelRatioF()));
    }
}

void IconLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        render();
    }
    QLabel::changeEvent(event);
}

} // namespace Hull
