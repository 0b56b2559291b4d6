// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace Hull {

//! One stop of F6: a pane and what in it takes the focus, nullptr while nothing can.
struct PaneStop
{
    const QWidget* pane = nullptr;
    QWidget* target = nullptr;
};

//! From the pane with the focus to the next (1) or the previous (-1) one that can take it.
void stepPane(const QList<PaneStop>& stops, int by);

//! The first button of an area that can be pressed; nullptr where there is none.
[[nodiscard]] QWidget* firstButton(const QWidget& area);

/*!
 * Lets Tab go through the panes one after the other, in each as people read: line by line, from left to right. Buttons
 * and pages come and go, so a chain that was made once would not last. A pane in a window of its own has its own chain.
 */
void orderFocusAsShown(const QList<QWidget*>& panes);

} // namespace Hull
