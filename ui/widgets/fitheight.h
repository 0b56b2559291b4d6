// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Hull {

//! Makes a window as high as its layout wants at the width that it has. Qt would cut wrapped text off, or leave the
//! room of what is hidden by now. Nothing while the window is not shown.
void fitHeight(QWidget& window);

} // namespace Hull
