// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/domain/transaction.h"

#include <QObject>
#include <QSet>

#include <vector>

class QWidget;

namespace Hull {

class Changes;
class Fleet;
class ModalGateway;
class RunningChange;

//! Tells in the window what recovery has done, what it left, and asks about what somebody else has left behind.
class ChangeNotices : public QObject
{
    Q_OBJECT

public:
    //! Everything is borrowed and outlives this, which is a child of the window.
    ChangeNotices(Changes& changes, Fleet& fleet, ModalGateway& gateway, QWidget& window);

private:
    void tellRecovered(const RunningChange& change);
    void tellLeftOpen(const HostId& host, const std::vector<TransactionRecord>& records);
    void askAboutForeign(const HostId& host, const std::vector<TransactionRecord>& records);
    [[nodiscard]] QString nameOf(const HostId& host) const;
    [[nodiscard]] bool isNew(const TransactionRecord& record); //!< it was not told of yet

    Changes& m_changes;
    Fleet& m_fleet;
    ModalGateway& m_gateway;
    QWidget& m_window;
    QSet<QString> m_told; //!< ids of changes: a host that comes and goes is not to be told of each time
};

} // namespace Hull
