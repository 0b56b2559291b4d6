// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/newhostsbar.h"

#include "app/report/textlayout.h"
#include "ui/paint/plaintooltip.h"
#include "ui/theme/severitypalette.h"
#include "ui/widgets/iconlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace Hull {

using namespace Qt::StringLiterals;

NewHostsBar::NewHostsBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel)
{
    setObjectName(u"newHostsBar"_s);
    auto* icon = new IconLabel;
    icon->setIcon("info"_L1, 16, Tone::Accent);
    m_text->setObjectName(u"newHostsText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    // No letters for Alt: the bar comes by itself, beside whatever has them.
    auto* import = new QPushButton(tr("Import…"));
    import->setObjectName(u"newHostsImport"_s);
    import->setAccessibleName(tr("Import new hosts"));
    auto* dismiss = new QPushButton(tr("Not now"));
    dismiss->setObjectName(u"newHostsDismiss"_s);
    dismiss->setAccessibleName(tr("Do not import new hosts now"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(import);
    buttons->addWidget(dismiss);
    buttons->addStretch();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->addWidget(icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addLayout(buttons, 1, 1);
    grid->setColumnStretch(1, 1);
    connect(import, &QPushButton::clicked, this, &NewHostsBar::importRequested);
    connect(dismiss, &QPushButton::clicked, this, &NewHostsBar::dismissed);
    hide();
}

void NewHostsBar::setHosts(const NewHosts& hosts)
{
    const auto count = [](const QStringList& names) {
        return QLocale().toString(names.size());
    };
    QStringList lines;
    if (hosts.contexts.size() == 1) {
        lines += tr("New docker context: %1").arg(printable(hosts.contexts.front()));
    } else if (!hosts.contexts.isEmpty()) {
        lines += tr("%1 new docker contexts").arg(count(hosts.contexts));
    }
    if (hosts.sshHosts.size() == 1) {
        lines += tr("New SSH host: %1").arg(printable(hosts.sshHosts.front()));
    } else if (!hosts.sshHosts.isEmpty()) {
        lines += tr("%1 new SSH hosts").arg(count(hosts.sshHosts));
    }
    m_text->setText(lines.join(u'\n'));
    m_text->setToolTip(plainToolTip((hosts.contexts + hosts.sshHosts).join(u'\n')));
    setAccessibleName(m_text->text());
    setVisible(!hosts.isEmpty());
}

void NewHostsBar::paintEvent(QPaintEvent* /*event*/)
{
    QColor tint = SeverityPalette::of(palette()).colors(Tone::Accent).text;
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    tint.setAlphaF(0.12F);
    painter.fillRect(rect(), tint);
}

} // namespace Hull
