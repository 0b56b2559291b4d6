// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/focusorder.h"

#include <QApplication>
#include <QPushButton>

#include <algorithm>

namespace Hull {

namespace {

struct Stop
{
    QWidget* widget;
    QRect rect; //!< in the pane
};

QList<Stop> stopsOf(const QWidget& pane)
{
    QList<Stop> stops;
    const QList<QWidget*> widgets = pane.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        const bool takesTab = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (takesTab && widget->isVisible() && widget->isEnabled() && widget->window() == pane.window()) {
            stops += {widget, QRect(widget->mapTo(&pane, QPoint()), widget->size())};
        }
    }
    return stops;
}

//! A line is what stands beside its highest widget: a button beside a text field need not begin at the same height.
void orderByLines(QList<Stop>& stops)
{
    const auto higher = [](const Stop& left, const Stop& right) {
        return left.rect.top() < right.rect.top();
    };
    const auto lefter = [](const Stop& left, const Stop& right) {
        return left.rect.left() < right.rect.left();
    };
    std::stable_sort(stops.begin(), stops.end(), higher);
    for (auto line = stops.begin(); line != stops.end();) {
        const int middle = line->rect.center().y();
        const auto end =
            std::find_if(line, stops.end(), [middle](const Stop& stop) { return stop.rect.top() > middle; });
        std::stable_sort(line, end, lefter);
        line = end;
    }
}

} // namespace

void stepPane(const QList<PaneStop>& stops, int by)
{
    const QWidget* focus = QApplication::focusWidget();
    qsizetype at = 0;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (stops[i].pane == focus || stops[i].pane->isAncestorOf(focus)) {
            at = i;
        }
    }
    for (qsizetype step = 1; step <= stops.size(); ++step) {
        QWidget* target = stops[(at + by * step + step * stops.size()) % stops.size()].target;
        if (target) {
            target->activateWindow(); // a pane may float in one of its own
            target->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

QWidget* firstButton(const QWidget& area)
{
    const QList<QPushButton*> buttons = area.findChildren<QPushButton*>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
        [](const QPushButton* button) { return button->isVisible() && button->isEnabled(); });
    return found == buttons.end() ? nullptr : *found;
}

void orderFocusAsShown(const QList<QWidget*>& panes)
{
    QWidget* before = nullptr;
    for (const QWidget* pane : panes) {
        QList<Stop> stops = stopsOf(*pane);
        orderByLines(stops);
        for (const Stop& stop : stops) {
            if (before && before->window() == stop.widget->window()) {
                QWidget::setTabOrder(before, stop.widget);
            }
            before = stop.widget;
        }
    }
}

} // namespace Hull
