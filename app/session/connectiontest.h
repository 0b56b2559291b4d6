// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/session/transportfactory.h"
#include "models/domain/connectionstep.h"

#include <QObject>

#include <memory>
#include <vector>

namespace Hull {

/*!
 * Opens the way to a host as a session does, asks the engine who it is, and closes it again: what "Test connection"
 * shows, step by step. Stops at the first step that fails. Nothing is read of the containers but their number.
 */
class ConnectionTest : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const ConnectionServices& services, Host host, QObject* parent = nullptr);
    ~ConnectionTest() override;

    void start(); //!< once
    void cancel(); //!< the step under way fails with Error::Kind::Cancelled

    [[nodiscard]] const std::vector<ConnectionStep>& steps() const; //!< so far, in their order, one of each kind

Q_SIGNALS:
    void advanced(); //!< steps() has changed
    void finished(bool reachable); //!< once; never from inside start()

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Hull
