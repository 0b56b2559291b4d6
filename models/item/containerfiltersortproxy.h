// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containertablemodel.h"
#include "models/item/rowsorter.h"

#include <QAbstractProxyModel>
#include <QHash>
#include <QSet>

#include <memory>
#include <vector>

namespace Hull {

/*!
 * Orders, groups and filters a ContainerTableModel by keys that are computed once per row, not once per comparison:
 * QSortFilterProxyModel is too slow at a hundred thousand rows. Every change is told as rows inserted, removed or
 * rearranged (layoutChanged), so current index, selection and scroll position survive it.
 */
class ContainerFilterSortProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using SortColumn = RowSorter::Column;

    explicit ContainerFilterSortProxy(QObject* parent = nullptr);
    ~ContainerFilterSortProxy() override;

    void setSourceModel(QAbstractItemModel* model) override; //!< a ContainerTableModel or nullptr

    // Order. Ties are broken by name, then id. Default: severity (worst first), then name.
    void sort(
        int column, Qt::SortOrder order = Qt::AscendingOrder) override; //!< the one column; -1: the source's order
    void setSortColumns(const std::vector<SortColumn>& columns);
    void addSortColumn(
        int column, Qt::SortOrder order); //!< Shift+click: after the present ones; present: new direction
    [[nodiscard]] std::vector<SortColumn> sortColumns() const;

    //! Grouped: every host's header above its containers, hosts in the source's order. Else no headers. Default:
    //! grouped.
    void setGrouped(bool grouped);
    [[nodiscard]] bool isGrouped() const;
    void setCollapsed(const HostId& host, bool collapsed); //!< counts only while grouped
    void setAllCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed(const HostId& host) const;

    //! A FilterQuery: words and fields. What has a mistake changes nothing.
    void setFilterText(const QString& text);
    [[nodiscard]] QString filterText() const;
    void setHostFilter(const QSet<HostId>& hosts); //!< shows only these; empty: all
    [[nodiscard]] QSet<HostId> hostFilter() const;
    [[nodiscard]] bool isFiltering() const; //!< by text or host
    void clearFilters();

    //! Containers that pass the filters, collapsed or not, and all there are: "38 of 143 shown".
    [[nodiscard]] int matchCount() const;
    [[nodiscard]] int totalCount() const;
    //! Open findings of the containers that pass the filters; without words also those of their hosts themselves.
    [[nodiscard]] SeverityCounts matchedCounts() const;
    //! The containers that pass the filters, by host. Without words also hosts that have none, else only those with
    //! one.
    [[nodiscard]] QHash<HostId, QSet<ContainerId>> matchedContainers() const;

    [[nodiscard]] QModelIndex indexOf(const HostId& host, const ContainerId& container, int column = 0) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] QModelIndex sibling(int row, int column, const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex& proxyIndex) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex& sourceIndex) const override;

Q_SIGNALS:
    void matchCountChanged(); //!< matchCount() or totalCount()
    void sortColumnsChanged();
    void groupedChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
