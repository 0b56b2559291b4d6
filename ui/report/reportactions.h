// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Hull {

class AuditLog;
class ContainerFilterSortProxy;
class Fleet;
class FleetPresenter;
class ModalGateway;
class ReportDialog;
class WindowSettings;

//! The way from the window to its report dialog, of which there is one at a time; it may stay open beside the window.
class ReportActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        Fleet& fleet;
        const FleetPresenter& presenter;
        const ContainerFilterSortProxy& proxy;
        ModalGateway& gateway;
        WindowSettings& settings;
        QAction& open;
        QWidget& window; //!< the dialog's parent
        AuditLog* audit = nullptr; //!< what was changed on the hosts; null: nothing is recorded
    };

    explicit ReportActions(const Context& context, QObject* parent = nullptr);

private:
    void open();

    const Context m_context;
    QPointer<ReportDialog> m_dialog;
};

} // namespace Hull
