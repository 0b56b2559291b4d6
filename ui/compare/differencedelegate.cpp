// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/differencedelegate.h"

#include "models/item/differencemodel.h"
#include "models/item/roles.h"

namespace Hull {

DifferenceDelegate::DifferenceDelegate(QObject* parent)
    : RowDelegate(parent)
{
    setMark(DifferenceModel::SeverityColumn);
}

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RowDelegate::initStyleOption(option, index);
    option->font.setBold(index.data(IsGroupRole).toBool());
}

} // namespace Hull
