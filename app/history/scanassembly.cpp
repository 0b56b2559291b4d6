// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/scanassembly.h"

#include "app/history/scanreader.h"

namespace Hull {

Result<RecordedScan> ScanAssembly::scan(const Content& frame)
{
    Result<RecordedScan> scan = readScanFrame(frame.head + frame.tail, m_pool);
    if (!scan) {
        return scan;
    }
    for (const qint64 id : frame.parts) {
        Result<RecordedHost> host = this->host(id);
        if (!host) {
            return host.error();
        }
        scan->hosts.push_back(std::move(*host));
    }
    return scan;
}

Result<RecordedHost> ScanAssembly::host(qint64 id)
{
    const Content content = m_hosts.value(id);
    Result<RecordedHost> host = readHost(content.head + content.tail, m_pool);
    if (!host) {
        return host;
    }
    for (const qint64 part : content.parts) {
        Result<RecordedContainerPtr> container = this->container(part);
        if (!container) {
            return container.error();
        }
        host->containers.push_back(std::move(*container));
    }
    return host;
}

Result<RecordedContainerPtr> ScanAssembly::container(qint64 id)
{
    const auto known = m_read.constFind(id);
    if (known != m_read.constEnd()) {
        return *known;
    }
    Result<RecordedContainerPtr> container = readContainer(m_containers.value(id).head, m_pool);
    if (container) {
        m_read.insert(id, *container);
    }
    return container;
}

} // namespace Hull
