// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/session/lastreadings.h"

#include "app/base/log.h"
#include "app/config/ownfile.h"
#include "app/history/scanreader.h"
#include "app/history/snapshotfile.h"
#include "app/report/recordedreport.h"
#include "app/report/scanjson.h"
#include "app/session/fleet.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QPointer>

namespace Hull {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds settling(5); // a host that is read changes several times in its first seconds
constexpr int freshSeconds = 60; // what was kept a moment ago need not be kept again at the end
constexpr int daysUnused = 90;

const QString suffix = u".hullsnap"_s;

bool isRemembered(const Host& host)
{
    return host.kind != EndpointKind::Demo && host.kind != EndpointKind::File;
}

//! An address is no file name.
QString fileOf(const QString& folder, const HostId& host)
{
    return folder + u'/'
        + QString::fromLatin1(QCryptographicHash::hash(host.value.toUtf8(), QCryptographicHash::Sha256).toHex())
        + suffix;
}

bool isCurrent(const HostSession& session)
{
    return wasRead(session.assessment()) && !session.isStale();
}

//! Not scanHostOf(): where the host was just lost, this is what was seen of it until then.
ScanReport reportOfSession(const HostSession& session, const QDateTime& asOf)
{
    const HostAssessmentPtr assessment = session.assessment();
    ScanHost host;
    host.host = session.host();
    host.status = assessment->snapshot->status;
    if (host.status == HostSnapshot::Status::Partial) {
        host.error = assessment->snapshot->error;
    }
    host.assessment = assessment;
    ScanReport report;
    report.toolVersion = QStringLiteral(HULL_VERSION);
    report.started = assessment->snapshot->started;
    report.finished = asOf;
    report.policy = assessment->policy;
    report.profile = assessment->policy.profile;
    report.hosts.push_back(std::move(host));
    return report;
}

//! What the user has called the host since is its name.
Result<LastReading> readingFrom(const QString& path, const QString& name)
{
    const Result<QByteArray> json = readSnapshotFile(path);
    if (!json) {
        return json.error();
    }
    Result<RecordedScan> scan = readScan(*json);
    if (!scan) {
        return scan.error();
    }
    if (scan->hosts.size() != 1 || !scan->hosts.front().wasRead()) {
        return LastReading();
    }
    scan->hosts.front().name = name;
    // Findings refer to texts of their report, which therefore lives as long as they do.
    const auto report = std::make_shared<const ScanReport>(reportOf(*scan, {}, scan->finished));
    return LastReading{HostAssessmentPtr(report, report->hosts.front().assessment.get()), scan->finished};
}

void write(const QString& folder, const HostId& host, const ScanReport& report)
{
    const QString parent = QFileInfo(folder).path();
    if (!makeOwnFolder(parent) || !makeOwnFolder(folder)) {
        Log::app().warn("The folder {} cannot be made: hosts are not remembered.", Log::text(folder));
        return;
    }
    if (const std::optional<Error> error = writeOwnFile(fileOf(folder, host), snapshotFile(snapshotJson(report)))) {
        Log::app().warn("A host is not remembered: {}", Log::text(error->message.english()));
    }
}

void markUsed(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) {
        file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    }
}

void removeUnused(const QString& folder)
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-daysUnused);
    QDirIterator files(folder, {u'*' + suffix}, QDir::Files);
    while (files.hasNext()) {
        const QFileInfo file = files.nextFileInfo();
        if (file.lastModified() < oldest) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace

LastReadings::LastReadings(Fleet& fleet, const QString& stateDirectory, QObject* parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_folder(stateDirectory + "/last"_L1)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(settling);
    connect(&m_timer, &QTimer::timeout, this, &LastReadings::keepWhatIsDue);
    connect(&fleet, &Fleet::sessionAdded, this, &LastReadings::look);
    connect(&fleet, &Fleet::assessmentChanged, this, &LastReadings::note);
    connect(&fleet, &Fleet::sessionStateChanged, this, &LastReadings::noteLoss);
    m_worker.start([folder = m_folder]() -> Worker::Conclusion {
        removeUnused(folder);
        return {};
    });
    for (HostSession* session : fleet.sessions()) {
        look(session);
    }
}

LastReadings::~LastReadings()
{
    for (const HostSession* session : m_fleet.sessions()) {
        const QDateTime kept = m_kept.value(session->host().id()).at;
        const bool wasJustKept = kept.isValid() && kept.secsTo(QDateTime::currentDateTimeUtc()) < freshSeconds;
        if (isRemembered(session->host()) && isCurrent(*session) && !wasJustKept) {
            keep(*session);
        }
    }
}

LastReading LastReadings::of(const HostId& host) const
{
    return m_found.value(host);
}

void LastReadings::setInterval(std::chrono::milliseconds interval)
{
    m_interval = interval;
    m_timer.setInterval(std::min<std::chrono::milliseconds>(interval, settling));
}

void LastReadings::look(HostSession* session)
{
    if (!isRemembered(session->host())) {
        return;
    }
    const QString path = fileOf(m_folder, session->host().id());
    const HostId id = session->host().id();
    m_worker.start([this, path, id, name = session->host().name, session = QPointer(session)]() -> Worker::Conclusion {
        if (!QFileInfo::exists(path)) {
            return {};
        }
        const Result<LastReading> reading = readingFrom(path, name);
        if (!reading) {
            Log::app().warn(
                "What was last seen of a host cannot be shown: {}", Log::text(reading.error().message.english()));
            return {};
        }
        markUsed(path);
        return [this, id, session, reading = *reading] {
            if (reading.assessment && session && !wasRead(session->assessment())) {
                m_found.insert(id, reading);
                Q_EMIT found(session);
            }
        };
    });
}

void LastReadings::note(HostSession* session)
{
    if (!isRemembered(session->host()) || !isCurrent(*session)) {
        return;
    }
    const HostId id = session->host().id();
    m_found.remove(id);
    m_current.insert(id);
    if (!m_timer.isActive()) {
        m_timer.start();
    }
}

//! Once for each loss, however often it is tried again.
void LastReadings::noteLoss(HostSession* session)
{
    if (session->isStale() && m_current.remove(session->host().id())) {
        keep(*session);
    }
}

void LastReadings::keepWhatIsDue()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    bool waits = false;
    for (const HostSession* session : m_fleet.sessions()) {
        const HostId id = session->host().id();
        const Kept kept = m_kept.value(id);
        if (!m_current.contains(id) || kept.what == session->assessment()) {
            continue;
        }
        if (!kept.at.isValid() || kept.at.msecsTo(now) >= m_interval.count()) {
            keep(*session);
        } else {
            waits = true;
        }
    }
    if (waits) {
        m_timer.start();
    }
}

void LastReadings::keep(const HostSession& session)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const HostId id = session.host().id();
    m_kept.insert(id, {now, session.assessment()});
    m_worker.start([folder = m_folder, id, report = reportOfSession(session, now)]() -> Worker::Conclusion {
        write(folder, id, report);
        return {};
    });
}

void LastReadings::forget(const HostId& host)
{
    m_found.remove(host);
    m_current.remove(host);
    m_kept.remove(host);
    m_worker.start([path = fileOf(m_folder, host)]() -> Worker::Conclusion {
        QFile::remove(path);
        return {};
    });
}

} // namespace Hull
