// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include <QApplication>

namespace Hull {

namespace {

//! Fusion outlines check boxes and radio buttons in the colour of the window, made darker: in the dark nothing is seen
//! of it, and in the light not much. These become 0x8d93a0 and 0x767c8a.
constexpr QRgb darkCheckBoxWindow = 0xb4bbcc;
constexpr QRgb lightCheckBoxWindow = 0x969eb0;

//! The few colours that a palette is made of.
struct BaseColors
{
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb muted;
    QRgb disabled;
    QRgb highlight;
    QRgb highlightedText;
    QRgb inactiveHighlight; //!< of a selection where the keyboard is not; text stays text on it
    QRgb link;
    QRgb tip;
    QRgb light;
    QRgb mid;
    QRgb dark;
    QRgb shadow;
};

QPalette paletteOf(const BaseColors& c)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, QRgb value) {
        palette.setColor(role, QColor(value));
    };
    set(QPalette::Window, c.window);
    set(QPalette::WindowText, c.text);
    set(QPalette::Base, c.base);
    set(QPalette::AlternateBase, c.alternate);
    set(QPalette::Text, c.text);
    set(QPalette::PlaceholderText, c.muted);
    set(QPalette::Button, c.button);
    set(QPalette::ButtonText, c.text);
    set(QPalette::BrightText, c.highlightedText);
    set(QPalette::ToolTipBase, c.tip);
    set(QPalette::ToolTipText, c.text);
    set(QPalette::Highlight, c.highlight);
    set(QPalette::HighlightedText, c.highlightedText);
    set(QPalette::Link, c.link);
    set(QPalette::LinkVisited, c.link);
    set(QPalette::Light, c.light);
    set(QPalette::Midlight, c.button);
    set(QPalette::Mid, c.mid);
    set(QPalette::Dark, c.dark);
    set(QPalette::Shadow, c.shadow);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    }
    palette.setColor(QPalette::Inactive, QPalette::Highlight, QColor(c.inactiveHighlight));
    palette.setColor(QPalette::Inactive, QPalette::HighlightedText, QColor(c.text));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.text));
    return palette;
}

} // namespace

Theme::Theme(QObject* parent)
    : QObject(parent)
{ }

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme) {
        return;
    }
    m_scheme = scheme;
    // A palette without own colours brings the system's back; those that it shows are of the time when it is made.
    const bool isSystem = scheme == Scheme::System;
    QApplication::setPalette(isSystem ? QPalette() : scheme == Scheme::Light ? lightPalette() : darkPalette());
    QPalette boxes = isSystem ? QPalette() : QApplication::palette();
    if (!isSystem) {
        boxes.setColor(QPalette::Window, QColor(scheme == Scheme::Dark ? darkCheckBoxWindow : lightCheckBoxWindow));
    }
    QApplication::setPalette(boxes, "QCheckBox");
    QApplication::setPalette(boxes, "QRadioButton");
    Q_EMIT schemeChanged(scheme);
}

QPalette Theme::lightPalette()
{
    return paletteOf({.window = 0xf3f4f6,
        .base = 0xffffff,
        .alternate = 0xf8f9fb,
        .button = 0xe9ebef,
        .text = 0x1d2026,
        .muted = 0x646a77,
        .disabled = 0x8d93a0,
        .highlight = 0x1f5fbf,
        .highlightedText = 0xffffff,
        .inactiveHighlight = 0xc3d5ef,
        .link = 0x1a56b4,
        .tip = 0xffffff,
        .light = 0xffffff,
        .mid = 0xb9bec9,
        .dark = 0x9aa0ad,
        .shadow = 0x6f7480});
}

QPalette Theme::darkPalette()
{
    return paletteOf({.window = 0x23252b,
        .base = 0x1a1c21,
        .alternate = 0x1f2127,
        .button = 0x30333b,
        .text = 0xe6e8ed,
        .muted = 0x9ba1ae,
        .disabled = 0x747a87,
        .highlight = 0x2f6fd0,
        .highlightedText = 0xffffff,
        .inactiveHighlight = 0x36465f,
        .link = 0x8fb8ff,
        .tip = 0x30333b,
        .light = 0x464a54,
        .mid = 0x3b3f48,
        .dark = 0x15161a,
        .shadow = 0x0c0d10});
}

} // namespace Hull
