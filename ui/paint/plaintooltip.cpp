// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paint/plaintooltip.h"

#include "app/report/textlayout.h"

#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace Hull {

QString plainToolTip(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        line = printable(line);
    }
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(lines.join(u'\n'), Qt::WhiteSpaceNormal);
}

void showPlainToolTip(const QHelpEvent& event, QWidget* widget, const QString& text)
{
    QToolTip::showText(event.globalPos(), plainToolTip(text), widget);
}

} // namespace Hull
