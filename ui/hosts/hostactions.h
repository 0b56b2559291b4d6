// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QObject>

namespace Hull {

class Actions;
class ContainerTableView;
class Fleet;
class FleetPresenter;
class HostsPane;

/*!
 * The actions about a single host: connect, disconnect, edit and remove. They are about the host that is chosen in the
 * hosts dock, else about the one of the row that the details show, and can be used where they make sense for it.
 */
class HostActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        Fleet& fleet;
        FleetPresenter& presenter;
        Actions& actions;
        HostsPane& hosts;
        ContainerTableView& table;
        bool demo = false; //!< simulated hosts are neither edited nor removed
    };

    explicit HostActions(const Context& context, QObject* parent = nullptr);

    void update(); //!< the hosts, or what is chosen, are others now
    void connectHost(const HostId& host); //!< reads it, also for another time
    [[nodiscard]] HostId host() const; //!< that they are about; may be empty

Q_SIGNALS:
    void editRequested(const Hull::HostId& host);
    void removeRequested(const Hull::HostId& host);
    void updated(); //!< host() may be another one, or its state

private:
    void disconnectHost();

    const Context m_context;
};

} // namespace Hull
