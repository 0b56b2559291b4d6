// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/modalgateway.h"

#include <QObject>

class QAction;
class QWidget;

namespace Hull {

class DetailsPane;
class Fleet;
class PolicyStore;
class WindowSettings;

//! "Waive…" and "End waiver…" for the finding that the details show: the action of the menu, and the finding's button.
class WaiveActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        PolicyStore& policy;
        const Fleet& fleet;
        ModalGateway& gateway;
        WindowSettings& settings;
        QAction& waive;
        DetailsPane& details;
        QWidget& window; //!< the dialogs' parent
    };

    explicit WaiveActions(const Context& context, QObject* parent = nullptr);

private:
    void waive(const QString& rule);
    void askToEnd(const QString& rule);

    const Context m_context;
};

} // namespace Hull
