// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/finding.h"

#include <QWidget>

namespace Hull {

//! How many findings are open, by severity: shape and number each.
class SeverityStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityStrip(QWidget* parent = nullptr);

    void setCounts(const SeverityCounts& counts, bool ofShownOnly = false); //!< ofShownOnly: a filter hides others
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int sectionWidth(Severity severity) const;

    SeverityCounts m_counts;
};

} // namespace Hull
