// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paint/plaintooltip.h"

#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace Hull {

QString plainToolTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

void showPlainToolTip(const QHelpEvent& event, QWidget* widget, const QString& text)
{
    QToolTip::showText(event.globalPos(), plainToolTip(text), widget);
}

} // namespace Hull
