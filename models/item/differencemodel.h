// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/scandifference.h"

#include <QAbstractItemModel>

#include <vector>

namespace Hull {

/*!
 * What differs between two scans, as a tree: what sort of difference, each difference of that sort, and below it the
 * settings that are others now. Sorts without any difference are left out. Messages of findings are as they were
 * written down: English.
 */
class DifferenceModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, SeverityColumn, RuleColumn, ContainerColumn, HostColumn, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    void setDifference(const ScanDifference& difference);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    //! One difference. The cells are by column.
    struct Entry
    {
        QStringList cells;
        int severity = -1; //!< of Severity; -1: none, or one that this version does not know
        QStringList fields;
    };

    struct Section
    {
        const char* title = nullptr;
        std::vector<Entry> entries;
    };

    [[nodiscard]] static Entry entryOf(const FindingDifference& finding, const HostDifference& host);
    [[nodiscard]] static Entry entryOf(const ContainerDifference& container, const HostDifference& host);
    [[nodiscard]] static std::vector<Entry> hostEntries(const ScanDifference& difference);
    [[nodiscard]] const Section* sectionOf(const QModelIndex& index) const; //!< null of a section itself
    [[nodiscard]] const Entry* entryOf(const QModelIndex& index) const; //!< null of a section
    [[nodiscard]] QVariant entryData(const Entry& entry, int column, int role) const;

    std::vector<Section> m_sections;
};

} // namespace Hull
