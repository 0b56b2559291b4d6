// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace Hull {

//! A horizontal header whose titles stand in line with the padded cells below them.
class PaddedHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PaddedHeader(QWidget* parent = nullptr);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const override;
    [[nodiscard]] static QString padded(const QString& title);
};

} // namespace Hull
