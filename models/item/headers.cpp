// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/item/headers.h"

#include "models/domain/message.h"

#include <QCoreApplication>

namespace Hull {

QVariant columnHeader(std::span<const char* const> titles, int section, Qt::Orientation orientation, int role)
{
    const bool isTitle = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!isTitle || orientation == Qt::Vertical || section < 0 || section >= static_cast<int>(titles.size())) {
        return {};
    }
    return Message{titles[static_cast<size_t>(section)], {}}.translated();
}

QString accessibleCell(const QString& header, const QString& value)
{
    if (value.isEmpty()) {
        //: What a screen reader says of an empty cell; %1 is the column.
        return Message{QT_TRANSLATE_NOOP("Hull", "%1: none"), {header}}.translated();
    }
    //: What a screen reader says of a cell; %1 is the column.
    return Message{QT_TRANSLATE_NOOP("Hull", "%1: %2"), {header, value}}.translated();
}

} // namespace Hull
