// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportstatus.h"

#include "ui/report/reporttexts.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/modalgateway.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QProgressBar>
#include <QPushButton>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 20;

} // namespace

ReportStatus::ReportStatus(ModalGateway& gateway, QWidget* parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_progress(new QProgressBar)
    , m_icon(new IconLabel)
    , m_text(new QLabel)
    , m_open(new QPushButton(tr("&Open")))
    , m_showFolder(new QPushButton(tr("&Show folder")))
{
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_text->setObjectName(u"reportStatus"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_open->setObjectName(u"reportOpen"_s);
    m_showFolder->setObjectName(u"reportShowFolder"_s);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_open, 0, 2, Qt::AlignTop);
    grid->addWidget(m_showFolder, 0, 3, Qt::AlignTop);
    grid->addWidget(m_progress, 1, 0, 1, 4);
    for (QPushButton* button : {m_open, m_showFolder}) {
        button->setAutoDefault(false);
    }
    connect(m_open, &QPushButton::clicked, this, [this] { m_gateway.openOutside(this, m_written.front()); });
    connect(m_showFolder, &QPushButton::clicked, this,
        [this] { m_gateway.openOutside(this, QFileInfo(m_written.front()).absolutePath()); });
}

void ReportStatus::showProgress(int done, int all, const QString& path)
{
    m_icon->hide();
    m_open->hide();
    m_showFolder->hide();
    m_progress->show();
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_text->setText(done < all ? tr("Making %1, %2 of %3…").arg(QFileInfo(path).fileName()).arg(done + 1).arg(all)
                               : tr("Writing the files…"));
}

void ReportStatus::showCancelling()
{
    m_text->setText(tr("Cancelling…"));
}

void ReportStatus::showOutcome(const ReportOutcome& outcome)
{
    m_written = outcome.written;
    if (outcome.isCancelled) {
        m_icon->setIcon("info"_L1, iconSize, Tone::Neutral);
    } else if (outcome.problems.empty()) {
        m_icon->setIcon("good"_L1, iconSize, Tone::Good);
    } else {
        m_icon->setIcon("error"_L1, iconSize, Tone::Critical);
    }
    m_icon->show();
    m_progress->hide();
    m_text->setText(outcomeText(outcome));
    const bool hasFiles = !m_written.isEmpty();
    m_open->setVisible(hasFiles);
    m_open->setToolTip(hasFiles ? m_written.front().toHtmlEscaped() : QString());
    m_showFolder->setVisible(hasFiles);
    if (hasFiles) {
        m_open->setFocus();
    }
}

} // namespace Hull
