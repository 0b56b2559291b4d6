// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Hull {

class ContainerTableModel;

/*!
 * Paints the container table: severity as shape, colour and word; ports, privileges and finding counts as chips; host
 * headers across the whole width. A header row is not spanned in the view (setting spans is linear in the rows):
 * each of its cells paints its part of the one wide row.
 */
class ContainerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setHosts(const ContainerTableModel* hosts) { m_hosts = hosts; } //!< borrowed: names the hosts of headers

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintHeader(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] QString hostName(const QModelIndex& index) const;
    [[nodiscard]] bool isCut(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintSeverity(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    const ContainerTableModel* m_hosts = nullptr;
};

//! The chips of a cell, worst first, as its model gave them.
[[nodiscard]] QList<struct Chip> chipsOf(const QModelIndex& index);

} // namespace Hull
