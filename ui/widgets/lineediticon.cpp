// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lineediticon.h"

#include "ui/theme/iconprovider.h"

#include <QAction>
#include <QToolButton>

namespace Hull {

QAction* addLineEditIcon(
    QLineEdit& edit, QLatin1String icon, QLineEdit::ActionPosition position, const QString& accessibleName)
{
    QAction* action = edit.addAction(symbolicIcon(icon), position);
    for (QObject* object : action->associatedObjects()) {
        if (auto* button = qobject_cast<QToolButton*>(object)) {
            button->setAccessibleName(accessibleName);
        }
    }
    return action;
}

} // namespace Hull
