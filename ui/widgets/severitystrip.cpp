// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/severitystrip.h"

#include "ui/paint/chips.h"

#include <QLocale>
#include <QPainter>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 10;
constexpr std::array<Severity, 4> shownSeverities{Severity::Critical, Severity::High, Severity::Medium, Severity::Low};

} // namespace

SeverityStrip::SeverityStrip(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"severityStrip"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setCounts({});
}

void SeverityStrip::setCounts(const SeverityCounts& counts, bool ofShownOnly)
{
    m_counts = counts;
    QStringList parts;
    for (const Severity severity : shownSeverities) {
        //: %1 a severity, %2 a number
        parts += tr("%1 %2").arg(severityWord(severity), locale().toString(counts.of(severity)));
    }
    const QString sentence =
        (ofShownOnly ? tr("Open findings of what is shown: %1") : tr("Open findings: %1")).arg(parts.join(u", "_s));
    setAccessibleName(sentence);
    setToolTip(sentence);
    updateGeometry();
    update();
}

int SeverityStrip::sectionWidth(Severity severity) const
{
    return fontMetrics().height() + 4 + fontMetrics().horizontalAdvance(locale().toString(m_counts.of(severity)));
}

QSize SeverityStrip::sizeHint() const
{
    int width = -spacing;
    for (const Severity severity : shownSeverities) {
        width += sectionWidth(severity) + spacing;
    }
    return {width, fontMetrics().height() + 4};
}

void SeverityStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    int left = 0;
    for (const Severity severity : shownSeverities) {
        const int side = fontMetrics().height();
        const QRect square(left, (height() - side) / 2, side, side);
        const bool none = m_counts.of(severity) == 0;
        painter.setOpacity(none ? 0.55 : 1.0);
        paintSeverityShape(painter, square, severity, palette());
        painter.setOpacity(1.0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(square.right() + 5, 0, width(), height()), Qt::AlignVCenter | Qt::AlignLeft,
            locale().toString(m_counts.of(severity)));
        left += sectionWidth(severity) + spacing;
    }
}

} // namespace Hull
