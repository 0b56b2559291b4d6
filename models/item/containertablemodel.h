// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/extracolumns.h"
#include "models/item/hostrow.h"
#include "models/item/roles.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace Hull {

/*!
 * All containers of all hosts as one flat table. Every host has a header row (IsGroupRole), followed by a row per
 * container, also for those that could not be read. A new reading is merged by container id: rows come, go and change,
 * the model is never reset. Rows stand by container id; ContainerFilterSortProxy puts them in the order people want.
 * Behind the columns that it always has stand those which the user added.
 */
class ContainerTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        SeverityColumn,
        NameColumn,
        StateColumn,
        PortsColumn,
        ExposureColumn,
        PrivilegesColumn,
        FindingsColumn,
        HostColumn, //!< the first eight are shown by default
        HealthColumn,
        ProjectColumn,
        ImageColumn,
        UserColumn,
        RestartColumn,
        MemoryColumn,
        PidsColumn,
        CapabilitiesColumn,
        MountsColumn,
        NetworksColumn,
        CreatedColumn,
        IdColumn,
        WaivedColumn, //!< new ones come at the end, or saved states of the header would mean other columns
        ServiceColumn,
        StartedColumn,
        RuntimeColumn,
        ImageAgeColumn,
        ColumnCount
    };

    explicit ContainerTableModel(QObject* parent = nullptr);
    ~ContainerTableModel() override;

    //! Adds the host at the end, or merges what is new into its rows.
    void setHost(const HostId& id, const HostRow& host);
    void removeHost(const HostId& id);

    //! How the value of a label is shown; until then none is.
    void setShownLabels(ExtraColumns::ShownValue shown);
    int addExtraColumn(const ExtraColumn& column); //!< at the end, where it is not there yet; its number
    void removeExtraColumn(int column); //!< by its number; the others cannot be removed
    [[nodiscard]] const std::vector<ExtraColumn>& extraColumns() const { return m_extra.columns; }
    //! The keys that an extra column could show something of.
    [[nodiscard]] QStringList keysSeen(ExtraColumn::Kind kind) const { return ExtraColumns::keysOf(m_rows, kind); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    [[nodiscard]] const HostRow* host(const HostId& id) const; //!< nullptr when there is none
    [[nodiscard]] std::vector<HostId> hostIds() const; //!< in the order in which they were added
    [[nodiscard]] int containerCount() const; //!< rows that are no headers
    [[nodiscard]] SeverityCounts openCounts() const; //!< of all hosts
    [[nodiscard]] int rowOf(const HostId& host, const ContainerId& container) const; //!< -1 when there is none

    // What the proxy reads without a detour through QVariant. Rows must be valid.
    [[nodiscard]] const TableRow& row(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    [[nodiscard]] SortKey sortKey(int row, int column) const; //!< empty for a header
    [[nodiscard]] int firstRowOfHost(int hostIndex) const { return m_firstRows[static_cast<size_t>(hostIndex)]; }
    [[nodiscard]] int hostCount() const { return static_cast<int>(m_firstRows.size()); }
    [[nodiscard]] int hostIndexOfRow(int row) const;

Q_SIGNALS:
    //! Row signals between these two belong to one reading of one host: who orders rows may wait for the end.
    void updateStarted();
    void updateFinished();
    void countsChanged(); //!< containerCount() or openCounts() changed

private:
    struct HostBlock;

    [[nodiscard]] int hostIndex(const HostId& id) const; //!< -1 when there is none
    [[nodiscard]] int endOfHost(int hostIndex) const; //!< the row after its last one
    void addHost(const HostId& id, const HostRow& host);
    void updateHost(int hostIndex, const HostRow& host);
    void mergeRows(int hostIndex, std::vector<std::unique_ptr<TableRow>> rows, bool everyRowChanged);
    void removeMissing(int hostIndex, const std::vector<std::unique_ptr<TableRow>>& rows);
    void insertMissing(int hostIndex, std::vector<std::unique_ptr<TableRow>>& rows);
    void replaceChanged(int hostIndex, std::vector<std::unique_ptr<TableRow>>& rows, bool everyRowChanged);
    void eraseRows(int hostIndex, int first, int last);
    void moveHostsBehind(int hostIndex, int by);
    void reportRows(int first, int last);
    void refillExtraColumns();
    [[nodiscard]] QString title(int column) const;

    std::vector<std::unique_ptr<TableRow>> m_rows;
    std::vector<std::unique_ptr<HostBlock>> m_hosts;
    std::vector<int> m_firstRows; //!< by host: the row of its header
    ExtraColumns m_extra;
};

} // namespace Hull
