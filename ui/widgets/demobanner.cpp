// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/demobanner.h"

#include "ui/theme/severitypalette.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace Hull {

using namespace Qt::StringLiterals;

DemoBanner::DemoBanner(QWidget* parent)
    : QFrame(parent)
{
    setObjectName(u"demoBanner"_s);
    auto* icon = new IconLabel;
    icon->setIcon("demo"_L1, 16, Tone::Accent);
    auto* text = new QLabel(tr("Demo fleet: these hosts and containers are simulated. Nothing here is real."));
    text->setObjectName(u"demoText"_s);
    text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    setAccessibleName(text->text());
}

void DemoBanner::paintEvent(QPaintEvent* /*event*/)
{
    QColor tint = SeverityPalette::of(palette()).colors(Tone::Accent).text;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    tint.setAlphaF(0.12F);
    painter.fillRect(rect(), tint);
}

} // namespace Hull
