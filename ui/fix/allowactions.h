// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace Hull {

class FixRunner;
class FleetPresenter;
class HostActions;
class HostSession;
class ModalGateway;

/*!
 * The action "Allow changes on this host…", with a mark where they are allowed: asks before it allows them, for as long
 * as the program runs or for good, and takes that back without a question.
 */
class AllowActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        FixRunner& runner;
        ModalGateway& gateway;
        const FleetPresenter& presenter;
        const HostActions& hosts; //!< which host it is about
        QAction& allow;
        QWidget& window;
        std::function<QString(const HostId& host)> groupOf; //!< the group that the user put a host into; may be empty
    };

    explicit AllowActions(const Context& context, QObject* parent = nullptr);

private:
    [[nodiscard]] HostSession* session() const; //!< nullptr where nothing can be changed
    void update();
    void change();
    void ask(const HostSession& session);
    void allow(const HostId& host, bool forGood);

    const Context m_context;
};

} // namespace Hull
