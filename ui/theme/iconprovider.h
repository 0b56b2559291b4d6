// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QLatin1String>

namespace Hull {

/*!
 * One of our symbolic icons (resources/icons/<name>.svg), drawn in the text colour of the palette at the moment of
 * painting: it follows a change of theme by itself and is grey where it is disabled.
 */
[[nodiscard]] QIcon symbolicIcon(QLatin1String name);

//! The same in one colour, for a badge or a banner.
[[nodiscard]] QPixmap symbolicPixmap(QLatin1String name, const QColor& color, int size, qreal devicePixelRatio);

[[nodiscard]] QIcon applicationIcon();

} // namespace Hull
