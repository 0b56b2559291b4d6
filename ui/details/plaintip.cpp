// SPDX-FileCopyrightText: 2026 The Hullwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/plaintip.h"

#include <QTextDocument>

namespace Hull {

namespace {

//! Paths and names of hundreds of characters have no blank at which a line could end: the tip would leave the screen.
QString breakable(const QString& text)
{
    constexpr int longestPiece = 60;
    QString broken;
    int piece = 0;
    for (const QChar c : text) {
        if (piece >= longestPiece && !c.isLowSurrogate()) {
            broken += u'\u200b';
            piece = 0;
        }
        broken += c;
        piece = c.isSpace() ? 0 : piece + 1;
    }
    return broken;
}

} // namespace

QString plainTip(const QString& text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(breakable(text), Qt::WhiteSpaceNormal);
}

} // namespace Hull
