// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPalette>

namespace Hull {

/*!
 * The window's colours: the system's own, or our light or dark palette. It sets the palette of the application and
 * nothing else, so that any widget style keeps its look.
 */
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QObject* parent = nullptr);

    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }

    [[nodiscard]] static QPalette lightPalette();
    [[nodiscard]] static QPalette darkPalette();

Q_SIGNALS:
    void schemeChanged(Hull::Theme::Scheme scheme);

private:
    Scheme m_scheme = Scheme::System;
};

} // namespace Hull
