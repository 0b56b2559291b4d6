// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspectfilereader.h"

#include <QThread>

#include <algorithm>
#include <memory>

namespace Hull {

InspectFileReader::~InspectFileReader()
{
    for (QThread* thread : m_threads) {
        thread->wait();
    }
}

void InspectFileReader::read(const QString& path)
{
    // Written before the thread ends, read after it has ended.
    const auto sources = std::make_shared<std::vector<HostSource>>();
    QThread* thread = QThread::create([path, sources] {
        *sources = resolveHostOptions({{HostOption::Kind::File, path}}, {}, {});
    });
    thread->setParent(this);
    m_threads.push_back(thread);
    connect(thread, &QThread::finished, this, [this, thread, sources] {
        m_threads.erase(std::find(m_threads.begin(), m_threads.end(), thread));
        thread->deleteLater();
        for (const HostSource& source : *sources) {
            Q_EMIT fileRead(source);
        }
    });
    thread->start(QThread::LowPriority);
}

} // namespace Hull
