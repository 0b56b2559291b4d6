// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace Hull {

class AuditDialog;
class AuditLog;
class Fleet;
class KeptActions;

//! The way from the window to its audit log, of which there is one at a time; it may stay open beside the window.
class AuditActions : public QObject
{
    Q_OBJECT

public:
    //! What it works with; everything is borrowed and outlives it.
    struct Context
    {
        AuditLog& log;
        const Fleet& fleet; //!< for the names of its hosts
        KeptActions* kept = nullptr; //!< null: nobody takes a change back
        QAction& open;
        QWidget& window; //!< the dialog's parent
    };

    explicit AuditActions(const Context& context, QObject* parent = nullptr);

private:
    void open();

    const Context m_context;
    QPointer<AuditDialog> m_dialog;
};

} // namespace Hull
