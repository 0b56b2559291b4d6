// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/details/rowdelegate.h"

namespace Hull {

//! Rows of a DifferenceModel: severities with their shape, titles in bold.
class DifferenceDelegate : public RowDelegate
{
    Q_OBJECT

public:
    explicit DifferenceDelegate(QObject* parent = nullptr);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace Hull
