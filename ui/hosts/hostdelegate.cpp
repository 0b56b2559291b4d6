// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/hosts/hostdelegate.h"

#include "app/report/textlayout.h"
#include "models/item/certificateremark.h"
#include "models/item/hostlistmodel.h"
#include "ui/paint/chips.h"
#include "ui/paint/plaintooltip.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;

Tone toneOfState(HostState state)
{
    switch (state) {
    case HostState::Ready:
        return Tone::Good;
    case HostState::Reading:
        return Tone::Accent;
    case HostState::Partial:
        return Tone::Medium;
    case HostState::Failed:
        return Tone::Critical;
    case HostState::Idle:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QStringList HostDelegate::secondLines(const HostRow& row)
{
    const QString state = hostStateWord(row);
    QStringList lines;
    if (!wasRead(row.assessment) || row.state == HostState::Reading) {
        lines = {state};
    } else {
        // Those that could not be read stand in the table as well, and its header counts them.
        const HostSnapshot& snapshot = *row.assessment->snapshot;
        const QString count =
            containerCountText(static_cast<int>(snapshot.containers.size() + snapshot.unreadable.size()));
        const bool untold = row.state == HostState::Ready && !row.live && !row.pollReason && row.retrySeconds < 0;
        if (untold) {
            lines = {count};
        } else {
            //: %1 "52 containers", %2 the state of the host in words
            lines = {tr("%1, %2").arg(count, state), state};
        }
    }
    if (row.state == HostState::Failed && wasRead(row.assessment)) {
        lines += tr("failed"); // that old rows are shown is seen in the table
    }
    if (!row.labels.group.isEmpty()) {
        lines.prepend(lines.first() + u" \u00b7 "_s + row.labels.group);
    }
    return lines;
}

void HostDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.text = printable(index.data().toString()); // see ContainerDelegate
    dimWithoutFocus(styled);
    const bool hasFocus = styled.state.testFlag(QStyle::State_HasFocus);
    styled.state &= ~QStyle::State_HasFocus; // framed here, not by the style
    paintItemBackground(*painter, styled);
    const bool selected = styled.state.testFlag(QStyle::State_Selected);
    const bool allHosts = index.data(HostListModel::IsAllHostsRole).toBool();
    const SeverityPalette& tones = SeverityPalette::of(styled.palette);
    const QColor plain = styled.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = selected ? plain : tones.colors(Tone::Neutral).text;
    painter->setFont(styled.font);
    const QFontMetrics metrics = painter->fontMetrics();
    const QRect box = styled.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    const QRect first(box.left(), box.top(), box.width(), allHosts ? box.height() : box.height() / 2);

    // The worst severity that is open, and how many of it: what decides where to look first.
    const QList<Chip> chips = countChips(index.data(FindingCountsRole).value<SeverityCounts>()).mid(0, 1);
    const int chipWidth = chipsWidth(chips, metrics);
    paintChips(
        *painter, QRect(first.right() - chipWidth + 1, first.top(), chipWidth, first.height()), chips, styled.palette);

    const int shapeWidth = metrics.height();
    if (!allHosts) {
        const auto state = static_cast<HostState>(index.data(StateRole).toInt());
        painter->setPen(selected ? plain : tones.colors(toneOfState(state)).text);
        painter->drawText(QRect(first.left(), first.top(), shapeWidth, first.height()), Qt::AlignCenter,
            QString(index.data(HostListModel::ShapeRole).toChar()));
    }
    const int left = first.left() + shapeWidth + 4;
    QFont name = styled.font;
    name.setBold(allHosts);
    painter->setFont(name);
    painter->setPen(plain);
    const QRect nameBox(left, first.top(), first.right() - chipWidth - padding - left, first.height());
    painter->drawText(nameBox, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(styled.text, Qt::ElideMiddle, nameBox.width()));
    painter->setFont(styled.font);
    QRect second(left, first.bottom() + 1, box.right() - left, box.height() / 2);
    if (const QString certificate = index.data(CertificateRole).toString(); !certificate.isEmpty()) {
        // Before the counts: those are in the table as well, and not as pressing.
        const auto severity = static_cast<Severity>(index.data(CertificateSeverityRole).toInt());
        QString badge = certificateBadge(certificate, severity);
        if (metrics.horizontalAdvance(badge) > second.width()) {
            badge = certificateBadge(index.data(HostListModel::CertificateBriefRole).toString(), severity);
        }
        painter->setPen(selected ? plain : tones.colors(toneOf(severity)).text);
        painter->drawText(
            second, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(badge, Qt::ElideRight, second.width()));
        second.setLeft(qMin(second.right(), second.left() + metrics.horizontalAdvance(badge) + padding));
    }
    painter->setPen(muted);
    const auto* model = qobject_cast<const HostListModel*>(index.model());
    const HostRow* row = model ? model->host(HostId{index.data(HostIdRole).toString()}) : nullptr;
    QString line;
    for (const QString& candidate : row ? secondLines(*row) : QStringList()) {
        line = printable(candidate);
        if (metrics.horizontalAdvance(line) <= second.width()) {
            break;
        }
    }
    if (second.left() == left || metrics.horizontalAdvance(line) <= second.width()) { // no stump behind a certificate
        painter->drawText(
            second, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(line, Qt::ElideRight, second.width()));
    }
    if (hasFocus) {
        paintFocusFrame(*painter, styled.rect, styled.palette, selected);
    }
}

QSize HostDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const
{
    return {option.fontMetrics.averageCharWidth() * 24, 2 * (option.fontMetrics.height() + 3) + padding};
}

bool HostDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    showPlainToolTip(*event, view, index.data(Qt::ToolTipRole).toString());
    return true;
}

} // namespace Hull
