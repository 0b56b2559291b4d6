// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/fitheight.h"

#include <QLayout>
#include <QWidget>

namespace Hull {

void fitHeight(QWidget& window)
{
    if (window.isVisible()) {
        window.layout()->activate();
        window.resize(window.width(), window.layout()->totalHeightForWidth(window.width()));
    }
}

} // namespace Hull
