// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QVariant>

#include <span>

namespace Hull {

//! headerData() of a table whose titles are literals marked with QT_TRANSLATE_NOOP("Hull", …).
[[nodiscard]] QVariant columnHeader(
    std::span<const char* const> titles, int section, Qt::Orientation orientation, int role);

//! What a screen reader says of a cell outside the primary column: "Health: healthy", "Health: none".
[[nodiscard]] QString accessibleCell(const QString& header, const QString& value);

} // namespace Hull
