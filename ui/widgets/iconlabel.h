// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/severitypalette.h"

#include <QLabel>
#include <QLatin1String>

namespace Hull {

//! A symbolic icon in the text colour of a tone, drawn anew when the palette changes.
class IconLabel : public QLabel
{
    Q_OBJECT

public:
    explicit IconLabel(QWidget* parent = nullptr);

    void setIcon(QLatin1String name, int size, Tone tone); //!< no name: no icon

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();

    QLatin1String m_name;
    int m_size = 16;
    Tone m_tone = Tone::Neutral;
};

} // namespace Hull
