// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Hull {

class CompareDialog;
class Fleet;
class ModalGateway;
class ScanLibrary;

//! The way from the window to its comparison of scans, of which there is one at a time; it may stay open beside it.
class CompareActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        Fleet& fleet;
        ScanLibrary& scans;
        ModalGateway& gateway;
        QAction& open;
        QWidget& window; //!< the dialog's parent
        bool demo = false;
    };

    explicit CompareActions(const Context& context, QObject* parent = nullptr);

private:
    void open();

    const Context m_context;
    QPointer<CompareDialog> m_dialog;
};

} // namespace Hull
