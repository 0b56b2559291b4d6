// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containerfiltersortproxy.h"
#include "models/item/rowfilter.h"
#include "models/item/shownrows.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace Hull {

class ContainerFilterSortProxy::Private : public ShownRowsListener
{
public:
    explicit Private(ContainerFilterSortProxy* proxy);

    void beginInsert(int first, int last) override { q->beginInsertRows({}, first, last); }
    void endInsert() override { q->endInsertRows(); }
    void beginRemove(int first, int last) override { q->beginRemoveRows({}, first, last); }
    void endRemove() override { q->endRemoveRows(); }
    void beginReorder() override { Q_EMIT q->layoutAboutToBeChanged({}, VerticalSortHint); }
    void endReorder(const std::function<int(int)>& newRow) override;
    [[nodiscard]] int firstHeldRow(const std::function<bool(int)>& isGoing) const override;

    void connectSource();
    void rebuild(); //!< from the source as it is now; inside a model reset
    void arrange(); //!< shows what should be shown now
    void reportMatches();
    void rowsInserted(int first, int last);
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved(int first, int last);
    void rowsChanged(int first, int last);
    void columnRemoved(int column);
    [[nodiscard]] static std::vector<SortColumn> defaultOrder();
    void takeOver(); //!< rows that came or changed since the last time
    void reportChanged(const std::vector<int>& rows);
    void reportHeader(const HostId& host);

    [[nodiscard]] std::vector<int> wantedRows();
    void appendHost(int host, std::vector<int>& rows);
    [[nodiscard]] bool isHostShown(int host) const;
    [[nodiscard]] SeverityCounts countMatched() const;
    [[nodiscard]] QHash<HostId, QSet<ContainerId>> matchedContainers() const;
    [[nodiscard]] int endOfHost(int host) const; //!< the source's row behind its last one
    [[nodiscard]] const HostId& hostId(int host) const { return hostIds[static_cast<size_t>(host)]; }

    ContainerFilterSortProxy* q;
    ContainerTableModel* source = nullptr;
    std::vector<HostId> hostIds; //!< of the source, by host
    ShownRows shown;
    RowSorter sorter;
    RowFilter filter;
    std::vector<SortColumn> columns;
    QSet<HostId> hostFilter;
    QSet<HostId> collapsed;
    bool grouped = true;
    bool updating = false; //!< between the source's updateStarted() and updateFinished()
    int matches = 0;
    std::optional<SeverityCounts> matchedCounts; //!< since they were last asked for and nothing changed
    int reportedMatches = 0;
    int reportedTotal = 0;
    bool outdated = false; //!< rows went, so what is shown of their host may be another thing
    std::vector<int> fresh; //!< source rows that came and were not yet taken over
    std::vector<int> changed; //!< source rows with new values, not yet taken over
};

} // namespace Hull
