// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panedock.h"

#include "ui/focusorder.h"

namespace Hull {

bool PaneDock::focusNextPrevChild(bool next)
{
    if (isWindow()) {
        orderFocusAsShown({this});
    }
    return QDockWidget::focusNextPrevChild(next);
}

} // namespace Hull
