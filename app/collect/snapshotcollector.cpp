// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/collect/snapshotcollector.h"

#include "app/collect/hostreading.h"

namespace Hull {

class SnapshotCollector::Private
{
public:
    Private(HttpClient& client, Host host, Endpoint endpoint, const CollectOptions& options)
        : reading(client, std::move(host), std::move(endpoint), options)
    { }

    HostReading reading;
};

SnapshotCollector::SnapshotCollector(
    HttpClient& client, Host host, Endpoint endpoint, const CollectOptions& options, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client, std::move(host), std::move(endpoint), options))
{
    connect(&d->reading, &HostReading::negotiated, this, &SnapshotCollector::negotiated);
    connect(&d->reading, &HostReading::progressed, this, &SnapshotCollector::progressed);
    connect(&d->reading, &HostReading::ended, this, &SnapshotCollector::finished);
}

SnapshotCollector::~SnapshotCollector() = default;

void SnapshotCollector::start()
{
    d->reading.start();
}

void SnapshotCollector::holdWhenNegotiated()
{
    d->reading.setHeld(true);
}

void SnapshotCollector::proceed()
{
    d->reading.proceed();
}

void SnapshotCollector::cancel()
{
    d->reading.cancel();
}

} // namespace Hull
