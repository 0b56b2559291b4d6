// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "app/base/stringpool.h"
#include "app/history/contentstore.h"
#include "models/domain/recordedscan.h"

#include <QHash>

namespace Hull {

/*!
 * Reads scans from the contents that a history holds them in. What several of them hold is read once, so that they
 * share it. Errors are those of readScan().
 */
class ScanAssembly
{
public:
    //! All contents that the scans hold; they outlive it.
    ScanAssembly(const QHash<qint64, Content>& hosts, const QHash<qint64, Content>& containers)
        : m_hosts(hosts)
        , m_containers(containers)
    { }

    [[nodiscard]] Result<RecordedScan> scan(const Content& frame);

private:
    [[nodiscard]] Result<RecordedHost> host(qint64 id);
    [[nodiscard]] Result<RecordedContainerPtr> container(qint64 id);

    const QHash<qint64, Content>& m_hosts;
    const QHash<qint64, Content>& m_containers;
    QHash<qint64, RecordedContainerPtr> m_read;
    StringPool m_pool;
};

} // namespace Hull
