// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wordfilteredit.h"

#include "ui/widgets/lineediticon.h"

#include <QAction>
#include <QKeyEvent>

namespace Hull {

using namespace Qt::StringLiterals;

WordFilterEdit::WordFilterEdit(const QString& objectName, QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(tr("Filter"));
    addLineEditIcon(*this, "search"_L1, QLineEdit::LeadingPosition, tr("Filter"));
    QAction* clearing = addLineEditIcon(*this, "clear"_L1, QLineEdit::TrailingPosition, tr("Clear the filter"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    connect(this, &QLineEdit::textChanged, clearing,
        [clearing](const QString& text) { clearing->setVisible(!text.isEmpty()); });
}

void WordFilterEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
    } else if (event->key() == Qt::Key_Down && m_list && m_list->isVisible()) {
        m_list->setFocus();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace Hull
