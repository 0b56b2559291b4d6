// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspectfilereader.h"

#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <memory>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

//! Opening a pipe waits until somebody writes to it, a terminal or a device has no end: the program could not either.
bool mayNeverEnd(const QFileInfo& file)
{
    return file.exists() && !file.isFile() && !file.isDir();
}

HostSource refusal(const QFileInfo& file)
{
    HostSource source;
    source.host.name = file.fileName();
    source.host.kind = EndpointKind::File;
    source.host.endpoint = "file://"_L1 + file.absoluteFilePath();
    Error error;
    error.kind = Error::Kind::FileUnreadable;
    error.message = {QT_TRANSLATE_NOOP("Hull", "%1 is no regular file."), {file.filePath()}};
    error.cause = {QT_TRANSLATE_NOOP("Hull", "It may be a pipe or a device, which the window cannot wait for."), {}};
    error.remedy = {QT_TRANSLATE_NOOP("Hull", "Save what `docker inspect` prints to a file and open that."), {}};
    source.error = error;
    return source;
}

} // namespace

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
        // Even the look at what it is may take long, on a file server that hangs.
        const QFileInfo file(path);
        *sources = mayNeverEnd(file) ? std::vector<HostSource>{refusal(file)}
                                     : resolveHostOptions({{HostOption::Kind::File, path}}, {}, {});
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
