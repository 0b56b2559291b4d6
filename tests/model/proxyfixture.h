// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/containerfiltersortproxy.h"
#include "tests/model/randomfleet.h"

#include <vector>

using SortColumns = std::vector<Hull::ContainerFilterSortProxy::SortColumn>;
Q_DECLARE_METATYPE(SortColumns)

namespace Hull::Test {

//! A proxy over a model full of random hosts that can be read again.
struct ProxyFixture
{
    ProxyFixture(quint32 seed, int hostCount, int containers)
        : fleet(seed)
    {
        proxy.setSourceModel(&model);
        for (int i = 0; i < hostCount; ++i) {
            hosts.push_back(fleet.host(i, containers));
            model.setHost(hosts.back().host.id(), hosts.back());
        }
    }

    void readAgain(int host, int changes)
    {
        HostRow& row = hosts[static_cast<size_t>(host)];
        row = fleet.later(row, changes);
        model.setHost(row.host.id(), row);
    }

    RandomFleet fleet;
    ContainerTableModel model;
    ContainerFilterSortProxy proxy;
    std::vector<HostRow> hosts;
};

//! What the proxy shows: ids of containers, and "host <id>" for a header.
[[nodiscard]] QStringList shownIds(const ContainerFilterSortProxy& proxy);

//! What it should show, by comparing SortRole values with no cleverness at all.
[[nodiscard]] QStringList naiveIds(const ProxyFixture& fixture, const SortColumns& columns);

//! Orders three hosts by the columns, also when they are read again and when they stand mixed, and fails the test where
//! that is not what a naive sort gives.
void checkOrder(ProxyFixture& fixture, const SortColumns& columns);

} // namespace Hull::Test
