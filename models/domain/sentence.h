// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hull {

/*!
 * The text without blanks around it, and with a full stop where it ends without any mark, behind which another
 * sentence can stand: engines and systems end their own words without one. Empty stays empty.
 */
[[nodiscard]] QString asSentence(const QString& text);

} // namespace Hull
