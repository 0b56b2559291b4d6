// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/engine/snapshotreader.h"

#include <QTest>

namespace Hull::Test {

Endpoint endpointOf(const Host& host)
{
    return {host.socketPath, QStringLiteral("http://sim")};
}

SnapshotPtr readSnapshot(HttpClient& client, const Host& host, CollectOptions options)
{
    SnapshotCollector collector(client, host, endpointOf(host), options);
    SnapshotPtr snapshot;
    QObject::connect(&collector, &SnapshotCollector::finished, &collector,
        [&snapshot](const SnapshotPtr& result) { snapshot = result; });
    collector.start();
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(snapshot, 20000);
    }();
    return snapshot;
}

} // namespace Hull::Test
