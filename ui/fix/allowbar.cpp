// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fix/allowbar.h"

#include "ui/fix/statusmark.h"
#include "ui/theme/severitypalette.h"
#include "ui/widgets/iconlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace Hull {

using namespace Qt::StringLiterals;

AllowBar::AllowBar(QWidget* parent)
    : QFrame(parent)
    , m_text(paragraph({}, u"allowText"_s))
    , m_forGood(new QCheckBox(tr("For &good")))
    , m_allow(new QPushButton)
{
    setObjectName(u"allowBar"_s);
    auto* icon = new IconLabel;
    icon->setIcon("lock"_L1, 16, Tone::Medium);
    m_allow->setObjectName(u"allowChanges"_s);
    m_allow->setAutoDefault(false);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(10);
    layout->addWidget(icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_forGood);
    layout->addWidget(m_allow);
    m_forGood->setObjectName(u"allowForGood"_s);
    m_forGood->setToolTip(tr("Also after the next start; it is taken back in the Hosts menu"));
    connect(m_allow, &QPushButton::clicked, this,
        [this] { Q_EMIT allowRequested(!m_forGood->isHidden() && m_forGood->isChecked()); });
    hide();
}

void AllowBar::setHost(const QString& hostName, const QString& lockReason, bool canBeForGood)
{
    if (hostName != m_hostName) {
        m_hostName = hostName;
        m_forGood->setChecked(false); // each host is a decision of its own
    }

    m_text->setText(!lockReason.isEmpty()
            ? lockReason
            : tr("%1 is read-only. Hullwright changes nothing on it until you allow it.").arg(hostName));
    m_allow->setText(tr("&Allow changes on this host"));
    m_allow->setAccessibleName(tr("Allow changes on %1").arg(hostName));
    m_allow->setVisible(lockReason.isEmpty());
    m_forGood->setAccessibleName(tr("Allow changes on %1 for good").arg(hostName));
    m_forGood->setVisible(lockReason.isEmpty() && canBeForGood);
    setAccessibleName(m_text->text());
    setVisible(!hostName.isEmpty());
}

void AllowBar::paintEvent(QPaintEvent* /*event*/)
{
    QColor tint = SeverityPalette::of(palette()).colors(Tone::Medium).text;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    tint.setAlphaF(0.14F);
    painter.fillRect(rect(), tint);
}

} // namespace Hull
