// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/item/hostrow.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

namespace Hull {

class ContainerTableModel;
class Fleet;
class HostListModel;
class HostSession;
class LastReadings;

/*!
 * Carries what the fleet's sessions know into the models. Changes are gathered for a moment and carried over in small
 * portions, so that a hundred hosts that answer at once do not hold the window up.
 */
class FleetPresenter : public QObject
{
    Q_OBJECT

public:
    //! All are borrowed and outlive the presenter; last: null where hosts are not remembered.
    FleetPresenter(Fleet& fleet, ContainerTableModel& containers, HostListModel& hosts, const LastReadings* last,
        QObject* parent = nullptr);

    [[nodiscard]] const std::vector<HostRow>& rows() const { return m_rows; } //!< as last carried over
    [[nodiscard]] HostSession* session(const HostId& host) const; //!< nullptr when there is none

Q_SIGNALS:
    void hostsChanged(); //!< rows() has new states, progress or assessments
    void assessmentChanged(const Hull::HostId& host);
    void hostRemoved(const Hull::HostId& host); //!< its rows are gone already

private:
    void addSession(HostSession* session);
    void replaceSession(HostSession* before, HostSession* after);
    void removeSession(HostSession* session);
    void countDown();
    void markChanged(HostSession* session);
    void carryOver();
    void carryOver(HostSession& session);
    [[nodiscard]] HostRow rowOf(const HostSession& session) const;
    void relocate(const HostSession& session, const HostRow& row);
    void tellRemoved(const HostId& id);

    Fleet& m_fleet;
    ContainerTableModel& m_containers;
    HostListModel& m_hosts;
    const LastReadings* m_last;
    std::vector<HostRow> m_rows;
    QHash<const HostSession*, HostId> m_ids; //!< that each was carried over under; a session's own may change
    std::vector<HostSession*> m_changed;
    QTimer m_timer;
    QTimer m_countdown;
};

} // namespace Hull
