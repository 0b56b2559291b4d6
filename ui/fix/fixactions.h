// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fix/fixdraft.h"

#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QModelIndex;

namespace Hull {

class ContainerTableView;
class DetailsPane;
class FixRunner;
class FleetPresenter;
class ModalGateway;

/*!
 * The ways into the wizard: the action "Fix…" for the containers that are selected in the table, and the button of a
 * finding in the details.
 */
class FixActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        FixRunner& runner;
        ModalGateway& gateway;
        const FleetPresenter& presenter;
        QAction& fix;
        ContainerTableView& table;
        DetailsPane& details;
        QWidget& window; //!< the wizard's parent
        std::function<QString(const HostId& host)> groupOf; //!< the group that the user put a host into; may be empty
    };

    explicit FixActions(const Context& context, QObject* parent = nullptr);

    void update(); //!< what is selected is another one now

private:
    [[nodiscard]] std::vector<FixTarget> selected() const;
    [[nodiscard]] FixTarget targetOf(const QModelIndex& row) const; //!< without a session where it cannot be fixed
    void fixSelected();
    void fixFinding(const QString& rule);
    void open(std::vector<FixTarget> targets, const QString& wanted);

    const Context m_context;
};

//! Whether containers of that host can be changed at all: it is an engine, and was read.
[[nodiscard]] bool canFixOn(const HostSession* session);

//! Whether a group is the one whose containers are changed only after their name was typed, and which is never allowed
//! for good beside a change.
[[nodiscard]] bool isProductionGroup(const QString& group);

} // namespace Hull
