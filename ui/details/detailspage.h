// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/detailssubject.h"

#include <QWidget>

namespace Hull {

//! One tab of the details pane. Made when it is shown for the first time.
class DetailsPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    //! The same object with a new reading keeps selection and scroll position; another object starts anew.
    virtual void setSubject(const DetailsSubject& subject) = 0;

    virtual void focusSearch() { } //!< Ctrl+F while this page has the focus, where it can search

Q_SIGNALS:
    void copyRequested(const QString& text);
};

} // namespace Hull
