// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/severitypalette.h"

#include <QPalette>

#include <algorithm>
#include <cmath>

namespace Hull {

namespace {

QColor rgb(QRgb value)
{
    return QColor(value);
}

double luminance(const QColor& color)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Tone toneOf(Severity severity)
{
    return static_cast<Tone>(severity);
}

SeverityPalette::SeverityPalette(const ToneColors (&colors)[8])
{
    std::copy(std::begin(colors), std::end(colors), std::begin(m_colors));
}

const SeverityPalette& SeverityPalette::light()
{
    static const SeverityPalette palette({
        {rgb(0xb3261e), rgb(0xffffff), rgb(0x8c1d18), rgb(0xb3261e)}, // critical
        {rgb(0xffdcc2), rgb(0x7a3200), rgb(0xd9834a), rgb(0x9c4300)}, // high
        {rgb(0xfff0c2), rgb(0x614a00), rgb(0xcfa935), rgb(0x7a5c00)}, // medium
        {rgb(0xdceafb), rgb(0x1b4a82), rgb(0x86aedd), rgb(0x1f5596)}, // low
        {rgb(0xe9eaee), rgb(0x474b57), rgb(0xb6bac6), rgb(0x565b69)}, // info
        {rgb(0xd8f0dd), rgb(0x1a5527), rgb(0x83bd91), rgb(0x1f6a31)}, // good
        {rgb(0xeceef2), rgb(0x30343d), rgb(0xc3c8d2), rgb(0x565b69)}, // neutral
        {rgb(0xd9e7ff), rgb(0x123f86), rgb(0x7fa7ea), rgb(0x1a56b4)}, // accent
    });
    return palette;
}

const SeverityPalette& SeverityPalette::dark()
{
    static const SeverityPalette palette({
        {rgb(0xff8a80), rgb(0x3b0605), rgb(0xffb4ab), rgb(0xff9a91)}, // critical
        {rgb(0x5e3413), rgb(0xffcfa8), rgb(0xb5713b), rgb(0xffb77d)}, // high
        {rgb(0x4d3f0c), rgb(0xffe59a), rgb(0x9a8230), rgb(0xf2cf5b)}, // medium
        {rgb(0x1e3a5c), rgb(0xc6dffc), rgb(0x4d7aad), rgb(0x9cc6f7)}, // low
        {rgb(0x3a3d45), rgb(0xd9dce4), rgb(0x686d7a), rgb(0xb9bdc9)}, // info
        {rgb(0x1d4227), rgb(0xbfe9c8), rgb(0x4c8a5b), rgb(0x8fd6a0)}, // good
        {rgb(0x373a42), rgb(0xe2e4ea), rgb(0x5f6470), rgb(0xb9bdc9)}, // neutral
        {rgb(0x1f3f73), rgb(0xd3e3ff), rgb(0x5583cc), rgb(0x9dc1ff)}, // accent
    });
    return palette;
}

const SeverityPalette& SeverityPalette::of(const QPalette& palette)
{
    return isDark(palette) ? dark() : light();
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = luminance(first) + 0.05;
    const double b = luminance(second) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

} // namespace Hull
