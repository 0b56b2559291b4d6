// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QHelpEvent;
class QWidget;

namespace Hull {

/*!
 * A tool tip's text as HTML that shows it letter by letter. Qt takes a tool tip for HTML when it looks like that, and
 * the names, labels and errors that engines send may look like anything. At most a dozen lines, so that
 * it fits on the screen: the last one counts those that are left out, which the details show. Long pieces may be broken
 * over lines.
 */
[[nodiscard]] QString plainToolTip(const QString& text);

//! Shows the text where the mouse is; nothing where there is none.
void showPlainToolTip(const QHelpEvent& event, QWidget* widget, const QString& text);

} // namespace Hull
