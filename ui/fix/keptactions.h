// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/remediation/fixchoices.h"
#include "models/domain/transaction.h"
#include "ui/widgets/modalgateway.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Hull {

class ContainerTableView;
class FixRun;
class FixRunner;
class FleetPresenter;
class HostSession;

//! What is asked before a change is taken back, or its original given up. host is its name.
[[nodiscard]] Question rollBackQuestion(const TransactionRecord& record, const QString& host);
[[nodiscard]] Question giveUpQuestion(const TransactionRecord& record, const QString& host);

//! Asks it, with a tick for copying what the new container has written into the original, where that can be.
void askToRollBack(ModalGateway& gateway, QWidget* parent, const TransactionRecord& record, const Question& question,
    const std::function<void(LayerChoice layer)>& accepted);

/*!
 * "Roll back…" and "Give up original…" for the container in the current row, or the original that is kept of it: also
 * days after the fix.
 */
class KeptActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        FixRunner& runner;
        ModalGateway& gateway;
        const FleetPresenter& presenter;
        QAction& rollBack;
        QAction& giveUp;
        ContainerTableView& table;
        QWidget& window; //!< the questions' parent
    };

    explicit KeptActions(const Context& context, QObject* parent = nullptr);

    void update(); //!< the current row or what is kept is another one now

    [[nodiscard]] bool isKept(const TransactionRecord& record) const; //!< the original of that very change, on a host
                                                                      //!< that was read
    void askAbout(const TransactionRecord& record, bool givesUp, QWidget& window); //!< window: the questions' parent

Q_SIGNALS:
    void updated(); //!< what is kept may be something else now

private:
    [[nodiscard]] HostSession* session(const HostId& host) const; //!< null where its containers cannot be changed
    [[nodiscard]] HostId host() const; //!< of the current row
    [[nodiscard]] std::optional<TransactionRecord> kept() const; //!< of the current row
    void ask(bool givesUp);
    void askOn(const HostId& id, const TransactionRecord& record, bool givesUp, QWidget& window);
    //! layer: of a roll-back; unset: the original is given up.
    void carryOut(const HostId& id, const TransactionRecord& record, std::optional<LayerChoice> layer,
        const QPointer<QWidget>& window);

    const Context m_context;
};

} // namespace Hull
