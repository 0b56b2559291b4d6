// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/base/result.h"
#include "models/domain/host.h"
#include "models/domain/savedhost.h"

#include <QWidget>

namespace Hull {

//! One way to connect in the connection dialog: some inputs, and what they say of the host.
class ConnectionPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void describe(SavedHost& host) const = 0; //!< fills the connection in, right or wrong
    //! The host that the inputs stand for; what they describe is filled in already. Reads no file.
    [[nodiscard]] virtual Result<Host> resolve(const SavedHost& described) const;
    virtual void load(const SavedHost& host) = 0; //!< one that is reached in the way of this page
    //! Whether a saved host of the kind may be changed, as far as the page can tell; after load().
    [[nodiscard]] virtual bool allowsChanges(const SavedHost& host) const { return !host.readOnly; }
    [[nodiscard]] virtual bool isUntouched() const = 0; //!< nothing was typed yet: what is missing is no mistake

Q_SIGNALS:
    void changed();
};

} // namespace Hull
