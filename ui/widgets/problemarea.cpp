// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/problemarea.h"

#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t shownAtOnce = 2;

} // namespace

ProblemArea::ProblemArea(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_layout(new QVBoxLayout(m_content))
    , m_more(new QPushButton)
{
    setObjectName(u"problemArea"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    setAccessibleName(tr("Problems with hosts"));
    setWidget(m_content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons take it, and come into view when they do
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_content->installEventFilter(this);
    m_more->setObjectName(u"moreProblems"_s);
    m_more->setFlat(true);
    m_layout->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_expanded = !m_expanded;
        updateShown();
    });
    hide();
}

void ProblemArea::setProblems(const std::vector<std::pair<HostId, ProblemBanner::Situation>>& problems)
{
    QSet<HostId> present;
    m_order.clear();
    for (const auto& problem : problems) {
        const HostId& host = problem.first;
        present.insert(host);
        m_order.push_back(host);
        ProblemBanner* banner = m_banners.value(host);
        if (!banner) {
            banner = addBanner(host);
        }
        banner->setSituation(problem.second);
        m_layout->removeWidget(banner);
        m_layout->insertWidget(m_layout->indexOf(m_more), banner);
    }
    m_banners.removeIf([&present](const auto& banner) {
        const bool isOver = !present.contains(banner.key());
        if (isOver) {
            banner.value()->deleteLater();
        }
        return isOver;
    });
    updateShown();
}

ProblemBanner* ProblemArea::addBanner(const HostId& host)
{
    auto* banner = new ProblemBanner(m_content);
    connect(banner, &ProblemBanner::retryRequested, this, [this, host] { Q_EMIT retryRequested(host); });
    connect(banner, &ProblemBanner::editRequested, this, [this, host] { Q_EMIT editRequested(host); });
    connect(banner, &ProblemBanner::copyRequested, this, &ProblemArea::copyRequested);
    connect(banner, &ProblemBanner::detailsShown, this, [this, banner](bool shown) {
        if (shown) {
            QTimer::singleShot(0, banner, [this, banner] { showWhole(banner); }); // once it has its new place
        }
    });
    m_banners.insert(host, banner);
    return banner;
}

void ProblemArea::updateShown()
{
    const bool many = m_order.size() > shownAtOnce;
    for (size_t i = 0; i < m_order.size(); ++i) {
        m_banners.value(m_order[i])->setVisible(m_expanded || i < shownAtOnce);
        m_banners.value(m_order[i])->setMnemonics(i == 0); // two of the same would only move the focus to and fro
    }
    m_more->setVisible(many);
    const auto hidden = static_cast<qlonglong>(m_order.size()) - static_cast<qlonglong>(shownAtOnce);
    m_more->setText(m_expanded ? tr("Show fewer pro&blems")
            : hidden == 1      ? tr("1 more host with pro&blems")
                               : tr("%1 more hosts with pro&blems").arg(locale().toString(hidden)));
    setVisible(!m_order.empty());
    updateHeight();
}

void ProblemArea::setRoom(int height)
{
    m_room = height;
    updateHeight();
}

/*!
 * A third of the pane, but in a low one still enough to read what happened, and half of it for details. Without those
 * it ends behind a banner: one that is cut has buttons that cannot be hit.
 */
int ProblemArea::fittingHeight(int wanted) const
{
    const bool details = std::any_of(
        m_banners.begin(), m_banners.end(), [](const ProblemBanner* banner) { return banner->areDetailsShown(); });
    const int most = details ? m_room / 2 : qMax(m_room / 3, qMin(m_room / 2, fontMetrics().lineSpacing() * 6));
    if (m_room <= 0 || wanted <= most) {
        return wanted;
    }
    int fitting = 0;
    int end = 0;
    for (const HostId& host : m_order) {
        const ProblemBanner* banner = m_banners.value(host);
        if (!banner->isHidden()) {
            end += banner->layout()->totalHeightForWidth(viewport()->width());
            fitting = end <= most ? end : fitting;
            end += m_layout->spacing();
        }
    }
    return details || fitting == 0 ? most : fitting;
}

//! Its end first: where there is no room for all of it, the beginning is what counts.
void ProblemArea::showWhole(ProblemBanner* banner)
{
    updateHeight();
    m_layout->activate();
    ensureVisible(0, banner->y() + banner->height(), 0, 0);
    ensureVisible(0, banner->y(), 0, 0);
}

void ProblemArea::updateHeight()
{
    setMinimumWidth(m_content->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width());
    const int width = viewport()->width();
    const int wanted =
        m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : m_layout->totalSizeHint().height();
    m_content->setMinimumHeight(wanted); // else the labels would be squeezed before anything scrolls
    setFixedHeight(fittingHeight(wanted));
}

bool ProblemArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest) {
        updateHeight();
    }
    return QScrollArea::eventFilter(watched, event);
}

void ProblemArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateHeight();
}

} // namespace Hull
