// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ruleinfo.h"

#include <QColor>

class QPalette;

namespace Hull {

//! What a coloured mark in the window means. The first five stand in the order of Severity.
enum class Tone { Critical, High, Medium, Low, Info, Good, Neutral, Accent };

[[nodiscard]] Tone toneOf(Severity severity);

//! The colours of one mark: a filled field, what is written on it, and the same meaning as text on the plain
//! background.
struct ToneColors
{
    QColor fill;
    QColor onFill;
    QColor outline;
    QColor text;
};

/*!
 * The colours of severities and states for a light and a dark window. Every text reaches a contrast of 4.5:1 on its
 * background (WCAG 2.1, 1.4.3); colour never stands alone, see paintSeverityShape().
 */
class SeverityPalette
{
public:
    //! The set that fits the window colour of palette.
    [[nodiscard]] static const SeverityPalette& of(const QPalette& palette);
    [[nodiscard]] static const SeverityPalette& light();
    [[nodiscard]] static const SeverityPalette& dark();

    [[nodiscard]] const ToneColors& colors(Tone tone) const { return m_colors[static_cast<int>(tone)]; }

private:
    explicit SeverityPalette(const ToneColors (&colors)[8]);

    ToneColors m_colors[8];
};

[[nodiscard]] bool isDark(const QPalette& palette); //!< Qt 6.4 has no colour scheme to ask for

//! The contrast of two opaque colours, 1 … 21, by the formula of WCAG 2.1.
[[nodiscard]] double contrastRatio(const QColor& first, const QColor& second);

} // namespace Hull
