// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Hull {

//! One line of plain text that gives way: an ellipsis where there is no room, and all of it as a tool tip then. Line
//! breaks become blanks.
class ElidingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget* parent = nullptr);

    void setText(const QString& text); //!< hides QLabel's: text() stays whole

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int textWidth() const;
    void updateToolTip();
};

} // namespace Hull
