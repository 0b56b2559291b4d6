// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/worker.h"
#include "models/domain/finding.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>

namespace Hull {

class Fleet;
class HostSession;

//! A host as an earlier run of the program saw it last.
struct LastReading
{
    HostAssessmentPtr assessment; //!< what a snapshot holds of it; null: nothing is known
    QDateTime asOf; //!< UTC
};

/*!
 * Remembers each host of a fleet from run to run, so that there is something to show until it is connected. What is
 * known of a host is kept as a snapshot file in the folder "last" of the state folder, for its owner alone and without
 * any value of the environment: soon after its first reading, then while it changes, when it is lost and at the end.
 * Simulated hosts and files are not remembered. A file that is no use is told of in the log and replaced by the next
 * one; one that nobody has written or shown for 90 days goes.
 */
class LastReadings : public QObject
{
    Q_OBJECT

public:
    //! fleet is borrowed and outlives it.
    LastReadings(Fleet& fleet, const QString& stateDirectory, QObject* parent = nullptr);
    ~LastReadings() override; //!< keeps what is known now, and waits for that

    [[nodiscard]] LastReading of(const HostId& host) const; //!< as read from its file; nothing before found()
    void forget(const HostId& host); //!< its file goes, too
    //! How often a host that changes all the time is kept at most; ten minutes.
    void setInterval(std::chrono::milliseconds interval);

Q_SIGNALS:
    void found(Hull::HostSession* session); //!< of() has something of its host now

private:
    void look(HostSession* session);
    void note(HostSession* session);
    void noteLoss(HostSession* session);
    void keepWhatIsDue();
    void keep(const HostSession& session);

    struct Kept
    {
        QDateTime at; //!< UTC; invalid: not in this run
        HostAssessmentPtr what;
    };

    Fleet& m_fleet;
    const QString m_folder;
    std::chrono::milliseconds m_interval{std::chrono::minutes(10)};
    QHash<HostId, LastReading> m_found;
    QHash<HostId, Kept> m_kept;
    QSet<HostId> m_current; //!< those that were read and not lost since
    QTimer m_timer;
    Worker m_worker; //!< the last member: its end waits for what is being written
};

} // namespace Hull
